import { errorText } from '../../errors/error-text.ts'
import { fullErrorText } from '../../errors/full.ts'
import { computed, custom, groupBy, shown } from '../declare.ts'
import type { CustomItem, View } from '../definition.ts'

const automation = 'System.Management.Automation'

const text = (value: string): CustomItem => ({ kind: 'text', text: value })
const newLine: CustomItem = { kind: 'newLine', count: 1 }
const frame = (...items: CustomItem[]): CustomItem => ({ kind: 'frame', left: 2, right: 0, firstLine: 0, items })

function parameterSetView(): View {
  const described = [
    'ParameterType',
    'Position',
    'IsMandatory',
    'IsDynamic',
    'HelpMessage',
    'ValueFromPipeline',
    'ValueFromPipelineByPropertyName',
    'ValueFromRemainingArguments',
    'Aliases',
  ].flatMap((name) => [text(`${name} = `), shown(name), newLine])
  const attributes: CustomItem = {
    kind: 'expression',
    expression: (shown('Attributes') as Extract<CustomItem, { kind: 'expression' }>).expression,
    condition: null,
    each: true,
    control: { kind: 'custom', entries: [{ selection: null, items: [frame(newLine)] }] },
    format: null,
  }
  const parameter: CustomItem[] = [
    newLine,
    frame(
      text('Parameter Name: '),
      shown('Name'),
      newLine,
      frame(...described, text('Attributes ='), newLine, attributes),
    ),
  ]
  return custom(
    `${automation}.CommandParameterSetInfo`,
    [
      text('Parameter Set Name: '),
      shown('Name'),
      newLine,
      text('Is default parameter set: '),
      shown('IsDefault'),
      newLine,
      {
        kind: 'expression',
        expression: (shown('Parameters') as Extract<CustomItem, { kind: 'expression' }>).expression,
        condition: null,
        each: true,
        control: { kind: 'custom', entries: [{ selection: null, items: parameter }] },
        format: null,
      },
      newLine,
    ],
    { name: 'CommandParameterSetInfo' },
  )
}

/** Views of error records and the other streams' records, and of script blocks: all stand outside tables and lists. */
export function recordViews(): View[] {
  return [
    custom(`${automation}.ScriptBlock`, [shown(computed('ScriptBlock', (value) => value))], {
      name: 'ScriptBlock',
      outOfBand: true,
    }),
    custom(
      [`${automation}.ErrorRecord#PSExtendedError`, 'System.Exception#PSExtendedError'],
      [shown(computed('Error', fullErrorText))],
      { name: 'GetErrorInstance', groupBy: groupBy('PSErrorIndex', 'ErrorIndex') },
    ),
    custom(`${automation}.ErrorRecord`, [shown(computed('Error', errorText))], {
      name: 'ErrorInstance',
      outOfBand: true,
    }),
    ...['WarningRecord', 'VerboseRecord', 'DebugRecord'].flatMap((name) => [
      custom(`${automation}.${name}`, [shown('Message')], { name, outOfBand: true }),
      custom(`Deserialized.${automation}.${name}`, [shown('InformationalRecord_Message')], {
        name: `Deserialized${name}`,
        outOfBand: true,
      }),
    ]),
    custom(
      `${automation}.InformationRecord`,
      [shown(computed('InformationRecord', (value, access) => access.text(value)))],
      {
        name: 'InformationRecord',
        outOfBand: true,
      },
    ),
    parameterSetView(),
  ]
}
