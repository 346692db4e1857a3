import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { CmdletProviderCall } from '../../providers/call.ts'
import { globPath } from '../../session/globbing.ts'
import {
  drivePath,
  holdsLocation,
  leafOf,
  type ProviderPath,
  pathNotFound,
  resolveProviderPath,
} from '../../session/path.ts'
import { inUse } from './faults.ts'
import { removeMatching } from './listing.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/remove-item */
export const removeItem = defineCmdlet('Remove-Item', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveItemCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097103',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Recurse: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound, shouldContinue } = context
    const { paths, isLiteral } = pathsOf(bound)
    const call = callOf(context)
    const toAll = { yes: false, no: false }
    if (bound.Recurse && call.hasNameFilter) {
      for (const written of paths)
        call.guard(() => {
          for (const found of globPath(call, written, { isLiteral, unfiltered: true })) {
            call.current = found
            if (holdsLocation(context.frame.session, found)) throw inUse('remove the', drivePath(found))
            removeMatching(call, found)
          }
        })
      return
    }
    const there = isLiteral ? paths.filter((written) => isThere(call, written)) : paths
    call.forEachPath(there, { isLiteral }, (found) => {
      const { provider, path } = found
      if (call.hasNameFilter && !call.admits(leafOf(provider, path))) return
      const name = drivePath(found)
      if (holdsLocation(context.frame.session, found)) throw inUse('remove the', name)
      if (
        !bound.Recurse &&
        !isLink(call, found) &&
        provider.provider.isContainer(call, path) &&
        provider.provider.hasChildItems(call, path)
      ) {
        const query = `The item at ${name} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?`
        if (!shouldContinue(query, 'Confirm', toAll)) return
        provider.provider.removeItem(call, path, true)
      } else provider.provider.removeItem(call, path, bound.Recurse)
    })
  },
}))

/** A link is removed without what it leads to. */
function isLink(call: CmdletProviderCall, { provider, path }: ProviderPath): boolean {
  return provider.name === 'FileSystem' && call.session.host.fileSystem.status(path, true)?.kind === 'link'
}

/** Whether a literal path names an item; where not, the error names it as it was written. */
function isThere(call: CmdletProviderCall, written: string): boolean {
  let found = false
  call.guard(() => {
    const { provider, path } = resolveProviderPath(call.frame, written)
    found = provider.provider.itemExists(call, path)
    if (!found) throw pathNotFound(written)
  })
  return found
}
