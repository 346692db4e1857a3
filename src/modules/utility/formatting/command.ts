import type { CmdletContext } from '../../../engine/commands/define.ts'
import type { ObjectAccess } from '../../../formatting/access.ts'
import type { Formatter } from '../../../formatting/formatter.ts'
import {
  type CalculatedProperty,
  type Expansion,
  type FormatParameters,
  formatFault,
  noParameters,
  type PropertyKind,
  readProperties,
} from '../../../formatting/parameters.ts'
import { formattingOf } from '../../../formatting/session-format.ts'
import type { Shape } from '../../../formatting/views/definition.ts'
import { Fault } from '../../../kernel/fault.ts'
import { nothing, type Value } from '../../../kernel/value.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { Thrown } from '../../../types/errorRecord.ts'

/** Parameters that all Format-* commands share. */
export interface CommonFormatBound {
  readonly GroupBy: Value | undefined
  readonly View: string | undefined
  readonly ShowError: boolean
  readonly DisplayError: boolean
  readonly Force: boolean
  readonly Expand: string | undefined
  readonly InputObject: Value | undefined
}

/** What a running Format-* command keeps. */
export interface FormatState {
  formatter: Formatter | null
}

type Context = Pick<CmdletContext<unknown, FormatState>, 'frame' | 'state' | 'write' | 'throwTerminating'>

/** Does `work`; an error in it ends the command. */
export function orTerminate<T>(
  { throwTerminating }: Pick<CmdletContext<unknown, unknown>, 'throwTerminating'>,
  work: () => T,
): T {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof Thrown) throwTerminating(thrown.errorRecord)
    if (thrown instanceof Fault) throwTerminating(thrown)
    throw thrown
  }
}

/** Reads what was said on the command line; `own`: what only this command has. Throws the faults of bad hashtables and clashing parameters. */
export function readFormatParameters(
  bound: CommonFormatBound,
  property: Value | undefined,
  kind: PropertyKind,
  access: ObjectAccess,
  own: Partial<FormatParameters>,
): FormatParameters {
  const properties: readonly CalculatedProperty[] =
    property === undefined || property === null
      ? []
      : readProperties(kind === 'wide' ? [property] : itemsOf(property), kind, access)
  if (bound.View && properties.length > 0) {
    throw formatFault(
      'FormatCannotSpecifyViewAndProperty',
      'Cmdlet parameters View and Property are mutually exclusive.',
      'InvalidArgument',
      'System.IO.InvalidDataException',
    )
  }
  const { GroupBy } = bound
  const expand = bound.Expand?.toLowerCase()
  const expansion =
    (['CoreOnly', 'EnumOnly', 'Both'] satisfies Expansion[]).find((each) => each.toLowerCase() === expand) ?? null
  return {
    ...noParameters,
    properties,
    groupBy: GroupBy === undefined || GroupBy === null ? null : readProperties([GroupBy], 'groupBy', access)[0]!,
    viewName: bound.View ?? null,
    force: bound.Force,
    showError: bound.ShowError,
    displayError: bound.DisplayError,
    expansion,
    ...own,
  }
}

/** `begin` of a Format-* command. */
export function beginFormat(
  context: Context & { readonly bound: CommonFormatBound },
  shape: Shape,
  property: Value | undefined,
  kind: PropertyKind,
  own: Partial<FormatParameters>,
): void {
  const formatting = formattingOf(context.frame.session)
  const parameters = orTerminate(context, () =>
    readFormatParameters(context.bound, property, kind, formatting.access, own),
  )
  context.state.formatter = formatting.formatter(shape, parameters, context.write)
}

/** `process` of a Format-* command. */
export function processFormat(context: Context & { readonly bound: CommonFormatBound }): void {
  const value = context.bound.InputObject
  if (value === undefined || value === null || value === nothing) return
  orTerminate(context, () => context.state.formatter?.process(value))
}

/** `end` of a Format-* command. */
export function endFormat(context: Context): void {
  orTerminate(context, () => context.state.formatter?.end())
}
