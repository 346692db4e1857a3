/** `using module`: what a script is told of modules while it is parsed, and their loading before it runs. about_Using */
import type { HashtableAst, UsingStatementAst } from '../../../grammar/ast.ts'
import { findKind, type ParserHooks, parse } from '../../../grammar/index.ts'
import { fold } from '../../kernel/text.ts'
import { directoryOf } from '../../session/automatic.ts'
import { type Frame, ownTables } from '../../session/scope.ts'
import type { Session } from '../../session/session.ts'
import { engineOf } from '../commands/engineState.ts'
import { evaluateExpression } from '../commands/metadataContext.ts'
import type { ModuleInfo } from '../commands/moduleInfo.ts'
import { readText } from '../commands/textFile.ts'
import { isModulePath, type ModuleFile, moduleAtPath, moduleByName } from './find.ts'
import { loadFile } from './load.ts'
import { importEverything, importMembers } from './members.ts'
import { loadSpecified, specificationOf } from './specification.ts'

/** The module's file, seen from the script that names it; null where there is none. */
function fileOf(session: Session, name: string, script: string | null): ModuleFile | null {
  if (!isModulePath(name)) return moduleByName(session, name)
  const written = name.replaceAll('\\', '/')
  return moduleAtPath(
    session,
    written.startsWith('/') || script === null ? written : `${directoryOf(script)}/${written}`,
  )
}

/** What the parser asks of the modules that a script in `script` uses. */
export function moduleHooks(session: Session, script: string | null): ParserHooks {
  return { findModule: (name, specification) => typesOf(session, name, specification, script) }
}

function typesOf(
  session: Session,
  text: string,
  specification: HashtableAst | null,
  script: string | null,
): string[] | null {
  const name = specification === null ? text : /ModuleName\s*=\s*['"]?([^'";}\s]+)/i.exec(text)?.[1]
  if (name === undefined) return null
  const file = fileOf(session, name, script)
  if (file === null) return engineOf(session).builtins.some((module) => fold(module.name) === fold(name)) ? [] : null
  let { path } = file
  if (/\.psd1$/i.test(path)) {
    const root = /^\s*(?:RootModule|ModuleToProcess)\s*=\s*['"]([^'"]+)['"]/im.exec(readText(session, path))?.[1]
    const found = root === undefined ? null : moduleAtPath(session, `${directoryOf(path)}/${root}`)
    if (found === null) return []
    path = found.path
  }
  if (!/\.ps[m]?1$/i.test(path)) return []
  const { ast } = parse(readText(session, path), moduleHooks(session, path))
  return findKind(ast, 'TypeDefinitionAst').map((type) => type.name)
}

/** Loads the modules a script uses into its scope, with their classes. Throws what loading throws. */
export function useModules(frame: Frame, statements: readonly UsingStatementAst[]): void {
  const { session } = frame
  const { source } = frame.block!
  for (const { name, moduleSpecification } of statements) {
    const context = { frame, streams: frame.streams, args: [], force: false }
    let module: ModuleInfo
    if (moduleSpecification !== null)
      module = loadSpecified(context, specificationOf(evaluateExpression(frame, moduleSpecification, source)))
    else {
      const file = fileOf(session, name!.value, source.file)
      module = file === null ? loadSpecified(context, specificationOf(name!.value)) : loadFile(context, file)
    }
    importMembers(module, frame, frame, { ...importEverything, prefix: module.prefix })
    const { types } = ownTables(frame, frame)
    for (const [key, type] of module.state?.top.tables.types ?? []) types.set(key, type)
    session.typeVersion++
    session.commandVersion++
  }
}
