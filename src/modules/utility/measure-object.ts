import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { fold } from '../../kernel/text.ts'
import { nothing } from '../../kernel/value.ts'
import { strictVersionOf } from '../../session/variables.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { ErrorDetails, ErrorRecord } from '../../types/errorRecord.ts'
import { Exception } from '../../types/exception.ts'
import { baseOf } from '../../types/psobject.ts'
import { expressionOf } from './objects/expressions.ts'
import { type Measurement, newMeasurement, type Reporter } from './objects/measurement.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/measure-object */
export const measureObject = defineCmdlet('Measure-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.MeasureObjectCommand',
  defaultSet: 'GenericMeasure',
  outputTypes: [
    'Microsoft.PowerShell.Commands.GenericMeasureInfo',
    'Microsoft.PowerShell.Commands.TextMeasureInfo',
    'Microsoft.PowerShell.Commands.GenericObjectMeasureInfo',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096617',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Microsoft.PowerShell.Commands.PSPropertyExpression[]', {
      position: 0,
      attributes: [notNullOrEmpty],
    }),
    StandardDeviation: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Sum: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    AllStats: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Average: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Maximum: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Minimum: parameter('SwitchParameter', { set: 'GenericMeasure' }),
    Line: parameter('SwitchParameter', { set: 'TextMeasure' }),
    Word: parameter('SwitchParameter', { set: 'TextMeasure' }),
    Character: parameter('SwitchParameter', { set: 'TextMeasure' }),
    IgnoreWhiteSpace: parameter('SwitchParameter', { set: 'TextMeasure' }),
  },
  state: (): { readonly byName: Map<string, Measured>; report: Reporter | null } => ({
    byName: new Map(),
    report: null,
  }),
  begin({ state, writeError }) {
    state.report = { writeError, hasFailed: false }
  },
  process(context) {
    const { bound, frame, state, parameterSetName } = context
    const input = bound.InputObject ?? null
    if (input === null || input === nothing) return
    const report = state.report!
    if (bound.Property === undefined) {
      entryOf(state.byName, '$_', parameterSetName).add(baseOf(input), bound, report)
      return
    }
    const { access } = formattingOf(frame.session)
    const counted = new Set<string>()
    for (const item of itemsOf(bound.Property)) {
      const expression = expressionOf(baseOf(item))
      const names = expression.resolve(input, access)
      if (names.length === 0 && !expression.hasWildcard) entryOf(state.byName, expression.text, parameterSetName)
      for (const resolved of names) {
        const key = fold(resolved.text)
        if (counted.has(key)) continue
        const outcome = resolved.first(input, access)
        if (outcome === null) continue
        entryOf(state.byName, resolved.text, parameterSetName).add(baseOf(outcome.value), bound, report)
        counted.add(key)
      }
    }
  },
  end({ bound, state, parameterSetName, frame, write, writeError }) {
    // Without properties and without input there are zeros, as wc has them.
    if (bound.Property === undefined) entryOf(state.byName, '$_', parameterSetName)
    for (const { name, measurement } of state.byName.values()) {
      if (measurement.count === 0 && bound.Property !== undefined) {
        if (strictVersionOf(frame) >= 2) writeError(propertyNotFound(name, parameterSetName))
        continue
      }
      const info = measurement.result(bound, state.report!)
      if (bound.Property !== undefined) info.property = name
      write(info)
    }
  },
}))

interface Measured {
  readonly name: string
  readonly measurement: Measurement
}

/** The measurement of a property, made when it is missing. */
function entryOf(byName: Map<string, Measured>, name: string, parameterSet: string): Measurement {
  const key = fold(name)
  let found = byName.get(key)
  if (found === undefined) {
    found = { name, measurement: newMeasurement(parameterSet) }
    byName.set(key, found)
  }
  return found.measurement
}

function propertyNotFound(name: string, parameterSet: string): ErrorRecord {
  const record = new ErrorRecord(
    new Exception(
      'System.Management.Automation.PSArgumentException',
      `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
    ),
    parameterSet === 'TextMeasure' ? 'TextMeasurePropertyNotFound' : 'GenericMeasurePropertyNotFound',
    'ObjectNotFound',
  )
  record.details = new ErrorDetails(`The property "${name}" cannot be found in the input for any objects.`)
  return record
}
