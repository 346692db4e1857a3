/** Finds or builds the reference engine (needs the .NET 10 SDK) and talks to it, or to any program with the same line protocol. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The path of the reference engine: $MPSH_ORACLE, else .oracle/ below the checkout, built there on demand where a .NET SDK is.
 * null where it cannot be had: callers say that they skip.
 */
export function oraclePath(): string | null {
  const given = process.env['MPSH_ORACLE']
  if (given !== undefined && given !== '') return existsSync(given) ? given : null
  const built = `${root}.oracle/bin/Oracle/release/oracle`
  if (existsSync(built)) return built
  if (spawnSync('dotnet', ['--version']).status !== 0) return null
  const { status } = spawnSync('dotnet', ['build', '-c', 'Release', '--artifacts-path', `${root}.oracle`, `${root}spec/oracle`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return status === 0 && existsSync(built) ? built : null
}

/** A program that answers each JSON line with a JSON line, in order. */
export class LineClient {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #waiting: { resolve: (answer: Record<string, unknown>) => void; reject: (error: Error) => void }[] = []

  constructor(command: string, args: readonly string[] = []) {
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] }) as unknown as ChildProcessWithoutNullStreams
    createInterface({ input: this.#child.stdout }).on('line', (line) => {
      if (line.trim() !== '') this.#waiting.shift()?.resolve(JSON.parse(line))
    })
    this.#child.on('exit', (code) => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`${command} ended with ${code}`))
    })
  }

  ask(request: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#child.stdin.write(`${JSON.stringify(request)}\n`)
    })
  }

  close(): void {
    this.#child.stdin.end()
    this.#child.kill()
  }
}
