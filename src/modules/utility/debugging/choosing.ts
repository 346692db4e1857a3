import type { Breakpoint } from '../../../engine/debugger/breakpoints.ts'
import { debuggerOf } from '../../../engine/debugger/debugger.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { itemsOf } from '../../../types/enumerate.ts'

/** What a cmdlet over existing breakpoints is given. */
export interface Chosen {
  readonly Breakpoint?: Value | undefined
  readonly Id?: Value | undefined
}

export const textsOf = (value: Value | undefined): string[] =>
  value === undefined || value === null ? [] : itemsOf(value).map((item) => toText(item))

/** The breakpoints named by object or id; ids that do not exist are reported. */
export function* chosenBreakpoints(
  session: Session,
  { Breakpoint, Id }: Chosen,
  writeError: (error: Fault) => void,
): Iterable<Breakpoint> {
  const { breakpoints } = debuggerOf(session)
  if (Breakpoint !== undefined) {
    for (const one of itemsOf(Breakpoint)) yield one as unknown as Breakpoint
    return
  }
  for (const id of textsOf(Id)) {
    const found = breakpoints.get(Number(id))
    if (found !== undefined) yield found
    else
      writeError(
        new Fault({
          id: 'PSBreakpoint:BreakpointIdNotFound',
          category: 'InvalidArgument',
          exception: 'System.ArgumentException',
          message: `There is no breakpoint with ID '${id}'.`,
        }),
      )
  }
}
