/** Text to syntax tree. */
import type { ScriptBlockAst } from './ast.ts'
import { checkSemantics } from './checks/semantics.ts'
import { resolveSymbols } from './checks/symbols.ts'
import type { ParseError } from './diagnostics.ts'
import { type ParserHooks, PowerShellParser } from './parser.ts'
import { emptyScriptBlock } from './rules/blocks.ts'
import { scriptRequirements } from './rules/requirements.ts'
import type { Token } from './scanner/token.ts'

export type * from './ast.ts'
export type { ParseError } from './diagnostics.ts'
export { dumpAst, dumpErrors, dumpTokens } from './dump.ts'
export { HelpReader, type HelpSource } from './help/attachment.ts'
export type { CommentHelp } from './help/sections.ts'
export type { FindModule, ParserHooks } from './parser.ts'
export type { ModuleSpecification, ScriptRequirements } from './requires.ts'
export type { Token } from './scanner/token.ts'
export type { TypeNameSyntax } from './typename.ts'
export type { VariablePath } from './variablepath.ts'
export { childrenOf, find, findAll, findKind, parentsOf, type Visitor, walk } from './walk.ts'

export interface ParseResult {
  /** The tree; a script too deeply nested for the stack gives an empty one and the error ScriptTooComplicated. */
  ast: ScriptBlockAst
  /** The tokens, comments and newlines among them. They are listed when they are first asked for. */
  readonly tokens: Token[]
  errors: ParseError[]
  /** There are errors, and one says that the input ends too early: a prompt may ask for more. */
  incomplete: boolean
}

let parser: PowerShellParser | null = null

function run(text: string, tokens: Token[] | null, hooks: ParserHooks): { ast: ScriptBlockAst; errors: ParseError[] } {
  // A hook may parse while a script is being parsed: it gets a parser of its own.
  const p = parser ?? new PowerShellParser()
  parser = null
  p.begin(text, tokens, hooks)
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
  parser = p
  return { ast, errors: p.errorList.list }
}

/**
 * Parses a script. Never throws: what is wrong is in `errors`, with the ids and extents of
 * https://learn.microsoft.com/dotnet/api/system.management.automation.language.parser.parseinput. `hooks` answer what only a host knows: which
 * modules, assemblies and types there are.
 */
export function parse(text: string, hooks: ParserHooks = {}): ParseResult {
  const { ast, errors } = run(text, null, hooks)
  let listed: Token[] | null = null
  return {
    ast,
    errors,
    incomplete: errors.some((error) => error.incompleteInput),
    get tokens() {
      if (listed === null) {
        listed = []
        run(text, listed, hooks)
      }
      return listed
    },
  }
}
