/** The help topic of one command: its page, its help comment, or what its metadata tells. CommandHelpProvider */

import { commandSyntax } from '../engine/commands/commandFacts.ts'
import { commandMetadata } from '../engine/commands/commandMetadata.ts'
import { commentOf } from '../engine/commands/helpComment.ts'
import {
  type AliasInfo,
  CmdletInfo,
  type CommandInfo,
  ExternalScriptInfo,
  ScriptCommandInfo,
} from '../engine/commands/info.ts'
import type { ScriptBlock } from '../engine/commands/scriptBlock.ts'
import { Fault } from '../kernel/fault.ts'
import type { Frame } from '../session/scope.ts'
import { itemsOf } from '../types/enumerate.ts'
import { bagOf, type PSCustomObject, setNote } from '../types/psobject.ts'
import { categoryBits, commandCategories, type HelpCategory, helpCategories } from './categories.ts'
import { commentPage } from './commentPage.ts'
import { findHelpFile, findPage, readHelpFile } from './helpFiles.ts'
import { type ForwardTarget, type HelpFacts, HelpInfo, valueOf } from './helpInfo.ts'
import { helpObject, objectOf } from './mamlObject.ts'
import { childOf, innerText, type MamlElement } from './mamlTree.ts'
import { readPage } from './platyps.ts'
import { relatedLinks, syntaxHelp } from './syntaxHelp.ts'

const categoryOf = (info: CommandInfo): HelpCategory =>
  info.commandType in helpCategories ? (info.commandType as HelpCategory) : 'ScriptCommand'

/** The topic of a cmdlet, function, filter or script; null for anything else and for scripts that cannot be parsed. */
export function helpOfCommand(frame: Frame, info: CommandInfo): HelpInfo | null {
  if (info instanceof CmdletInfo) return cmdletHelp(frame, info)
  if (!(info instanceof ScriptCommandInfo)) return null
  let block: ScriptBlock
  try {
    block = info.block
  } catch (thrown) {
    if (thrown instanceof Fault) return null
    throw thrown
  }
  return commentHelp(frame, info, block) ?? moduleHelp(frame, info) ?? withoutPage(frame, info)
}

function cmdletHelp(frame: Frame, info: CmdletInfo): HelpInfo | null {
  const text = findPage(frame.session, info.moduleName, info.name)
  return text === null ? withoutPage(frame, info) : fromPlatyPage(frame, info, text)
}

function fromPlatyPage(frame: Frame, info: CmdletInfo, text: string): HelpInfo {
  const help = fromPage(frame, info, readPage(text), {})
  const bag = bagOf(help.full)!
  bag.typeNames = [
    `MamlCommandHelpInfo#${info.moduleName}#${info.name}`,
    `MamlCommandHelpInfo#${info.moduleName}`,
    ...bag.typeNames!,
  ]
  setNote(bag, 'PSSnapIn', null)
  return help
}

/** The object of a page, with the category and facts of its command. */
function fromPage(frame: Frame, info: CommandInfo, page: MamlElement, facts: HelpFacts): HelpInfo {
  const full = objectOf(page) as PSCustomObject
  full.typeNames = ['MamlCommandHelpInfo', 'HelpInfo']
  const details = childOf(page, 'details')
  const name = innerText(childOf(details, 'name') ?? '').trim()
  const synopsis = innerText(childOf(childOf(details, 'description'), 'para') ?? '').trim()
  const help = new HelpInfo(name, categoryOf(info), synopsis, full, facts)
  addAddress(frame, info, help)
  setNote(bagOf(help.full)!, 'ModuleName', info.moduleName)
  return help
}

/** A page without an address gets that of the command's HelpUri. */
function addAddress(frame: Frame, info: CommandInfo, help: HelpInfo): void {
  if (help.address !== null) return
  const uri = commandMetadata(frame, info)?.helpUri ?? ''
  if (uri === '') return
  const others = valueOf(valueOf(help.full, 'relatedLinks'), 'navigationLink')
  setNote(bagOf(help.full)!, 'relatedLinks', relatedLinks(others === null ? [] : itemsOf(others), uri))
}

function commentHelp(frame: Frame, info: ScriptCommandInfo, block: ScriptBlock): HelpInfo | null {
  const comment = commentOf(block)
  if (comment === null) return null
  if (comment.mamlHelpFile !== null) {
    const folder = block.file !== null ? block.file.slice(0, block.file.lastIndexOf('/')) : (info.module?.base ?? '')
    const path = findHelpFile(frame.session, folder, comment.mamlHelpFile)
    const page = path === null ? null : readHelpFile(frame.session, path, info.name)
    if (page !== null) return fromPage(frame, info, page, {})
    // A comment that names a file is no help where the file is missing.
    if (path === null) return null
  }
  const metadata = commandMetadata(frame, info)
  if (metadata === null) return null
  const name = info instanceof ExternalScriptInfo ? info.path : info.name
  let forward: ForwardTarget | null = null
  if (comment.forwardHelpTargetName !== null || comment.forwardHelpCategory !== null) {
    const categories =
      comment.forwardHelpCategory === null ? commandCategories : categoryBits([comment.forwardHelpCategory])
    forward = { name: comment.forwardHelpTargetName || info.name, categories }
  }
  const page = commentPage(frame, block, name, metadata, comment)
  const { component, role, functionality } = comment
  return fromPage(frame, info, page, { component, role, functionality, forward })
}

/** A page in the help file of a module of the user's. */
function moduleHelp(frame: Frame, info: ScriptCommandInfo): HelpInfo | null {
  const { module } = info
  if (module === null || module.base === '') return null
  const path = findHelpFile(frame.session, module.base, `${module.name}-Help.xml`)
  const page = path === null ? null : readHelpFile(frame.session, path, info.name)
  return page === null ? null : fromPage(frame, info, page, {})
}

function withoutPage(frame: Frame, info: CommandInfo): HelpInfo | null {
  if (info instanceof ExternalScriptInfo) {
    const text = commandSyntax.text(info)
    const help = new HelpInfo(info.name, 'ExternalScript', text, text)
    setNote(bagOf(help.full)!, 'ModuleName', '')
    return help
  }
  const metadata = commandMetadata(frame, info)
  if (metadata === null) return null
  const object = syntaxHelp(frame, info, metadata)
  return new HelpInfo(info.name, categoryOf(info), '', object)
}

/** The topic of an alias: it forwards to the command it stands for. */
export function helpOfAlias(alias: AliasInfo, target: CommandInfo | null): HelpInfo {
  const name = target?.name ?? alias.definition
  const object = aliasObject(alias.name)
  return new HelpInfo(alias.name, 'Alias', name, object, {
    forward: { name, categories: commandCategories & ~helpCategories.Alias },
  })
}

function aliasObject(name: string): PSCustomObject {
  return helpObject([`AliasHelpInfo#${name}`, 'AliasHelpInfo', 'HelpInfo'], [])
}
