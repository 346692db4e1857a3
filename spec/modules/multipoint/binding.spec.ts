/** What the real binder does with cmdlets of these declarations: recorded calls, good and bad. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Bound } from '../../../src/engine/binder/serve/bound.ts'
import { CmdletEntry } from '../../../src/engine/commands/define.ts'
import type { BuiltinModule } from '../../../src/engine/commands/engineState.ts'
import { createSession } from '../../../src/engine/index.ts'
import { createNodeHost } from '../../../src/host/node/nodeHost.ts'
import { ConsoleInterface } from '../../../src/host/shell/userInterface.ts'
import { builtinModules } from '../../../src/modules/index.ts'
import { Collector, silentStreams } from '../../../src/session/streams.ts'
import { ErrorRecord } from '../../../src/types/errorRecord.ts'
import { messageOf } from '../../../src/types/exception.ts'

interface Recorded {
  readonly command: string
  readonly call: string
  readonly bound: readonly { readonly set: string; readonly bound: Readonly<Record<string, string>> }[]
  readonly errors?: readonly RecordedError[]
  readonly terminating?: RecordedError
}

interface RecordedError {
  readonly id: string
  readonly category: string
  readonly exception: string
  readonly message: string
}

const fixtures = join(import.meta.dirname, '../../../fixtures/multipoint')

const recorded = readFileSync(join(fixtures, 'binding.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded)

/** The module's own declarations, each doing nothing but to write what was bound. */
function recording(module: BuiltinModule): BuiltinModule {
  if (!module.name.startsWith('MultiPoint')) return module
  const cmdlets = module.cmdlets.map(
    (entry) =>
      new CmdletEntry(entry.name, () => ({
        ...entry.declaration,
        process: (context) => context.write(new Bound(context.parameterSetName, context.boundParameters, true)),
      })),
  )
  return { ...module, cmdlets }
}

const prelude = `
$desktop = [Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.Library.WmsDesktop]::new('inv-1')
$cred = [pscredential]::new('alice', (ConvertTo-SecureString 'pw' -AsPlainText -Force))`

function openRecorder(): (call: string) => Recorded {
  const console = {
    write() {},
    writeError() {},
    readLine: () => null,
    isInteractive: false,
    supportsColor: false,
    size: () => [120, 40] as const,
  }
  const host = createNodeHost({ attention: new Int32Array(4), bridge: null, console, homeOfShell: '/' })
  const terminal = { write() {}, readLine: () => null, isInteractive: false, supportsColor: false, width: () => 120 }
  const shell = createSession({
    host,
    ui: new ConsoleInterface(terminal),
    builtins: builtinModules.map(recording),
    loaded: ['Microsoft.PowerShell.Core'],
  })
  shell.runText(prelude, new Collector(), silentStreams)
  return (call) => {
    const out = new Collector()
    const errors = new Collector()
    const { error } = shell.runText(`try { ${call} } catch { throw }`, out, { ...silentStreams, error: errors })
    const bound = out.items.filter((item) => item instanceof Bound).map((item) => item.toJSON())
    const records = errors.items.filter((item) => item instanceof ErrorRecord).map(describe)
    return {
      command: '',
      call,
      bound,
      ...(records.length > 0 && { errors: records }),
      ...(error && { terminating: describe(error) }),
    }
  }
}

function describe(record: ErrorRecord): RecordedError {
  return {
    id: record.fullyQualifiedErrorId,
    category: record.category,
    exception: record.exception.netType.fullName,
    message: messageOf(record.exception),
  }
}

test('calls bind as recorded', () => {
  const record = openRecorder()
  const wrong: string[] = []
  for (const { command: _command, ...expected } of recorded) {
    const { command: _none, ...actual } = record(expected.call)
    // A failed bind ends the statement in some rows and is reported in others; what it says is what counts.
    const all = ({ errors = [], terminating }: Omit<Recorded, 'command'>) => [
      ...errors,
      ...(terminating ? [terminating] : []),
    ]
    const left = JSON.stringify({ bound: actual.bound, errors: all(actual) })
    const right = JSON.stringify({ bound: expected.bound, errors: all(expected) })
    if (left !== right) wrong.push(`${expected.call}\n  ${left}\n  ${right}`)
  }
  expect(
    wrong.length,
    `${wrong.length} of ${recorded.length} differ:\n${wrong.slice(0, Number(process.env['SHOW'] ?? 8)).join('\n')}`,
  ).toBe(0)
})
