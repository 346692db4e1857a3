import { removeFunction, setFunction } from '../engine/commands/function.ts'
import { FunctionInfo } from '../engine/commands/info.ts'
import { ScriptBlock } from '../engine/commands/scriptBlock.ts'
import { createScriptBlock } from '../engine/commands/scriptFile.ts'
import { numberOf } from '../engine/netTypes/values.ts'
import { fold } from '../kernel/text.ts'
import { isNull } from '../kernel/value.ts'
import type { Frame } from '../session/scope.ts'
import { findEntry, type TableKind } from '../session/tables.ts'
import { toText } from '../types/conversion/toText.ts'
import { FlatProvider } from './flat.ts'
import { scopedName } from './scopedName.ts'

/** Names in all scopes of one of the tables, each once, in order. */
export function tableNames(frame: Frame, kind: TableKind): string[] {
  const found = new Map<string, string>()
  for (let tables: Frame['tables'] | null = frame.tables; tables !== null; tables = tables.parent) {
    for (const [key, info] of tables[kind]) if (!found.has(key)) found.set(key, (info as { name: string }).name)
  }
  return [...found.values()].sort((a, b) => (fold(a) < fold(b) ? -1 : 1))
}

function functionAt({ frame }: { readonly frame: Frame }, written: string): FunctionInfo | undefined {
  const { frame: scope, name } = scopedName(frame, written)
  return findEntry(scope.tables, 'functions', fold(name)) as FunctionInfo | undefined
}

function removeAt(frame: Frame, written: string, force: boolean): void {
  const { frame: scope, name } = scopedName(frame, written)
  removeFunction(scope, name, force)
}

/** `Function:`. about_Function_Provider */
export const functionProvider: FlatProvider = new FlatProvider(
  'Function',
  'Function',
  'Drive that contains a view of the functions stored in a session state',
  {
    names: ({ frame }) => tableNames(frame, 'functions'),
    item: functionAt,
    content(call, name) {
      const info = functionAt(call, name)
      return info instanceof FunctionInfo ? info.block : null
    },
    set(call, name, value) {
      const { frame, force } = call
      if (isNull(value)) {
        removeAt(frame, name, force)
        return
      }
      const block =
        value instanceof ScriptBlock
          ? value
          : value instanceof FunctionInfo
            ? value.block
            : createScriptBlock(toText(value), frame.state)
      const options = call.dynamic('Options')
      const info = setFunction(frame, name, block, force)
      if (options !== undefined) info.options |= numberOf(options)
    },
    remove: ({ frame, force }, name) => {
      removeAt(frame, name, force)
    },
  },
)
