import type { FunctionDefinitionAst } from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'
import { type Frame, ownTables, scriptScope } from '../../session/scope.ts'
import { findEntry } from '../../session/tables.ts'
import { AllScope, Constant, Private, ReadOnly, sessionStateFault } from '../../session/variable.ts'
import { setAlias } from './alias.ts'
import { FunctionInfo } from './info.ts'
import type { ModuleInfo } from './moduleInfo.ts'
import { ScriptBlock, shapeOf } from './scriptBlock.ts'

/** A function definition was reached: it becomes a command of the scope it names, the running one by default. */
export function defineFunction(frame: Frame, ast: FunctionDefinitionAst): void {
  const block = new ScriptBlock(shapeOf(ast.body, frame.block!.source, ast.parameters), frame.state, ast, ast.isFilter)
  const info = setFunction(frame, ast.name, block)
  for (const alias of aliasesOf(ast))
    setAlias(functionTarget(frame, ast.name).scope, frame, alias, info.name, null, true)
}

/** The names an `[Alias()]` before the param block gives the function itself. */
export function aliasesOf({ body }: FunctionDefinitionAst): string[] {
  const names: string[] = []
  for (const { typeName, positionalArguments } of body.paramBlock?.attributes ?? []) {
    if (!/^(system\.management\.automation\.)?alias(attribute)?$/i.test(typeName.fullName)) continue
    for (const argument of positionalArguments)
      if (argument.kind === 'StringConstantExpressionAst') names.push(argument.value)
  }
  return names
}

/** The scope a function's name is qualified with, and the bare name. */
export function functionTarget(
  frame: Frame,
  written: string,
): { readonly scope: Frame; readonly name: string; readonly isPrivate: boolean } {
  const cut = written.indexOf(':')
  if (cut > 0) {
    const name = written.slice(cut + 1)
    switch (fold(written.slice(0, cut))) {
      case 'global':
        return { scope: frame.session.global.top, name, isPrivate: false }
      case 'script':
        return { scope: scriptScope(frame), name, isPrivate: false }
      case 'local':
        return { scope: frame, name, isPrivate: false }
      case 'private':
        return { scope: frame, name, isPrivate: true }
      case 'function':
        return functionTarget(frame, name)
    }
  }
  return { scope: frame, name: written, isPrivate: false }
}

/** Makes or replaces a function. Throws FunctionNotWritable. Answers the function. */
export function setFunction(frame: Frame, written: string, block: ScriptBlock, force = false): FunctionInfo {
  const { scope, name, isPrivate } = functionTarget(frame, written)
  const folded = fold(name)
  let tables = ownTables(scope, frame)
  let known = tables.functions.get(folded) as FunctionInfo | undefined
  if (known === undefined) {
    const outer = findEntry(tables.parent, 'functions', folded) as FunctionInfo | undefined
    if (outer !== undefined && outer.options & AllScope) {
      known = outer
      while (!tables.functions.has(folded)) tables = tables.parent!
    }
  }
  if (known !== undefined && (known.options & Constant || (known.options & ReadOnly && !force))) {
    throw sessionStateFault(
      'FunctionNotWritable',
      name,
      `Cannot write to function ${name} because it is read-only or constant.`,
    )
  }
  const options = (known?.options ?? 0) | (isPrivate ? Private : 0)
  const module = (block.state?.module ?? null) as ModuleInfo | null
  if (known?.constructor === FunctionInfo && known.module === module && known.block.isFilter === block.isFilter) {
    // Whoever holds the function sees it change.
    known.block = block
    known.metadata = null
    known.options = options
    frame.session.commandVersion++
    return known
  }
  const info = new FunctionInfo(name, block, options, module)
  if (known !== undefined) info.description = known.description
  tables.functions.set(folded, info)
  frame.session.commandVersion++
  return info
}

/** Takes a function out of the nearest scope that has it; false where there is none. Throws FunctionNotRemovable. */
export function removeFunction(frame: Frame, name: string, force: boolean): boolean {
  const folded = fold(name)
  for (let tables: Frame['tables'] | null = frame.tables; tables !== null; tables = tables.parent) {
    const info = tables.functions.get(folded) as FunctionInfo | undefined
    if (info === undefined) continue
    if (info.options & Constant || (info.options & ReadOnly && !force)) {
      throw sessionStateFault('FunctionNotRemovable', name, `Cannot remove function ${name} because it is constant.`)
    }
    tables.functions.delete(folded)
    frame.session.commandVersion++
    return true
  }
  return false
}
