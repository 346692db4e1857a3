import { XmlNode } from '../dotnet/xml/nodes.ts'
import { Decimal, Double, Single } from '../kernel/boxes.ts'
import { isControlFlow } from '../kernel/control.ts'
import { Fault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { toBoolean } from '../types/conversion/toBoolean.ts'
import { toText } from '../types/conversion/toText.ts'
import { isDictionary } from '../types/dictionary.ts'
import { EnumValue } from '../types/enum.ts'
import { enumerate } from '../types/enumerate.ts'
import { ErrorDetails, ErrorRecord, Thrown, toErrorRecord } from '../types/errorRecord.ts'
import { Exception } from '../types/exception.ts'
import { isInvocable } from '../types/invocable.ts'
import { getMember, invokeMember } from '../types/members.ts'
import { NetType } from '../types/netType.ts'
import { orderValues, valuesEqual } from '../types/operators/equality.ts'
import { PSMemberSet, PSNoteProperty, PSPropertySet } from '../types/psmembers.ts'
import { bagOf, baseOf, PSCustomObject, PSObject, typeNamesOf } from '../types/psobject.ts'
import { formatComposite } from '../types/text/composite.ts'
import { currentCulture } from '../types/text/culture.ts'
import { isNumeric } from '../types/text/digits.ts'
import { formatIfFormattable } from '../types/text/netText.ts'
import { typeDataMember } from '../types/typeData.ts'
import { typeOf } from '../types/typeOf.ts'
import type { FormatEnvironment, ObjectAccess } from './access.ts'
import { propertyNamesMatching, shownPropertyNames } from './property-names.ts'
import { remotingProperties } from './text.ts'

/** Classes whose instances mostly come from cmdlets, which wrap them: items of collections then show as their own text. */
const wrappedTypes: ReadonlySet<string> = new Set(['System.IO.FileInfo', 'System.IO.DirectoryInfo'])

const typeNameLists = new WeakMap<NetType, readonly string[]>()

/** The list of a type's names, always the same one. */
function namesOfType(type: NetType, value: Value): readonly string[] {
  let names = typeNameLists.get(type)
  if (names === undefined) {
    names = typeNamesOf(value)
    typeNameLists.set(type, names)
  }
  return names
}

/** Formatting on the type system. `environment` stands for the session around. */
export class SessionAccess implements ObjectAccess {
  readonly environment: FormatEnvironment
  readonly #compile: (text: string) => Value

  constructor(environment: FormatEnvironment, compile: (text: string) => Value) {
    this.environment = environment
    this.#compile = compile
  }

  typeNames(value: Value): readonly string[] {
    if (value === null) return ['System.String', 'System.Object']
    const changed = bagOf(value)?.typeNames
    if (changed) return [...changed]
    return namesOfType(typeOf(value), value)
  }

  enumerate(value: Value): Iterable<Value> | null {
    if (typeof value !== 'object' || value === null || value instanceof PSCustomObject) return null
    if (isDictionary(baseOf(value))) return enumerate(invokeMember(value, 'GetEnumerator', []))
    return enumerate(value)
  }

  propertyNames(value: Value): readonly string[] {
    return shownPropertyNames(value)
  }

  hasProperties(value: Value): boolean {
    return shownPropertyNames(value).some((name) => !remotingProperties.has(name.toLowerCase()))
  }

  resolveNames(value: Value, pattern: string): readonly string[] {
    return propertyNamesMatching(value, pattern)
  }

  property(value: Value, name: string): Value {
    const found = getMember(value, name)
    return found === undefined || found === nothing ? null : found
  }

  #standardMember(value: Value, name: string): Value | readonly string[] | null {
    const set = typeDataMember(value, 'psstandardmembers')
    if (!(set instanceof PSMemberSet)) return null
    const member = set.members.find((each) => fold(each.name) === name)
    if (member instanceof PSPropertySet) return member.properties
    return member instanceof PSNoteProperty ? member.value : null
  }

  defaultDisplayProperties(value: Value): readonly string[] {
    return this.#standardSet(value, 'defaultdisplaypropertyset')
  }

  defaultKeyProperties(value: Value): readonly string[] {
    return this.#standardSet(value, 'defaultkeypropertyset')
  }

  #standardSet(value: Value, name: string): readonly string[] {
    const own = bagOf(value)
    if (own !== null) {
      const slot = own.shape.slotOf('psstandardmembers')
      const set = slot < 0 ? null : own.slots[slot]
      if (set instanceof PSMemberSet) {
        const member = set.members.find((each) => fold(each.name) === name)
        if (member instanceof PSPropertySet) return member.properties
      }
    }
    const found = this.#standardMember(value, name)
    return Array.isArray(found) ? (found as readonly string[]) : []
  }

  defaultDisplayProperty(value: Value): string | null {
    const found = this.#standardMember(value, 'defaultdisplayproperty')
    return typeof found === 'string' ? found : null
  }

  text(value: Value): string {
    switch (typeof value) {
      case 'string':
        return value
      case 'number':
        return value < 0 ? formatIfFormattable(value, null, currentCulture())! : String(value)
      case 'boolean':
        return value ? 'True' : 'False'
    }
    if (value === null || value === nothing) return ''
    if (value instanceof PSObject && value.written !== null) return value.written
    const base = baseOf(value)
    if (base instanceof Double) return formatIfFormattable(base, 'G15', currentCulture())!
    if (base instanceof Single) return formatIfFormattable(base, 'G7', currentCulture())!
    if (base instanceof EnumValue) return toText(value)
    if (base instanceof NetType) return base.toString()
    if (base instanceof XmlNode) return toText(invokeMember(base, 'ToString', []))
    return formatIfFormattable(base, null, currentCulture()) ?? toText(value)
  }

  formatted(value: Value, format: string): string {
    return formatIfFormattable(baseOf(value), format, currentCulture()) ?? this.text(value)
  }

  composite(format: string, value: Value): string {
    return formatComposite(format, [baseOf(value)], currentCulture(), (each) => this.text(each))
  }

  isPlainScalar(value: Value): boolean {
    return (
      typeof value === 'boolean' ||
      isNumeric(baseOf(value)) ||
      this.typeName(value) === 'System.Management.Automation.SwitchParameter'
    )
  }

  isFloating(value: Value): boolean {
    const base = baseOf(value)
    return base instanceof Double || base instanceof Single || base instanceof Decimal
  }

  hasOwnText(value: Value): boolean {
    if (value instanceof PSCustomObject || value instanceof PSObject) return true
    const type = typeOf(value)
    if (type.isArray || wrappedTypes.has(type.fullName)) return true
    const method = type.methods('tostring')?.find((each) => each.parameters.length === 0)
    return method?.declaringType === type
  }

  isTrue(value: Value): boolean {
    return toBoolean(value)
  }

  sameKey(a: Value, b: Value): boolean {
    return this.#sameInOrder(a, b) || this.#sameInOrder(b, a)
  }

  #sameInOrder(a: Value, b: Value): boolean {
    const order = orderValues(a, b, true)
    return order === undefined ? valuesEqual(this.text(a), this.text(b), true) : order === 0
  }

  blockText(value: Value): string | null {
    return isInvocable(value) ? toText(value) : null
  }

  invoke(block: Value, value: Value): Value {
    if (!isInvocable(block)) return null
    const result = this.environment.guarded(() => block.invokeWith([], undefined, value))
    return result === nothing ? null : result
  }

  compile(text: string): Value {
    return this.#compile(text)
  }

  dictionary(value: Value): readonly (readonly [Value, Value])[] | null {
    const base = baseOf(value)
    return isDictionary(base) ? [...base.entries()] : null
  }

  typeName(value: Value): string {
    return typeOf(baseOf(value)).fullName
  }

  call(value: Value, method: string, args: readonly Value[]): Value {
    return invokeMember(value, method, args)
  }

  restoreTypeName(value: Value, suffix: string): void {
    const bag = bagOf(value)
    if (bag?.typeNames == null) return
    const marked = bag.typeNames.find((name) => name.endsWith(suffix))
    if (marked === undefined) return
    const plain = marked.slice(0, -suffix.length)
    bag.typeNames = [...bag.typeNames.filter((name) => name !== marked && name !== plain), plain]
  }

  failureRecord(failure: unknown, id: string, message: string, target: Value): Value {
    const record = new ErrorRecord(toErrorRecord(failure).exception, id, 'InvalidArgument', target)
    record.details = new ErrorDetails(message)
    return record
  }

  isFailure(thrown: unknown): boolean {
    return (
      !isControlFlow(thrown) && (thrown instanceof Fault || thrown instanceof Exception || thrown instanceof Thrown)
    )
  }
}
