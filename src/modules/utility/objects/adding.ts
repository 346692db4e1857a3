import type { CmdletContext } from '../../../engine/commands/define.ts'
import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { objectArray } from '../../../types/array.ts'
import { convert } from '../../../types/conversion/convert.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { enumerate } from '../../../types/enumerate.ts'
import type { Invocable } from '../../../types/invocable.ts'
import { getMember, invokeMember } from '../../../types/members.ts'
import { type NetType, requireType } from '../../../types/netType.ts'
import {
  PSAliasProperty,
  PSCodeMethod,
  PSCodeProperty,
  type PSMember,
  PSMemberSet,
  PSNoteProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from '../../../types/psmembers.ts'
import { baseOf, type MemberBag, setMemberOf } from '../../../types/psobject.ts'

type Context = Pick<
  CmdletContext<
    {
      readonly MemberType?: object | undefined
      readonly Name?: string | undefined
      readonly Value?: Value | undefined
      readonly SecondValue?: Value | undefined
    },
    unknown
  >,
  'bound' | 'writeError' | 'isBound'
>

function refuse(
  id: string,
  message: string,
  category: Fault['category'] = 'InvalidOperation',
  target: Value = null,
): Fault {
  return new Fault({ id, category, exception: 'System.InvalidOperationException', message, target })
}

/** Adds a member to an object; one of that name is replaced with -Force only. */
export function addTo(
  context: Pick<Context, 'writeError'>,
  target: Value,
  bag: MemberBag,
  member: PSMember,
  isForced: boolean,
): void {
  const isThere = bag.shape.slotOf(fold(member.name)) >= 0 || getMember(target, member.name) !== undefined
  if (isThere && !isForced) {
    context.writeError(
      refuse(
        'MemberAlreadyExists',
        `Cannot add a member with the name "${member.name}" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.`,
        'InvalidOperation',
        target,
      ),
    )
    return
  }
  setMemberOf(bag, member)
}

/** The member that -MemberType, -Name, -Value and -SecondValue describe; null where an error was written. */
export function makeMember({ bound, isBound, writeError }: Context): PSMember | null {
  const name = bound.Name as string
  const kind = toText(bound.MemberType ?? null)
  const value = baseOf(bound.Value ?? null)
  const second = baseOf(bound.SecondValue ?? null)
  const fail = (id: string, message: string): null => {
    writeError(refuse(id, message))
    return null
  }
  const noSecond = () =>
    fail(
      'Value2ShouldNotBeSpecified',
      `The SecondValue parameter is not necessary for a member of type "${kind}", and should not be specified. Do not specify the SecondValue parameter when you add members of this type.`,
    )
  const needsValue = () =>
    fail(
      'Value1ShouldNotBeNull',
      `The Value parameter should not be null for a member of type "${kind}". Specify a non-null value for the Value parameter when adding members of this type.`,
    )
  switch (kind) {
    case 'NoteProperty':
      return isBound('SecondValue') ? noSecond() : new PSNoteProperty(name, bound.Value ?? null)
    case 'AliasProperty':
      if (value === null) return needsValue()
      return new PSAliasProperty(name, toText(value), second === null ? null : typeOfText(second))
    case 'ScriptProperty':
    case 'CodeProperty':
      if (value === null && second === null)
        return fail(
          'Value1AndValue2AreNotBothNull',
          `Both Value and SecondValue parameters should not be null for a member of type "${kind}". Specify a non-null value for one of the two parameters.`,
        )
      if (kind === 'ScriptProperty') return new PSScriptProperty(name, blockOf(value), blockOf(second))
      return new PSCodeProperty(name, codeGetter(value))
    case 'ScriptMethod':
    case 'CodeMethod':
      if (value === null) return needsValue()
      if (isBound('SecondValue')) return noSecond()
      if (kind === 'ScriptMethod') return new PSScriptMethod(name, blockOf(value)!)
      return new PSCodeMethod(name, codeMethod(value))
    case 'PropertySet':
      if (isBound('SecondValue')) return noSecond()
      if (value === null) return needsValue()
      return new PSPropertySet(
        name,
        [...(enumerate(value) ?? [value])].map((item) => toText(item as Value)),
      )
    case 'MemberSet':
      if (isBound('SecondValue')) return noSecond()
      return new PSMemberSet(name, [...(enumerate(value) ?? [])] as unknown as PSMember[])
    default:
      return fail(
        'CannotAddMemberType',
        `Cannot add a member with type "${kind}". Specify a different type for the MemberTypes parameter.`,
      )
  }
}

/** A script block, or null for null. Throws InvalidCast for anything else. */
function blockOf(value: Value): (Value & Invocable) | null {
  if (value === null) return null
  return convert(value, requireType('System.Management.Automation.ScriptBlock')) as unknown as Value & Invocable
}

function typeOfText(value: Value): NetType {
  return convert(value, requireType('System.Type')) as unknown as NetType
}

/** A static method given as a MethodInfo, called with the object first. */
function codeMethod(value: Value): (self: Value, args: readonly Value[]) => Value {
  return (self, args) => invokeMember(value, 'Invoke', [null, objectArray([self, ...args])])
}

function codeGetter(value: Value): ((self: Value) => Value) | null {
  return value === null ? null : (self) => codeMethod(value)(self, [])
}
