import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { NetArray } from '../../types/array.ts'
import { elementsOf } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { type EnumValue, enumEntries } from '../../types/enum.ts'
import { type NetType, type NetTypeEntry, netType } from '../../types/netType.ts'

interface Term {
  readonly bits: bigint
  readonly isNegated: boolean
}

/** System.Management.Automation.FlagsExpression: flags joined by `+` (and), `,` (or) and `!` (not). Get-ChildItem -Attributes. */
export class FlagsExpression {
  declare netType: NetType
  readonly #groups: readonly (readonly Term[])[]

  constructor(type: NetType, written: string) {
    this.netType = type
    this.#groups = parse(type.genericArguments[0]!, written)
  }

  evaluate(bits: bigint): boolean {
    return this.#groups.some((group) => group.every((term) => ((bits & term.bits) === term.bits) !== term.isNegated))
  }

  /** Whether the expression names a flag. */
  mentions(bits: bigint): boolean {
    return this.#groups.some((group) => group.some((term) => term.bits === bits))
  }
}

const unexpectedOperator =
  'Unable to parse the expression due to an unexpected token. An identifier name or a NOT (!) operator is expected at the start of the expression, or after an OR (,) operator or an AND (+) operator. Also, an expression must not end with an OR (,), AND (+) or NOT (!) operator.'

function refuse(id: string, message: string): Fault {
  return new Fault({
    id,
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.RuntimeException',
    message,
  })
}

function parse(type: NetType, written: string): Term[][] {
  if (written.trim() === '')
    throw refuse(
      'EmptyInputString',
      'The input expression must not be empty. Specify at least one identifier name in each input expression. ',
    )
  if (/[()]/.test(written))
    throw refuse(
      'NoIdentifierGroupingAllowed',
      'Use of parentheses is not valid in the expression because identifier grouping is not allowed. Try removing the parentheses, or if a subexpression is enclosed, try expanding the expression.',
    )
  return written.split(',').map((group) => group.split('+').map((term) => parseTerm(type, term.trim())))
}

function parseTerm(type: NetType, term: string): Term {
  const isNegated = term.startsWith('!')
  const name = isNegated ? term.slice(1).trim() : term
  if (name === '') throw refuse('SyntaxErrorUnexpectedBinaryOperator', unexpectedOperator)
  if (name.startsWith('!'))
    throw refuse(
      'SyntaxErrorIdentifierExpected',
      'Unable to parse the expression due to an unexpected token after a NOT (!) operator. An identifier name is expected after a NOT (!) operator.',
    )
  if (/[\s!]/.test(name))
    throw refuse(
      'SyntaxErrorBinaryOperatorExpected',
      'Unable to parse the expression due to an unexpected token. Only an OR (,) operator or AND (+) operator is expected after an identifier name.',
    )
  return { bits: bitsNamed(type, name), isNegated }
}

/** Names that win where a shortened one fits several. */
const preferred = ['Directory', 'ReadOnly', 'System']

/** The value of a name or of its beginning, where no other begins so. */
function bitsNamed(type: NetType, name: string): bigint {
  const entries = enumEntries(type)
  const lower = name.toLowerCase()
  const exact = entries.find(([entry]) => entry.toLowerCase() === lower)
  if (exact !== undefined) return BigInt(exact[1])
  const fitting = entries.filter(([entry]) => entry.toLowerCase().startsWith(lower))
  if (fitting.length === 0)
    throw refuse(
      'NoEnumNameMatch',
      `Unable to match the identifier name ${name} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${entries.map(([entry]) => entry).join(', ')}`,
    )
  if (fitting.length === 1) return BigInt(fitting[0]![1])
  const chosen = type.name === 'FileAttributes' ? fitting.find(([entry]) => preferred.includes(entry)) : undefined
  if (chosen !== undefined) return BigInt(chosen[1])
  throw refuse(
    'MultipleEnumNameMatch',
    `The identifier name ${name} cannot be processed because it is either too similar or identical to the following enumerator names: ${fitting.map(([entry]) => entry).join(', ')}. Use a more specific identifier name.`,
  )
}

export const flagsExpressionTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.FlagsExpression`1', () => ({
    class: FlagsExpression,
    assembly: 'System.Management.Automation',
    typeParameters: ['T'],
    members: {
      'new(String expression)': function (this: NetType, written: string) {
        return new FlagsExpression(this, written)
      },
      'new(Object[] expression)': function (this: NetType, written: NetArray) {
        return new FlagsExpression(
          this,
          elementsOf(written)
            .map((part: Value) => toText(part))
            .join(','),
        )
      },
      'Evaluate(T value): Boolean': (self: FlagsExpression, value: EnumValue) => self.evaluate(BigInt(value.value)),
    },
  })),
]
