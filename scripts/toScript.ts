/**
 * Turns an ES module that esbuild wrote into a script that Node requires: it starts in half the time, since nothing of the module loader runs.
 * Bindings of other parts are taken once, when the script runs. So no exported variable may be assigned to later; parts never import each
 * other in a circle.
 */
import { transform } from 'esbuild'

const partImport = /^import\s*(?:\{([^}]*)\}\s*from\s*)?"(\.\/[^"]+)\.mjs";?\n?/

/** Modules of Node that take a while to load and are seldom needed: asked for where they are used. */
const late = /\b(import_node_\w+)=((?:__toESM\()?require\("node:(?:child_process|os|sqlite|tty|worker_threads)"\)\)?)/g

function requireLate(code: string): string {
  let text = code
  for (const [declaration, name, required] of code.matchAll(late)) {
    text = text
      .replaceAll(`${name}.`, () => `${name}.it.`)
      .replace(declaration as string, () => `${name}={get it(){return ${required}}}`)
  }
  return text
}

/** The script of a module, or null where it can be none because it awaits at its top. */
export async function toScript(source: string): Promise<string | null> {
  let head = ''
  let rest = source
  for (let match = partImport.exec(rest); match !== null; match = partImport.exec(rest)) {
    const [statement, names, path] = match as unknown as [string, string | undefined, string]
    const bindings = names?.split(',').map((part) => part.trim().replace(/\s+as\s+/, ':'))
    head += `${bindings === undefined ? '' : `const{${bindings.join()}}=`}require("${path}.cjs");`
    rest = rest.slice(statement.length)
  }
  try {
    const { code } = await transform(head + rest, {
      format: 'cjs',
      platform: 'node',
      target: 'node22',
      minifySyntax: true,
      minifyWhitespace: true,
      define: { 'import.meta.url': '__moduleUrl' },
      logLevel: 'silent',
    })
    const url = code.includes('__moduleUrl')
      ? 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;'
      : ''
    return `"use strict";${url}${requireLate(code).replace(/^"use strict";/, '')}`
  } catch (error) {
    if (String(error).includes('Top-level await')) return null
    throw error
  }
}
