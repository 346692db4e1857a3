/**
 * What properties each kind of node has, as in System.Management.Automation.Language. A line is `Kind : base = Property: what, …` where `what` is
 * a node type, `type*` for a list, `text`, `bool`, an enumeration, or one of the forms `properties.ts` knows. The property's value is the
 * node's field of the same name in camel case.
 */
export const astShapes = `
StatementAst : Ast
CommandElementAst : Ast
ExpressionAst : CommandElementAst
PipelineBaseAst : StatementAst
ChainableAst : PipelineBaseAst
CommandBaseAst : StatementAst = Redirections: RedirectionAst*
LabeledStatementAst : StatementAst = Label: text, Condition: PipelineBaseAst
LoopStatementAst : LabeledStatementAst = Body: StatementBlockAst
AttributeBaseAst : Ast = TypeName: typeName
MemberAst : Ast = Name: text
RedirectionAst : Ast = FromStream: RedirectionStream
ScriptBlockAst : Ast = Attributes: AttributeAst*, UsingStatements: UsingStatementAst*, ParamBlock: ParamBlockAst, BeginBlock: NamedBlockAst, ProcessBlock: NamedBlockAst, EndBlock: NamedBlockAst, CleanBlock: NamedBlockAst, DynamicParamBlock: NamedBlockAst
ParamBlockAst : Ast = Attributes: AttributeAst*, Parameters: ParameterAst*
NamedBlockAst : Ast = Unnamed: bool, BlockKind: TokenKind, Statements: StatementAst*, Traps: TrapStatementAst*
StatementBlockAst : Ast = Statements: StatementAst*, Traps: TrapStatementAst*
NamedAttributeArgumentAst : Ast = ArgumentName: text, Argument: ExpressionAst, ExpressionOmitted: bool
AttributeAst : AttributeBaseAst = PositionalArguments: ExpressionAst*, NamedArguments: NamedAttributeArgumentAst*
TypeConstraintAst : AttributeBaseAst
ParameterAst : Ast = Attributes: AttributeBaseAst*, Name: VariableExpressionAst, DefaultValue: ExpressionAst
FunctionDefinitionAst : StatementAst = IsFilter: bool, IsWorkflow: bool, Name: text, Parameters: parameters, Body: ScriptBlockAst
TypeDefinitionAst : StatementAst = Name: text, Attributes: AttributeAst*, BaseTypes: TypeConstraintAst*, Members: MemberAst*, TypeAttributes: TypeAttributes, IsEnum: bool, IsClass: bool, IsInterface: bool
UsingStatementAst : StatementAst = UsingStatementKind: UsingStatementKind, Name: StringConstantExpressionAst, Alias: StringConstantExpressionAst, ModuleSpecification: HashtableAst
PropertyMemberAst : MemberAst = PropertyType: TypeConstraintAst, Attributes: AttributeAst*, PropertyAttributes: PropertyAttributes, InitialValue: ExpressionAst, IsPublic: bool, IsPrivate: bool, IsHidden: bool, IsStatic: bool
FunctionMemberAst : MemberAst = Attributes: AttributeAst*, ReturnType: TypeConstraintAst, Parameters: ParameterAst*, Body: ScriptBlockAst, MethodAttributes: MethodAttributes, IsPublic: bool, IsPrivate: bool, IsHidden: bool, IsStatic: bool, IsConstructor: bool
IfStatementAst : StatementAst = Clauses: pairs PipelineBaseAst StatementBlockAst, ElseClause: StatementBlockAst
DataStatementAst : StatementAst = Variable: text, CommandsAllowed: ExpressionAst*, Body: StatementBlockAst
ForEachStatementAst : LoopStatementAst = Variable: VariableExpressionAst, ThrottleLimit: ExpressionAst, Flags: ForEachFlags
ForStatementAst : LoopStatementAst = Initializer: PipelineBaseAst, Iterator: PipelineBaseAst
DoWhileStatementAst : LoopStatementAst
DoUntilStatementAst : LoopStatementAst
WhileStatementAst : LoopStatementAst
SwitchStatementAst : LabeledStatementAst = Flags: SwitchFlags, Clauses: pairs ExpressionAst StatementBlockAst, Default: StatementBlockAst
CatchClauseAst : Ast = CatchTypes: TypeConstraintAst*, IsCatchAll: bool, Body: StatementBlockAst
TryStatementAst : StatementAst = Body: StatementBlockAst, CatchClauses: CatchClauseAst*, Finally: StatementBlockAst
TrapStatementAst : StatementAst = TrapType: TypeConstraintAst, Body: StatementBlockAst
BreakStatementAst : StatementAst = Label: ExpressionAst
ContinueStatementAst : StatementAst = Label: ExpressionAst
ReturnStatementAst : StatementAst = Pipeline: PipelineBaseAst
ExitStatementAst : StatementAst = Pipeline: PipelineBaseAst
ThrowStatementAst : StatementAst = Pipeline: PipelineBaseAst, IsRethrow: bool
BlockStatementAst : StatementAst = Body: StatementBlockAst
ErrorStatementAst : PipelineBaseAst = Conditions: Ast*, Bodies: Ast*, NestedAst: Ast*
ConfigurationDefinitionAst : StatementAst = Body: ScriptBlockExpressionAst, InstanceName: ExpressionAst
DynamicKeywordStatementAst : StatementAst = CommandElements: CommandElementAst*
AssignmentStatementAst : PipelineBaseAst = Left: ExpressionAst, Operator: TokenKind, Right: StatementAst, ErrorPosition: errorExtent
PipelineChainAst : ChainableAst = LhsPipelineChain: ChainableAst, RhsPipeline: PipelineAst, Operator: TokenKind, Background: bool
PipelineAst : ChainableAst = PipelineElements: CommandBaseAst*, Background: bool
CommandAst : CommandBaseAst = CommandElements: CommandElementAst*, InvocationOperator: TokenKind
CommandExpressionAst : CommandBaseAst = Expression: ExpressionAst
CommandParameterAst : CommandElementAst = ParameterName: text, Argument: ExpressionAst, ErrorPosition: errorExtent
MergingRedirectionAst : RedirectionAst = ToStream: RedirectionStream
FileRedirectionAst : RedirectionAst = Location: ExpressionAst, Append: bool
TernaryExpressionAst : ExpressionAst = Condition: ExpressionAst, IfTrue: ExpressionAst, IfFalse: ExpressionAst
BinaryExpressionAst : ExpressionAst = Operator: TokenKind, Left: ExpressionAst, Right: ExpressionAst, ErrorPosition: errorExtent
UnaryExpressionAst : ExpressionAst = TokenKind: TokenKind, Child: ExpressionAst
AttributedExpressionAst : ExpressionAst = Child: ExpressionAst, Attribute: AttributeBaseAst
ConvertExpressionAst : AttributedExpressionAst = Type: TypeConstraintAst
MemberExpressionAst : ExpressionAst = Expression: ExpressionAst, Member: CommandElementAst, Static: bool, NullConditional: bool
InvokeMemberExpressionAst : MemberExpressionAst = GenericTypeArguments: typeNames, Arguments: arguments
BaseCtorInvokeMemberExpressionAst : InvokeMemberExpressionAst
TypeExpressionAst : ExpressionAst = TypeName: typeName
VariableExpressionAst : ExpressionAst = VariablePath: variablePath, Splatted: bool
ConstantExpressionAst : ExpressionAst = Value: constant
StringConstantExpressionAst : ConstantExpressionAst = StringConstantType: StringConstantType
ExpandableStringExpressionAst : ExpressionAst = Value: text, StringConstantType: StringConstantType, NestedExpressions: ExpressionAst*
ScriptBlockExpressionAst : ExpressionAst = ScriptBlock: ScriptBlockAst
ArrayLiteralAst : ExpressionAst = Elements: ExpressionAst*
HashtableAst : ExpressionAst = KeyValuePairs: pairs ExpressionAst StatementAst
ArrayExpressionAst : ExpressionAst = SubExpression: StatementBlockAst
ParenExpressionAst : ExpressionAst = Pipeline: PipelineBaseAst
SubExpressionAst : ExpressionAst = SubExpression: StatementBlockAst
UsingExpressionAst : ExpressionAst = SubExpression: ExpressionAst
IndexExpressionAst : ExpressionAst = Target: ExpressionAst, Index: ExpressionAst, NullConditional: bool
ErrorExpressionAst : ExpressionAst = NestedAst: Ast*
`
