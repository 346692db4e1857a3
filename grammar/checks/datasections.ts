/** What a data section may hold. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_data_sections */
import type { Ast, AstKind, CommandAst, DataStatementAst } from '../ast.ts'
import { K, type TokenKind } from '../scanner/kinds.ts'
import { staticFlags, TokenFlags, textOfKind } from '../scanner/traits.ts'
import { walk } from '../walk.ts'
import type { Context } from './semantics.ts'

/** Kinds that are not allowed at all, with their errors. */
const refused = new Map<AstKind, string>([
  ['ScriptBlockAst', 'ScriptBlockNotSupportedInDataSection'],
  ['ParamBlockAst', 'ParameterDeclarationNotSupportedInDataSection'],
  ['AttributeAst', 'AttributeNotSupportedInDataSection'],
  ['FunctionDefinitionAst', 'FunctionDeclarationNotSupportedInDataSection'],
  ['TrapStatementAst', 'TrapStatementNotSupportedInDataSection'],
  ['SwitchStatementAst', 'SwitchStatementNotSupportedInDataSection'],
  ['DataStatementAst', 'DataSectionStatementNotSupportedInDataSection'],
  ['ForEachStatementAst', 'ForeachStatementNotSupportedInDataSection'],
  ['DoWhileStatementAst', 'DoWhileStatementNotSupportedInDataSection'],
  ['DoUntilStatementAst', 'DoWhileStatementNotSupportedInDataSection'],
  ['ForStatementAst', 'ForWhileStatementNotSupportedInDataSection'],
  ['WhileStatementAst', 'ForWhileStatementNotSupportedInDataSection'],
  ['TryStatementAst', 'TryStatementNotSupportedInDataSection'],
  ['BreakStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['ContinueStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['ReturnStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['ExitStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['ThrowStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['AssignmentStatementAst', 'AssignmentStatementNotSupportedInDataSection'],
  ['MergingRedirectionAst', 'RedirectionNotSupportedInDataSection'],
  ['FileRedirectionAst', 'RedirectionNotSupportedInDataSection'],
  ['MemberExpressionAst', 'PropertyReferenceNotSupportedInDataSection'],
  ['InvokeMemberExpressionAst', 'MethodCallNotSupportedInDataSection'],
  ['ScriptBlockExpressionAst', 'ScriptBlockNotSupportedInDataSection'],
  ['IndexExpressionAst', 'ArrayReferenceNotSupportedInDataSection'],
  ['AttributedExpressionAst', 'AttributeNotSupportedInDataSection'],
  ['BlockStatementAst', 'ParallelAndSequenceBlockNotSupportedInDataSection'],
])

const variables = new Set(['psculture', 'psuiculture', 'true', 'false', 'null'])
const VARIABLE_NAMES = '$PSCulture, $PSUICulture, $true, $false, $null'

/** The commands a data section names, and the one that is always allowed; null if they are known only at run time. */
function allowedCommands(node: DataStatementAst): Set<string> | null {
  const names = new Set(['convertfrom-stringdata'])
  for (const command of node.commandsAllowed) {
    if (command.kind !== 'StringConstantExpressionAst') return null
    names.add(command.value.toLowerCase())
  }
  return names
}

export function checkDataStatement(c: Context, node: DataStatementAst): void {
  const commands = allowedCommands(node)
  walk(node.body, {
    enter(part) {
      checkPart(c, part, commands)
      return undefined
    },
  })
}

function isRefusedOperator(operator: TokenKind): boolean {
  return (staticFlags[K[operator]]! & TokenFlags.DisallowedInRestrictedMode) !== 0
}

function checkPart(c: Context, node: Ast, commands: Set<string> | null): void {
  const id = refused.get(node.kind)
  if (id !== undefined) {
    c.p.error(node, id)
    return
  }
  switch (node.kind) {
    case 'VariableExpressionAst':
      if (!variables.has(node.variablePath.userPath.toLowerCase())) {
        c.p.error(node, 'VariableReferenceNotSupportedInDataSection', VARIABLE_NAMES)
      }
      return
    case 'TypeConstraintAst':
    case 'TypeExpressionAst':
      if (!c.types.isData(node.typeName)) c.p.error(node, 'TypeNotAllowedInDataSection', node.typeName.fullName)
      return
    case 'BinaryExpressionAst':
      if (isRefusedOperator(node.operator)) {
        c.p.errorAt(node.errorStart, node.errorEnd, 'OperatorNotSupportedInDataSection', textOfKind(K[node.operator]))
      }
      return
    case 'UnaryExpressionAst':
      if (isRefusedOperator(node.tokenKind))
        c.p.error(node, 'OperatorNotSupportedInDataSection', textOfKind(K[node.tokenKind]))
      return
    case 'CommandAst':
      checkCommand(c, node, commands)
  }
}

function checkCommand(c: Context, node: CommandAst, commands: Set<string> | null): void {
  if (node.invocationOperator === 'Dot') {
    c.p.error(node, 'DotSourcingNotSupportedInDataSection')
    return
  }
  if (commands === null) return
  const first = node.commandElements[0]!
  if (first.kind === 'StringConstantExpressionAst') {
    if (!commands.has(first.value.toLowerCase())) c.p.error(node, 'CmdletNotInAllowedListForDataSection', first.value)
  } else if (node.invocationOperator === 'Ampersand') c.p.error(node, 'OperatorNotSupportedInDataSection', '&')
  else c.p.error(node, 'CmdletNotInAllowedListForDataSection', c.p.textOf(node))
}
