import type { CmdletContext } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'
import { type CallOptions, CmdletProviderCall } from '../../providers/call.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'

/** Parameters that nearly all cmdlets over providers have. */
export interface PathParameters {
  readonly Path?: Value | undefined
  readonly LiteralPath?: Value | undefined
  readonly Filter?: string | undefined
  readonly Include?: Value | undefined
  readonly Exclude?: Value | undefined
  readonly Force?: boolean | undefined
}

/** The texts of a String[] parameter; none where it is unbound. */
export function textsOf(value: Value | undefined): string[] {
  return value === undefined || value === null ? [] : itemsOf(value).map((item) => toText(item))
}

/** -LiteralPath, else -Path. */
export function pathsOf(bound: PathParameters): { readonly paths: string[]; readonly isLiteral: boolean } {
  const isLiteral = bound.LiteralPath !== undefined
  return { paths: textsOf(isLiteral ? bound.LiteralPath : bound.Path), isLiteral }
}

/** The provider call of a cmdlet with the usual parameters. */
export function callOf(context: CmdletContext<PathParameters, unknown>, options: CallOptions = {}): CmdletProviderCall {
  const { bound } = context
  return new CmdletProviderCall(context as unknown as ConstructorParameters<typeof CmdletProviderCall>[0], {
    force: bound.Force === true,
    filter: bound.Filter ?? null,
    include: textsOf(bound.Include),
    exclude: textsOf(bound.Exclude),
    ...options,
  })
}
