import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pty from '@lydell/node-pty'
import headless from '@xterm/headless'
import { afterEach, describe, expect, it } from 'vitest'
import { launcher, node } from '../cli/program.ts'

/** mpsh in a real pseudo-terminal, seen through a model of the screen. */
class Screen {
  readonly #terminal = new headless.Terminal({ cols: 80, rows: 24, allowProposedApi: true })
  readonly #program: pty.IPty
  readonly exited: Promise<number>

  constructor(folder: string, variables: Record<string, string>) {
    this.#program = pty.spawn(node, [launcher, '-NoProfile', '-NoLogo'], {
      cols: 80,
      rows: 24,
      cwd: folder,
      env: {
        ...process.env,
        NO_COLOR: '1',
        TERM: 'xterm-256color',
        MPSH_HISTORY: join(folder, 'history.txt'),
        ...variables,
      },
    })
    this.#program.onData((data) => this.#terminal.write(data))
    this.exited = new Promise((resolve) => this.#program.onExit(({ exitCode }) => resolve(exitCode)))
  }

  type(text: string): void {
    this.#program.write(text)
  }

  get text(): string {
    const { active } = this.#terminal.buffer
    const lines: string[] = []
    for (let row = 0; row < active.length; row++) lines.push(active.getLine(row)?.translateToString(true) ?? '')
    return lines.join('\n').trimEnd()
  }

  /** Waits until the screen shows what is looked for. */
  async shows(wanted: RegExp): Promise<void> {
    const until = Date.now() + 25_000
    while (!wanted.test(this.text)) {
      if (Date.now() > until) throw new Error(`the screen never showed ${wanted}:\n${this.text}`)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }

  end(): void {
    this.#program.kill()
  }
}

const folders: string[] = []
const screens: Screen[] = []
afterEach(() => {
  for (const screen of screens.splice(0)) screen.end()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function open(variables: Record<string, string> = {}): Screen {
  const folder = mkdtempSync(join(tmpdir(), 'mpsh-terminal-'))
  folders.push(folder)
  const screen = new Screen(folder, variables)
  screens.push(screen)
  return screen
}

describe('the prompt on a terminal', { timeout: 60_000 }, () => {
  it('runs lines, keeps blocks open over several lines, recalls history and exits with a code', async () => {
    const screen = open()
    await screen.shows(/PS .*> ?$/)
    screen.type('1 + 41\r')
    await screen.shows(/^42$/m)
    screen.type('if ($true) {\r')
    await screen.shows(/>> ?$/)
    screen.type('"in" + "side" }\r')
    await screen.shows(/^inside$/m)
    screen.type('\u001b[A')
    await screen.shows(/> if \(\$true\) \{\n[\s\S]*> if \(\$true\) \{\n>> "in" \+ "side" \}$/)
    // Up moves within a text of several lines before it leaves it.
    screen.type('\u001b[A')
    await new Promise((resolve) => setTimeout(resolve, 500))
    screen.type('\u001b[A')
    await screen.shows(/> 1 \+ 41$/)
    screen.type('\r')
    await screen.shows(/^42\n[\s\S]*^42$/m)
    screen.type('exit 7\r')
    expect(await screen.exited).toBe(7)
  })

  it('takes several keys in one piece, completes with Tab, asks for confirmation and keeps its history', async () => {
    const screen = open()
    await screen.shows(/PS .*> ?$/)
    screen.type('"a"+"b"\r"c"+"d"\r')
    await screen.shows(/^ab\n[\s\S]*^cd$/m)
    screen.type('Get-WmsVers\t')
    await screen.shows(/> Get-WmsVersion$/)
    screen.type('\u001b')
    await new Promise((resolve) => setTimeout(resolve, 300))
    screen.type('Close-WmsSession -SessionId 3, 4 -Conf\t')
    await screen.shows(/> Close-WmsSession -SessionId 3, 4 -Confirm$/)
    screen.type('\r')
    await screen.shows(/target "session 3 \(ana\) on ROOM1"[\s\S]*\[Y\] Yes [\s\S]*\(default is "Y"\): ?$/)
    screen.type('y\r')
    await screen.shows(/target "session 4 \(ben\) on ROOM1"[\s\S]*\(default is "Y"\): ?$/)
    screen.type('n\r')
    await screen.shows(/PS .*> ?$/)
    screen.type('(Get-WmsSession -All).SessionId -join "+"\r')
    await screen.shows(/^1\+2\+4\+5$/m)
    screen.type('exit\r')
    expect(await screen.exited).toBe(0)
    const kept = readFileSync(join(folders.at(-1) as string, 'history.txt'), 'utf8')
    expect(kept).toContain('"a"+"b"\n"c"+"d"\nClose-WmsSession')
  })

  it('draws the classroom, follows what another process does, and acts after asking', async () => {
    const screen = open({ MPSH_MULTIPOINT: 'sqlite:room.db' })
    await screen.shows(/PS .*> ?$/)
    screen.type('Show-WmsClassroom\r')
    await screen.shows(/║ teacher [\s\S]*q leaves$/)
    const other = spawnSync(node, [launcher, '-NoProfile', '-Command', 'Lock-WmsSession 3 -Message Stop'], {
      cwd: folders.at(-1) as string,
      env: { ...process.env, MPSH_MULTIPOINT: 'sqlite:room.db' },
      input: '',
    })
    expect(other.status).toBe(0)
    await screen.shows(/locked: Stop/)
    screen.type('\u001b[Cu')
    await screen.shows(/║ ana [\s\S]*q leaves$/)
    screen.type('c')
    await screen.shows(/Close session 3\? y\/n$/)
    screen.type('y')
    await screen.shows(/║ \(free\)/)
    screen.type('q')
    await screen.shows(/PS .*> ?$/)
    screen.type('(Get-WmsSession -All).SessionId -join "+"\r')
    await screen.shows(/^1\+2\+4\+5$/m)
  })

  it('stops a running command with Ctrl-C and goes on', async () => {
    const screen = open()
    await screen.shows(/PS .*> ?$/)
    screen.type('try { while ($true) { } } finally { Write-Host "cleaned up" }\r')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    screen.type('\u0003')
    await screen.shows(/cleaned up$/m)
    screen.type('"still" + " here"\r')
    await screen.shows(/^still here$/m)
  })
})
