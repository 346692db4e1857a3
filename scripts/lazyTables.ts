/**
 * An esbuild plugin: what a table of cmdlets or .NET types lists is loaded when it is first used. The tables' modules are run here to learn
 * the names; the bundle then holds names with thunks that require a part of the program, an entry point of its own. What something else
 * needs at once stays in the parts that are loaded at once, so nothing but time changes.
 */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

const tableNamespace = 'lazy-table'
const partNamespace = 'lazy-part'

interface Named {
  readonly name: string
  readonly declare?: unknown
}

/** The source of a stand-in for an exported value, or null where it has no lazy form. `get` is JavaScript that gives the real value. */
function standIn(value: unknown, get: string): string | null {
  if (value instanceof Map) {
    if (value.size === 0 || ![...value.values()].every((item) => typeof item === 'function' && item.length === 0))
      return null
    return `new Map(${JSON.stringify([...value.keys()])}.map((name) => [name, () => ${get}.get(name)()]))`
  }
  if (Array.isArray(value)) {
    if (value.length === 0 || !value.every((item) => isTypeEntry(item) || isCmdletEntry(item))) return null
    if (value.every((item) => isCmdletEntry(item)))
      return `${JSON.stringify((value as Named[]).map((item) => item.name))}.map((name, i) => new CmdletEntry(name, () => ${get}[i].declaration))`
    if (!value.every((item) => isTypeEntry(item))) return null
    const names = (value as Named[]).map((item) => item.name)
    return `${JSON.stringify(names)}.map((name, i) => ({ name, declare: () => ${get}[i].declare() }))`
  }
  if (isTypeEntry(value)) return `{ name: ${JSON.stringify(value.name)}, declare: () => ${get}.declare() }`
  if (isReadable(value)) return `{ read: () => ${get}.read() }`
  if (isSignatureTable(value)) return `{ names: ${JSON.stringify(value.names)}, read: () => ${get}.read() }`
  if (isCmdletEntry(value)) return `new CmdletEntry(${JSON.stringify(value.name)}, () => ${get}.declaration)`
  return null
}

/** The modules beside or below it that a source imports. */
function pathsImported(source: string): Set<string> {
  return new Set(Array.from(source.matchAll(/^import \{[^}]*\} from '(\.[^']+)'/gm), ([, path]) => path as string))
}

/** The names in `import { a, b as c } from 'path'`, as the exporting module calls them; types are left out. */
function namesImported(source: string, path: string): string[] {
  const names: string[] = []
  for (const [, list, from] of source.matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)) {
    if (from !== path) continue
    for (const part of (list as string).split(',')) {
      const word = part.trim()
      if (word !== '' && !word.startsWith('type ')) names.push(word.split(' as ')[0] as string)
    }
  }
  return names
}

function isTypeEntry(value: unknown): value is Named {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).sort().join() === 'declare,name' &&
    typeof (value as Named).declare === 'function'
  )
}

/** A text that is read when it is needed. */
function isReadable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'read'
}

function isSignatureTable(value: unknown): value is { readonly names: readonly string[] } {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'names,read'
}

function isCmdletEntry(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && value.constructor.name === 'CmdletEntry'
}

/** The parts of the program that are loaded late, by name: the modules of each. */
export interface LazyParts {
  readonly plugin: Plugin
  /** Entry points for esbuild: a part's name in the output with its virtual path. */
  readonly entryPoints: Readonly<Record<string, string>>
}

/**
 * `tables`: the modules (absolute paths) whose imports become lazy, each with the part they go to (or a function of the imported file that tells).
 * `entry`: a module that loads all of them in a working order. `cmdletEntry`: where CmdletEntry is declared.
 */
export async function lazyTables(
  tables: ReadonlyMap<string, (file: string) => string>,
  entry: string,
  cmdletEntry: string,
): Promise<LazyParts> {
  await import(pathToFileURL(entry).href)
  const standIns = new Map<string, string>()
  const parts = new Map<string, string[]>()
  for (const [importer, partOf] of tables) {
    const source = readFileSync(importer, 'utf8')
    for (const path of pathsImported(source)) {
      const file = resolve(dirname(importer), path)
      if (tables.has(file)) continue
      const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>
      const part = `part-${partOf(file)}`
      const modules = parts.get(part) ?? []
      const text = standInModule(exported, namesImported(source, path), (name) => [
        `require("./${part}.mjs").m${modules.length}_${name}`,
        `export { ${name} as m${modules.length}_${name} } from ${JSON.stringify(file)}`,
      ])
      if (text === null) continue
      standIns.set(`${importer} ${file}`, `import { CmdletEntry } from ${JSON.stringify(cmdletEntry)}\n${text.source}`)
      parts.set(part, [...modules, text.exports])
    }
  }
  const plugin: Plugin = {
    name: 'lazy tables',
    setup(build) {
      build.onResolve({ filter: /^\.|^part-/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return parts.has(path) ? { path, namespace: partNamespace } : null
        if (kind === 'require-call' && path.startsWith('./part-')) return { path, external: true }
        const key = `${importer} ${resolve(dirname(importer), path)}`
        return standIns.has(key) ? { path: key, namespace: tableNamespace, pluginData: dirname(importer) } : null
      })
      build.onLoad({ filter: /./, namespace: tableNamespace }, ({ path, pluginData }) => ({
        contents: standIns.get(path) as string,
        loader: 'js',
        resolveDir: pluginData as string,
      }))
      build.onLoad({ filter: /./, namespace: partNamespace }, ({ path }) => ({
        contents: (parts.get(path) as string[]).join('\n'),
        loader: 'js',
        resolveDir: dirname(entry),
      }))
    },
  }
  return { plugin, entryPoints: Object.fromEntries([...parts.keys()].map((name) => [name, name])) }
}

/** The stand-ins for what is imported of a module, and the exports its part needs for them; null where some of it has no lazy form. */
function standInModule(
  exported: Readonly<Record<string, unknown>>,
  names: readonly string[],
  reach: (name: string) => readonly [get: string, reexport: string],
): { readonly source: string; readonly exports: string } | null {
  const lines: string[] = []
  const exports: string[] = []
  for (const name of names) {
    const [get, reexport] = reach(name)
    const source = standIn(exported[name], get)
    if (source === null) return null
    lines.push(`export const ${name} = ${source}`)
    exports.push(reexport)
  }
  return lines.length === 0 ? null : { source: lines.join('\n'), exports: exports.join('\n') }
}
