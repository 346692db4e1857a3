import { type Parameters, parameter } from '../../engine/commands/define.ts'
import { resolveProviderPath } from '../../session/path.ts'
import type { Frame } from '../../session/scope.ts'
import { isFailure } from './faults.ts'

/** -Options of Set-Item and New-Item: for functions and aliases only. */
export function itemOptions(frame: Frame, path: string | undefined): Parameters | null {
  try {
    const { name } = resolveProviderPath(frame, path ?? '.').provider
    return name === 'Function' || name === 'Alias'
      ? { Options: parameter('System.Management.Automation.ScopedItemOptions') }
      : null
  } catch (thrown) {
    if (isFailure(thrown)) return null
    throw thrown
  }
}
