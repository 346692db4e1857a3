import type { CmdletContext } from '../../../engine/commands/define.ts'
import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { enumerate } from '../../../types/enumerate.ts'
import { type Invocable, isInvocable } from '../../../types/invocable.ts'
import { getMember } from '../../../types/members.ts'
import { NetType } from '../../../types/netType.ts'
import {
  PSAliasProperty,
  type PSMember,
  PSMemberSet,
  PSNoteProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from '../../../types/psmembers.ts'
import { baseOf, type MemberBag, setMemberOf } from '../../../types/psobject.ts'
import { resolveType } from '../../../types/registry.ts'

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
  const block = (candidate: Value): (Value & Invocable) | null =>
    isInvocable(candidate) ? (candidate as Value & Invocable) : null
  switch (kind) {
    case 'NoteProperty':
      if (isBound('SecondValue'))
        return fail(
          'Value2ShouldNotBeSpecified',
          `The SecondValue parameter is not necessary for a member of type "NoteProperty" and should not be specified. Do not specify the SecondValue parameter when you add members of this type.`,
        )
      return new PSNoteProperty(name, bound.Value ?? null)
    case 'AliasProperty': {
      if (value === null)
        return fail(
          'Value1ShouldNotBeNull',
          'The Value parameter should not be null for a member of type "AliasProperty". Specify a non-null value for the Value parameter when you add members of this type.',
        )
      const type = second === null ? null : second instanceof NetType ? second : resolveType(toText(second))
      return new PSAliasProperty(name, toText(value), type)
    }
    case 'ScriptProperty':
      if (value === null && second === null)
        return fail(
          'Value1AndValue2AreNotBothNull',
          'The Value and SecondValue parameters cannot both be null for a member of type "ScriptProperty". Specify a non-null value for one of the two parameters.',
        )
      return new PSScriptProperty(name, block(value), block(second))
    case 'ScriptMethod': {
      const body = block(value)
      if (body === null)
        return fail(
          'Value1ShouldNotBeNull',
          'The Value parameter should not be null for a member of type "ScriptMethod". Specify a non-null value for the Value parameter when you add members of this type.',
        )
      return new PSScriptMethod(name, body)
    }
    case 'PropertySet':
      return new PSPropertySet(
        name,
        [...(enumerate(value) ?? [value])].map((item) => toText(item as Value)),
      )
    case 'MemberSet':
      return new PSMemberSet(name, [...(enumerate(value) ?? [])] as unknown as PSMember[])
    default:
      return fail(
        'CannotAddMemberType',
        `Cannot add a member with type "${kind}". Specify a different type for the MemberTypes parameter.`,
      )
  }
}
