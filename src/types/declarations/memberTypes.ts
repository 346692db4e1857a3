import type { Value } from '../../kernel/value.ts'
import { stringArray } from '../array.ts'
import type { Invocable } from '../invocable.ts'
import { memberText, methodText, propertyText } from '../memberText.ts'
import { invokeMember, invokeMethodObject } from '../methods.ts'
import { type MemberImplementation, type NetType, type NetTypeEntry, netType, requireType } from '../netType.ts'
import {
  type MemberType,
  PSAliasProperty,
  PSCodeMethod,
  type PSMember,
  PSMemberSet,
  PSMethod,
  PSNoteProperty,
  PSParameterizedProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from '../psmembers.ts'
import { copyObject, MemberCollection, MemberView, PSObjectView, TypeNameList } from '../psObjectView.ts'
import { baseOf, typeNamesOf } from '../psobject.ts'
import { WildcardPattern } from '../wildcard.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'
const sma = (name: string) => space + name

/** PSMemberTypes by name. */
export const memberTypeValues: Readonly<Record<MemberType, number>> = {
  AliasProperty: 1,
  CodeProperty: 2,
  Property: 4,
  NoteProperty: 8,
  ScriptProperty: 16,
  PropertySet: 32,
  Method: 64,
  CodeMethod: 128,
  ScriptMethod: 256,
  ParameterizedProperty: 512,
  MemberSet: 1024,
  Dynamic: 4096,
  InferredProperty: 8192,
}

function definition(self: PSMember): PSMember {
  return self instanceof MemberView && self.definition !== null ? self.definition : self
}

function valueOf(self: PSMember): Value {
  if (self instanceof MemberView) return self.value
  if (self instanceof PSNoteProperty) return self.value
  return self
}

function setValue(self: PSMember, value: Value): void {
  if (self instanceof MemberView || self instanceof PSNoteProperty) self.value = value
}

function typeNameOfValue(self: PSMember): string {
  if (self instanceof MemberView) return self.typeNameOfValue
  if (self instanceof PSNoteProperty) return self.value === null ? 'System.Object' : typeNamesOf(self.value)[0]!
  return self.netType.fullName
}

function copyMember(self: PSMember): PSMember {
  if (self instanceof PSNoteProperty) return new PSNoteProperty(self.name, self.value)
  return self
}

const common: Readonly<Record<string, MemberImplementation>> = {
  'Name: String': (self: PSMember) => self.name,
  'MemberType: System.Management.Automation.PSMemberTypes': (self: PSMember) => memberTypeValues[self.memberType],
  'Value: Object get set': { get: valueOf, set: setValue },
  'TypeNameOfValue: String': typeNameOfValue,
  'IsInstance: Boolean': (self: PSMember) => !(self instanceof MemberView) || self.isInstance,
  'Copy(): System.Management.Automation.PSMemberInfo': copyMember,
  'ToString(): String': (self: PSMember) => (self instanceof MemberView ? self.text : memberText(self)),
}

const property: Readonly<Record<string, MemberImplementation>> = {
  'IsSettable: Boolean': (self: PSMember) =>
    self instanceof MemberView
      ? self.isSettable
      : self instanceof PSNoteProperty || (self instanceof PSScriptProperty && self.setter !== null),
  'IsGettable: Boolean': (self: PSMember) => (self instanceof MemberView ? self.isGettable : true),
}

function overloads(self: PSMember): Value {
  const own = definition(self)
  if (own instanceof PSMethod) return stringArray(own.methods.map(methodText))
  if (own instanceof PSParameterizedProperty) return stringArray(own.properties.map(propertyText))
  return stringArray([memberText(own)])
}

function invoke(self: PSMember, args: Iterable<Value> | null): Value {
  const list = args === null ? [] : [...args]
  const own = definition(self)
  if (own instanceof PSMethod || own instanceof PSParameterizedProperty) return invokeMethodObject(own, list)
  if (self instanceof MemberView) return invokeMember(self.owner, self.name, list)
  if (own instanceof PSScriptMethod) return own.script.invokeWith(list)
  return own instanceof PSCodeMethod ? own.call(null, list) : null
}

const methodMembers: Readonly<Record<string, MemberImplementation>> = {
  'OverloadDefinitions: System.Collections.ObjectModel.Collection<String>': overloads,
  'Invoke(params Object[] arguments): Object': invoke,
}

function entry(
  name: string,
  base: string,
  members: Readonly<Record<string, MemberImplementation>>,
  owner?: abstract new (...args: never[]) => object,
): NetTypeEntry {
  return netType(sma(name), () => ({ base: sma(base), assembly, members, class: owner }))
}

/** The classes of members: PSNoteProperty, PSScriptMethod … and what `.PSObject` gives. */
export const memberTypeEntries: readonly NetTypeEntry[] = [
  netType(sma('PSMemberTypes'), () => ({
    assembly,
    flags: true,
    values: [
      ['AliasProperty', 1],
      ['CodeProperty', 2],
      ['Property', 4],
      ['NoteProperty', 8],
      ['ScriptProperty', 16],
      ['PropertySet', 32],
      ['Method', 64],
      ['CodeMethod', 128],
      ['ScriptMethod', 256],
      ['ParameterizedProperty', 512],
      ['MemberSet', 1024],
      ['Event', 2048],
      ['Dynamic', 4096],
      ['InferredProperty', 8192],
      ['Properties', 8223],
      ['Methods', 448],
      ['All', 16383],
    ],
  })),
  netType(sma('PSMemberInfo'), () => ({ assembly, isAbstract: true, members: common })),
  entry('PSPropertyInfo', 'PSMemberInfo', property),
  entry('PSMethodInfo', 'PSMemberInfo', methodMembers),
  entry('PSProperty', 'PSPropertyInfo', {}),
  entry('PSNoteProperty', 'PSPropertyInfo', {
    'new(String name, Object value)': (name: string, value: Value) => new PSNoteProperty(name, value),
  }),
  entry('PSVariableProperty', 'PSNoteProperty', {}),
  entry('PSAliasProperty', 'PSPropertyInfo', {
    'new(String name, String referencedMemberName)': (name: string, referenced: string) =>
      new PSAliasProperty(name, referenced),
    'new(String name, String referencedMemberName, Type conversionType)': (
      name: string,
      referenced: string,
      type: NetType,
    ) => new PSAliasProperty(name, referenced, type),
    'ReferencedMemberName: String': (self: PSMember) => (definition(self) as PSAliasProperty).referenced,
    'ConversionType: Type': (self: PSMember) => (definition(self) as PSAliasProperty).conversionType,
  }),
  entry('PSScriptProperty', 'PSPropertyInfo', {
    'new(String name, System.Management.Automation.ScriptBlock getterScript)': (
      name: string,
      getter: Value & Invocable,
    ) => new PSScriptProperty(name, getter),
    'new(String name, System.Management.Automation.ScriptBlock getterScript, System.Management.Automation.ScriptBlock setterScript)':
      (name: string, getter: (Value & Invocable) | null, setter: (Value & Invocable) | null) =>
        new PSScriptProperty(name, getter, setter),
    'GetterScript: System.Management.Automation.ScriptBlock': (self: PSMember) =>
      (definition(self) as PSScriptProperty).getter ?? null,
    'SetterScript: System.Management.Automation.ScriptBlock': (self: PSMember) =>
      (definition(self) as PSScriptProperty).setter ?? null,
  }),
  entry('PSCodeProperty', 'PSPropertyInfo', {}),
  entry('PSMethod', 'PSMethodInfo', {}),
  entry('PSMethod`1', 'PSMethod', {}),
  entry('PSScriptMethod', 'PSMethodInfo', {
    'new(String name, System.Management.Automation.ScriptBlock script)': (name: string, script: Value & Invocable) =>
      new PSScriptMethod(name, script),
    'Script: System.Management.Automation.ScriptBlock': (self: PSMember) => (definition(self) as PSScriptMethod).script,
  }),
  entry('PSCodeMethod', 'PSMethodInfo', {}),
  entry('PSParameterizedProperty', 'PSMethodInfo', { ...property }),
  entry('PSPropertySet', 'PSMemberInfo', {
    'new(String name, System.Collections.Generic.IEnumerable<String> referencedPropertyNames)': (
      name: string,
      names: Iterable<Value>,
    ) => new PSPropertySet(name, [...names] as string[]),
    'ReferencedPropertyNames: System.Collections.ObjectModel.Collection<String>': (self: PSMember) =>
      stringArray([...(definition(self) as PSPropertySet).properties]),
  }),
  entry('PSMemberSet', 'PSMemberInfo', {
    'new(String name)': (name: string) => new PSMemberSet(name, []),
    'new(String name, System.Collections.Generic.IEnumerable<System.Management.Automation.PSMemberInfo> members)': (
      name: string,
      members: Iterable<Value>,
    ) => new PSMemberSet(name, [...members] as PSMember[]),
    'Name: String': (self: PSMember | PSObjectView) => (self instanceof PSObjectView ? 'psobject' : self.name),
    'Properties: System.Management.Automation.PSMemberInfoCollection<System.Management.Automation.PSPropertyInfo>': (
      self: PSMember | PSObjectView,
    ) => membersOfSet(self, 'properties'),
    'Methods: System.Management.Automation.PSMemberInfoCollection<System.Management.Automation.PSMethodInfo>': (
      self: PSMember | PSObjectView,
    ) => membersOfSet(self, 'methods'),
    'Members: System.Management.Automation.PSMemberInfoCollection<System.Management.Automation.PSMemberInfo>': (
      self: PSMember | PSObjectView,
    ) => membersOfSet(self, 'members'),
    'BaseObject: Object': (self: PSObjectView) => baseOf(self.owner),
    'ImmediateBaseObject: Object': (self: PSObjectView) => baseOf(self.owner),
    'TypeNames: System.Collections.ObjectModel.Collection<String>': (self: PSObjectView) =>
      new TypeNameList(self.owner),
    'Copy(): System.Management.Automation.PSObject': (self: PSMember | PSObjectView) =>
      self instanceof PSObjectView ? copyObject(self.owner) : self,
    'GetType(): Type': (self: PSMember | PSObjectView) =>
      self instanceof PSObjectView ? requireType(sma('PSObject')) : self.netType,
    'ToString(): String': (self: PSMember | PSObjectView) =>
      self instanceof PSObjectView
        ? 'psobject {Members, Properties, Methods, ImmediateBaseObject, BaseObject, TypeNames, get_Members, get_Properties, get_Methods, get_ImmediateBaseObject, get_BaseObject, get_TypeNames, ToString, Copy, CompareTo, Equals, GetHashCode, GetObjectData, GetType, GetMetaObject}'
        : memberText(self),
  }),
  netType(sma('PSMemberInfoCollection`1'), () => ({
    assembly,
    isAbstract: true,
    typeParameters: ['T'],
    interfaces: ['System.Collections.Generic.IEnumerable<T>'],
  })),
  netType(sma('PSMemberInfoIntegratingCollection`1'), () => ({
    base: 'System.Management.Automation.PSMemberInfoCollection<T>',
    assembly,
    typeParameters: ['T'],
    enumerate: (self: MemberCollection) => self.items(),
    members: {
      'Item[String name]: T': (self: MemberCollection, name: string) => self.get(name),
      'Add(T member): Void': (self: MemberCollection, member: PSMember) => self.add(member),
      'Add(T member, Boolean preValidated): Void': (self: MemberCollection, member: PSMember, preValidated: boolean) =>
        self.add(member),
      'Remove(String name): Void': (self: MemberCollection, name: string) => self.remove(name),
      'Match(String name): System.Management.Automation.ReadOnlyPSMemberInfoCollection<T>': (
        self: MemberCollection,
        name: string,
      ) => matching(self, name),
      'Match(String name, System.Management.Automation.PSMemberTypes memberTypes): System.Management.Automation.ReadOnlyPSMemberInfoCollection<T>':
        (self: MemberCollection, name: string) => matching(self, name),
      'GetEnumerator(): System.Collections.Generic.IEnumerator<T>': (self: MemberCollection) => self,
    },
  })),
  netType(sma('ReadOnlyPSMemberInfoCollection`1'), () => ({
    assembly,
    typeParameters: ['T'],
    interfaces: ['System.Collections.Generic.IEnumerable<T>'],
    class: MemberMatches,
    enumerate: (self: MemberMatches) => self.items,
    members: {
      'Count: Int32': (self: MemberMatches) => self.items.length,
      'Item[Int32 index]: T': (self: MemberMatches, index: number) => self.items[index] ?? null,
      'Item[String name]: T': (self: MemberMatches, name: string) =>
        self.items.find((m) => m.name.toLowerCase() === name.toLowerCase()) ?? null,
    },
  })),
  netType(sma('Runspaces.ConsolidatedString'), () => ({
    base: 'System.Collections.ObjectModel.Collection<String>',
    assembly,
    interfaces: ['System.Collections.IList'],
    class: TypeNameList,
    enumerate: (self: TypeNameList) => self.names,
    members: {
      'Count: Int32': (self: TypeNameList) => self.count,
      'Item[Int32 index]: String get set': {
        get: (self: TypeNameList, index: number) => self.getAt(index),
        set: (self: TypeNameList, index: number, value: string) => self.setAt(index, value),
      },
      'Add(String item): Void': (self: TypeNameList, item: string) => self.change((names) => names.push(item)),
      'Insert(Int32 index, String item): Void': (self: TypeNameList, index: number, item: string) =>
        self.change((names) => names.splice(index, 0, item)),
      'Remove(String item): Boolean': removeTypeName,
      'RemoveAt(Int32 index): Void': (self: TypeNameList, index: number) =>
        self.change((names) => names.splice(index, 1)),
      'Clear(): Void': (self: TypeNameList) => self.change((names) => names.splice(0)),
      'Contains(String item): Boolean': (self: TypeNameList, item: string) => self.names.includes(item),
      'IndexOf(String item): Int32': (self: TypeNameList, item: string) => self.names.indexOf(item),
    },
  })),
]

/** What `.Match('a*')` of a member collection gives. */
class MemberMatches {
  readonly items: readonly MemberView[]
  constructor(items: readonly MemberView[]) {
    this.items = items
  }
}

function matching(collection: MemberCollection, name: string): MemberMatches {
  const pattern = new WildcardPattern(name)
  return new MemberMatches(collection.items().filter((m) => pattern.matches(m.name)))
}

function removeTypeName(self: TypeNameList, item: string): boolean {
  const at = self.names.indexOf(item)
  if (at >= 0) self.change((names) => names.splice(at, 1))
  return at >= 0
}

function membersOfSet(self: PSMember | PSObjectView, kind: 'properties' | 'methods' | 'members'): Value {
  if (self instanceof PSObjectView) return new MemberCollection(self.owner, kind)
  return new MemberMatches(
    self instanceof PSMemberSet ? self.members.map((m) => new MemberView(m.name, self, m, null, true)) : [],
  )
}
