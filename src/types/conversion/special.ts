import type { Value } from '../../kernel/value.ts'
import { ambient } from '../ambient.ts'
import { construct } from '../construct.ts'
import { enumNamed } from '../enum.ts'
import { enumerate, enumeratorOf } from '../enumerate.ts'
import { invokeMember } from '../methods.ts'
import { type NetType, requireType } from '../netType.ts'
import { resolveType } from '../registry.ts'
import { castFault, messageText } from './castFault.ts'
import { runMember } from './classFigure.ts'
import { type Conversion, conversion } from './figure.ts'
import { rank, scalarToArrayRank } from './ranks.ts'
import { toText } from './toText.ts'

/** A conversion to one class that the language knows by name: null where the source is not one it takes, undefined where the class is an ordinary one. */
type Special = (from: NetType, to: NetType) => Conversion | null

const specials: Map<string, Special> = new Map([
  ['System.Type', textToType],
  ['System.Uri', textToUri],
  ['System.Collections.Specialized.StringCollection', toStringCollection],
])

/**
 * Lets a class in `dotnet/` declare how the language converts to it, before constructors and Parse are looked at: `provideConversion('System.Uri',
 * (from, to) => from is String ? conversion : null)`.
 */
export function provideConversion(target: string, figure: Special): void {
  specials.set(target, figure)
}

/** The special conversion to a type; undefined where there is none. */
export function specialConversion(from: NetType, to: NetType): Conversion | undefined {
  const special = specials.get(to.fullName)
  if (special !== undefined) return special(from, to) ?? undefined
  return undefined
}

function textToType(from: NetType): Conversion | null {
  if (from.code !== 18) return null
  return conversion(rank.language, (value) => typeOfText(value))
}

function typeOfText(value: Value): Value {
  const type = resolveType(value as string, ambient.namespaces, ambient.resolver)
  if (type !== null) return type
  throw castFault(
    'InvalidCastFromStringToType',
    `Cannot convert the "${messageText(value)}" value of type "System.String" to type "System.Type".`,
  )
}

/** A Uri may be relative. */
function textToUri(from: NetType): Conversion | null {
  if (from.code !== 18) return null
  return conversion(rank.language, (value, type) => {
    const constructor = type.constructors.find(
      (c) => c.parameters.length === 2 && c.parameters[1]!.type.fullName === 'System.UriKind',
    )
    if (constructor === undefined)
      throw castFault(
        'InvalidCastFromStringToUri',
        `Cannot convert value "${messageText(value)}" to type "System.Uri".`,
      )
    return runMember(
      constructor,
      [value, enumNamed(requireType('System.UriKind'), 'RelativeOrAbsolute') ?? null],
      value,
      type,
      'InvalidCastFromStringToUri',
    )
  })
}

/** A list of texts is made of anything. */
function toStringCollection(from: NetType, to: NetType): Conversion | null {
  if (from === to) return null
  return conversion(enumeratorOf(from) === null ? scalarToArrayRank(rank.language) : rank.language, (value, type) => {
    const made = construct(type, [])
    for (const item of enumerate(value) ?? [value]) invokeMember(made, 'Add', [toText(item)])
    return made
  })
}
