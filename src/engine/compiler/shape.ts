import type {
  Ast,
  CommandAst,
  ExpressionAst,
  ParameterAst,
  PipelineBaseAst,
  ScriptBlockAst,
  StatementAst,
  VariableExpressionAst,
} from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'

/** The expression a statement consists of: a pipeline of one expression without redirection, not in the background. Null otherwise. */
export function pureExpression(statement: StatementAst | PipelineBaseAst | null): ExpressionAst | null {
  if (
    statement === null ||
    statement.kind !== 'PipelineAst' ||
    statement.background ||
    statement.pipelineElements.length !== 1
  )
    return null
  const only = statement.pipelineElements[0]!
  return only.kind === 'CommandExpressionAst' && only.redirections.length === 0 ? only.expression : null
}

/** The folded name a variable has in the scope's table: `$PSItem` is `$_`. */
export function localName(variable: VariableExpressionAst): string {
  const folded = fold(variable.variablePath.unqualifiedPath)
  return folded === 'psitem' ? '_' : folded
}

/** Whether the name means a variable of this scope first: unscoped, `local:` or `private:`. */
export function isAnyLocal(variable: VariableExpressionAst): boolean {
  const path = variable.variablePath
  return (
    path.isVariable &&
    (path.isUnqualified ||
      path.scope === 'local' ||
      path.scope === 'private' ||
      (path.scope === null && path.driveName === null))
  )
}

/** The parameters a block declares: of its param block, or those given before a function's body. */
export function parametersOf(block: ScriptBlockAst, own: readonly ParameterAst[] | null): readonly ParameterAst[] {
  return own !== null && own.length > 0 ? own : (block.paramBlock?.parameters ?? [])
}

/** Variables of every frame that are fields of it, not slots. */
export const automaticNames: ReadonlySet<string> = new Set([
  '_',
  'psitem',
  'args',
  'this',
  'input',
  'pscmdlet',
  'psboundparameters',
  'myinvocation',
  'psscriptroot',
  'pscommandpath',
])

/** Variables that always have the AllScope option: assigning them never makes a local. */
export const allScopeNames: ReadonlySet<string> = new Set([
  '?',
  'executioncontext',
  'false',
  'home',
  'host',
  'pid',
  'psculture',
  'pshome',
  'psuiculture',
  'psversiontable',
  'psedition',
  'shellid',
  'true',
  'enabledexperimentalfeatures',
])

/** Preference variables, which advanced functions preset. */
export const preferenceNames: ReadonlySet<string> = new Set([
  'debugpreference',
  'verbosepreference',
  'erroractionpreference',
  'whatifpreference',
  'warningpreference',
  'informationpreference',
  'confirmpreference',
  'progresspreference',
])

const pessimizingCommands = new Set<string>()
for (const name of ['new-variable', 'remove-variable', 'set-variable', 'set-psbreakpoint']) {
  pessimizingCommands.add(name)
  pessimizingCommands.add(`microsoft.powershell.utility\\${name}`)
}
for (const alias of ['nv', 'rv', 'sbp', 'sv', 'set']) pessimizingCommands.add(alias)

/** Whether a command may make or change variables of the calling scope behind the compiler's back. */
export function isPessimizing(command: CommandAst): boolean {
  if (command.invocationOperator === 'Dot') return true
  const name = command.commandElements[0]
  return name?.kind === 'StringConstantExpressionAst' && pessimizingCommands.has(fold(name.value))
}

/** The nodes directly below a node, in order of writing. Tokens and type names are left out. */
export function childrenOf(node: Ast): Ast[] {
  const found: Ast[] = []
  for (const key in node) {
    if (key === 'attribute' && node.kind === 'ConvertExpressionAst') continue
    collect((node as unknown as Record<string, unknown>)[key], found)
  }
  return found
}

function collect(value: unknown, found: Ast[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
  } else if (typeof value === 'object' && value !== null && typeof (value as { kind?: unknown }).kind === 'string')
    found.push(value as Ast)
}

/** Whether `test` holds for the node or one below it; does not enter script blocks unless asked to. */
export function contains(node: Ast, test: (node: Ast) => boolean, intoBlocks = false): boolean {
  if (test(node)) return true
  if (
    !intoBlocks &&
    (node.kind === 'ScriptBlockExpressionAst' ||
      node.kind === 'FunctionDefinitionAst' ||
      node.kind === 'TypeDefinitionAst')
  )
    return false
  for (const child of childrenOf(node)) if (contains(child, test, intoBlocks)) return true
  return false
}
