import { trustedData } from '../../engine/commands/attributes.ts'
import type { CmdletContext } from '../../engine/commands/define.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { isControlFlow } from '../../kernel/control.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { ambient } from '../../types/ambient.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { toErrorRecord } from '../../types/errorRecord.ts'
import { construct, getMember, invokeMember, setMember } from '../../types/members.ts'
import type { NetType } from '../../types/netType.ts'
import { PSMethod } from '../../types/psmembers.ts'
import { customObject, extensible, PSCustomObject, setNote } from '../../types/psobject.ts'
import { resolveType } from '../../types/registry.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-object */
export const newObject = defineCmdlet('New-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.NewObjectCommand',
  defaultSet: 'Net',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096620',
  parameters: {
    TypeName: parameter('String', { set: 'Net', mandatory: true, position: 0, attributes: [trustedData] }),
    ArgumentList: parameter('Object[]', { set: 'Net', position: 1, aliases: ['Args'], attributes: [trustedData] }),
    Strict: parameter('SwitchParameter', { set: 'Com' }),
    Property: parameter('System.Collections.IDictionary', { attributes: [trustedData] }),
  },
  process(context) {
    const { bound, write, throwTerminating } = context
    if (bound.TypeName === undefined) return
    const name = bound.TypeName
    const type = typeNamed(name)
    if (type === null)
      return throwTerminating(
        new Fault({
          id: 'TypeNotFound',
          category: 'InvalidType',
          exception: 'System.Management.Automation.PSArgumentException',
          message: `Cannot find type [${name}]: verify that the assembly containing this type is loaded.`,
        }),
      )
    const args = bound.ArgumentList === undefined ? [] : [...itemsOf(bound.ArgumentList)]
    if (args.length === 0 && !isPSObject(type) && !hasDefaultConstructor(type))
      return throwTerminating(noConstructor(name))
    let made: Value
    try {
      made = isPSObject(type) && args.length === 0 ? customObject([]) : construct(type, args)
    } catch (thrown) {
      if (isControlFlow(thrown)) throw thrown
      return throwTerminating(constructorFault(thrown, type, args.length, name))
    }
    if (bound.Property !== undefined) setProperties(made, bound.Property as Value & DictionaryLike, context)
    write(made)
  },
}))

function typeNamed(name: string): NetType | null {
  return resolveType(name, ambient.namespaces, ambient.resolver)
}

/** `New-Object PSObject` makes an object without members of its own. */
function isPSObject(type: NetType): boolean {
  return (
    type.fullName === 'System.Management.Automation.PSObject' ||
    type.fullName === 'System.Management.Automation.PSCustomObject'
  )
}

/** Whether a type is made without arguments: value types always are. */
function hasDefaultConstructor(type: NetType): boolean {
  if (type.isValueType) return true
  return !type.isAbstract && type.members.constructors.some((each) => each.parameters.length === 0)
}

function noConstructor(name: string): Fault {
  return new Fault({
    id: 'CannotFindAppropriateCtor',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.PSArgumentException',
    message: `A constructor was not found. Cannot find an appropriate constructor for type ${name}.`,
  })
}

/** What went wrong in a constructor: without the wrapping that a method call adds. */
function constructorFault(thrown: unknown, type: NetType, count: number, name: string): Fault {
  const record = toErrorRecord(thrown as object)
  if (type.isAbstract || type.members.constructors.length === 0) return noConstructor(name)
  const isMissing = record.errorId === 'MethodCountCouldNotFindBest' || record.errorId === 'MethodNotFound'
  return new Fault({
    id: 'ConstructorInvokedThrowException',
    category: 'InvalidOperation',
    exception: `System.Management.Automation.${isMissing ? 'MethodException' : 'MethodInvocationException'}`,
    message: isMissing
      ? `Cannot find an overload for "${type.name}" and the argument count: "${count}".`
      : record.toString(),
  })
}

/** -Property: members of the type are set, anything else is added to what takes it. */
function setProperties(
  target: Value,
  properties: Value & DictionaryLike,
  { throwTerminating }: Pick<CmdletContext<unknown, unknown>, 'throwTerminating'>,
): void {
  for (const [key, value] of properties.entries()) {
    const name = toText(key)
    if (target instanceof PSCustomObject) {
      setNote(extensible(target).bag, name, value)
      continue
    }
    const member = getMember(target, name)
    if (member === undefined)
      throwTerminating(
        new Fault({
          id: 'InvalidOperationException',
          category: 'InvalidOperation',
          exception: 'System.InvalidOperationException',
          message: `The member "${name}" was not found for the specified .NET object.`,
        }),
      )
    if (member instanceof PSMethod) {
      invokeMember(target, name, value === null ? [] : [value])
      continue
    }
    try {
      setMember(target, name, value)
    } catch (thrown) {
      if (isControlFlow(thrown)) throw thrown
      throwTerminating(
        new Fault({
          id: 'SetValueException',
          category: 'InvalidData',
          exception: 'System.Exception',
          message:
            'The value supplied is not valid, or the property is read-only. Change the value, and then try again.',
        }),
      )
    }
  }
}
