import { engineOf } from '../../engine/commands/engineState.ts'
import { fold } from '../../kernel/text.ts'
import type { Session } from '../../session/session.ts'

/** What a completer is registered for. */
export type CompleterKey = { readonly command: string; readonly parameter: string } | { readonly native: string }

/** The completers that Register-ArgumentCompleter keeps, for whoever completes. */
export class CompleterTable {
  readonly #scripts = new Map<string, object>()

  set(key: CompleterKey, script: object | null): void {
    if (script === null) this.#scripts.delete(keyText(key))
    else this.#scripts.set(keyText(key), script)
  }

  /** The script block for a parameter of a command, or of any command; for a program's arguments, or any program's. */
  find(key: CompleterKey): object | null {
    const general = 'native' in key ? { native: '' } : { command: '', parameter: key.parameter }
    return this.#scripts.get(keyText(key)) ?? this.#scripts.get(keyText(general)) ?? null
  }
}

function keyText(key: CompleterKey): string {
  return 'native' in key ? `native\0${fold(key.native)}` : `${fold(key.command)}\0${fold(key.parameter)}`
}

const tables = new WeakMap<object, CompleterTable>()

export function argumentCompleters(session: Session): CompleterTable {
  const key = engineOf(session)
  let table = tables.get(key)
  if (table === undefined) {
    table = new CompleterTable()
    tables.set(key, table)
  }
  return table
}
