/**
 * The syntax tree. Node names and properties are those of System.Management.Automation.Language, in camel case; nodes are plain
 * data without links upwards, so a tree can be cloned between threads. `start` and `end` are UTF-16 offsets into the parsed text,
 * end exclusive. What is absent is `null` (lists: empty). Parents are found with `parentsOf` of `walk.ts`.
 */
import type { ScriptRequirements } from './requires.ts'
import type { TokenKind } from './scanner/kinds.ts'
import type { Token } from './scanner/token.ts'
import type { TypeNameSyntax } from './typename.ts'
import type { VariablePath } from './variablepath.ts'

/** Int32 → number, Int64 → bigint, String → string, Boolean (an attribute argument left out) → boolean; the other numeric types are boxes of the kernel (Double, Decimal, UInt32, …). */
export type ConstantValue = number | bigint | string | boolean | object

interface Node {
  /** First offset of the extent. */
  start: number
  /** Offset after the extent. */
  end: number
}

// ---- blocks and definitions

export interface ScriptBlockAst extends Node {
  kind: 'ScriptBlockAst'
  attributes: AttributeAst[]
  usingStatements: UsingStatementAst[]
  paramBlock: ParamBlockAst | null
  beginBlock: NamedBlockAst | null
  processBlock: NamedBlockAst | null
  endBlock: NamedBlockAst | null
  cleanBlock: NamedBlockAst | null
  dynamicParamBlock: NamedBlockAst | null
  /** On the root of a file only. */
  scriptRequirements: ScriptRequirements | null
}

export interface ParamBlockAst extends Node {
  kind: 'ParamBlockAst'
  attributes: AttributeAst[]
  parameters: ParameterAst[]
}

export type NamedBlockKind = 'Begin' | 'Process' | 'End' | 'Clean' | 'Dynamicparam'

export interface NamedBlockAst extends Node {
  kind: 'NamedBlockAst'
  blockKind: NamedBlockKind
  /** An end block whose keyword and braces were not written. */
  unnamed: boolean
  statements: StatementAst[]
  traps: TrapStatementAst[]
}

export interface StatementBlockAst extends Node {
  kind: 'StatementBlockAst'
  statements: StatementAst[]
  traps: TrapStatementAst[]
}

export interface AttributeAst extends Node {
  kind: 'AttributeAst'
  typeName: TypeNameSyntax
  positionalArguments: ExpressionAst[]
  namedArguments: NamedAttributeArgumentAst[]
}

export interface NamedAttributeArgumentAst extends Node {
  kind: 'NamedAttributeArgumentAst'
  argumentName: string
  argument: ExpressionAst
  /** `[Parameter(Mandatory)]`: the argument is then a constant `$true` with the name's extent. */
  expressionOmitted: boolean
}

export interface TypeConstraintAst extends Node {
  kind: 'TypeConstraintAst'
  typeName: TypeNameSyntax
}

export type AttributeBaseAst = AttributeAst | TypeConstraintAst

export interface ParameterAst extends Node {
  kind: 'ParameterAst'
  attributes: AttributeBaseAst[]
  name: VariableExpressionAst
  defaultValue: ExpressionAst | null
}

export interface FunctionDefinitionAst extends Node {
  kind: 'FunctionDefinitionAst'
  name: string
  /** The name's extent. */
  nameStart: number
  nameEnd: number
  isFilter: boolean
  isWorkflow: boolean
  /** `function f($a) {}`; a param block stands in the body. */
  parameters: ParameterAst[]
  body: ScriptBlockAst
}

export interface TypeDefinitionAst extends Node {
  kind: 'TypeDefinitionAst'
  name: string
  attributes: AttributeAst[]
  baseTypes: TypeConstraintAst[]
  members: MemberAst[]
  typeAttributes: 'Class' | 'Enum' | 'Interface'
  isClass: boolean
  isEnum: boolean
  isInterface: boolean
}

export interface PropertyMemberAst extends Node {
  kind: 'PropertyMemberAst'
  name: string
  propertyType: TypeConstraintAst | null
  attributes: AttributeAst[]
  /** The .NET text of the flags, as in 'Public, Static'. */
  propertyAttributes: string
  initialValue: ExpressionAst | null
  isPublic: boolean
  isPrivate: boolean
  isHidden: boolean
  isStatic: boolean
}

export interface FunctionMemberAst extends Node {
  kind: 'FunctionMemberAst'
  name: string
  /** The name's extent. */
  nameStart: number
  nameEnd: number
  attributes: AttributeAst[]
  returnType: TypeConstraintAst | null
  parameters: ParameterAst[]
  body: ScriptBlockAst
  /** The .NET text of the flags, as in 'Public, Static'. */
  methodAttributes: string
  isPublic: boolean
  isPrivate: boolean
  isHidden: boolean
  isStatic: boolean
  isConstructor: boolean
}

export type MemberAst = PropertyMemberAst | FunctionMemberAst

export interface UsingStatementAst extends Node {
  kind: 'UsingStatementAst'
  usingStatementKind: 'Assembly' | 'Command' | 'Module' | 'Namespace' | 'Type'
  name: StringConstantExpressionAst | null
  alias: StringConstantExpressionAst | null
  moduleSpecification: HashtableAst | null
}

export interface ConfigurationDefinitionAst extends Node {
  kind: 'ConfigurationDefinitionAst'
  body: ScriptBlockExpressionAst
  configurationType: 'Resource' | 'Meta'
  instanceName: ExpressionAst
}

export interface DynamicKeywordStatementAst extends Node {
  kind: 'DynamicKeywordStatementAst'
  commandElements: CommandElementAst[]
}

// ---- statements

export interface IfStatementAst extends Node {
  kind: 'IfStatementAst'
  clauses: [PipelineBaseAst, StatementBlockAst][]
  elseClause: StatementBlockAst | null
}

export interface DataStatementAst extends Node {
  kind: 'DataStatementAst'
  variable: string | null
  commandsAllowed: ExpressionAst[]
  body: StatementBlockAst
}

export interface ForEachStatementAst extends Node {
  kind: 'ForEachStatementAst'
  label: string | null
  variable: VariableExpressionAst
  condition: PipelineBaseAst
  throttleLimit: ExpressionAst | null
  flags: 'None' | 'Parallel'
  body: StatementBlockAst
}

export interface ForStatementAst extends Node {
  kind: 'ForStatementAst'
  label: string | null
  initializer: PipelineBaseAst | null
  condition: PipelineBaseAst | null
  iterator: PipelineBaseAst | null
  body: StatementBlockAst
}

export interface DoWhileStatementAst extends Node {
  kind: 'DoWhileStatementAst'
  label: string | null
  condition: PipelineBaseAst
  body: StatementBlockAst
}

export interface DoUntilStatementAst extends Node {
  kind: 'DoUntilStatementAst'
  label: string | null
  condition: PipelineBaseAst
  body: StatementBlockAst
}

export interface WhileStatementAst extends Node {
  kind: 'WhileStatementAst'
  label: string | null
  condition: PipelineBaseAst
  body: StatementBlockAst
}

export interface SwitchStatementAst extends Node {
  kind: 'SwitchStatementAst'
  label: string | null
  condition: PipelineBaseAst
  /** The .NET text of the flags: 'None', 'Regex', 'File, CaseSensitive', … in the order File, Regex, Wildcard, Exact, CaseSensitive, Parallel. */
  flags: string
  clauses: [ExpressionAst, StatementBlockAst][]
  default: StatementBlockAst | null
}

export interface CatchClauseAst extends Node {
  kind: 'CatchClauseAst'
  catchTypes: TypeConstraintAst[]
  isCatchAll: boolean
  body: StatementBlockAst
}

export interface TryStatementAst extends Node {
  kind: 'TryStatementAst'
  body: StatementBlockAst
  catchClauses: CatchClauseAst[]
  finally: StatementBlockAst | null
}

export interface TrapStatementAst extends Node {
  kind: 'TrapStatementAst'
  trapType: TypeConstraintAst | null
  body: StatementBlockAst
}

export interface BreakStatementAst extends Node {
  kind: 'BreakStatementAst'
  label: ExpressionAst | null
}

export interface ContinueStatementAst extends Node {
  kind: 'ContinueStatementAst'
  label: ExpressionAst | null
}

export interface ReturnStatementAst extends Node {
  kind: 'ReturnStatementAst'
  pipeline: PipelineBaseAst | null
}

export interface ExitStatementAst extends Node {
  kind: 'ExitStatementAst'
  pipeline: PipelineBaseAst | null
}

export interface ThrowStatementAst extends Node {
  kind: 'ThrowStatementAst'
  pipeline: PipelineBaseAst | null
  isRethrow: boolean
}

/** `parallel { }` and `sequence { }`, which only a workflow knows. */
export interface BlockStatementAst extends Node {
  kind: 'BlockStatementAst'
  keyword: Token
  body: StatementBlockAst
}

/** What is left of a statement that did not parse. */
export interface ErrorStatementAst extends Node {
  kind: 'ErrorStatementAst'
  /** The keyword that began it, where one did. */
  keyword: Token | null
  flags: [string, [Token | null, Ast | null]][] | null
  conditions: Ast[]
  bodies: Ast[]
  nestedAst: Ast[]
}

// ---- pipelines

export interface AssignmentStatementAst extends Node {
  kind: 'AssignmentStatementAst'
  left: ExpressionAst
  operator: TokenKind
  right: StatementAst
  /** The operator's extent. */
  errorStart: number
  errorEnd: number
}

export interface PipelineChainAst extends Node {
  kind: 'PipelineChainAst'
  lhsPipelineChain: PipelineAst | PipelineChainAst
  operator: 'AndAnd' | 'OrOr'
  rhsPipeline: PipelineAst
  background: boolean
}

export interface PipelineAst extends Node {
  kind: 'PipelineAst'
  pipelineElements: CommandBaseAst[]
  background: boolean
}

export interface CommandAst extends Node {
  kind: 'CommandAst'
  commandElements: CommandElementAst[]
  invocationOperator: 'Unknown' | 'Ampersand' | 'Dot'
  redirections: RedirectionAst[]
}

export interface CommandExpressionAst extends Node {
  kind: 'CommandExpressionAst'
  expression: ExpressionAst
  redirections: RedirectionAst[]
}

export interface CommandParameterAst extends Node {
  kind: 'CommandParameterAst'
  parameterName: string
  /** `-Name:argument` only. */
  argument: ExpressionAst | null
  /** The extent of `-Name` without its argument. */
  errorStart: number
  errorEnd: number
}

export type RedirectionStream = 'All' | 'Output' | 'Error' | 'Warning' | 'Verbose' | 'Debug' | 'Information'

export interface MergingRedirectionAst extends Node {
  kind: 'MergingRedirectionAst'
  fromStream: RedirectionStream
  toStream: RedirectionStream
}

export interface FileRedirectionAst extends Node {
  kind: 'FileRedirectionAst'
  fromStream: RedirectionStream
  location: ExpressionAst
  append: boolean
}

// ---- expressions

export interface TernaryExpressionAst extends Node {
  kind: 'TernaryExpressionAst'
  condition: ExpressionAst
  ifTrue: ExpressionAst
  ifFalse: ExpressionAst
}

export interface BinaryExpressionAst extends Node {
  kind: 'BinaryExpressionAst'
  left: ExpressionAst
  operator: TokenKind
  right: ExpressionAst
  /** The operator's extent. */
  errorStart: number
  errorEnd: number
}

export interface UnaryExpressionAst extends Node {
  kind: 'UnaryExpressionAst'
  tokenKind: TokenKind
  child: ExpressionAst
}

export interface AttributedExpressionAst extends Node {
  kind: 'AttributedExpressionAst'
  attribute: AttributeBaseAst
  child: ExpressionAst
}

/** A cast. `attribute` and `type` are the same node. */
export interface ConvertExpressionAst extends Node {
  kind: 'ConvertExpressionAst'
  attribute: TypeConstraintAst
  child: ExpressionAst
  type: TypeConstraintAst
}

export interface MemberExpressionAst extends Node {
  kind: 'MemberExpressionAst'
  expression: ExpressionAst
  member: CommandElementAst
  static: boolean
  nullConditional: boolean
}

export interface InvokeMemberExpressionAst extends Node {
  kind: 'InvokeMemberExpressionAst'
  expression: ExpressionAst
  member: CommandElementAst
  arguments: ExpressionAst[]
  genericTypeArguments: TypeNameSyntax[]
  static: boolean
  nullConditional: boolean
}

/** `: base(…)` of a constructor, written out or implied. */
export interface BaseCtorInvokeMemberExpressionAst extends Node {
  kind: 'BaseCtorInvokeMemberExpressionAst'
  expression: ExpressionAst
  member: CommandElementAst
  arguments: ExpressionAst[]
  genericTypeArguments: TypeNameSyntax[]
  static: boolean
  nullConditional: boolean
}

export interface TypeExpressionAst extends Node {
  kind: 'TypeExpressionAst'
  typeName: TypeNameSyntax
}

export interface VariableExpressionAst extends Node {
  kind: 'VariableExpressionAst'
  variablePath: VariablePath
  splatted: boolean
}

export interface ConstantExpressionAst extends Node {
  kind: 'ConstantExpressionAst'
  value: ConstantValue
}

export type StringConstantType =
  | 'SingleQuoted'
  | 'SingleQuotedHereString'
  | 'DoubleQuoted'
  | 'DoubleQuotedHereString'
  | 'BareWord'

export interface StringConstantExpressionAst extends Node {
  kind: 'StringConstantExpressionAst'
  value: string
  stringConstantType: StringConstantType
}

export interface ExpandableStringExpressionAst extends Node {
  kind: 'ExpandableStringExpressionAst'
  /** The text as written, escapes resolved. */
  value: string
  stringConstantType: StringConstantType
  nestedExpressions: ExpressionAst[]
  /** A format string for `nestedExpressions`: {0}, {1}, …; braces of the text are doubled. */
  formatExpression: string
}

export interface ScriptBlockExpressionAst extends Node {
  kind: 'ScriptBlockExpressionAst'
  scriptBlock: ScriptBlockAst
}

export interface ArrayLiteralAst extends Node {
  kind: 'ArrayLiteralAst'
  elements: ExpressionAst[]
}

export interface HashtableAst extends Node {
  kind: 'HashtableAst'
  keyValuePairs: [ExpressionAst, StatementAst][]
}

export interface ArrayExpressionAst extends Node {
  kind: 'ArrayExpressionAst'
  subExpression: StatementBlockAst
}

export interface ParenExpressionAst extends Node {
  kind: 'ParenExpressionAst'
  pipeline: PipelineBaseAst
}

export interface SubExpressionAst extends Node {
  kind: 'SubExpressionAst'
  subExpression: StatementBlockAst
}

export interface UsingExpressionAst extends Node {
  kind: 'UsingExpressionAst'
  subExpression: ExpressionAst
}

export interface IndexExpressionAst extends Node {
  kind: 'IndexExpressionAst'
  target: ExpressionAst
  index: ExpressionAst
  nullConditional: boolean
}

/** What is left of an expression that did not parse. */
export interface ErrorExpressionAst extends Node {
  kind: 'ErrorExpressionAst'
  nestedAst: Ast[]
}

// ---- unions

export type ExpressionAst =
  | ArrayExpressionAst
  | ArrayLiteralAst
  | AttributedExpressionAst
  | BaseCtorInvokeMemberExpressionAst
  | BinaryExpressionAst
  | ConstantExpressionAst
  | ConvertExpressionAst
  | ErrorExpressionAst
  | ExpandableStringExpressionAst
  | HashtableAst
  | IndexExpressionAst
  | InvokeMemberExpressionAst
  | MemberExpressionAst
  | ParenExpressionAst
  | ScriptBlockExpressionAst
  | StringConstantExpressionAst
  | SubExpressionAst
  | TernaryExpressionAst
  | TypeExpressionAst
  | UnaryExpressionAst
  | UsingExpressionAst
  | VariableExpressionAst

export type CommandElementAst = CommandParameterAst | ExpressionAst
export type CommandBaseAst = CommandAst | CommandExpressionAst
export type RedirectionAst = FileRedirectionAst | MergingRedirectionAst
export type PipelineBaseAst = AssignmentStatementAst | ErrorStatementAst | PipelineAst | PipelineChainAst
export type LoopStatementAst =
  | DoUntilStatementAst
  | DoWhileStatementAst
  | ForEachStatementAst
  | ForStatementAst
  | WhileStatementAst

export type StatementAst =
  | BlockStatementAst
  | BreakStatementAst
  | CommandBaseAst
  | ConfigurationDefinitionAst
  | ContinueStatementAst
  | DataStatementAst
  | DynamicKeywordStatementAst
  | ExitStatementAst
  | FunctionDefinitionAst
  | IfStatementAst
  | LoopStatementAst
  | PipelineBaseAst
  | ReturnStatementAst
  | SwitchStatementAst
  | ThrowStatementAst
  | TrapStatementAst
  | TryStatementAst
  | TypeDefinitionAst
  | UsingStatementAst

export type Ast =
  | AttributeBaseAst
  | CatchClauseAst
  | CommandElementAst
  | MemberAst
  | NamedAttributeArgumentAst
  | NamedBlockAst
  | ParamBlockAst
  | ParameterAst
  | RedirectionAst
  | ScriptBlockAst
  | StatementAst
  | StatementBlockAst

export type AstKind = Ast['kind']
/** The node type of a kind: `AstOf<'PipelineAst'>`. */
export type AstOf<K extends AstKind> = Extract<Ast, { kind: K }>
