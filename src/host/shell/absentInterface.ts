import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Choice, PromptField, UserInterface } from '../../session/userInterface.ts'

const reason =
  'A command that prompts the user failed because the host program or the command type does not support user interaction.'

/** The interface of a shell inside another program, where nobody can be asked: InternalHostUserInterface without a host's own. */
export class AbsentInterface implements UserInterface {
  readonly hostName = 'Default Host'
  readonly isInteractive = false
  readonly #width: () => number

  constructor(width: () => number) {
    this.#width = width
  }

  get width(): number {
    return this.#width()
  }

  write(): void {}
  writeLine(): void {}

  readLine(): string {
    throw notImplemented(
      `${reason} Try a host program that supports user interaction, such as the PowerShell Console, and remove prompt-related commands from command types that do not support user interaction.`,
    )
  }

  readSecret(): string {
    return this.readLine()
  }

  prompt(_caption: string, message: string, _fields: readonly PromptField[]): ReadonlyMap<string, Value> {
    throw cannotAsk(message)
  }

  choose(_caption: string, message: string, _choices: readonly Choice[], _defaultChoice: number): number {
    throw cannotAsk(message)
  }
}

function cannotAsk(message: string): Fault {
  return notImplemented(
    `${reason} The host was attempting to request confirmation with the following message: ${message}`,
  )
}

function notImplemented(message: string): Fault {
  return new Fault({
    id: 'HostFunctionNotImplemented',
    category: 'NotImplemented',
    exception: 'System.Management.Automation.Host.HostException',
    message,
  })
}
