import type { HashtableAst } from '../../../../grammar/ast.ts'
import { find, parse } from '../../../../grammar/index.ts'
import { evaluateExpression } from '../../../engine/commands/metadataContext.ts'
import { noteRoot } from '../../../engine/commands/scriptBlock.ts'
import { readText } from '../../../engine/commands/textFile.ts'
import { isSafe } from '../../../engine/netTypes/language/safeValue.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Frame } from '../../../session/scope.ts'
import { Source } from '../../../session/source.ts'

/** A value, or the id of the error that the file is none of data. */
export type Data = { readonly value: Value } | { readonly error: string }

/** The first hashtable of a data file, which may hold constants only. Throws InvalidOperation where it holds anything that runs. */
export function readData(frame: Frame, path: string, skipSizeCheck: boolean): Data {
  const source = new Source(readText(frame.session, path), path)
  const { ast, errors } = parse(source.text)
  if (errors.length > 0) return { error: 'CouldNotParseAsPowerShellDataFile' }
  noteRoot(ast, source)
  const table = find(ast, (node) => node.kind === 'HashtableAst', false) as HashtableAst | null
  if (table === null) return { error: 'CouldNotParseAsPowerShellDataFileNoHashtableRoot' }
  if (!isSafe(table, skipSizeCheck ? { maximumKeys: Number.MAX_SAFE_INTEGER } : {}))
    throw new Fault({
      id: 'System.InvalidOperationException',
      category: 'InvalidOperation',
      exception: 'System.InvalidOperationException',
      message: `Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: ${source.text.slice(table.start, table.end)}.`,
    })
  return { value: evaluateExpression(frame, table, source) }
}
