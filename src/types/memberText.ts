import type { Value } from '../kernel/value.ts'
import { toText } from './conversion/toText.ts'
import type { Method, Property } from './memberTable.ts'
import type { NetType } from './netType.ts'
import {
  PSAliasProperty,
  PSCodeMethod,
  PSCodeProperty,
  PSDeserializedProperty,
  type PSMember,
  PSMemberSet,
  PSMethod,
  PSNoteProperty,
  PSParameterizedProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from './psmembers.ts'
import { PSCustomObject, typeNamesOf } from './psobject.ts'
import { assemblyFullName } from './typeNames.ts'
import { typeOf } from './typeOf.ts'
import { typeText } from './typeText.ts'

/** A reference to a type has no name that resolves, so it is written with its assembly. */
function referenceText(type: NetType): string {
  return `${type.fullName}&, ${assemblyFullName(type.assembly)}`
}

/** What an optional parameter is shown to default to: its type's zero. */
function defaultText(type: NetType): string {
  if (type.isEnum) {
    const zero = type.declaration.values?.find(([, number]) => Number(number) === 0)
    return zero === undefined ? '0' : `${type.fullName}.${zero[0]}`
  }
  if (type.code === 3) return 'False'
  if (type.code >= 5 && type.code <= 15) return '0'
  return type.isValueType && type.nullableOf === null ? 'default' : 'null'
}

function parameterText(parameter: Method['parameters'][number]): string {
  const prefix = parameter.isParams ? 'Params ' : parameter.isRef ? '[ref] ' : ''
  return `${prefix}${typeText(parameter.type)} ${parameter.name}${parameter.isOptional ? ` = ${defaultText(parameter.type)}` : ''}`
}

/** A method's definition as OverloadDefinitions gives it: `string Substring(int startIndex)`. */
export function methodText(method: Method): string {
  const generic = method.typeParameters.length > 0 ? `[${method.typeParameters.join(', ')}]` : ''
  const parameters = method.parameters.map(parameterText).join(', ')
  if (method.isConstructor) return `${typeText(method.declaringType)} new(${parameters})`
  const { declaringType } = method
  const owner = declaringType.isInterface ? `${typeText(declaringType, true)}.` : ''
  return `${method.isStatic ? 'static ' : ''}${method.returnsReference === true ? referenceText(method.returnType) : typeText(method.returnType)} ${owner}${method.name}${generic}(${parameters})`
}

/** A property's definition: `int Length {get;}`. */
export function propertyText(property: Property): string {
  const access = `{${property.get === null ? '' : 'get;'}${property.set === null ? '' : 'set;'}}`
  const owner = property.declaringType.isInterface ? `${typeText(property.declaringType, true)}.` : ''
  if (property.parameters.length > 0)
    return `${typeText(property.type)} ${owner}${property.name}(${property.parameters.map(parameterText).join(', ')}) ${access}`
  return `${property.isStatic ? 'static ' : ''}${typeText(property.type)} ${property.name} ${access}`
}

/** The type of a value as member definitions show it. */
export function valueTypeText(value: Value): string {
  if (value === null) return 'object'
  if (value instanceof PSCustomObject) return typeNamesOf(value)[0]!
  return typeText(typeOf(value))
}

/** PSMemberInfo.ToString(). */
export function memberText(member: PSMember): string {
  if (member instanceof PSDeserializedProperty)
    return `${member.value === null ? 'System.Object' : typeOf(member.value).fullName} {get;set;}`
  if (member instanceof PSNoteProperty)
    return `${valueTypeText(member.value)} ${member.name}=${member.value === null ? 'null' : toText(member.value)}`
  if (member instanceof PSAliasProperty)
    return `${member.name} = ${member.conversionType === null ? '' : `(${typeText(member.conversionType)})`}${member.referenced}`
  if (member instanceof PSScriptProperty) {
    const get = member.getter === null ? '' : `get=${toText(member.getter)};`
    const set = member.setter === null ? '' : `set=${toText(member.setter)};`
    return `System.Object ${member.name} {${get}${set}}`
  }
  if (member instanceof PSScriptMethod) return `System.Object ${member.name}();`
  if (member instanceof PSCodeProperty) return codePropertyText(member)
  if (member instanceof PSCodeMethod) return `static System.Object ${member.name}()`
  if (member instanceof PSPropertySet) return `${member.name} {${member.properties.join(', ')}}`
  if (member instanceof PSMemberSet) return `${member.name} {${member.members.map((m) => m.name).join(', ')}}`
  if (member instanceof PSMethod) return member.methods.map(methodText).join(', ')
  if (member instanceof PSParameterizedProperty) return member.properties.map(propertyText).join(', ')
  return member.name
}

function codePropertyText(member: PSCodeProperty): string {
  const type: NetType | null = member.type
  const shown = member.shownAs === 'ScriptProperty' ? 'System.Object' : type === null ? 'System.Object' : typeText(type)
  return `${shown} ${member.name} {get=${member.source};}`
}
