/** Where help pages are: the shell's own below `help/<culture>`, those of modules in their folders. MUIFileSearcher */
import { castDocument } from '../dotnet/xml/load.ts'
import { XmlCharacterData, XmlComment, XmlElement, type XmlNode } from '../dotnet/xml/nodes.ts'
import type { ModuleInfo } from '../engine/commands/moduleInfo.ts'
import { decodeText, readText } from '../engine/commands/textFile.ts'
import { fold } from '../kernel/text.ts'
import type { Session } from '../session/session.ts'
import { chosenUiCulture, cultureNamed } from '../types/text/culture.ts'
import { childOf, element, innerText, type MamlElement } from './mamlTree.ts'

/** The folders of cultures to look in: the user interface's culture, its parents, then English. */
export function helpCultures(session: Session): string[] {
  const names: string[] = []
  for (const first of [chosenUiCulture() ?? cultureNamed(session.host.machine.locale), cultureNamed('en-US')])
    for (let culture = first; culture.name !== ''; culture = culture.parent)
      if (!names.includes(culture.name)) names.push(culture.name)
  return names
}

/** The Markdown page of a command of a built-in module; null where there is none. */
export function findPage(session: Session, module: string, command: string): string | null {
  if (module === '') return null
  for (const culture of helpCultures(session)) {
    const path = `${session.host.machine.homeOfShell}/help/${culture}/${module}/${command}.md`
    if (isFile(session, path)) return readText(session, path)
  }
  return null
}

function isFile(session: Session, path: string): boolean {
  return session.host.fileSystem.status(path)?.kind === 'file'
}

/** The files of a folder, or none. */
function filesIn(session: Session, folder: string): string[] {
  const { fileSystem } = session.host
  return fileSystem.status(folder)?.kind === 'directory' ? fileSystem.list(folder).sort() : []
}

/** Conceptual topics (`about_X.help.txt`): each name with the path of its nearest culture's file. */
export function topicFiles(session: Session, modules: readonly ModuleInfo[]): Map<string, string> {
  const topics = new Map<string, string>()
  const roots = [`${session.host.machine.homeOfShell}/help`, ...modules.map((module) => module.base)]
  for (const root of roots) {
    if (root === '') continue
    for (const folder of [...helpCultures(session).map((culture) => `${root}/${culture}`), root]) {
      for (const file of filesIn(session, folder)) {
        if (!/\.help\.txt$/i.test(file)) continue
        const name = file.slice(0, -'.help.txt'.length)
        if (![...topics.keys()].some((known) => fold(known) === fold(name))) topics.set(name, `${folder}/${file}`)
      }
    }
  }
  return topics
}

export function readTopic(session: Session, path: string): string {
  return decodeText(session.host.fileSystem.readFile(path))
}

/** A help file beside a script or in a module's folder, in the nearest culture; null where there is none. */
export function findHelpFile(session: Session, folder: string, file: string): string | null {
  const full = file.startsWith('/') ? file : `${folder}/${file}`
  const cut = full.lastIndexOf('/')
  const base = full.slice(0, cut)
  const name = full.slice(cut + 1)
  for (const culture of [...helpCultures(session), '']) {
    const place = culture === '' ? base : `${base}/${culture}`
    const found = filesIn(session, place).find((one) => fold(one) === fold(name))
    if (found !== undefined) return `${place}/${found}`
  }
  return null
}

/** The page of one command in a MAML file; null where it has none or is no such file. */
export function readHelpFile(session: Session, path: string, command: string): MamlElement | null {
  const document = castDocument(readText(session, path))
  for (const root of document.children) {
    if (!(root instanceof XmlElement) || fold(root.localName) !== 'helpitems') continue
    for (const node of root.children) {
      if (!(node instanceof XmlElement) || fold(node.localName) !== 'command') continue
      const page = treeOf(node)
      const name = childOf(childOf(page, 'details'), 'name')
      if (name !== null && fold(innerText(name).trim()) === fold(command)) return page
    }
  }
  return null
}

function treeOf(node: XmlElement): MamlElement {
  const children: (MamlElement | string)[] = []
  for (const child of node.children as readonly XmlNode[]) {
    if (child instanceof XmlElement) children.push(treeOf(child))
    else if (child instanceof XmlCharacterData && !(child instanceof XmlComment)) children.push(child.value ?? '')
  }
  return element(
    node.localName,
    children,
    node.attributes.map((attribute) => [attribute.name, attribute.value ?? ''] as const),
  )
}
