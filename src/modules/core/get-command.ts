import { editDistance, isAbbreviation } from '../../engine/commands/abbreviation.ts'
import { allowEmptyCollection, allowNull, completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { commandSyntax } from '../../engine/commands/commandFacts.ts'
import { commandMetadata, describeWith } from '../../engine/commands/commandMetadata.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { commandNotFound, findCommand } from '../../engine/commands/discovery.ts'
import {
  AliasInfo,
  ApplicationInfo,
  CmdletInfo,
  type CommandInfo,
  ExternalScriptInfo,
  ScriptCommandInfo,
} from '../../engine/commands/info.ts'
import type { PSTypeName } from '../../engine/commands/parameterViews.ts'
import {
  searchCommands,
  searchModules,
  searchUnloaded,
  type Wanted,
  wantedNames,
} from '../../engine/commands/searching.ts'
import { Fault } from '../../kernel/fault.ts'
import { compareOrdinalIgnoreCase, fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { conversionFor } from '../../types/conversion/figure.ts'
import { rank, scalarToArrayRank } from '../../types/conversion/ranks.ts'
import { EnumValue } from '../../types/enum.ts'
import type { NetType } from '../../types/netType.ts'
import { extensible, setNote } from '../../types/psobject.ts'
import { objectType } from '../../types/typeOf.ts'
import { WildcardPattern } from '../../types/wildcard.ts'

/** CommandTypes as numbers. */
const typeNumbers: Readonly<Record<string, number>> = {
  Alias: 1,
  Function: 2,
  Filter: 4,
  Cmdlet: 8,
  ExternalScript: 16,
  Application: 32,
  Script: 64,
  Configuration: 256,
}
const aliasType = 1
const applicationType = 32
const searchedByNoun = 1 | 2 | 4 | 8 | 256
const all = 383

const typeNumber = (info: CommandInfo): number => typeNumbers[info.commandType]!

interface Scored {
  readonly info: CommandInfo
  readonly score: number
}

interface State {
  found: Scored[]
  readonly matchedNames: Set<string>
}

/** What of the bound parameters the search needs. */
interface Query {
  readonly types: number
  readonly modules: readonly WildcardPattern[]
  readonly excluded: readonly WildcardPattern[]
  readonly specifications: readonly string[] | null
  readonly verbs: readonly WildcardPattern[]
  readonly nouns: readonly WildcardPattern[]
  readonly parameterNames: readonly WildcardPattern[] | null
  readonly parameterTypes: readonly PSTypeName[] | null
  readonly resolvesAliases: boolean
}

const strings = (value: object | undefined | null): string[] | null =>
  value ? (elementsOf(value as NetArray) as string[]) : null
const patterns = (value: object | undefined | null): WildcardPattern[] =>
  (strings(value) ?? []).map((text) => new WildcardPattern(text))
const matchesAny = (name: string, wanted: readonly WildcardPattern[]): boolean =>
  wanted.length === 0 || wanted.some((pattern) => pattern.matches(name))

/** The module's part of the match, and verb and noun where they are asked for. */
function isWanted(info: CommandInfo, query: Query): boolean {
  if ((typeNumber(info) & query.types) === 0) return false
  if (query.excluded.length > 0 && info.moduleName !== '' && matchesAny(info.moduleName, query.excluded)) return false
  if (query.specifications !== null && !query.specifications.includes(fold(info.moduleName))) return false
  if (query.modules.length > 0 && !matchesAny(info.moduleName, query.modules)) return false
  if (query.verbs.length === 0 && query.nouns.length === 0) return true
  const cut = info.name.search(/[-–—―]/)
  if (cut <= 0) return false
  return matchesAny(info.name.slice(0, cut), query.verbs) && matchesAny(info.name.slice(cut + 1), query.nouns)
}

/** Whether one of the command's parameters has a wanted name and type; notes the names that were met. */
function hasParameter(frame: Frame, info: CommandInfo, query: Query, met: Set<string>): boolean {
  if (query.parameterNames === null && query.parameterTypes === null) return true
  const parameters = parametersOf(frame, info)
  let isFound = false
  for (const one of parameters) {
    let isNamed = matchesAny(one.name, query.parameterNames ?? [])
    for (const alias of one.aliases) {
      if (!matchesAny(alias, query.parameterNames ?? [])) continue
      met.add(fold(alias))
      isNamed = true
    }
    if (isNamed) met.add(fold(one.name))
    const isTyped = query.parameterTypes === null || query.parameterTypes.some((wanted) => takesType(one.type, wanted))
    if (isNamed && isTyped) isFound = true
  }
  return isFound
}

function parametersOf(frame: Frame, info: CommandInfo) {
  try {
    return commandMetadata(frame, info)?.parameters ?? []
  } catch (thrown) {
    // A command whose metadata cannot be made has no parameters to match.
    if (thrown instanceof Fault) return []
    throw thrown
  }
}

/** ParameterMetadata.IsMatchingType: a value of the type binds without losing anything; parameters that take objects match only Object. */
function takesType(type: NetType, wanted: PSTypeName): boolean {
  if (wanted.type !== null) {
    const takesObjects = conversionFor(objectType, type).rank >= scalarToArrayRank(rank.assignable)
    if (takesObjects || wanted.type === objectType) return takesObjects && wanted.type === objectType
    return conversionFor(wanted.type, type).rank >= scalarToArrayRank(rank.numericImplicit)
  }
  const pattern = new WildcardPattern(`*${wanted.name}`)
  return pattern.matches(type.fullName) || (type.elementType !== null && pattern.matches(type.elementType.fullName))
}

/** Two finds of one program, cmdlet or script are the same. */
function keyOf(info: CommandInfo): string | null {
  if (info instanceof ApplicationInfo || info instanceof ExternalScriptInfo) return info.path
  return info instanceof CmdletInfo ? `${info.moduleName}\\${info.name}` : null
}

/** The syntax text; one that was asked for by an alias says so. */
function syntaxText(info: CommandInfo, names: readonly string[] | null, aliases: ReadonlyMap<string, object>): string {
  const text = commandSyntax.text(info)
  if (names === null || names.some((name) => fold(name) === fold(info.name))) return text
  const hasWildcard = names.some((name) => /[*?[\]]/.test(name))
  let shown = hasWildcard ? info.name : names[0]!
  for (const alias of aliases.values() as Iterable<AliasInfo>) {
    if (alias.definition !== info.name) continue
    if (!hasWildcard && !names.some((name) => fold(name) === fold(alias.name))) continue
    shown = alias.name
    break
  }
  if (info instanceof ApplicationInfo) return info.path
  const renamed = text.replaceAll(info.name, shown)
  if (info instanceof ExternalScriptInfo) return `${shown} (alias) -> ${info.path}\n\n${renamed}`
  return shown === info.name ? text : `${shown} (alias) -> ${info.name}\n${renamed}`
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-command */
export const getCommand = defineCmdlet('Get-Command', () => ({
  class: 'Microsoft.PowerShell.Commands.GetCommandCommand',
  defaultSet: 'CmdletSet',
  outputTypes: [
    'System.Management.Automation.AliasInfo',
    'System.Management.Automation.ApplicationInfo',
    'System.Management.Automation.FunctionInfo',
    'System.Management.Automation.CmdletInfo',
    'System.Management.Automation.ExternalScriptInfo',
    'System.Management.Automation.FilterInfo',
    'System.String',
    'System.Management.Automation.PSObject',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096579',
  parameters: {
    Name: parameter('String[]', {
      set: 'AllCommandSet',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Verb: parameter('String[]', { set: 'CmdletSet', fromPipelineByPropertyName: true, attributes: [completer] }),
    Noun: parameter('String[]', { set: 'CmdletSet', fromPipelineByPropertyName: true, attributes: [completer] }),
    Module: parameter('String[]', { fromPipelineByPropertyName: true, aliases: ['PSSnapin'] }),
    ExcludeModule: parameter('String[]'),
    FullyQualifiedModule: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', {
      fromPipelineByPropertyName: true,
    }),
    CommandType: parameter('System.Management.Automation.CommandTypes', {
      set: 'AllCommandSet',
      fromPipelineByPropertyName: true,
      aliases: ['Type'],
    }),
    TotalCount: parameter('Int32', { fromPipelineByPropertyName: true, initial: -1 }),
    Syntax: parameter('SwitchParameter', { fromPipelineByPropertyName: true }),
    ShowCommandInfo: parameter('SwitchParameter'),
    ArgumentList: parameter('Object[]', {
      position: 1,
      remaining: true,
      aliases: ['Args'],
      attributes: [allowNull, allowEmptyCollection],
    }),
    All: parameter('SwitchParameter', { fromPipelineByPropertyName: true }),
    ListImported: parameter('SwitchParameter', { fromPipelineByPropertyName: true }),
    ParameterName: parameter('String[]', { attributes: [notNullOrEmpty] }),
    ParameterType: parameter('System.Management.Automation.PSTypeName[]', { attributes: [notNullOrEmpty] }),
    UseFuzzyMatching: parameter('SwitchParameter', { set: 'AllCommandSet' }),
    FuzzyMinimumDistance: parameter('UInt32', { set: 'AllCommandSet' }),
    UseAbbreviationExpansion: parameter('SwitchParameter', { set: 'AllCommandSet', fromPipelineByPropertyName: true }),
  },
  state: (): State => ({ found: [], matchedNames: new Set() }),
  begin({ bound, throwTerminating }) {
    if (!bound.ShowCommandInfo || !bound.Syntax) return
    throwTerminating(
      new Fault({
        id: 'GetCommandCannotSpecifySyntaxAndShowCommandInfoTogether',
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentException',
        message: 'The ShowCommandInfo and Syntax parameters cannot be specified together.',
      }),
    )
  },
  process({ bound, state, frame, parameterSetName, isBound, writeError, throwTerminating }) {
    if (isBound('Module') && isBound('FullyQualifiedModule')) {
      throwTerminating(
        new Fault({
          id: 'ModuleAndFullyQualifiedModuleCannotBeSpecifiedTogether',
          category: 'InvalidOperation',
          exception: 'System.InvalidOperationException',
          message:
            'The parameters Module and FullyQualifiedModule cannot be used together. Specify only one of the parameters.',
        }),
      )
    }
    const byNoun = parameterSetName === 'CmdletSet'
    const query: Query = {
      types: byNoun ? searchedByNoun : bound.CommandType instanceof EnumValue ? Number(bound.CommandType.value) : all,
      modules: patterns(bound.Module),
      excluded: patterns(bound.ExcludeModule),
      specifications: bound.FullyQualifiedModule
        ? (elementsOf(bound.FullyQualifiedModule as NetArray) as { readonly name?: string }[]).map((one) =>
            fold(String(one.name ?? one)),
          )
        : null,
      verbs: patterns(bound.Verb),
      nouns: patterns(bound.Noun),
      parameterNames: bound.ParameterName ? patterns(bound.ParameterName) : null,
      parameterTypes: bound.ParameterType
        ? (elementsOf(bound.ParameterType as NetArray) as unknown as PSTypeName[])
        : null,
      resolvesAliases: bound.Syntax,
    }
    const written = new Set<string>()
    const limit = bound.TotalCount
    const args = bound.ArgumentList ? (elementsOf(bound.ArgumentList as NetArray) as Value[]) : null
    const isLoose = bound.UseFuzzyMatching || bound.UseAbbreviationExpansion
    for (const name of byNoun ? ['*'] : (strings(bound.Name) ?? ['*'])) {
      const distance = bound.FuzzyMinimumDistance?.value ?? 5
      const matches = bound.UseFuzzyMatching
        ? (other: string) => editDistance(other, name) <= distance
        : bound.UseAbbreviationExpansion
          ? (other: string) => isAbbreviation(other, name) || wantedNames(name).matches(other)
          : null
      const wanted = wantedNames(name, matches)
      const isPattern = wanted.exact === null
      let count = 0
      let isFound = false
      let isDuplicate = false
      /** Whether the search goes on. */
      const take = (candidate: CommandInfo): boolean => {
        const key = keyOf(candidate)
        if (key !== null && written.has(key)) {
          isDuplicate = true
          return true
        }
        if (!isWanted(candidate, query)) return true
        if (key !== null) written.add(key)
        let info: CommandInfo | null = candidate
        if (query.resolvesAliases && info instanceof AliasInfo) info = findCommand(frame, info.definition)
        if (info === null || state.found.some((other) => other.info === info)) return true
        isFound = true
        if (!hasParameter(frame, info, query, state.matchedNames)) return true
        if (limit >= 0 && ++count > limit) return false
        if (args !== null) info = describeArguments(frame, info, args, throwTerminating)
        state.found.push({ info, score: bound.UseFuzzyMatching ? editDistance(info.name, name) : 0 })
        if (args !== null) return false
        return (
          isPattern ||
          bound.All ||
          limit !== -1 ||
          isBound('CommandType') ||
          isBound('Module') ||
          isBound('FullyQualifiedModule')
        )
      }
      const search = (from: Iterable<CommandInfo>): void => {
        for (const candidate of from) if (!take(candidate)) return
      }
      search(searchCommands(frame, name, wanted, bound.All))
      if (bound.All) search(searchModules(frame, wanted))
      if (!isPattern && !isFound && !isDuplicate && loads(frame, name, bound.Module))
        search(searchCommands(frame, name, wanted, bound.All))
      if (isPattern && !bound.ListImported) search(searchUnloaded(frame, withModule(wanted, bound.Module)))
      if (!isFound && !isPattern && !isDuplicate && !isLoose) writeError(commandNotFound(name))
    }
  },
  end({ bound, state, frame, write, writeError }) {
    let { found } = state
    const names = strings(bound.Name)
    if (names === null && !bound.All && bound.TotalCount === -1 && !bound.UseFuzzyMatching) {
      const shown = bound.CommandType instanceof EnumValue ? Number(bound.CommandType.value) : 0
      const hidden = (aliasType | applicationType) & ~shown
      found = found.filter(({ info }) => (typeNumber(info) & hidden) === 0 || info.name.indexOf('-') > 0)
    }
    if (bound.ParameterName && state.matchedNames.size > 0) {
      for (const name of strings(bound.ParameterName)!) {
        if (/[*?[\]]/.test(name) || state.matchedNames.has(fold(name))) continue
        writeError(
          new Fault({
            id: 'CommandParameterNotFound',
            category: 'ObjectNotFound',
            exception: 'System.ArgumentException',
            message: `No matching commands include a parameter named '${name}'.  Check the spelling of the parameter name, and then try again. (Parameter '${name}')`,
            target: name,
          }),
        )
      }
    }
    if (bound.UseFuzzyMatching) found = found.toSorted((a, b) => a.score - b.score)
    else if (names === null || names.some((name) => /[*?[\]]/.test(name))) {
      found = found.toSorted(
        (a, b) => typeNumber(a.info) - typeNumber(b.info) || compareOrdinalIgnoreCase(a.info.name, b.info.name),
      )
    }
    for (const { info, score } of found) {
      if (info.visibility === 'Private') continue
      if (bound.Syntax) {
        const text = syntaxText(info, names, frame.tables.aliases)
        if (text !== '') write(text)
      } else if (bound.UseFuzzyMatching) {
        const { value, bag } = extensible(info)
        setNote(bag, 'Score', score)
        write(value)
      } else write(info)
    }
  },
}))

/** Loads the module that has a command; false when none has. */
function loads(frame: Frame, name: string, module: object | undefined): boolean {
  const modules = strings(module)
  const isOne = modules?.length === 1 && !/[*?[\]]/.test(modules[0]!)
  return findCommand(frame, isOne && !name.includes('\\') ? `${modules[0]}\\${name}` : name) !== null
}

function withModule(wanted: Wanted, module: object | undefined): Wanted {
  const modules = strings(module)
  if (wanted.module !== '' || modules?.length !== 1 || /[*?[\]]/.test(modules[0]!)) return wanted
  return { ...wanted, module: fold(modules[0]!) }
}

function describeArguments(
  frame: Frame,
  info: CommandInfo,
  args: readonly Value[],
  throwTerminating: (fault: Fault) => never,
): CommandInfo {
  if (!(info instanceof CmdletInfo) && !(info instanceof ScriptCommandInfo)) {
    throwTerminating(
      new Fault({
        id: 'CommandArgsOnlyForSingleCmdlet',
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentException',
        message:
          'The command could not be retrieved because the ArgumentList parameter can be specified only when retrieving a single cmdlet or script.',
        target: info,
      }),
    )
  }
  return describeWith(frame, info, args)
}
