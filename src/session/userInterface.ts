import type { Value } from '../kernel/value.ts'

/** A label with its hot key after `&`, and its help. */
export type Choice = readonly [label: string, help: string]

/** One value a command asks for: a FieldDescription. */
export interface PromptField {
  readonly name: string
  readonly label: string
  readonly typeName: string
  readonly helpMessage: string
  readonly isMandatory: boolean
  readonly defaultValue: Value | undefined
}

/** What the engine asks of the host's user interface: PSHostUserInterface. Colours are ConsoleColor names, null for the default. */
export interface UserInterface {
  /** `$Host.Name`: 'ConsoleHost', or 'Default Host' inside another program, which has no window. */
  readonly hostName: string
  write(text: string, foreground: string | null, background: string | null): void
  writeLine(text: string, foreground: string | null, background: string | null): void
  /** A line of input. Throws a Fault where nobody can be asked. */
  readLine(): string
  readSecret(): string
  /** Asks for values by field; throws a Fault where nobody can be asked. */
  prompt(caption: string, message: string, fields: readonly PromptField[]): ReadonlyMap<string, Value>
  /** The index chosen. Throws a Fault where nobody can be asked. */
  choose(caption: string, message: string, choices: readonly Choice[], defaultChoice: number): number
  readonly isInteractive: boolean
  readonly width: number
}
