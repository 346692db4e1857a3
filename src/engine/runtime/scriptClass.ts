import type { PropertyMemberAst, TypeDefinitionAst } from '../../../grammar/ast.ts'
import type { Value } from '../../kernel/value.ts'
import type { InvokedCommand } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import type { Session } from '../../session/session.ts'
import type { SessionState } from '../../session/sessionState.ts'
import type { Source } from '../../session/source.ts'
import type { Method } from '../../types/memberTable.ts'
import type { NetType } from '../../types/netType.ts'
import type { ValidateArguments } from '../binder/attributes/attribute.ts'
import type { CompiledBlock } from '../contract.ts'

/** An instance of a script class that derives from System.Object alone. Instances of classes over .NET classes have the same two properties. */
export class ScriptObject {
  readonly netType: NetType
  /** The instance properties of the class and its script bases, bases first. */
  readonly scriptFields: Value[]

  constructor(netType: NetType, scriptFields: Value[]) {
    this.netType = netType
    this.scriptFields = scriptFields
  }
}

/** What instances of script classes have in common. */
export interface HasFields {
  netType: NetType
  scriptFields: Value[]
}

/** A property of a script class. */
export interface ScriptProperty {
  readonly ast: PropertyMemberAst
  readonly type: NetType
  /** Index among the instance's fields, or the class's static ones. */
  readonly index: number
  /** The validations of its attributes; null for none. */
  readonly attributes: readonly ValidateArguments[] | null
}

/** What the engine keeps of a script class beside its NetType. */
export interface ScriptClass {
  readonly ast: TypeDefinitionAst
  readonly type: NetType
  readonly session: Session
  /** The session state its methods run in. */
  readonly state: SessionState
  readonly source: Source
  readonly frame: Frame
  readonly base: NetType
  readonly baseClass: ScriptClass | null
  readonly properties: readonly ScriptProperty[]
  readonly statics: Value[]
  /** Number of instance fields, those of script bases included. */
  readonly fieldCount: number
  readonly constructors: readonly Method[]
}

/** A method's compiled body, which knows its class. */
export interface MethodBlock extends CompiledBlock {
  readonly owner: { readonly scriptClass: ScriptClass }
  /** What a call stack shows. */
  readonly command: InvokedCommand
  /** Where the arguments go: slots, or -1 for variables by name. */
  readonly parameters: readonly { readonly name: string; readonly slot: number }[]
}

const classes = new WeakMap<NetType, ScriptClass>()

/** The script class behind a type; null for others. */
export function scriptClassOf(type: NetType): ScriptClass | null {
  return classes.get(type) ?? null
}

export function rememberScriptClass(made: ScriptClass): void {
  classes.set(made.type, made)
}
