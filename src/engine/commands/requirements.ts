/** `#requires`: what a script file asks for before it runs. about_Requires */
import type { ScriptRequirements } from '../../../grammar/requires.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Frame } from '../../session/scope.ts'
import { loadModule, moduleNotFound } from '../modules/load.ts'

function refusal(id: string, message: string, name: string): Fault {
  return new Fault({
    id,
    category: 'ResourceUnavailable',
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
    try {
      loadModule({ frame: frame.session.global.top, streams: frame.streams, args: [], force: false }, module.name)
    } catch (thrown) {
      if (!(thrown instanceof Fault) || thrown.id !== moduleNotFound(module.name).id) throw thrown
      const message = `${cannot} the following modules that are specified by the "#requires" statements of the script are missing: ${module.name}.`
      throw refusal('ScriptRequiresMissingModules', message, name)
    }
  }
}
