import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** The lines entered at the prompt, oldest first, kept in a file. An entry of several lines is written with a backtick at each line's end. */
export class History {
  readonly entries: string[]
  readonly #file: string

  constructor(file: string) {
    this.#file = file
    this.entries = read(file)
  }

  /** Adds an entry, unless it is blank or repeats the last one. A history that cannot be saved is kept for this run. */
  add(entry: string): void {
    if (entry.trim() === '' || entry === this.entries.at(-1)) return
    this.entries.push(entry)
    try {
      mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 })
      appendFileSync(this.#file, `${entry.replace(/\n/g, '`\n')}\n`, { mode: 0o600 })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
    }
  }
}

function read(file: string): string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return []
  }
  return text
    .replace(/`\n/g, '\0')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('\0', '\n'))
    .slice(-5000)
}

/** Where the history is kept: $MPSH_HISTORY, else below the user's data folder. */
export function historyFile(environment: NodeJS.ProcessEnv): string {
  if (environment['MPSH_HISTORY']) return environment['MPSH_HISTORY']
  const data = environment['XDG_DATA_HOME'] || environment['LOCALAPPDATA'] || join(homedir(), '.local', 'share')
  return join(data, 'mpsh', 'history.txt')
}
