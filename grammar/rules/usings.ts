/** Using statements. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_using */
import type {
  ErrorStatementAst,
  ExpressionAst,
  HashtableAst,
  StatementAst,
  StringConstantExpressionAst,
  UsingStatementAst,
} from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import type { Token } from '../scanner/token.ts'
import { T } from '../vocabulary.ts'
import { commandArgument } from './commands.ts'
import { errorStatement } from './errors.ts'

type Kind = UsingStatementAst['usingStatementKind']

function kindOf(token: Token): Kind | null {
  switch (token.tokenTypeIdx) {
    case K.Namespace:
      return 'Namespace'
    case K.Type:
      return 'Type'
    case K.Module:
      return 'Module'
    case K.Command:
      return 'Command'
    case K.Assembly:
      return 'Assembly'
    default:
      return null
  }
}

/** A using statement behind other statements: an error, but read all the same. */
export function lateUsingStatement(this: PowerShellParser): StatementAst {
  const statement = this.call(this.usingStatement)
  this.error(statement, 'UsingMustBeAtStartOfScript')
  return statement
}

export function usingStatement(this: PowerShellParser): UsingStatementAst | ErrorStatementAst {
  const keyword = this.expect(T.Using)
  if (this.RECORDING_PHASE) return errorStatement(0, 0)
  const { start } = keyword
  const directive = this.next()
  const kind = kindOf(directive)
  if (kind === null) {
    this.unget(directive)
    this.incompleteAfter(keyword.end, 'MissingUsingStatementDirective')
    return errorStatement(start, keyword.end)
  }
  const itemToken = this.next()
  switch (itemToken.tokenTypeIdx) {
    case K.EndOfInput:
    case K.NewLine:
    case K.Comma:
    case K.Semi:
      this.incompleteAfter(directive.end, 'MissingUsingItemName')
      return errorStatement(start, directive.end)
  }
  const item = commandArgument(this, 'argument', itemToken)
  if (item === null) {
    this.error(itemToken, 'InvalidValueForUsingItemName', this.textOf(itemToken))
    this.syncOnError(true, K.Semi, K.NewLine)
    return errorStatement(start, itemToken.end)
  }
  if (item.kind !== 'StringConstantExpressionAst' && (kind !== 'Module' || item.kind !== 'HashtableAst')) {
    this.error(item, 'InvalidValueForUsingItemName', this.textOf(item))
    return errorStatement(start, item.end)
  }
  if (kind === 'Module') this.importsModules = true
  if (kind === 'Assembly') checkAssembly(this, item as StringConstantExpressionAst)
  else if (item.kind !== 'HashtableAst') {
    const equals = this.peek()
    if (equals.tokenTypeIdx === K.Equals) return aliased(this, start, kind, item, equals)
    if (kind === 'Type' || kind === 'Command') {
      this.incompleteAfter(itemToken.end, 'MissingEqualsInUsingAlias')
      return errorStatement(start, item.end, [item])
    }
  }
  requireTerminator(this)
  if (item.kind === 'HashtableAst') return using(start, item.end, kind, null, null, item)
  return using(start, item.end, kind, item, null, null)
}

function using(
  start: number,
  end: number,
  usingStatementKind: Kind,
  name: StringConstantExpressionAst | null,
  alias: StringConstantExpressionAst | null,
  moduleSpecification: HashtableAst | null,
): UsingStatementAst {
  return { kind: 'UsingStatementAst', start, end, usingStatementKind, name, alias, moduleSpecification }
}

/** Reads `= value` after the alias. */
function aliased(
  p: PowerShellParser,
  start: number,
  kind: Kind,
  name: StringConstantExpressionAst,
  equals: Token,
): UsingStatementAst | ErrorStatementAst {
  p.skip()
  const token = p.next()
  switch (token.tokenTypeIdx) {
    case K.EndOfInput:
    case K.NewLine:
    case K.Semi:
      p.unget(token)
      p.incompleteAfter(equals.end, 'MissingNamespaceAlias')
      return errorStatement(start, equals.end)
    case K.Comma:
      p.error(token, 'UnexpectedUnaryOperator', p.textOf(token))
      return errorStatement(start, token.end)
  }
  const value: ExpressionAst | null = commandArgument(p, 'argument', token)
  if (value?.kind === 'StringConstantExpressionAst') {
    requireTerminator(p)
    return using(start, token.end, kind, name, value, null)
  }
  if (value?.kind === 'HashtableAst' && kind === 'Module') {
    requireTerminator(p)
    return using(start, token.end, kind, name, null, value)
  }
  const at = value ?? token
  p.error(at, 'InvalidValueForUsingItemName', p.textOf(at))
  return errorStatement(start, at.end, [name, value])
}

function requireTerminator(p: PowerShellParser): void {
  const token = p.peek()
  if (token.tokenTypeIdx === K.NewLine || token.tokenTypeIdx === K.Semi) p.skip()
  else if (token.tokenTypeIdx !== K.EndOfInput) p.incomplete(token.start, token.end, 'MissingStatementTerminator')
}

/** An assembly is looked for when the script is read. Without a host that answers, none is found. */
function checkAssembly(p: PowerShellParser, name: StringConstantExpressionAst): void {
  const path = name.value
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(path)
  if (path.startsWith('\\\\') || path.startsWith('//')) p.error(name, 'CannotLoadAssemblyFromUncPath', path)
  else if (scheme && scheme[1]!.toLowerCase() !== 'file')
    p.error(name, 'CannotLoadAssemblyWithUriSchema', scheme[1]!.toLowerCase())
  else if (!path.startsWith('/')) {
    const found = p.hooks.findAssembly(path)
    if (found === null) p.error(name, 'ErrorLoadingAssembly', path)
    else name.value = found
  }
}
