import { isControlFlow } from '../kernel/control.ts'
import { Fault, runtimeFault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { adapterOf } from './adapter.ts'
import { convert } from './conversion/convert.ts'
import { isDictionary } from './dictionary.ts'
import { Exception, exceptionOf, messageOf } from './exception.ts'
import type { Property } from './memberTable.ts'
import { PSAliasProperty, PSCodeProperty, type PSMember, PSNoteProperty, PSScriptProperty } from './psmembers.ts'
import { bagOf, baseOf, type MemberBag, PSCustomObject, PSObject } from './psobject.ts'
import { typeDataMember } from './typeData.ts'
import { typeOf } from './typeOf.ts'

/** SetValueInvocationException: `Exception setting "x": "…"`. */
export function settingFault(name: string, thrown: object): Fault {
  const exception = exceptionOf(thrown)
  return new Fault({
    id: 'ExceptionWhenSetting',
    category: 'NotSpecified',
    exception: 'System.Management.Automation.SetValueInvocationException',
    message: `Exception setting "${name}": "${messageOf(exception)}"`,
    inner: exception,
  })
}

function notFound(name: string): Fault {
  return runtimeFault(
    'PropertyAssignmentException',
    `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`,
  )
}

function readOnly(name: string): Fault {
  const message = `'${name}' is a ReadOnly property.`
  const inner = new Fault({
    id: 'PropertyAssignmentException',
    exception: 'System.Management.Automation.SetValueException',
    message,
  })
  return new Fault({
    id: 'PropertyAssignmentException',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.RuntimeException',
    message,
    inner,
  })
}

/** Sets a .NET property: converts the value, wraps what the setter throws. */
export function setProperty(property: Property, self: Value, value: Value): void {
  if (property.set === null) throw readOnly(property.name)
  try {
    const converted = convert(value, property.type)
    if (property.isStatic) property.set.call(property.declaringType, converted)
    else property.set.call(property.declaringType, self, converted)
  } catch (thrown) {
    if (isControlFlow(thrown) || !(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
    throw settingFault(property.name, thrown)
  }
}

function noSetter(name: string): Fault {
  return new Fault({
    id: 'SetWithoutSetterFromScriptProperty',
    exception: 'System.Management.Automation.SetValueException',
    message: `Set accessor for property "${name}" is unavailable.`,
  })
}

/** Sets an added member's value. */
function setAdded(member: PSMember, self: Value, value: Value): void {
  if (member instanceof PSNoteProperty) member.value = value
  else if (member instanceof PSAliasProperty) setMember(self, member.referenced, value)
  else if (member instanceof PSScriptProperty) {
    if (member.setter === null) throw noSetter(member.name)
    try {
      member.setter.invokeWith([value], self)
    } catch (thrown) {
      if (isControlFlow(thrown) || !(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
      throw settingFault(member.name, thrown)
    }
  } else if (member instanceof PSCodeProperty && member.setter !== null) member.setter(baseOf(self), value)
  else throw readOnly(member.name)
}

function setInBag(bag: MemberBag, folded: string, self: Value, value: Value): boolean {
  const slot = bag.shape.slotOf(folded)
  if (slot < 0) return false
  if (bag.shape.isMember[slot]) setAdded(bag.slots[slot] as PSMember, self, value)
  else bag.slots[slot] = value
  return true
}

/** `$x.Name = value`. Throws PropertyAssignmentException, SetValueInvocationException. */
export function setMember(target: Value, name: string, value: Value): void {
  setFolded(target, name, fold(name), value === nothing ? null : value)
}

export function setFolded(target: Value, name: string, folded: string, value: Value): void {
  if (target === null || target === nothing) {
    throw runtimeFault(
      'PropertyNotFound',
      `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`,
    )
  }
  const bag = bagOf(target)
  if (bag !== null && setInBag(bag, folded, target, value)) return
  const self = target instanceof PSObject ? target.base : target
  if (isDictionary(self)) return setInDictionary(self, name, folded, value)
  const added = typeDataMember(target, folded)
  if (added !== undefined) return setAdded(added, target, value)
  if (self instanceof PSCustomObject) throw settingFault(name, notFound(name))
  const type = typeOf(self)
  const adapter = adapterOf(type)
  if (adapter?.set(self, name, value) === true) return
  const property = type.property(folded)
  if (property === null) throw adapter === null ? notFound(name) : settingFault(name, notFound(name))
  setProperty(property, self, value)
}

function setInDictionary(
  self: Parameters<typeof isDictionary>[0] & { setValue(key: Value, value: Value): void },
  name: string,
  folded: string,
  value: Value,
): void {
  const property = typeOf(self).property(folded)
  if (property !== null && property.set !== null) setProperty(property, self, value)
  else self.setValue(name, value)
}

/** Whether an object has a property of that name that can be set, as a conversion from a hashtable asks. */
export function isPropertySettable(target: Value, name: string): boolean {
  const folded = fold(name)
  const bag = bagOf(target)
  if (bag !== null && bag.shape.slotOf(folded) >= 0) return true
  if (typeDataMember(target, folded) !== undefined) return true
  const property = typeOf(baseOf(target)).property(folded)
  return property !== null && property.set !== null
}
