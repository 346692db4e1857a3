import { netFault } from './fault.ts'
import type { Host } from './host.ts'

/**
 * What static .NET members (`[IO.File]`, `[Environment]`, `[datetime]::Now`) reach of the session that is running: its host and current
 * folder. Whoever runs a session's code enters its surroundings first.
 */
export interface Surroundings {
  readonly host: Host
  /** The process's current folder: Environment.CurrentDirectory, which `Set-Location` does not change in pwsh. */
  currentDirectory: string
}

let current: Surroundings | null = null

/** Makes a session's surroundings the current ones; returns those before, to go back to. */
export function enterSurroundings(next: Surroundings | null): Surroundings | null {
  const before = current
  current = next
  return before
}

/** The current surroundings. Throws PlatformNotSupportedException where no session runs. */
export function surroundings(): Surroundings {
  if (current === null) {
    throw netFault('System.PlatformNotSupportedException', 'Operation is not supported on this platform.')
  }
  return current
}

/** The current surroundings, or null outside of a session. */
export function surroundingsOrNull(): Surroundings | null {
  return current
}
