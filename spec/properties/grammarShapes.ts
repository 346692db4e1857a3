/** The shape of a tree, as `grammarPrograms.ts` writes the shapes of the programs it makes up. */
import type { Ast, ScriptBlockAst, StatementAst, StatementBlockAst } from '../../grammar/index.ts'
import { dumpAst } from '../../grammar/index.ts'

const quote = (text: string): string => JSON.stringify(text)
const shapes = (nodes: readonly Ast[]): string => nodes.map(shapeOf).join(' ')
const bodyOf = (node: StatementBlockAst): string => `{${shapes(node.statements)}}`
const scriptOf = (node: ScriptBlockAst): string => shapes(node.endBlock?.statements ?? ([] as StatementAst[]))

/** The shape of a tree of the kinds that programs here have. */
export function shapeOf(node: Ast): string {
  switch (node.kind) {
    case 'ScriptBlockAst':
      return scriptOf(node)
    case 'PipelineAst':
      return node.pipelineElements.length === 1
        ? shapeOf(node.pipelineElements[0]!)
        : `(pipe ${shapes(node.pipelineElements)})`
    case 'CommandExpressionAst':
      return shapeOf(node.expression)
    case 'CommandAst':
      return `(${node.invocationOperator} ${shapes([...node.commandElements, ...node.redirections])})`
    case 'CommandParameterAst':
      return node.argument ? `(-${node.parameterName} ${shapeOf(node.argument)})` : `(-${node.parameterName})`
    case 'MergingRedirectionAst':
      return `(merge ${node.fromStream} ${node.toStream})`
    case 'FileRedirectionAst':
      return `(file ${node.fromStream} ${node.append} ${shapeOf(node.location)})`
    case 'ConstantExpressionAst':
      return String((dumpAst(node) as unknown as { value: string }).value)
    case 'StringConstantExpressionAst':
      return `(${node.stringConstantType} ${quote(node.value)})`
    case 'ExpandableStringExpressionAst':
      return `(expand ${shapes(node.nestedExpressions)})`
    case 'VariableExpressionAst':
      return `(${node.splatted ? 'splat' : 'var'} ${node.variablePath.userPath})`
    case 'TypeExpressionAst':
      return `(type ${node.typeName.fullName})`
    case 'BinaryExpressionAst':
      return `(${node.operator} ${shapeOf(node.left)} ${shapeOf(node.right)})`
    case 'UnaryExpressionAst':
      return `(${node.tokenKind} ${shapeOf(node.child)})`
    case 'ConvertExpressionAst':
      return `(cast ${node.type.typeName.fullName} ${shapeOf(node.child)})`
    case 'ArrayLiteralAst':
      return `(list ${shapes(node.elements)})`
    case 'TernaryExpressionAst':
      return `(ternary ${shapeOf(node.condition)} ${shapeOf(node.ifTrue)} ${shapeOf(node.ifFalse)})`
    case 'MemberExpressionAst':
      return `(member${node.static ? '::' : node.nullConditional ? '?.' : '.'} ${shapeOf(node.expression)} ${shapeOf(node.member)})`
    case 'InvokeMemberExpressionAst':
      return `(call ${shapes([node.expression, node.member, ...node.arguments])})`
    case 'IndexExpressionAst':
      return `(index ${shapeOf(node.target)} ${shapeOf(node.index)})`
    case 'ParenExpressionAst':
      return `(paren ${shapeOf(node.pipeline)})`
    case 'ArrayExpressionAst':
      return `(array ${shapes(node.subExpression.statements)})`
    case 'SubExpressionAst':
      return `(sub ${shapes(node.subExpression.statements)})`
    case 'ScriptBlockExpressionAst':
      return `(lambda ${scriptOf(node.scriptBlock)})`
    case 'HashtableAst':
      return `(table${node.keyValuePairs.map(([key, value]) => ` ${shapeOf(key)} ${shapeOf(value)}`).join('')})`
    case 'AssignmentStatementAst':
      return `(${node.operator} ${shapeOf(node.left)} ${shapeOf(node.right)})`
    case 'IfStatementAst': {
      const clauses = node.clauses.map(([condition, inner]) => `${shapeOf(condition)} ${bodyOf(inner)}`).join(' ')
      return `(if ${clauses}${node.elseClause ? ` ${bodyOf(node.elseClause)}` : ''})`
    }
    case 'WhileStatementAst':
      return `(while ${node.label} ${shapeOf(node.condition)} ${bodyOf(node.body)})`
    case 'DoUntilStatementAst':
      return `(until ${bodyOf(node.body)} ${shapeOf(node.condition)})`
    case 'ForEachStatementAst':
      return `(foreach ${shapeOf(node.variable)} ${shapeOf(node.condition)} ${bodyOf(node.body)})`
    case 'ForStatementAst':
      return `(for ${shapeOf(node.initializer!)} ${shapeOf(node.condition!)} ${shapeOf(node.iterator!)} ${bodyOf(node.body)})`
    case 'SwitchStatementAst': {
      const clauses = node.clauses.map(([test, inner]) => `${shapeOf(test)} ${bodyOf(inner)}`).join(' ')
      return `(switch ${node.flags} ${shapeOf(node.condition)} ${clauses} ${bodyOf(node.default!)})`
    }
    case 'TryStatementAst': {
      const caught = node.catchClauses
        .map((clause) => `${clause.catchTypes[0]!.typeName.fullName} ${bodyOf(clause.body)}`)
        .join(' ')
      return `(try ${bodyOf(node.body)} ${caught} ${bodyOf(node.finally!)})`
    }
    case 'FunctionDefinitionAst': {
      const parameters = node.parameters.map((parameter) => parameter.name.variablePath.userPath)
      return `(function ${node.name} [${parameters}] {${scriptOf(node.body)}})`
    }
    case 'ReturnStatementAst':
      return `(return ${shapeOf(node.pipeline!)})`
    default:
      return `(${node.kind})`
  }
}
