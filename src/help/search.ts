/** Finds help topics by name, then by content. HelpSystem */
import { findCommand, findUnresolved } from '../engine/commands/discovery.ts'
import { engineOf } from '../engine/commands/engineState.ts'
import { AliasInfo, CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo } from '../engine/commands/info.ts'
import { searchCommands, searchUnloaded, wantedNames } from '../engine/commands/searching.ts'
import { Fault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import type { Frame } from '../session/scope.ts'
import { WildcardPattern } from '../types/wildcard.ts'
import { commandCategories, helpCategories } from './categories.ts'
import { helpOfAlias, helpOfCommand } from './commandHelp.ts'
import { readTopic, topicFiles } from './helpFiles.ts'
import { HelpInfo } from './helpInfo.ts'

/** What Get-Help is asked for; lists that are null do not restrict. */
export interface HelpRequest {
  readonly name: string
  /** Bits; 0: any. */
  readonly categories: number
  readonly components: readonly string[] | null
  readonly roles: readonly string[] | null
  readonly functionalities: readonly string[] | null
}

const scriptCategories =
  helpCategories.ExternalScript | helpCategories.Filter | helpCategories.Function | helpCategories.ScriptCommand

const hasWildcards = (name: string): boolean => /[*?[\]]/.test(name)

/** The topics of a request in the order they are shown. */
export function findHelp(frame: Frame, asked: HelpRequest): HelpInfo[] {
  const request = completed(asked)
  if (fold(request.name) === 'default' && request.categories === helpCategories.DefaultHelp) {
    const path = topicFiles(frame.session, []).get('default')
    return path === undefined ? [] : [topic(frame, 'default', path)]
  }
  if (!hasWildcards(request.name)) {
    const exact = exactly(frame, request)
    if (exact.length > 0) return exact
  }
  const byName = search(frame, request, false)
  return byName.length > 0 ? byName : search(frame, request, true)
}

function completed(request: HelpRequest): HelpRequest {
  const { components, roles, functionalities } = request
  const isRestricted = components !== null || roles !== null || functionalities !== null
  if (request.name === '' && request.categories === 0 && !isRestricted)
    return { ...request, name: 'default', categories: helpCategories.DefaultHelp }
  let { categories } = request
  if (isRestricted && categories === 0) categories = commandCategories
  if ((categories & helpCategories.Cmdlet) !== 0) categories |= helpCategories.Alias
  if (categories === 0) categories = helpCategories.All
  return {
    ...request,
    name: request.name === '' ? '*' : request.name,
    categories: categories & ~helpCategories.DefaultHelp,
  }
}

function exactly(frame: Frame, request: HelpRequest): HelpInfo[] {
  const { name, categories } = request
  if ((categories & helpCategories.Alias) !== 0) {
    const found = lookUp(frame, name)
    if (found instanceof AliasInfo) {
      const target = lookUp(frame, found.definition)
      return forwarded(frame, helpOfAlias(found, target), request)
    }
  }
  const topics: HelpInfo[] = []
  if ((categories & scriptCategories) !== 0) topics.push(...scriptsNamed(frame, request))
  if ((categories & helpCategories.Cmdlet) !== 0) topics.push(...cmdletsNamed(frame, request))
  if (topics.length > 0) return topics.flatMap((found) => forwarded(frame, found, request))
  if ((categories & helpCategories.HelpFile) === 0) return []
  for (const [topicName, path] of topicFiles(frame.session, engineOf(frame.session).modules))
    if (fold(topicName) === fold(name)) return [topic(frame, topicName, path)]
  return []
}

/** A command or alias by name; loading what has it. Null where there is none. */
function lookUp(frame: Frame, name: string): CommandInfo | null {
  try {
    return findUnresolved(frame, name)
  } catch (thrown) {
    if (thrown instanceof Fault) return null
    throw thrown
  }
}

function scriptsNamed(frame: Frame, request: HelpRequest): HelpInfo[] {
  const found = lookUp(frame, request.name)
  const isScript = found instanceof FunctionInfo || found instanceof ExternalScriptInfo
  return isScript ? fitting(frame, found, request) : []
}

function cmdletsNamed(frame: Frame, request: HelpRequest): HelpInfo[] {
  const wanted = wantedNames(request.name)
  for (const info of searchCommands(frame, request.name, wanted, false))
    if (info instanceof CmdletInfo) return fitting(frame, info, request)
  const found = lookUp(frame, request.name)
  return found instanceof CmdletInfo ? fitting(frame, found, request) : []
}

/** The command's topic where it fits the request. */
function fitting(frame: Frame, info: CommandInfo, request: HelpRequest): HelpInfo[] {
  const bits = helpCategories[info.commandType as keyof typeof helpCategories] ?? 0
  if ((bits & request.categories) === 0) return []
  const help = helpOfCommand(frame, info)
  if (help === null) return []
  return isWanted(help, request) ? [help] : []
}

/** Whether component, role and functionality are asked for. */
function isWanted(help: HelpInfo, request: HelpRequest): boolean {
  const matches = (text: string | null, patterns: readonly string[] | null): boolean =>
    patterns === null ||
    patterns.length === 0 ||
    patterns.some((one) => one === '' || new WildcardPattern(one).matches(text ?? ''))
  return (
    matches(help.component, request.components) &&
    matches(help.role, request.roles) &&
    matches(help.functionality, request.functionalities)
  )
}

/** What a topic forwards to, or itself. */
function forwarded(frame: Frame, help: HelpInfo, request: HelpRequest): HelpInfo[] {
  const { forward } = help
  if (forward === null) return [help]
  const target = findTarget(frame, forward.name)
  if (target === null) return []
  if (help.category !== 'Alias' && fold(target.name) === fold(help.name)) {
    const isSame = target instanceof FunctionInfo && help.category === 'Function'
    if (isSame) {
      throw new Fault({
        id: 'InvalidOperation',
        category: 'InvalidOperation',
        exception: 'System.Management.Automation.PSInvalidOperationException',
        message: 'ForwardHelpTargetName cannot refer to the function itself.',
      })
    }
  }
  const bits = helpCategories[target.commandType as keyof typeof helpCategories] ?? 0
  const categories = help.category === 'Alias' ? bits : forward.categories
  return fitting(frame, target, { ...request, categories }).flatMap((found) => forwarded(frame, found, request))
}

function findTarget(frame: Frame, name: string): CommandInfo | null {
  try {
    return findCommand(frame, name)
  } catch (thrown) {
    if (thrown instanceof Fault) return null
    throw thrown
  }
}

function topic(frame: Frame, name: string, path: string): HelpInfo {
  const text = readTopic(frame.session, path)
  const synopsis = (text.split(/\r\n|\r|\n/)[4] ?? '').trim()
  return new HelpInfo(name, name === 'default' ? 'DefaultHelp' : 'HelpFile', synopsis, text)
}

function search(frame: Frame, request: HelpRequest, inContent: boolean): HelpInfo[] {
  const { name, categories } = request
  const isPattern = hasWildcards(name)
  const content = inContent ? new WildcardPattern(isPattern ? name : `*${name}*`) : null
  const found: HelpInfo[] = []
  if (content === null && (categories & helpCategories.Alias) !== 0)
    found.push(...aliasesLike(frame, isPattern ? name : `${name}*`).filter((help) => isWanted(help, request)))
  const decorated = name.includes('-') ? `${name}*` : `*${name}*`
  const pattern = inContent ? '*' : isPattern ? name : decorated
  if ((categories & (scriptCategories | helpCategories.Cmdlet)) !== 0)
    found.push(...commandsLike(frame, pattern, request, content))
  if ((categories & helpCategories.HelpFile) !== 0) {
    const matcher = new WildcardPattern(inContent ? '*' : isPattern ? name : `*${name}*`)
    for (const [topicName, path] of topicFiles(frame.session, engineOf(frame.session).modules)) {
      if (topicName === 'default' || !matcher.matches(topicName)) continue
      const one = topic(frame, topicName, path)
      if (content === null || one.matchesContent(content)) found.push(one)
    }
  }
  return found
}

function aliasesLike(frame: Frame, pattern: string): HelpInfo[] {
  const wanted = wantedNames(pattern)
  const found: HelpInfo[] = []
  const seen = new Set<string>()
  for (const info of [
    ...searchCommands(frame, pattern, { ...wanted, exact: null }, false),
    ...searchUnloaded(frame, wanted),
  ]) {
    if (!(info instanceof AliasInfo) || seen.has(fold(info.name))) continue
    seen.add(fold(info.name))
    found.push(helpOfAlias(info, findTarget(frame, info.definition)))
  }
  return found
}

function commandsLike(
  frame: Frame,
  pattern: string,
  request: HelpRequest,
  content: WildcardPattern | null,
): HelpInfo[] {
  const wanted = wantedNames(pattern)
  const scripts: HelpInfo[] = []
  const cmdlets: HelpInfo[] = []
  const seen = new Set<string>()
  const add = (info: CommandInfo): void => {
    if (!(info instanceof CmdletInfo || info instanceof FunctionInfo || info instanceof ExternalScriptInfo)) return
    const key = info instanceof CmdletInfo ? `${fold(info.moduleName)}\\${fold(info.name)}` : fold(info.name)
    if (seen.has(key) || info.visibility === 'Private') return
    for (const help of fitting(frame, info, request)) {
      if (content !== null && !help.matchesContent(content)) continue
      seen.add(key)
      ;(info instanceof CmdletInfo ? cmdlets : scripts).push(help)
    }
  }
  for (const info of searchCommands(frame, pattern, { ...wanted, exact: null }, false)) add(info)
  for (const info of searchUnloaded(frame, wanted)) add(info)
  return [...scripts, ...cmdlets]
}
