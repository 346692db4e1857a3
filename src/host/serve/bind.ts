import { Bound, boundType } from '../../engine/binder/serve/bound.ts'
import { type Declaration, declaredCmdlet, declaredFunction } from '../../engine/binder/serve/declaration.ts'
import { recordingCmdlet } from '../../engine/binder/serve/recording.ts'
import type { BuiltinModule } from '../../engine/commands/engineState.ts'
import { builtinModules } from '../../modules/index.ts'
import { Collector, silentStreams } from '../../session/streams.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { ErrorRecord } from '../../types/errorRecord.ts'
import { registerTypes, resolveType } from '../../types/registry.ts'
import type { Request } from './answer.ts'
import { RequestFault } from './requestFault.ts'
import { showError } from './run.ts'
import { openSession } from './session.ts'

let isRegistered = false

/**
 * What the binder makes of a call. Either `declaration` with `call` (and `as`), or `module` with `text`: that module's cmdlets then only
 * record what they are given.
 */
export function bind(text: string, request: Request): object {
  if (!isRegistered) registerTypes([boundType])
  isRegistered = true
  const module = request['module']
  if (typeof module === 'string') return bindModule(module, text)
  const declaration = request['declaration'] as Declaration | null | undefined
  const call = request['call']
  if (typeof declaration?.name !== 'string' || typeof call !== 'string')
    throw new RequestFault('bind needs a declaration with a name and a call, or a module and a text')
  if (request['as'] === 'function')
    return { errors: [], ...record(builtinModules, `${declaredFunction(declaration)}\n${call}`) }
  const resolve = (name: string) => {
    const type = resolveType(name)
    if (type === null) throw new RequestFault(`there is no type ${name}`)
    return type
  }
  const declared: BuiltinModule = { name: 'Declared', version: '1.0', cmdlets: [declaredCmdlet(declaration, resolve)] }
  return { errors: [], ...record([...builtinModules, declared], call) }
}

function bindModule(name: string, text: string): object {
  const wanted = builtinModules.filter((module) => module.name.toLowerCase().startsWith(name.toLowerCase()))
  if (wanted.length === 0) throw new RequestFault(`there is no module ${name}`)
  const modules = builtinModules.map((module) =>
    wanted.includes(module) ? { ...module, cmdlets: module.cmdlets.map(recordingCmdlet) } : module,
  )
  return record(modules, text, prelude)
}

/** What recorded calls of the MultiPoint cmdlets find: a desktop and a credential. */
const prelude = `
$desktop = [Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.Library.WmsDesktop]::new('inv-1')
$cred = [pscredential]::new('alice', (ConvertTo-SecureString 'pw' -AsPlainText -Force))`

function record(modules: readonly BuiltinModule[], text: string, before = ''): object {
  const { shell, output, streams, errors } = openSession(null, modules)
  if (before !== '' && /\$(desktop|cred)\b/i.test(text)) shell.runText(before, new Collector(), silentStreams)
  const outcome = shell.runText(text, output, streams)
  return shell.enter(() => {
    const answer: Record<string, unknown> = {
      bound: output.items.map((value) =>
        value instanceof Bound ? value.toJSON() : value === null ? null : toText(value),
      ),
    }
    if (errors.items.length > 0) answer['errors'] = errors.items.map((error) => showBindError(error as ErrorRecord))
    if (outcome.error !== null) answer['terminating'] = showBindError(outcome.error)
    return answer
  })
}

function showBindError(error: ErrorRecord): object {
  const { target, ...shown } = showError(error) as { readonly target: unknown }
  void target
  return shown
}
