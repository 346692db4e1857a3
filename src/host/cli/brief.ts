/**
 * Runs texts of -Command that need no thread of their own: they call no script code, wait for nothing, ask nothing, recurse nowhere and
 * leave nothing to clean up, so that Ctrl-C may simply end the process. A thread takes as long to start as Node itself.
 */
import type { Ast } from '../../../grammar/ast.ts'
import { parse } from '../../../grammar/index.ts'
import { walk } from '../../../grammar/walk.ts'
import { ClosedPipe } from '../node/standardStreams.ts'
import type { CommandLine } from './arguments.ts'
import { briefCommands } from './briefText.ts'
import { type RunSurroundings, runCommandLine } from './run.ts'

/** Runs the command line; false when its text is none of those, and nothing has been done. */
export function runBriefly(
  line: CommandLine,
  text: string,
  surroundings: Pick<RunSurroundings, 'size' | 'isInputTerminal'>,
): boolean {
  const { ast, errors } = parse(text)
  if (errors.length > 0 || !isBrief(ast)) return false
  try {
    process.exitCode = runCommandLine(line, {
      ...surroundings,
      attention: new Int32Array(new SharedArrayBuffer(4)),
      bridge: null,
    })
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error
  }
  return true
}

const flat: ReadonlySet<string> = new Set([
  'ScriptBlockAst',
  'NamedBlockAst',
  'StatementBlockAst',
  'CommandParameterAst',
  'ConstantExpressionAst',
  'StringConstantExpressionAst',
  'ExpandableStringExpressionAst',
  'VariableExpressionAst',
  'ArrayLiteralAst',
  'ArrayExpressionAst',
  'ParenExpressionAst',
  'SubExpressionAst',
  'UnaryExpressionAst',
  'TypeExpressionAst',
  'TypeConstraintAst',
  'ConvertExpressionAst',
  'MemberExpressionAst',
  'IndexExpressionAst',
  'HashtableAst',
  'AssignmentStatementAst',
  'ExitStatementAst',
])

/** Operators that cannot take long whatever their operands are. */
const quickOperators = /^(Plus|Minus|Divide|Rem|And|Or|Xor|B\w+|Sh[lr]|[IC](eq|ne|gt|ge|lt|le))$/

function isBrief(ast: Ast): boolean {
  let brief = true
  walk(ast, {
    enter(node) {
      if (!isFlat(node)) brief = false
      return brief ? undefined : 'stop'
    },
  })
  return brief
}

function isFlat(node: Ast): boolean {
  switch (node.kind) {
    case 'PipelineAst':
      return node.pipelineElements.length === 1 && !node.background
    case 'CommandExpressionAst':
      return node.redirections.length === 0
    case 'CommandAst': {
      const [name, ...rest] = node.commandElements
      return (
        node.redirections.length === 0 &&
        node.invocationOperator === 'Unknown' &&
        name?.kind === 'StringConstantExpressionAst' &&
        briefCommands.has(name.value.toLowerCase()) &&
        // Write-Output without an argument asks for one.
        (rest.length > 0 || !name.value.toLowerCase().startsWith('write'))
      )
    }
    case 'BinaryExpressionAst':
      return (
        quickOperators.test(node.operator) ||
        (node.operator === 'Multiply' &&
          node.left.kind === 'ConstantExpressionAst' &&
          node.right.kind === 'ConstantExpressionAst')
      )
    default:
      return flat.has(node.kind)
  }
}
