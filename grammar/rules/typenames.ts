/** Type names in brackets. https://learn.microsoft.com/dotnet/framework/reflection-and-codedom/specifying-fully-qualified-type-names */
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { Token } from '../scanner/token.ts'
import { scanAssemblyName } from '../scanner/words.ts'
import {
  arrayTypeName,
  genericTypeName,
  qualified,
  type SimpleTypeName,
  simpleTypeName,
  type TypeNameSyntax,
} from '../typename.ts'

/** The name of a type that could not be read. */
const ERROR_NAME = ':ErrorTypeName:'

/** Reads a type name; null, with nothing taken, if there is none. `firstToken` of the result is its first name. */
export function typeName(
  p: PowerShellParser,
  allowAssembly: boolean,
): { type: TypeNameSyntax; firstToken: Token } | null {
  const mode = p.scanner.mode
  p.setMode(Mode.TypeName)
  const firstToken = p.next()
  let result: { type: TypeNameSyntax; firstToken: Token } | null = null
  if (firstToken.tokenTypeIdx === K.Identifier)
    result = { type: finishTypeName(p, firstToken, false, allowAssembly), firstToken }
  else p.unget(firstToken)
  p.setMode(mode)
  return result
}

function simple(p: PowerShellParser, name: Token): SimpleTypeName {
  return simpleTypeName(name.start, name.end, p.textOf(name))
}

function finishTypeName(
  p: PowerShellParser,
  name: Token,
  isBareArgument: boolean,
  allowAssembly: boolean,
): TypeNameSyntax {
  const token = p.peek()
  if (token.tokenTypeIdx === K.LBracket) return bracketedTypeName(p, name, isBareArgument)
  if (token.tokenTypeIdx === K.Comma && allowAssembly && !isBareArgument) {
    p.skip()
    const assembly = scanAssemblyName(p.scanner)
    if (assembly.trim() === '') p.errorAt(token.end, token.end, 'MissingAssemblyNameSpecification')
    else return simpleTypeName(name.start, p.scanner.currentEnd(), p.textOf(name), assembly)
  }
  return simple(p, name)
}

/** After a name, at `[`: an array or a generic type. */
function bracketedTypeName(p: PowerShellParser, name: Token, isBareArgument: boolean): TypeNameSyntax {
  const bracket = p.next()
  p.skipNewlines()
  const token = p.next()
  switch (token.tokenTypeIdx) {
    case K.RBracket:
    case K.Comma:
      return finishArray(p, simple(p, name), token, isBareArgument)
    case K.LBracket:
    case K.Identifier:
      return genericType(p, name, token, isBareArgument)
    case K.EndOfInput:
      p.unget(token)
      p.incompleteAfter(bracket.end, 'MissingTypename')
      break
    default:
      p.error(token, 'UnexpectedToken', p.textOf(token))
      p.syncOnError(true, K.RBracket)
  }
  return simple(p, name)
}

function genericArgument(p: PowerShellParser, first: Token): TypeNameSyntax {
  if (first.tokenTypeIdx === K.Identifier) return finishTypeName(p, first, true, true)
  const token = p.next()
  if (token.tokenTypeIdx !== K.Identifier) {
    p.unget(token)
    p.incompleteAfter(token.end, 'MissingTypename')
    return simpleTypeName(first.start, first.end, ERROR_NAME)
  }
  const type = finishTypeName(p, token, false, true)
  const bracket = p.next()
  if (bracket.tokenTypeIdx !== K.RBracket) {
    p.unget(bracket)
    const before = Math.max(0, bracket.start - 1)
    p.incomplete(before, before, 'EndSquareBracketExpectedAtEndOfType')
  }
  return type
}

/** Reads generic arguments up to the token after them. */
export function genericArguments(p: PowerShellParser, first: Token): { types: TypeNameSyntax[]; lastToken: Token } {
  const types = [genericArgument(p, first)]
  for (;;) {
    p.skipNewlines()
    const lastToken = p.next()
    if (lastToken.tokenTypeIdx !== K.Comma) return { types, lastToken }
    p.skipNewlines()
    const token = p.peek()
    if (token.tokenTypeIdx === K.Identifier || token.tokenTypeIdx === K.LBracket) {
      p.skip()
      types.push(genericArgument(p, token))
    } else {
      p.incompleteAfter(lastToken.end, 'MissingTypename')
      types.push(simpleTypeName(lastToken.start, lastToken.end, ERROR_NAME))
    }
  }
}

function genericType(p: PowerShellParser, name: Token, first: Token, isBareArgument: boolean): TypeNameSyntax {
  const { types, lastToken } = genericArguments(p, first)
  let end = lastToken.end
  if (lastToken.tokenTypeIdx !== K.RBracket) {
    p.unget(lastToken)
    const before = Math.max(0, lastToken.start - 1)
    p.incomplete(before, before, 'EndSquareBracketExpectedAtEndOfAttribute')
    end = types.at(-1)!.end
  }
  const type = genericTypeName(name.start, end, simple(p, name), types)
  const token = p.peek()
  if (token.tokenTypeIdx === K.LBracket) {
    p.skip()
    return finishArray(p, type, p.next(), isBareArgument)
  }
  if (token.tokenTypeIdx !== K.Comma || isBareArgument) return type
  p.skip()
  return withAssembly(p, type, token)
}

/** After the comma behind a type: adds the assembly's name, which does not change the extent. */
function withAssembly(p: PowerShellParser, type: TypeNameSyntax, comma: Token): TypeNameSyntax {
  const assembly = scanAssemblyName(p.scanner)
  if (assembly !== '') return qualified(type, assembly)
  p.errorAt(comma.end, comma.end, 'MissingAssemblyNameSpecification')
  return type
}

/** Reads dimensions and further brackets of an array; `first` follows the opening bracket. */
function finishArray(
  p: PowerShellParser,
  element: TypeNameSyntax,
  first: Token,
  isBareArgument: boolean,
): TypeNameSyntax {
  let type = element
  for (;;) {
    type = dimensions(p, type, first)
    const token = p.peek()
    if (token.tokenTypeIdx === K.Comma && !isBareArgument) {
      p.skip()
      return withAssembly(p, type, token)
    }
    if (token.tokenTypeIdx !== K.LBracket) return type
    p.skip()
    first = p.next()
  }
}

function dimensions(p: PowerShellParser, element: TypeNameSyntax, first: Token): TypeNameSyntax {
  switch (first.tokenTypeIdx) {
    case K.RBracket:
      return arrayTypeName(element.start, first.end, element, 1)
    case K.Comma: {
      let rank = 1
      let token = first
      let lastComma = first
      while (token.tokenTypeIdx === K.Comma) {
        lastComma = token
        rank++
        token = p.next()
      }
      const isClosed = token.tokenTypeIdx === K.RBracket
      if (!isClosed) p.unget(token)
      if (rank > 32) {
        p.errorAt(first.start, lastComma.end, 'ArrayHasTooManyDimensions', rank)
        return element
      }
      if (!isClosed) p.errorAt(lastComma.end, lastComma.end, 'EndSquareBracketExpectedAtEndOfAttribute')
      return arrayTypeName(element.start, token.end, element, rank)
    }
    case K.EndOfInput: {
      p.unget(first)
      const before = Math.max(0, first.start - 1)
      p.errorAt(before, before, 'EndSquareBracketExpectedAtEndOfAttribute')
      return element
    }
    default:
      p.error(first, 'UnexpectedToken', p.textOf(first))
      p.syncOnError(true, K.RBracket)
      return element
  }
}
