import type {
  AttributeBaseAst,
  FunctionMemberAst,
  PropertyMemberAst,
  TypeConstraintAst,
  TypeDefinitionAst,
} from '../../../grammar/ast.ts'
import type { TypeNameSyntax } from '../../../grammar/typename.ts'
import { Fault, runtimeFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { constructAsBase } from '../../types/construct.ts'
import { convert } from '../../types/conversion/convert.ts'
import { defaultOf } from '../../types/defaults.ts'
import { convertArguments, invokeOverloads, selectOverload } from '../../types/invocation.ts'
import { emptyMembers, type Method, type OwnMembers, type Parameter, type Property } from '../../types/memberTable.ts'
import { NetType } from '../../types/netType.ts'
import { objectType, voidType } from '../../types/typeOf.ts'
import { ValidateArguments } from '../binder/attributes/attribute.ts'
import { attributeOf } from '../binder/attributes/evaluate.ts'
import { attributeHost } from '../commands/attributeHost.ts'
import { metadataContext } from '../commands/metadataContext.ts'
import { compileInitializer, compileMethod } from '../compiler/methods.ts'
import { checkBaseConstructor, checkInterfaces, checkMembers } from './definitionChecks.ts'
import { DefinitionErrors } from './definitionErrors.ts'
import { declareEnum } from './enums.ts'
import { runMethod } from './methods.ts'
import {
  type HasFields,
  rememberScriptClass,
  type ScriptClass,
  ScriptObject,
  type ScriptProperty,
  scriptClassOf,
} from './scriptClass.ts'
import { defineType, findType } from './types.ts'

const definedBySession = new WeakMap<object, WeakMap<TypeDefinitionAst, NetType>>()

/** Makes the classes and enumerations of a text known in the scope that runs it. */
export function defineTypes(frame: Frame, definitions: readonly TypeDefinitionAst[]): void {
  let known = definedBySession.get(frame.session)
  if (known === undefined) {
    known = new WeakMap()
    definedBySession.set(frame.session, known)
  }
  const fresh: ClassBuilder[] = []
  const errors = new DefinitionErrors(frame.block!.source)
  for (const ast of definitions) {
    let type = known.get(ast)
    if (type === undefined) {
      if (ast.isEnum) type = declareEnum(frame, ast, errors)
      else {
        const builder = new ClassBuilder(frame, ast)
        fresh.push(builder)
        type = builder.type
      }
      known.set(ast, type)
    }
    defineType(frame, type)
  }
  if (fresh.length === 0 && !errors.any) return
  fresh.forEach((builder, i) => {
    builder.resolveBases(fresh.slice(i), errors)
  })
  if (!errors.any) for (const builder of fresh) builder.finish()
  if (!errors.any) for (const builder of fresh) builder.check(errors)
  if (!errors.any) return
  for (const ast of definitions) known.delete(ast)
  throw errors.fault()
}

function typeNamed(frame: Frame, name: TypeNameSyntax): NetType {
  const type = findType(frame, name)
  if (type === null) throw runtimeFault('TypeNotFound', unknownType(name))
  return type
}

const unknownType = (name: TypeNameSyntax): string => `Unable to find type [${name.fullName}].`

/** Builds the NetType of one class definition. */
class ClassBuilder implements ScriptClass {
  readonly ast: TypeDefinitionAst
  readonly type: NetType
  readonly session: Frame['session']
  readonly state: Frame['state']
  readonly source: NonNullable<Frame['block']>['source']
  readonly frame: Frame
  base: NetType = objectType
  baseClass: ScriptClass | null = null
  readonly properties: ScriptProperty[] = []
  readonly statics: Value[] = []
  fieldCount = 0
  readonly constructors: Method[] = []
  readonly #interfaces: NetType[] = []
  #members: OwnMembers | null = null
  #statics: PropertyMemberAst[] = []
  #isInitialized = false

  constructor(frame: Frame, ast: TypeDefinitionAst) {
    this.frame = frame
    this.ast = ast
    this.session = frame.session
    this.state = frame.state
    this.source = frame.block!.source
    this.type = new NetType(ast.name, () => ({
      base: this.base,
      interfaces: this.#interfaces,
      kind: 'class',
      ownMembers: () => this.members(),
      assembly: 'PowerShell Class Assembly',
    }))
    rememberScriptClass(this)
  }

  /** Finds the base class and interfaces; those of `later`, which the text defines afterwards, cannot be a base. */
  resolveBases(later: readonly ClassBuilder[], errors: DefinitionErrors): void {
    this.ast.baseTypes.forEach((constraint, i) => {
      const type = findType(this.frame, constraint.typeName)
      if (type === null || later.some((builder) => builder.type === type))
        errors.report(constraint, 'TypeNotFound', unknownType(constraint.typeName))
      else if (type.isInterface) this.#interfaces.push(type)
      else if (i > 0) errors.report(constraint, 'InterfaceNameExpected', `'${type.name}': Interface name expected.`)
      else if (type.isSealed)
        errors.report(constraint, 'SealedBaseClass', `Cannot inherit from sealed class '${type.name}'.`)
      else this.base = type
    })
    this.baseClass = scriptClassOf(this.base)
  }

  /** Reports what is wrong with the members. */
  check(errors: DefinitionErrors): void {
    checkMembers(this.ast, (member) => this.#parameters(member).map((p) => p.type), errors)
    if (this.base !== objectType) checkBaseConstructor(this.ast, this.base, this.base.constructors, errors)
    if (!errors.any && this.#interfaces.length > 0) checkInterfaces(this.type, this.#interfaces, this.ast, errors)
  }

  /** Own fields come after the bases', which are counted when all classes of the text have their bases. */
  finish(): void {
    if (this.fieldCount > 0 || this.properties.length > 0) return
    let count = 0
    if (this.baseClass !== null) {
      ;(this.baseClass as ClassBuilder).finish()
      count = this.baseClass.fieldCount
    }
    for (const member of this.ast.members) {
      if (member.kind !== 'PropertyMemberAst') continue
      const type = member.propertyType === null ? objectType : typeNamed(this.frame, member.propertyType.typeName)
      const attributes = validationsOf(this.frame, member.attributes)
      const index = member.isStatic ? this.#statics.push(member) - 1 : count++
      this.properties.push({ ast: member, type, index, attributes })
    }
    this.fieldCount = count
  }

  members(): OwnMembers {
    if (this.#members !== null) return this.#members
    this.finish()
    const own = emptyMembers()
    this.#members = own
    for (const property of this.properties) {
      const made = this.#property(property)
      ;(made.isStatic ? own.staticProperties : own.properties).set(fold(made.name), made)
      const methods = made.isStatic ? own.staticMethods : own.methods
      for (const accessor of accessorsOf(made)) methods.set(fold(accessor.name), [accessor])
    }
    for (const member of this.ast.members) {
      if (member.kind !== 'FunctionMemberAst') continue
      if (member.isConstructor) {
        if (!member.isStatic) this.constructors.push(this.#constructorOf(member))
        continue
      }
      const method = this.#method(member)
      const table = method.isStatic ? own.staticMethods : own.methods
      const list = table.get(fold(method.name))
      if (list === undefined) table.set(fold(method.name), [method])
      else list.push(method)
    }
    if (this.constructors.length === 0) this.constructors.push(this.#defaultConstructor())
    own.constructors.push(...this.constructors)
    return own
  }

  #property(property: ScriptProperty): Property {
    const { ast, type, index, attributes } = property
    const check = (value: Value): Value => {
      if (attributes !== null) validate(this, attributes, value)
      return value
    }
    const isStatic = ast.isStatic
    return {
      name: ast.name,
      declaringType: this.type,
      isStatic,
      type,
      parameters: [],
      get: isStatic ? () => this.static(index) : (self: HasFields) => self.scriptFields[index]!,
      set: isStatic
        ? (value: Value) => {
            this.#initialize()
            this.statics[index] = check(value)
          }
        : (self: HasFields, value: Value) => {
            self.scriptFields[index] = check(value)
          },
      isHidden: ast.isHidden,
      isScript: true,
    }
  }

  static(index: number): Value {
    this.#initialize()
    return this.statics[index]!
  }

  /** Static properties get their values when the class is first used, then the static constructor runs. */
  #initialize(): void {
    if (this.#isInitialized) return
    this.#isInitialized = true
    for (const property of this.properties)
      if (property.ast.isStatic) this.statics[property.index] = defaultOf(property.type)
    for (const property of this.properties) {
      if (!property.ast.isStatic || property.ast.initialValue === null) continue
      this.statics[property.index] = this.#initialValue(property, null)
    }
    for (const member of this.ast.members) {
      if (member.kind === 'FunctionMemberAst' && member.isConstructor && member.isStatic)
        runMethod(this, this.#compiled(member), null, [])
    }
  }

  #initialValue(property: ScriptProperty, self: Value): Value {
    const block = compileInitializer(this.source, property.ast.initialValue!, { scriptClass: this }, this.session.host)
    const value = convert(runMethod(this, block, self, []), property.type)
    if (property.attributes !== null) validate(this, property.attributes, value)
    return value
  }

  #compiled(member: FunctionMemberAst) {
    return compileMethod(this.source, member, { scriptClass: this }, this.session.host)
  }

  #parameters(member: FunctionMemberAst): Parameter[] {
    return member.parameters.map((p) => {
      const constraint = p.attributes.find((a): a is TypeConstraintAst => a.kind === 'TypeConstraintAst')
      const type = constraint === undefined ? objectType : typeNamed(this.frame, constraint.typeName)
      return { name: p.name.variablePath.userPath, type, isParams: false, isOptional: false, isRef: false }
    })
  }

  #method(member: FunctionMemberAst): Method {
    const returnType = member.returnType === null ? voidType : typeNamed(this.frame, member.returnType.typeName)
    const parameters = this.#parameters(member)
    const isVoid = returnType === voidType
    const give = (value: Value): Value | undefined =>
      isVoid ? undefined : returnType === objectType ? value : convert(value, returnType)
    const implementation = member.isStatic
      ? (...args: Value[]) => {
          this.#initialize()
          return give(runMethod(this, this.#compiled(member), null, args))
        }
      : (self: Value, ...args: Value[]) => give(runMethod(this, this.#compiled(member), self, args))
    return {
      name: member.name,
      declaringType: this.type,
      isStatic: member.isStatic,
      isConstructor: false,
      typeParameters: [],
      parameters,
      returnType,
      implementation,
      resultKind: isVoid ? 1 : 0,
      isHidden: member.isHidden,
      isScript: true,
    }
  }

  #constructorOf(member: FunctionMemberAst): Method {
    return this.#constructorMethod(this.#parameters(member), member.isHidden, (self, args) =>
      runMethod(this, this.#compiled(member), self, args),
    )
  }

  #defaultConstructor(): Method {
    return this.#constructorMethod([], true, (self) => constructBase(this, self as Value, []))
  }

  #constructorMethod(
    parameters: Parameter[],
    isHidden: boolean,
    body: (self: Value, args: Value[]) => unknown,
  ): Method {
    const method: Method = {
      name: 'new',
      declaringType: this.type,
      isStatic: true,
      isConstructor: true,
      typeParameters: [],
      parameters,
      returnType: this.type,
      resultKind: 0,
      isHidden,
      isScript: true,
      implementation: (...args: Value[]) => this.create(body, args),
    }
    bodies.set(method, body)
    return method
  }

  /** Makes an instance and runs a constructor on it. */
  create(body: (self: Value, args: Value[]) => unknown, args: Value[]): Value {
    const self = allocate(this)
    initializeFields(this, self)
    body(self as unknown as Value, args)
    return finished(self)
  }

  /** The values of the class's own properties as written. */
  initialize(self: HasFields): void {
    this.#initialize()
    for (const property of this.properties) {
      if (property.ast.isStatic || property.ast.initialValue === null) continue
      self.scriptFields[property.index] = this.#initialValue(property, self as unknown as Value)
    }
  }
}

/** A property's `get_Name` and `set_Name`. */
function accessorsOf(property: Property): Method[] {
  const { name, type, isStatic } = property
  const common = {
    declaringType: property.declaringType,
    isStatic,
    isConstructor: false,
    typeParameters: [],
    isHidden: property.isHidden ?? false,
    isScript: true,
  }
  const parameter: Parameter = { name: 'value', type, isParams: false, isOptional: false, isRef: false }
  return [
    { ...common, name: `get_${name}`, parameters: [], returnType: type, resultKind: 0, implementation: property.get! },
    {
      ...common,
      name: `set_${name}`,
      parameters: [parameter],
      returnType: voidType,
      resultKind: 1,
      implementation: property.set!,
    },
  ]
}

/** Constructors' bodies: run on an instance that already exists. */
const bodies = new WeakMap<Method, (self: Value, args: Value[]) => unknown>()

/** An instance whose .NET base has not been constructed yet. */
class Unborn {
  readonly netType: NetType
  readonly scriptFields: Value[]
  born: HasFields | null = null
  constructor(netType: NetType, scriptFields: Value[]) {
    this.netType = netType
    this.scriptFields = scriptFields
  }
}

function allocate(of: ScriptClass): HasFields {
  const fields: Value[] = []
  const chain: ScriptClass[] = []
  let root: ScriptClass = of
  for (let c: ScriptClass | null = of; c !== null; c = c.baseClass) {
    chain.unshift(c)
    root = c
  }
  for (const c of chain) for (const p of c.properties) if (!p.ast.isStatic) fields[p.index] = defaultOf(p.type)
  return root.base === objectType ? new ScriptObject(of.type, fields) : new Unborn(of.type, fields)
}

function initializeFields(of: ScriptClass, self: HasFields): void {
  ;(of as ClassBuilder).initialize(self)
}

function finished(self: HasFields): Value {
  return (self instanceof Unborn ? (self.born ?? self) : self) as unknown as Value
}

/** Runs a constructor of the base class on an instance: script classes' on the same object, .NET classes' make the object. Gives the instance. */
export function constructBase(of: ScriptClass, self: Value, args: Value[]): Value {
  const instance = self as unknown as HasFields
  const { baseClass } = of
  if (baseClass !== null) {
    const choice = selectOverload('new', baseClass.type.constructors, args)
    initializeFields(baseClass, instance)
    bodies.get(choice.method)!(self, convertArguments(choice, args, '.ctor') as Value[])
    return finished(instance)
  }
  if (!(instance instanceof Unborn)) return self
  const made = constructAsBase(of.base, args) as unknown as HasFields
  Object.defineProperty(made, 'netType', { value: instance.netType, writable: true, configurable: true })
  made.scriptFields = instance.scriptFields
  instance.born = made
  return made as unknown as Value
}

/** The validations among a property's attributes; null for none. */
function validationsOf(frame: Frame, attributes: readonly AttributeBaseAst[]): ScriptProperty['attributes'] {
  const context = metadataContext(frame, frame.block!.source)
  const made: ValidateArguments[] = []
  for (const ast of attributes) {
    if (ast.kind !== 'AttributeAst') continue
    const attribute = attributeOf(ast, context)
    if (attribute instanceof ValidateArguments) made.push(attribute)
  }
  return made.length === 0 ? null : made
}

function validate(of: ScriptClass, attributes: NonNullable<ScriptProperty['attributes']>, value: Value): void {
  const host = attributeHost(of.frame)
  for (const attribute of attributes) attribute.validate(value, host)
}

/** `([Base]$this).Method(…)`: the base class's own method, not the overriding one. */
export function callAs(_frame: Frame, type: NetType, self: Value, name: string, args: Value[]): Value {
  const methods = type.methods(fold(name))
  if (methods === null)
    throw new Fault({
      id: 'MethodNotFound',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.RuntimeException',
      message: `Method invocation failed because [${type}] does not contain a method named '${name}'.`,
    })
  return invokeOverloads(name, methods, self, args)
}
