import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { PathInfo } from '../../providers/netTypes.ts'
import { drivePath, resolveProviderPath } from '../../session/path.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/resolve-path */
export const resolvePath = defineCmdlet('Resolve-Path', () => ({
  class: 'Microsoft.PowerShell.Commands.ResolvePathCommand',
  defaultSet: 'Path',
  outputTypes: ['System.String', 'System.Management.Automation.PathInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097143',
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
    Relative: parameter('SwitchParameter', { sets: { Path: {}, LiteralPath: {} } }),
    RelativeBasePath: parameter('String'),
    Force: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound, write, frame } = context
    const { paths, isLiteral } = pathsOf(bound)
    const call = callOf(context)
    const based =
      bound.RelativeBasePath === undefined
        ? paths
        : paths.map((path) => joinPath(resolveProviderPath(frame, bound.RelativeBasePath!).path, path))
    call.forEachPath(based, { isLiteral }, (found) => {
      if (bound.Relative || bound.RelativeBasePath !== undefined) {
        const base = bound.RelativeBasePath === undefined ? '.' : bound.RelativeBasePath
        if (!found.provider.provider.isHierarchical) write(drivePath(found))
        else write(relativePath(resolveProviderPath(frame, base).path, found.path))
      } else write(new PathInfo(found))
    })
  },
}))

/** A path from a folder: `./x`, `../x`. */
function relativePath(base: string, path: string): string {
  const from = base.split('/').filter((part) => part !== '')
  const to = path.split('/').filter((part) => part !== '')
  // The folder itself and those above it are named from the one above them.
  let same = 0
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++
  const up = from.slice(same).map(() => '..')
  const rest = [...up, ...to.slice(same)]
  if (to.length === 0) return `${rest.join('/')}/`
  return up.length > 0 ? rest.join('/') : `./${rest.join('/')}`
}

/** A relative path below the base that -RelativeBasePath names; others stay as they are. */
function joinPath(base: string, path: string): string {
  return /^[\\/~]|:/.test(path) ? path : `${base === '/' ? '' : base}/${path}`
}
