/** What scripts do when commands are looked up: the actions of `$ExecutionContext.InvokeCommand`. */
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import { Delegate } from '../../types/delegate.ts'
import { type CommandInfo, FunctionInfo } from './info.ts'
import type { ScriptBlock } from './scriptBlock.ts'

/** System.Management.Automation.CommandLookupEventArgs. */
export class CommandLookup {
  readonly name: string
  stopSearch = false
  command: CommandInfo | null
  #block: ScriptBlock | null = null

  constructor(name: string, command: CommandInfo | null) {
    this.name = name
    this.command = command
  }

  get block(): ScriptBlock | null {
    return this.#block
  }

  set block(block: ScriptBlock | null) {
    this.#block = block
    if (block === null) return
    this.command = new FunctionInfo(this.name, block)
    this.stopSearch = true
  }
}

/** The moments an action can be set for. */
export type LookupMoment = 'before' | 'after' | 'missing'

/** A session's actions, with the names each is busy with: it is not called for what it looks up itself. */
export class LookupActions {
  readonly actions: Record<LookupMoment, Value> = { before: null, after: null, missing: null }
  readonly #busy: Record<LookupMoment, Set<string>> = { before: new Set(), after: new Set(), missing: new Set() }

  /** Calls an action; gives what it made of the look-up, null where there is none. */
  run(moment: LookupMoment, name: string, command: CommandInfo | null): CommandLookup | null {
    const action = this.actions[moment]
    const busy = this.#busy[moment]
    const folded = fold(name)
    if (!(action instanceof Delegate) || busy.has(folded)) return null
    busy.add(folded)
    try {
      const lookup = new CommandLookup(name, command)
      action.invoke([name, lookup])
      return lookup
    } finally {
      busy.delete(folded)
    }
  }
}

/** Sets an action; call sites forget what they found. */
export function setLookupAction(session: Session, moment: LookupMoment, action: Value): void {
  const actions = ((session.lookup as LookupActions | null) ??= new LookupActions())
  session.lookup = actions
  actions.actions[moment] = action
  const { before, after, missing } = actions.actions
  if (before === null && after === null && missing === null) session.lookup = null
  session.commandVersion++
}

export function lookupActionsOf(session: Session): LookupActions | null {
  return session.lookup as LookupActions | null
}
