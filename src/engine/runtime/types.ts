import type { ScriptBlockAst, TypeDefinitionAst } from '../../../grammar/ast.ts'
import type { TypeNameSyntax } from '../../../grammar/typename.ts'
import { fold } from '../../kernel/text.ts'
import { type Frame, ownTables } from '../../session/scope.ts'
import type { Source } from '../../session/source.ts'
import type { ScopeTables } from '../../session/tables.ts'
import type { TypeResolver } from '../../types/invocable.ts'
import type { NetType } from '../../types/netType.ts'
import { resolveTypeName } from '../../types/registry.ts'
import { contains } from '../compiler/shape.ts'
import type { TypeSite } from '../compiler/types.ts'
import { typeNotFound } from '../pipeline/typeNotFound.ts'

/** Names of all script classes ever defined, folded: a type name among them is looked up where the code runs. */
const scriptTypeNames = new Set<string>()

const roots = new WeakMap<Source, ScriptBlockAst>()

/** Notes the classes a text defines and its `using` statements, before any of its code is compiled. */
export function noteRootTypes(ast: ScriptBlockAst, source: Source): void {
  if (roots.has(source)) return
  roots.set(source, ast)
  for (const definition of typeDefinitionsIn(ast)) scriptTypeNames.add(fold(definition.name))
}

/** The classes and enumerations a text defines, those inside functions included. */
function typeDefinitionsIn(ast: ScriptBlockAst): TypeDefinitionAst[] {
  const found: TypeDefinitionAst[] = []
  contains(
    ast,
    (node) => {
      if (node.kind === 'TypeDefinitionAst') found.push(node)
      return false
    },
    true,
  )
  return found
}

/** The classes and enumerations that belong to a block itself: they are known wherever it and what it calls runs. */
export function ownTypeDefinitions(ast: ScriptBlockAst): TypeDefinitionAst[] {
  const found: TypeDefinitionAst[] = []
  for (const block of [ast.dynamicParamBlock, ast.beginBlock, ast.processBlock, ast.endBlock, ast.cleanBlock]) {
    for (const statement of block?.statements ?? []) {
      contains(statement, (node) => {
        if (node.kind === 'TypeDefinitionAst') found.push(node)
        return false
      })
    }
  }
  return found
}

/** The root of a text. */
export function rootOf(source: Source): ScriptBlockAst | null {
  return roots.get(source) ?? null
}

/** Types known wherever the code runs. */
export function staticTypes(name: TypeNameSyntax): NetType | null {
  return mentionsScriptType(name) ? null : resolveTypeName(name)
}

function mentionsScriptType(name: TypeNameSyntax): boolean {
  switch (name.form) {
    case 'name':
      return scriptTypeNames.has(fold(name.name))
    case 'array':
      return mentionsScriptType(name.elementType)
    case 'generic':
      return mentionsScriptType(name.typeName) || name.genericArguments.some(mentionsScriptType)
  }
}

const namespacesBySource = new WeakMap<Source, readonly string[]>()

/** The namespaces names are looked up in within a text: `using namespace` statements, then System. */
export function namespacesOf(source: Source): readonly string[] {
  let names = namespacesBySource.get(source)
  if (names === undefined) {
    const written = (rootOf(source)?.usingStatements ?? [])
      .filter((u) => u.usingStatementKind === 'Namespace')
      .map((u) => u.name!.value)
    names = [...written, 'System']
    namespacesBySource.set(source, names)
  }
  return names
}

/** The script class of a name that a scope sees, or null. */
function findScriptType(frame: Frame, name: string): NetType | null {
  const folded = fold(name)
  for (let at: ScopeTables | null = frame.tables; at !== null; at = at.parent) {
    const found = at.types.get(folded)
    if (found !== undefined) return found
  }
  return null
}

/** What a scope adds to the types known everywhere. */
export function typeResolverOf(frame: Frame): TypeResolver {
  return { findType: (name) => findScriptType(frame, name) }
}

/** The type of a name where `frame` runs; null when there is none. */
export function findType(frame: Frame, name: TypeNameSyntax): NetType | null {
  return resolveTypeName(
    name,
    frame.block === null ? undefined : namespacesOf(frame.block.source),
    typeResolverOf(frame),
  )
}

/** The type of a name where `frame` runs. Throws TypeNotFound. */
export function resolveType(frame: Frame, site: TypeSite): NetType {
  const { tables, session } = frame
  if (site.type !== null && site.world === tables && site.version === session.typeVersion) return site.type
  const type = findType(frame, site.name)
  if (type === null) throw typeNotFound(site.name, frame.block?.source ?? null, !site.isCast)
  site.type = type
  site.world = tables
  site.version = session.typeVersion
  return type
}

/** Makes a script class known in a scope. */
export function defineType(frame: Frame, type: NetType): void {
  ownTables(frame, frame).types.set(fold(type.name), type)
  frame.session.typeVersion++
}
