/** What ForEach-Object and Where-Object share in their property forms. */
import { Fault } from '../../kernel/fault.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { getMember, readMember } from '../../types/members.ts'
import { typeOf } from '../../types/typeOf.ts'
import { WildcardPattern } from '../../types/wildcard.ts'

/** A refusal that names the parameter it comes from: PSArgumentException. */
export function parameterFault(parameter: string, id: string, message: string, target: Value): Fault {
  return new Fault({
    id,
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
    message,
    target,
    properties: new Map([['ParamName', parameter]]),
  })
}

/** A value as a message shows it. */
export function describe(value: Value): string {
  if (isNull(value)) return 'null'
  const text = toText(value)
  return text === '' ? typeOf(value).fullName : text
}

/** The member names a wildcard matches, by the object's own order. */
export function matchingMembers(target: Value, pattern: string): string[] {
  const members = getMember(getMember(target, 'PSObject') ?? null, 'Members') ?? null
  if (isNull(members)) return []
  const wildcard = new WildcardPattern(pattern, true)
  const names = itemsOf(members).map((member) => toText(readMember(member, 'Name') ?? ''))
  return names.filter((name) => wildcard.matches(name))
}
