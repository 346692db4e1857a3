import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { nothing } from '../../kernel/value.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { baseOf } from '../../types/psobject.ts'
import { expressionOf } from './objects/expressions.ts'
import { type Measurement, newMeasurement } from './objects/measurement.ts'

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
  state: () => ({ byName: new Map<string, Measurement>() }),
  begin({ bound, parameterSetName, state }) {
    // Without -Property, and for each name without a wildcard, there is an answer even when nothing comes in.
    if (bound.Property === undefined) state.byName.set('', newMeasurement(null, parameterSetName))
  },
  process(context) {
    const { bound, frame, state, parameterSetName } = context
    const input = bound.InputObject ?? null
    if (input === null || input === nothing) return
    if (bound.Property === undefined) {
      state.byName.get('')!.add(baseOf(input), bound, context)
      return
    }
    const { access } = formattingOf(frame.session)
    for (const item of itemsOf(bound.Property)) {
      const expression = expressionOf(baseOf(item))
      for (const resolved of expression.resolve(input, access)) {
        const outcome = resolved.first(input, access)
        if (outcome === null || outcome.failure !== undefined || outcome.value === null) continue
        const name = resolved.text
        let measurement = state.byName.get(fold(name))
        if (measurement === undefined) {
          measurement = newMeasurement(name, parameterSetName)
          state.byName.set(fold(name), measurement)
        }
        measurement.add(baseOf(outcome.value), bound, context)
      }
    }
  },
  end(context) {
    const { bound, state, write, writeError } = context
    for (const item of bound.Property === undefined ? [] : itemsOf(bound.Property)) {
      const { text, hasWildcard } = expressionOf(baseOf(item))
      if (hasWildcard || state.byName.has(fold(text))) continue
      writeError(
        new Fault({
          id: 'GenericMeasurePropertyNotFound',
          category: 'InvalidArgument',
          exception: 'System.Management.Automation.PSArgumentException',
          message: `The property "${text}" cannot be found in the input for any objects.`,
        }),
      )
    }
    for (const measurement of state.byName.values()) write(measurement.result(bound))
  },
}))
