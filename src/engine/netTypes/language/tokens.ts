/** Tokens as scripts see them: System.Management.Automation.Language.Token and its descendants. */
import { nameOfKind } from '../../../../grammar/scanner/kinds.ts'
import type { ExpandableValue, ParameterValue, RedirectionValue, Token } from '../../../../grammar/scanner/token.ts'
import { TokenFlags } from '../../../../grammar/scanner/traits.ts'
import type { VariablePath } from '../../../../grammar/variablepath.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Source } from '../../../session/source.ts'
import { arrayFrom } from '../../../types/array.ts'
import { enumNamed, enumValue } from '../../../types/enum.ts'
import { type NetType, type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { ScriptExtent } from '../scriptExtent.ts'
import { readOnlyOf } from '../values.ts'
import { language } from './astObject.ts'
import { VariablePathObject } from './variablePath.ts'

const assembly = 'System.Management.Automation'

const classOfKind: Readonly<Record<string, string>> = {
  Variable: 'VariableToken',
  SplattedVariable: 'VariableToken',
  Parameter: 'ParameterToken',
  Number: 'NumberToken',
  Label: 'LabelToken',
  Identifier: 'StringToken',
  StringLiteral: 'StringLiteralToken',
  HereStringLiteral: 'StringLiteralToken',
  StringExpandable: 'StringExpandableToken',
  HereStringExpandable: 'StringExpandableToken',
  RedirectInStd: 'InputRedirectionToken',
}

function className(token: Token): string {
  const kind = nameOfKind(token.tokenTypeIdx)
  if (kind === 'Redirection')
    return (token.value as RedirectionValue).toStream >= 0 ? 'MergingRedirectionToken' : 'FileRedirectionToken'
  if (kind === 'Generic') return typeof token.value === 'object' ? 'StringExpandableToken' : 'StringToken'
  return classOfKind[kind] ?? 'Token'
}

export class TokenObject {
  readonly token: Token
  readonly source: Source

  constructor(token: Token, source: Source) {
    this.token = token
    this.source = source
  }

  get netType(): NetType {
    return requireType(language + className(this.token))
  }

  get text(): string {
    return this.source.text.slice(this.token.start, this.token.end)
  }

  /** The text a string token stands for. */
  get value(): string {
    const { value } = this.token
    return value !== null && typeof value === 'object' ? (value as ExpandableValue).value : String(value ?? '')
  }
}

/** A Token[] of a parse. */
export function tokensOf(tokens: readonly Token[], source: Source): Value {
  return arrayFrom(
    requireType(`${language}Token`),
    tokens.map((token) => new TokenObject(token, source)),
  )
}

type Self = TokenObject
const parameterOf = (self: Self) => self.token.value as ParameterValue
const variableOf = (self: Self) => self.token.value as VariablePath
const redirectionOf = (self: Self) => self.token.value as RedirectionValue
const streams = ['All', 'Output', 'Error', 'Warning', 'Verbose', 'Debug', 'Information']
const streamOf = (number: number): Value =>
  enumNamed(requireType(`${language}RedirectionStream`), streams[number] ?? 'All')!

function nested(self: Self): Value {
  const { value } = self.token
  if (value === null || typeof value !== 'object') return null
  return readOnlyOf(
    `${language}Token`,
    (value as ExpandableValue).nested.map((token) => new TokenObject(token, self.source)),
  )
}

export const tokenTypes: readonly NetTypeEntry[] = [
  netType(`${language}Token`, () => ({
    class: TokenObject,
    assembly,
    members: {
      'Text: String': (self: Self) => self.text,
      'TokenFlags: System.Management.Automation.Language.TokenFlags': (self: Self) =>
        enumValue(requireType(`${language}TokenFlags`), self.token.flags),
      'Kind: System.Management.Automation.Language.TokenKind': (self: Self) =>
        enumNamed(requireType(`${language}TokenKind`), nameOfKind(self.token.tokenTypeIdx)),
      'HasError: Boolean': (self: Self) => (self.token.flags & TokenFlags.TokenInError) !== 0,
      'Extent: System.Management.Automation.Language.IScriptExtent': (self: Self) =>
        new ScriptExtent({ source: self.source, start: self.token.start, end: self.token.end }),
      'ToString(): String': (self: Self) => (self.token.tokenTypeIdx === 11 ? '<eof>' : self.text),
    },
  })),
  netType(`${language}NumberToken`, () => ({
    base: `${language}Token`,
    assembly,
    members: { 'Value: Object': (self: Self) => self.token.value as Value },
  })),
  netType(`${language}ParameterToken`, () => ({
    base: `${language}Token`,
    assembly,
    members: {
      'ParameterName: String': (self: Self) => parameterOf(self).name,
      'UsedColon: Boolean': (self: Self) => parameterOf(self).usedColon,
    },
  })),
  netType(`${language}VariableToken`, () => ({
    base: `${language}Token`,
    assembly,
    members: {
      'Name: String': (self: Self) => variableOf(self).unqualifiedPath,
      'VariablePath: System.Management.Automation.VariablePath': (self: Self) =>
        new VariablePathObject(variableOf(self)),
    },
  })),
  netType(`${language}StringToken`, () => ({
    base: `${language}Token`,
    assembly,
    members: { 'Value: String': (self: Self) => self.value },
  })),
  netType(`${language}StringLiteralToken`, () => ({ base: `${language}StringToken`, assembly })),
  netType(`${language}StringExpandableToken`, () => ({
    base: `${language}StringToken`,
    assembly,
    members: {
      'NestedTokens: System.Collections.ObjectModel.ReadOnlyCollection<System.Management.Automation.Language.Token>':
        nested,
    },
  })),
  netType(`${language}LabelToken`, () => ({
    base: `${language}Token`,
    assembly,
    members: { 'LabelText: String': (self: Self) => self.value },
  })),
  netType(`${language}RedirectionToken`, () => ({ base: `${language}Token`, assembly, isAbstract: true })),
  netType(`${language}InputRedirectionToken`, () => ({ base: `${language}RedirectionToken`, assembly })),
  netType(`${language}MergingRedirectionToken`, () => ({
    base: `${language}RedirectionToken`,
    assembly,
    members: {
      'FromStream: System.Management.Automation.Language.RedirectionStream': (self: Self) =>
        streamOf(redirectionOf(self).fromStream),
      'ToStream: System.Management.Automation.Language.RedirectionStream': (self: Self) =>
        streamOf(redirectionOf(self).toStream),
    },
  })),
  netType(`${language}FileRedirectionToken`, () => ({
    base: `${language}RedirectionToken`,
    assembly,
    members: {
      'FromStream: System.Management.Automation.Language.RedirectionStream': (self: Self) =>
        streamOf(redirectionOf(self).fromStream),
      'Append: Boolean': (self: Self) => redirectionOf(self).append,
    },
  })),
]
