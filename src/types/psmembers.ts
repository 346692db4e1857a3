import type { Value } from '../kernel/value.ts'
import type { Invocable } from './invocable.ts'
import type { Method, Property } from './memberTable.ts'
import type { NetType } from './netType.ts'
import { requireType } from './netType.ts'

/** System.Management.Automation.PSMemberTypes, by name. */
export type MemberType =
  | 'AliasProperty'
  | 'CodeProperty'
  | 'Property'
  | 'NoteProperty'
  | 'ScriptProperty'
  | 'PropertySet'
  | 'Method'
  | 'CodeMethod'
  | 'ScriptMethod'
  | 'ParameterizedProperty'
  | 'MemberSet'
  | 'Dynamic'
  | 'InferredProperty'

const space = 'System.Management.Automation.'

/** A member as PowerShell sees it (PSMemberInfo). */
export abstract class PSMember {
  readonly name: string
  isHidden = false
  constructor(name: string) {
    this.name = name
  }
  abstract readonly memberType: MemberType
  abstract readonly netType: NetType
}

/** A value kept in the member itself. */
export class PSNoteProperty extends PSMember {
  value: Value
  constructor(name: string, value: Value) {
    super(name)
    this.value = value
  }
  get memberType(): MemberType {
    return 'NoteProperty'
  }
  get netType(): NetType {
    return requireType(`${space}PSNoteProperty`)
  }
}

/** A property of the class that a deserialised object stands for: kept like a note, seen as a property. */
export class PSDeserializedProperty extends PSNoteProperty {
  override get memberType(): MemberType {
    return 'Property'
  }
  override get netType(): NetType {
    return requireType(`${space}PSProperty`)
  }
}

/** A note whose value is a variable's. */
export class PSVariableProperty extends PSNoteProperty {
  constructor(name: string, variable: { value: Value }) {
    super(name, null)
    Object.defineProperty(this, 'value', {
      get: () => variable.value,
      set: (value: Value) => {
        variable.value = value
      },
    })
  }
  override get netType(): NetType {
    return requireType(`${space}PSVariableProperty`)
  }
}

/** Another name of a member, optionally converted. */
export class PSAliasProperty extends PSMember {
  readonly referenced: string
  readonly conversionType: NetType | null
  constructor(name: string, referenced: string, conversionType: NetType | null = null) {
    super(name)
    this.referenced = referenced
    this.conversionType = conversionType
  }
  get memberType(): MemberType {
    return 'AliasProperty'
  }
  get netType(): NetType {
    return requireType(`${space}PSAliasProperty`)
  }
}

/** A property computed by script blocks; `$this` is the object. */
export class PSScriptProperty extends PSMember {
  readonly getter: (Value & Invocable) | null
  readonly setter: (Value & Invocable) | null
  constructor(name: string, getter: (Value & Invocable) | null, setter: (Value & Invocable) | null = null) {
    super(name)
    this.getter = getter
    this.setter = setter
  }
  get memberType(): MemberType {
    return 'ScriptProperty'
  }
  get netType(): NetType {
    return requireType(`${space}PSScriptProperty`)
  }
}

/** A property computed by a function of ours. */
export class PSCodeProperty extends PSMember {
  /** `holder`: the object with what was added to it; `self` is the plain object. */
  readonly getter: ((self: Value, holder: Value) => Value) | null
  readonly setter: ((self: Value, value: Value) => void) | null
  /** Shown as ScriptProperty where the real one is a script. */
  readonly shownAs: MemberType
  readonly type: NetType | null
  /** The script or method it shows as its getter. */
  readonly source: string
  constructor(
    name: string,
    getter: ((self: Value, holder: Value) => Value) | null,
    setter: ((self: Value, value: Value) => void) | null = null,
    shownAs: MemberType = 'CodeProperty',
    type: NetType | null = null,
    source = '',
  ) {
    super(name)
    this.getter = getter
    this.setter = setter
    this.shownAs = shownAs
    this.type = type
    this.source = source
  }
  get memberType(): MemberType {
    return this.shownAs
  }
  get netType(): NetType {
    return requireType(`${space}PS${this.shownAs}`)
  }
}

/** A method that is a script block; `$this` is the object. */
export class PSScriptMethod extends PSMember {
  readonly script: Value & Invocable
  constructor(name: string, script: Value & Invocable) {
    super(name)
    this.script = script
  }
  get memberType(): MemberType {
    return 'ScriptMethod'
  }
  get netType(): NetType {
    return requireType(`${space}PSScriptMethod`)
  }
}

/** A method that is a function of ours. */
export class PSCodeMethod extends PSMember {
  readonly call: (self: Value, args: readonly Value[]) => Value
  constructor(name: string, call: (self: Value, args: readonly Value[]) => Value) {
    super(name)
    this.call = call
  }
  get memberType(): MemberType {
    return 'CodeMethod'
  }
  get netType(): NetType {
    return requireType(`${space}PSCodeMethod`)
  }
}

/** A named list of properties. */
export class PSPropertySet extends PSMember {
  readonly properties: readonly string[]
  constructor(name: string, properties: readonly string[]) {
    super(name)
    this.properties = properties
  }
  get memberType(): MemberType {
    return 'PropertySet'
  }
  get netType(): NetType {
    return requireType(`${space}PSPropertySet`)
  }
}

/** A named group of members. */
export class PSMemberSet extends PSMember {
  readonly members: readonly PSMember[]
  constructor(name: string, members: readonly PSMember[]) {
    super(name)
    this.members = members
  }
  get memberType(): MemberType {
    return 'MemberSet'
  }
  get netType(): NetType {
    return requireType(`${space}PSMemberSet`)
  }
}

/** `.psbase`: an object without what was added to it, without its adapter and, of a dictionary, without its keys as properties. */
export class PSBaseView extends PSMemberSet {
  readonly owner: Value
  constructor(owner: Value) {
    super('psbase', [])
    this.owner = owner
  }
}

/** The methods of one name, as a value: `'abc'.Substring`. */
export class PSMethod extends PSMember {
  /** The object; the type for static methods. */
  readonly self: Value
  readonly methods: readonly Method[]
  constructor(name: string, self: Value, methods: readonly Method[]) {
    super(name)
    this.self = self
    this.methods = methods
  }
  get memberType(): MemberType {
    return 'Method'
  }
  get netType(): NetType {
    // Constructors are a plain PSMethod.
    return requireType(this.name === 'new' ? `${space}PSMethod` : `${space}PSMethod\`1`)
  }
}

/** An indexer or other property with arguments, as a value. */
export class PSParameterizedProperty extends PSMember {
  readonly self: Value
  readonly properties: readonly Property[]
  constructor(name: string, self: Value, properties: readonly Property[]) {
    super(name)
    this.self = self
    this.properties = properties
  }
  get memberType(): MemberType {
    return 'ParameterizedProperty'
  }
  get netType(): NetType {
    return requireType(`${space}PSParameterizedProperty`)
  }
}
