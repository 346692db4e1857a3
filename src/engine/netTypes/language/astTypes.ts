import type { Ast, CommandAst, ExpressionAst, FunctionDefinitionAst, ScriptBlockAst } from '../../../../grammar/ast.ts'
import { listFrom } from '../../../dotnet/collections/collection.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { toBoolean } from '../../../types/conversion/toBoolean.ts'
import type { Delegate } from '../../../types/delegate.ts'
import { EnumValue, enumNamed, enumText } from '../../../types/enum.ts'
import { invokeMember } from '../../../types/members.ts'
import { type MemberImplementation, type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { currentSession } from '../../commands/currentSession.ts'
import { commentAt } from '../../commands/helpComment.ts'
import { evaluateExpression } from '../../commands/metadataContext.ts'
import { ScriptBlock, shapeOf } from '../../commands/scriptBlock.ts'
import { AstObject, language } from './astObject.ts'
import { CommentHelpInfo, commentHelpInfoType } from './commentHelpInfo.ts'
import { propertyOf } from './properties.ts'
import { isSafe, pureExpressionOf } from './safeValue.ts'
import { astShapes } from './shapes.ts'
import { visit } from './visiting.ts'

const assembly = 'System.Management.Automation'

/** The nodes a predicate holds for; those in blocks and functions below the first only if asked. `limit`: how many are wanted. */
function search(self: AstObject, predicate: Delegate, nested: boolean, limit: number): AstObject[] {
  const found: AstObject[] = []
  visit(self, (_, object) => {
    if (toBoolean(predicate.invoke([object])) && found.push(object) === limit) return 'StopVisit'
    return !nested && object !== self && isScope(object.node) ? 'SkipChildren' : 'Continue'
  })
  return found
}

function isScope({ kind }: Ast): boolean {
  return kind === 'ScriptBlockExpressionAst' || kind === 'FunctionDefinitionAst' || kind === 'FunctionMemberAst'
}

function safeValue(self: AstObject, skipSizeCheck: boolean): Value {
  const { node } = self
  const expression = node.kind === 'PipelineAst' ? pureExpressionOf(node) : (node as ExpressionAst)
  if (!isSafe(node, skipSizeCheck ? { maximumKeys: Number.MAX_SAFE_INTEGER } : {}) || expression === null) {
    throw new Fault({
      exception: 'System.Management.Automation.PSArgumentException',
      id: 'Argument',
      category: 'InvalidArgument',
      message:
        'Cannot process argument because the value of argument "ast" is not valid. Change the value of the "ast" argument and run the operation again.',
    })
  }
  return evaluateExpression(currentSession().running, expression, self.source)
}

const astMembers: Record<string, MemberImplementation> = {
  'Extent: System.Management.Automation.Language.IScriptExtent': (self: AstObject) => self.extent,
  'Parent: System.Management.Automation.Language.Ast': (self: AstObject) => self.parent,
  'Copy(): System.Management.Automation.Language.Ast': (self: AstObject) => new AstObject(self.node, self.source, null),
  'Find(System.Func<System.Management.Automation.Language.Ast,Boolean> predicate, Boolean searchNestedScriptBlocks): System.Management.Automation.Language.Ast':
    (self: AstObject, predicate: Delegate, nested: boolean) => search(self, predicate, nested, 1)[0] ?? null,
  'FindAll(System.Func<System.Management.Automation.Language.Ast,Boolean> predicate, Boolean searchNestedScriptBlocks): System.Collections.Generic.IEnumerable<System.Management.Automation.Language.Ast>':
    (self: AstObject, predicate: Delegate, nested: boolean) =>
      listFrom(search(self, predicate, nested, Number.MAX_SAFE_INTEGER), requireType(`${language}Ast`)),
  'SafeGetValue(): Object': (self: AstObject) => safeValue(self, false),
  'SafeGetValue(Boolean skipHashtableSizeCheck): Object': (self: AstObject, skip: boolean) => safeValue(self, skip),
  'ToString(): String': (self: AstObject) => self.text,
  'Visit(System.Management.Automation.Language.AstVisitor astVisitor): Void': (self: AstObject, visitor: Value) => {
    visit(self, (name, node) => {
      const action = invokeMember(visitor, name, [node])
      return action instanceof EnumValue ? enumText(action) : 'Continue'
    })
  },
}

/** The name a command is called by, where it is constant. */
function commandName(self: AstObject): Value {
  const first = (self.node as CommandAst).commandElements[0]
  if (first?.kind === 'StringConstantExpressionAst') return first.value
  return null
}

function helpContent(self: AstObject): Value {
  const help = commentAt(self.node as ScriptBlockAst | FunctionDefinitionAst, self.source)
  return help === null ? null : new CommentHelpInfo(help)
}

const own: Readonly<Record<string, Record<string, MemberImplementation>>> = {
  Ast: astMembers,
  FunctionDefinitionAst: {
    'GetHelpContent(): System.Management.Automation.Language.CommentHelpInfo': helpContent,
  },
  ScriptBlockAst: {
    'ScriptRequirements: System.Management.Automation.Language.ScriptRequirements': () => null,
    'GetScriptBlock(): System.Management.Automation.ScriptBlock': (self: AstObject) =>
      new ScriptBlock(shapeOf(self.node as ScriptBlockAst, self.source), null),
    'GetHelpContent(): System.Management.Automation.Language.CommentHelpInfo': helpContent,
  },
  CommandAst: { 'GetCommandName(): String': commandName },
  PipelineBaseAst: {
    'GetPureExpression(): System.Management.Automation.Language.ExpressionAst': (self: AstObject) => {
      const expression = pureExpressionOf(self.node as never)
      return expression === null ? null : self.child(expression)
    },
  },
  VariableExpressionAst: {
    'IsConstantVariable(): Boolean': (self: AstObject) => /^\$(true|false|null)$/i.test(self.text),
  },
  ExpressionAst: {
    'StaticType: Type': (self: AstObject) => requireType(staticTypes[self.node.kind] ?? 'System.Object'),
  },
}

const staticTypes: Readonly<Record<string, string>> = {
  StringConstantExpressionAst: 'System.String',
  ExpandableStringExpressionAst: 'System.String',
  HashtableAst: 'System.Collections.Hashtable',
  ScriptBlockExpressionAst: 'System.Management.Automation.ScriptBlock',
  TypeExpressionAst: 'System.Type',
}

function declare(line: string): NetTypeEntry {
  const [head, list] = line.split(' = ')
  const [kind, base] = head!.split(' : ')
  return netType(language + kind, () => {
    const members: Record<string, MemberImplementation> = { ...own[kind!] }
    for (const entry of list === undefined ? [] : list.split(', ')) {
      const [name, what] = entry.split(': ')
      const [signature, read] = propertyOf(name!, what!)
      members[signature] = read
    }
    return { assembly, base: language + base, members }
  })
}

export const astTypes: readonly NetTypeEntry[] = [
  commentHelpInfoType,
  netType(`${language}Ast`, () => ({ class: AstObject, assembly, isAbstract: true, members: astMembers })),
  ...astShapes.trim().split('\n').map(declare),
  netType(`${language}AstVisitor`, () => ({
    kind: 'class',
    assembly,
    isAbstract: true,
    members: Object.fromEntries([
      ['new()', () => ({})],
      ...visitable().map((kind): [string, MemberImplementation] => [
        `Visit${kind.slice(0, -3)}(${language}${kind} ast): ${language}AstVisitAction`,
        () => enumNamed(requireType(`${language}AstVisitAction`), 'Continue'),
      ]),
    ]),
  })),
  netType(`${language}AstVisitor2`, () => ({ assembly, isAbstract: true, base: `${language}AstVisitor` })),
]

function visitable(): string[] {
  return astShapes
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0]!)
    .filter(
      (kind) =>
        !/^(Statement|CommandElement|Expression|PipelineBase|Chainable|CommandBase|LabeledStatement|LoopStatement|AttributeBase|Member|Redirection)Ast$/.test(
          kind,
        ),
    )
}
