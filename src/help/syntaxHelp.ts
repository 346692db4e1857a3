/** Help of commands without a page: what their metadata tells. */
import { ValidateSet } from '../engine/binder/attributes/validate.ts'
import {
  allSetsName,
  type CommandMetadata,
  notPositional,
  type ParameterMetadata,
  type ParameterSetData,
} from '../engine/binder/metadata.ts'
import { commandSyntax } from '../engine/commands/commandFacts.ts'
import { AliasInfo, type CommandInfo } from '../engine/commands/info.ts'
import { parametersInDisplayOrder, shownSets, shownType } from '../engine/commands/syntax.ts'
import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import type { Frame } from '../session/scope.ts'
import type { ScopeTables } from '../session/tables.ts'
import { objectArray } from '../types/array.ts'
import { enumEntries } from '../types/enum.ts'
import type { NetType } from '../types/netType.ts'
import { extensible, type PSCustomObject, setNote } from '../types/psobject.ts'
import { isGlobbing } from './defaultText.ts'
import { helpObject, objects } from './mamlObject.ts'

const kind = 'ExtendedCmdletHelpInfo'
const part = (name: string, entries: Iterable<readonly [string, Value]>): PSCustomObject =>
  helpObject([`${kind}#${name}`], entries)

/** The help object of a cmdlet or function that has no page. */
export function syntaxHelp(frame: Frame, info: CommandInfo, metadata: CommandMetadata): PSCustomObject {
  const { name, moduleName } = info
  const isCmdlet = info.commandType === 'Cmdlet'
  const cut = name.indexOf('-')
  const hasCommon = metadata.usesCmdletBinding
  const declared = metadata.parameters.filter(({ association }) => association !== 'common')
  const link = metadata.helpUri === '' ? [] : ([['relatedLinks', relatedLinks([], metadata.helpUri)]] as const)
  const page: (readonly [string, Value])[] = [
    ['CommonParameters', hasCommon],
    [
      'details',
      part('details', [
        ['name', name],
        ['noun', isCmdlet && cut > 0 ? name.slice(cut + 1) : ''],
        ['verb', isCmdlet && cut > 0 ? name.slice(0, cut) : ''],
      ]),
    ],
    ['Syntax', part('syntax', [['syntaxItem', objectArray(syntaxItems(name, metadata, hasCommon))]])],
    [
      'parameters',
      part('parameters', [
        [
          'parameter',
          objectArray(
            declared
              .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
              .map((parameter) => part('parameter', parameterEntries(parameter, null))),
          ),
        ],
      ]),
    ],
    ['inputTypes', types('inputTypes', 'inputType', `${inputTypes(declared).join('\n')}\n`)],
    ...link,
    [
      'returnValues',
      types(
        'returnValues',
        'returnValue',
        metadata.outputTypes.length === 0 ? 'System.Object' : `${metadata.outputTypes.join('\n')}\n`,
      ),
    ],
    ['aliases', `${aliasesOf(frame, name).join('\n')}\n`],
    ['remarks', remarks(info, metadata.helpUri)],
    ...(isCmdlet ? ([['PSSnapIn', null]] as const) : []),
    ['alertSet', null],
    ['description', null],
    ['examples', null],
    ['Synopsis', commandSyntax.text(info)],
    ['ModuleName', moduleName],
    ['nonTerminatingErrors', ''],
    ['xmlns:command', 'http://schemas.microsoft.com/maml/dev/command/2004/10'],
    ['xmlns:dev', 'http://schemas.microsoft.com/maml/dev/2004/10'],
    ['xmlns:maml', 'http://schemas.microsoft.com/maml/2004/10'],
  ]
  return helpObject([kind, 'CmdletHelpInfo', 'HelpInfo'], page)
}

/** Links to other pages with an address put first. */
export function relatedLinks(others: readonly Value[], address: string): Value {
  return part('relatedLinks', [['navigationLink', objects([part('navigationLinks', [['uri', address]]), ...others])]])
}

function types(list: string, item: string, names: string): Value {
  return part(list, [[item, part(item, [['type', part('type', [['name', names]])]])]])
}

function inputTypes(parameters: readonly ParameterMetadata[]): string[] {
  const names = new Set<string>()
  for (const { sets, type } of parameters)
    if (sets.some((data) => data.fromPipeline || data.fromPipelineByPropertyName)) names.add(type.fullName)
  return names.size === 0 ? ['None'] : [...names]
}

function aliasesOf(frame: Frame, name: string): string[] {
  const folded = fold(name)
  const found = new Set<string>()
  for (let tables: ScopeTables | null = frame.tables; tables !== null; tables = tables.parent)
    for (const alias of tables.aliases.values())
      if (alias instanceof AliasInfo && fold(alias.definition) === folded) found.add(alias.name)
  return found.size === 0 ? ['None'] : [...found]
}

const builtin = /^Microsoft\.PowerShell\.(Core|Utility|Management|Security|Host|Diagnostics)$/

function remarks({ name, moduleName, commandType }: CommandInfo, helpUri: string): string {
  if (commandType !== 'Cmdlet' || !builtin.test(moduleName)) return 'None'
  const online =
    helpUri === ''
      ? `    -- To view the Help topic for this cmdlet online, type: "Get-Help ${name} -Online".`
      : `    -- To view the Help topic for this cmdlet online, type: "Get-Help ${name} -Online" or\n       go to ${helpUri}.`
  return `Get-Help cannot find the Help files for this cmdlet on this computer. It is displaying only partial help.\n    -- To download and install Help files for the module that includes this cmdlet, use Update-Help.\n${online}`
}

function syntaxItems(name: string, metadata: CommandMetadata, hasCommon: boolean): Value[] {
  return shownSets(metadata).map((set) =>
    part('syntaxItem', [
      ['name', name],
      ['CommonParameters', hasCommon],
      [
        'parameter',
        objectArray(
          parametersInDisplayOrder(metadata, set.flag)
            .filter(({ association }) => association !== 'common')
            .map((parameter) => {
              const entries = parameterEntries(parameter, set.name)
              const values = choicesOf(parameter)
              if (values.length > 0)
                entries.push([
                  'parameterValueGroup',
                  part('parameterValueGroup', [['parameterValue', objectArray(values)]]),
                ])
              return part('parameter', entries)
            }),
        ),
      ],
    ]),
  )
}

/** What a parameter can be given, where that is a list: a ValidateSet's values or an enumeration's names. */
function choicesOf({ attributes, type }: ParameterMetadata): string[] {
  const sets = attributes.filter((attribute) => attribute instanceof ValidateSet)
  const values = sets.flatMap((set) => [...set.validValues])
  if (values.length > 0) return values
  let single: NetType = type.isArray ? type.elementType! : type
  if (single === type && type.genericArguments.length > 0) {
    single = type.genericArguments[0]!
    if (single.isArray) single = single.elementType!
  }
  return single.isEnum ? enumEntries(single).map(([name]) => name) : []
}

function pipelineInput(data: ParameterSetData): string {
  const ways: string[] = []
  if (data.fromPipeline) ways.push('ByValue')
  if (data.fromPipelineByPropertyName) ways.push('ByPropertyName')
  if (data.remaining) ways.push('FromRemainingArguments')
  return ways.length === 0 ? 'false' : `true (${ways.join(', ')})`
}

function parameterEntries(parameter: ParameterMetadata, set: string | null): [string, Value][] {
  const { name, sets, aliases } = parameter
  const entries: [string, Value][] = [['name', name]]
  const first = sets[0]
  if (first === undefined) {
    for (const missing of [
      'required',
      'pipelineInput',
      'isDynamic',
      'parameterSetName',
      'description',
      'position',
      'aliases',
      'globbing',
    ])
      entries.push([missing, ''])
    return entries
  }
  const data = (set === null ? undefined : sets.find((one) => fold(one.set) === fold(set))) ?? first
  const shown = shownType(parameter)
  entries.push(
    ['required', data.mandatory ? 'true' : 'false'],
    ['pipelineInput', pipelineInput(data)],
    ['isDynamic', parameter.isDynamic ? 'true' : 'false'],
    ['globbing', isGlobbing(parameter) ? 'true' : 'false'],
    ['parameterSetName', data.set === allSetsName ? '(All)' : sets.map((one) => one.set).join(', ')],
  )
  if (data.helpMessage !== null) entries.push(['description', `${data.helpMessage}\n`])
  if (!parameter.isSwitch) {
    const { value, bag } = extensible(shown)
    setNote(bag, 'variableLength', parameter.type.isArray)
    setNote(bag, 'required', 'true')
    entries.push(['parameterValue', value])
  }
  entries.push(
    ['type', part('type', [['name', shown]])],
    ['position', data.position === notPositional ? 'Named' : String(data.position)],
    ['aliases', aliases.length === 0 ? 'None' : aliases.join(', ')],
  )
  return entries
}
