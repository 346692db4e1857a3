import { Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Choice, PromptField, UserInterface } from '../../session/userInterface.ts'
import { stringArray } from '../../types/array.ts'

/** The console as the user interface needs it. */
export interface Terminal {
  readonly write: (text: string) => void
  /** A line of input after showing `prompt`; null at the end of input. Throws where nobody can be asked. */
  readonly readLine: (prompt: string, isSecret: boolean) => string | null
  readonly isInteractive: boolean
  /** Whether colours may be used. */
  readonly supportsColor: boolean
  readonly width: () => number
}

/** ConsoleColor names to the terminal's codes: foreground; a background is 10 more. */
const colors: ReadonlyMap<string, number> = new Map([
  ['Black', 30],
  ['DarkRed', 31],
  ['DarkGreen', 32],
  ['DarkYellow', 33],
  ['DarkBlue', 34],
  ['DarkMagenta', 35],
  ['DarkCyan', 36],
  ['Gray', 37],
  ['DarkGray', 90],
  ['Red', 91],
  ['Green', 92],
  ['Yellow', 93],
  ['Blue', 94],
  ['Magenta', 95],
  ['Cyan', 96],
  ['White', 97],
])

/** Asks by text, as pwsh's console host does. ConsoleHostUserInterface */
export class ConsoleInterface implements UserInterface {
  readonly hostName = 'ConsoleHost'
  readonly #terminal: Terminal

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  get isInteractive(): boolean {
    return this.#terminal.isInteractive
  }

  get width(): number {
    return this.#terminal.width()
  }

  write(text: string, foreground: string | null, background: string | null): void {
    const { write, supportsColor } = this.#terminal
    const codes: number[] = []
    if (supportsColor) {
      const front = foreground === null ? undefined : colors.get(foreground)
      const back = background === null ? undefined : colors.get(background)
      if (front !== undefined) codes.push(front)
      if (back !== undefined) codes.push(back + 10)
    }
    write(codes.length === 0 ? text : `\u001b[${codes.join(';')}m${text}\u001b[0m`)
  }

  writeLine(text: string, foreground: string | null, background: string | null): void {
    this.write(text, foreground, background)
    this.#terminal.write('\n')
  }

  readLine(): string {
    return this.#answer(false)
  }

  readSecret(): string {
    return this.#answer(true)
  }

  /** At the end of input the answer is empty. */
  #answer(isSecret: boolean): string {
    const answer = this.#ask('', isSecret)
    if (answer === null) this.#terminal.write('\n')
    return answer ?? ''
  }

  #ask(prompt: string, isSecret: boolean): string | null {
    if (!this.isInteractive) throw notInteractive()
    return this.#terminal.readLine(prompt, isSecret)
  }

  #heading(caption: string, message: string): void {
    const { write } = this.#terminal
    write('\n')
    if (caption !== '') write(`${caption}\n`)
    if (message !== '') write(`${message}\n`)
  }

  prompt(caption: string, message: string, fields: readonly PromptField[]): ReadonlyMap<string, Value> {
    if (!this.isInteractive) throw notInteractive()
    this.#heading(caption, message)
    if (fields.some((field) => field.helpMessage !== '')) this.#terminal.write('(Type !? for Help.)\n')
    const answers = new Map<string, Value>()
    for (const field of fields) answers.set(field.name, this.#askField(field))
    return answers
  }

  #askField(field: PromptField): Value {
    const label = (field.label === '' ? field.name : field.label).replace('&', '')
    const isSecret = field.typeName === 'System.Security.SecureString'
    if (field.typeName.endsWith('[]')) {
      const items: string[] = []
      for (;;) {
        const line = this.#askLine(`${label}[${items.length}]: `, field, false)
        if (line === '') return stringArray(items)
        items.push(line)
      }
    }
    return this.#askLine(`${label}: `, field, isSecret)
  }

  #askLine(prompt: string, field: PromptField, isSecret: boolean): string {
    for (;;) {
      const line = this.#terminal.readLine(prompt, isSecret)
      if (line === null) {
        this.#terminal.write('\n')
        throw notInteractive()
      }
      if (line === '!?')
        this.#terminal.write(
          `${field.helpMessage === '' ? `No help is available for ${field.name}.` : field.helpMessage}\n`,
        )
      else return line.startsWith('!!') ? line.slice(1) : line
    }
  }

  choose(caption: string, message: string, choices: readonly Choice[], defaultChoice: number): number {
    if (!this.isInteractive) throw notInteractive()
    this.#heading(caption, message)
    const keys = choices.map(([label]) => hotKey(label))
    const shown = choices.map(([label], index) => `[${keys[index]}] ${label.replace('&', '')}`)
    const ask = wrapped(
      [...shown, '[?] Help'],
      defaultChoice < 0 ? '' : `(default is "${keys[defaultChoice]}")`,
      this.width,
    )
    for (;;) {
      const line = this.#terminal.readLine(ask, false)
      // What .NET says where the answer's text is taken apart; the real host has no better word for it.
      if (line === null)
        throw netFault('System.NullReferenceException', 'Object reference not set to an instance of an object.')
      const answer = line.trim()
      if (answer === '' && defaultChoice >= 0) return defaultChoice
      if (answer === '?') {
        for (const [index, [label, help]] of choices.entries())
          this.#terminal.write(`${keys[index]} - ${help === '' ? label.replace('&', '') : help}\n`)
        continue
      }
      const chosen = choices.findIndex(
        ([label], index) => same(answer, keys[index] as string) || same(answer, label.replace('&', '')),
      )
      if (chosen >= 0) return chosen
    }
  }
}

/** The choices with their keys, in lines that fit the width, and which one Enter takes. */
function wrapped(choices: readonly string[], ending: string, width: number): string {
  let text = ''
  let line = ''
  for (const part of [
    ...choices.map((choice, index) => (index < choices.length - 1 ? `${choice}  ` : `${choice} `)),
    `${ending}:`,
  ]) {
    if (line !== '' && line.length + part.length > width) {
      text += `${line}\n`
      line = ''
    }
    line += part
  }
  return text + line
}

/** The letter after `&`, else the whole label. */
function hotKey(label: string): string {
  const at = label.indexOf('&')
  return at < 0 || at + 1 >= label.length ? label : (label[at + 1] as string).toUpperCase()
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** PSInvalidOperationException of a prompt where -NonInteractive forbids it. */
export function notInteractive(): Fault {
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message: 'PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.',
  })
}
