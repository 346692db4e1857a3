/** Text to syntax tree. */
import type { ScriptBlockAst } from './ast.ts'
import { checkSemantics } from './checks/semantics.ts'
import { resolveSymbols } from './checks/symbols.ts'
import type { ParseError } from './diagnostics.ts'
import { PowerShellParser } from './parser.ts'
import { emptyScriptBlock } from './rules/blocks.ts'
import { scriptRequirements } from './rules/requirements.ts'
import type { Token } from './scanner/token.ts'

export interface ParseResult {
  /** The tree; a script too deeply nested gives an empty one. */
  ast: ScriptBlockAst
  tokens: Token[]
  errors: ParseError[]
  /** There are errors, and the first says that the input ends too early: a prompt may ask for more. */
  incomplete: boolean
}

let parser: PowerShellParser | null = null

/** Parses a script. Never throws: what is wrong is in `errors`. */
export function parse(text: string): ParseResult {
  parser ??= new PowerShellParser()
  const p = parser
  const tokens: Token[] = []
  p.open(text, tokens)
  let ast: ScriptBlockAst
  try {
    ast = p.script()
    ast.scriptRequirements = scriptRequirements(p)
    resolveSymbols(p, ast)
    checkSemantics(p, ast)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    p.errorAt(p.scanner.currentStart(), p.scanner.currentEnd(), 'ScriptTooComplicated')
    ast = emptyScriptBlock(0, text.length, [], null)
  }
  const errors = p.errorList.list
  return { ast, tokens, errors, incomplete: errors.length > 0 && errors[0]!.incompleteInput }
}
