/** `#requires`: what a script file asks for before it runs. about_Requires */
import type { ScriptRequirements } from '../../../grammar/requires.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Frame } from '../../session/scope.ts'
import { importEverything, importMembers } from '../modules/members.ts'
import { fulfils, loadSpecified } from '../modules/specification.ts'
import { engineOf } from './engineState.ts'

function refusal(id: string, message: string, name: string): Fault {
  return new Fault({
    id,
    category: id === 'ScriptRequiresUnmatchedPSEdition' ? 'NotSpecified' : 'ResourceUnavailable',
    exception: 'System.Management.Automation.ScriptRequiresException',
    message,
    target: name,
  })
}

function isNewer(wanted: string, own: readonly number[]): boolean {
  const parts = wanted.split('.').map(Number)
  for (let i = 0; i < parts.length; i++) {
    const difference = parts[i]! - (own[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

/** Checks what a script needs and loads its modules. Throws ScriptRequiresException. */
export function checkRequirements(frame: Frame, name: string, needs: ScriptRequirements): void {
  const cannot = `The script '${name}' cannot be run because`
  const { requiredPSVersion: version, requiredPSEditions: editions } = needs
  if (version !== null && isNewer(version, [7, 6, 5])) {
    const message = `${cannot} it contained a "#requires" statement for PowerShell ${version}. The version of PowerShell that is required by the script does not match the currently running version of PowerShell 7.6.5.`
    throw refusal('ScriptRequiresUnmatchedPSVersion', message, name)
  }
  if (editions.length > 0 && !editions.some((edition) => /^core$/i.test(edition))) {
    const message = `${cannot} it contained a "#requires" statement for PowerShell editions '${editions.join(',')}'. The edition of PowerShell that is required by the script does not match the currently running PowerShell Core edition.`
    throw refusal('ScriptRequiresUnmatchedPSEdition', message, name)
  }
  for (const module of needs.requiredModules) {
    const context = { frame: frame.session.global.top, streams: frame.streams, args: [], force: false }
    const wanted = {
      name: module.name,
      requiredVersion: module.requiredVersion,
      minimumVersion: module.version,
      maximumVersion: module.maximumVersion,
    }
    try {
      const isLoaded = engineOf(frame.session).modules.some((one) => fulfils(one, wanted))
      const loaded = loadSpecified(context, wanted)
      if (!isLoaded && loaded.state !== null)
        importMembers(loaded, context.frame, context.frame, { ...importEverything, prefix: loaded.prefix })
    } catch (thrown) {
      if (!(thrown instanceof Fault) || !/^Modules_Module(WithVersion)?NotFound$/.test(thrown.id ?? '')) throw thrown
      const facts = [
        ['ModuleVersion', module.version],
        ['MaximumVersion', module.maximumVersion],
        ['RequiredVersion', module.requiredVersion],
      ].filter(([, value]) => value !== null)
      const versions = facts.map(([key, value]) => `${key} '${value}'`).join(' and ')
      const missing = `The module '${module.name}' cannot be found${versions === '' ? '' : ` with ${versions}`}.`
      const message = `${cannot} the following modules that are specified by the "#requires" statements of the script are missing: ${missing}.`
      throw refusal('ScriptRequiresMissingModules', message, name)
    }
  }
}
