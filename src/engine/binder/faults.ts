import type { Ast } from '../../../grammar/ast.ts'
import { type ErrorCategory, Fault } from '../../kernel/fault.ts'
import { Thrown } from '../../types/errorRecord.ts'
import { Exception, exceptionOf, messageOf } from '../../types/exception.ts'
import type { NetType } from '../../types/netType.ts'

const space = 'System.Management.Automation.'

/** Which class of ParameterBindingException: the binder itself treats them differently. */
export type BindingFaultKind = 'Plain' | 'Validation' | 'ArgumentTransformation' | 'ParameterDefaultValue'

const classNames: Readonly<Record<BindingFaultKind, string>> = {
  Plain: `${space}ParameterBindingException`,
  Validation: `${space}ParameterBindingValidationException`,
  ArgumentTransformation: `${space}ParameterBindingArgumentTransformationException`,
  ParameterDefaultValue: `${space}ParameterBindingParameterDefaultValueException`,
}

export interface BindingFaultInit {
  readonly kind?: BindingFaultKind
  readonly id: string
  readonly category?: ErrorCategory
  readonly message: string
  readonly parameterName?: string | null
  readonly parameterType?: NetType | null
  readonly typeSpecified?: NetType | null
  readonly inner?: object
  /** Where the error is shown: the argument's or the parameter's place; null: the call. */
  readonly ast?: Ast | null
  /** Positional binding passes over it. */
  readonly isSwallowed?: boolean
}

/** System.Management.Automation.ParameterBindingException and its descendants. */
export class BindingFault extends Fault {
  readonly kind: BindingFaultKind
  readonly ast: Ast | null
  readonly parameterName: string | null
  readonly parameterType: NetType | null
  readonly typeSpecified: NetType | null
  readonly isSwallowed: boolean

  constructor(init: BindingFaultInit) {
    const kind = init.kind ?? 'Plain'
    super({
      id: init.id,
      category: init.category ?? 'InvalidArgument',
      exception: classNames[kind],
      message: init.message,
      inner: init.inner,
      properties: new Map<string, unknown>([
        ['ParameterName', init.parameterName ?? ''],
        ['ParameterType', init.parameterType ?? null],
        ['TypeSpecified', init.typeSpecified ?? null],
        ['ErrorId', init.id],
      ]),
    })
    this.kind = kind
    this.ast = init.ast ?? null
    this.parameterName = init.parameterName ?? null
    this.parameterType = init.parameterType ?? null
    this.typeSpecified = init.typeSpecified ?? null
    this.isSwallowed = init.isSwallowed ?? false
  }
}

/** An attribute refuses its argument: ValidationMetadataException. */
export function validationFault(id: string, message: string): Fault {
  return new Fault({ id, category: 'MetadataError', exception: `${space}ValidationMetadataException`, message })
}

/** A refusal that only means "not this parameter": positional binding goes on to the next one (SwallowException). */
export class SwallowedRefusal extends Fault {
  constructor(id: string, message: string) {
    super({ id, category: 'MetadataError', exception: `${space}ValidationMetadataException`, message })
  }
}

/** A transformation failed: ArgumentTransformationMetadataException. */
export function transformationFault(message: string, inner?: object): Fault {
  return new Fault({
    id: 'ArgumentTransformationMetadataException',
    category: 'MetadataError',
    exception: `${space}ArgumentTransformationMetadataException`,
    message,
    inner,
  })
}

/** A declaration that cannot be used: MetadataException. */
export function metadataFault(id: string, message: string): Fault {
  return new Fault({ id, category: 'MetadataError', exception: `${space}MetadataException`, message })
}

/** The class that a failed cast throws. */
export const invalidCast = `${space}PSInvalidCastException`

/** Whether a failed transformation comes from a cast that could not be made: the binder then goes on trying. */
export function comesFromInvalidCast(fault: BindingFault): boolean {
  if (fault.inner === undefined) return false
  const inner = exceptionOf(fault.inner)
  const isTransformation = inner.netType.fullName === `${space}ArgumentTransformationMetadataException`
  return (isTransformation ? inner.inner : inner)?.netType.fullName === invalidCast
}

/** Whether a failed cast is anywhere among the causes of a fault. */
export function hasInvalidCast(fault: Fault): boolean {
  for (let at: Exception | null = exceptionOf(fault); at !== null; at = at.inner) {
    if (at.netType.fullName === invalidCast) return true
  }
  return false
}

/** The exception a thrown value stands for; null for control flow and internal errors, which pass. */
export function causeOf(thrown: unknown): Exception | null {
  const isError = thrown instanceof Fault || thrown instanceof Thrown || thrown instanceof Exception
  return isError ? exceptionOf(thrown) : null
}

/** Puts arguments into a message whose places are {0}, {1}, …; {{ and }} stand for braces. */
export function format(template: string, ...args: readonly string[]): string {
  return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index) =>
    index === undefined ? whole[0]! : (args[Number(index)] ?? ''),
  )
}

export type { Ast }
export { messageOf }
