import { Fault } from '../../kernel/fault.ts'
import { findDrive } from '../../session/drive.ts'
import { leafOf, resolveProviderPath, splitDrive, splitProvider } from '../../session/path.ts'
import type { Frame } from '../../session/scope.ts'

/** `Drive:` or `Provider::` at the start of a path, '' without one. */
export function qualifierOf(path: string): string {
  const provider = path.indexOf('::')
  if (provider > 0) return path.slice(0, provider + 2)
  const colon = path.indexOf(':')
  return colon > 0 && !/[\\/]/.test(path.slice(0, colon)) ? path.slice(0, colon + 1) : ''
}

/** The last name of a path as written; of `.`, `..` and a drive alone the name of the place it means. */
export function leafName(frame: Frame, path: string): string {
  const rest = path.slice(qualifierOf(path).length)
  const trimmed = rest.length > 1 ? rest.replace(/[\\/]+$/, '') : rest
  if (/^[\\/]?$/.test(trimmed)) return rootName(frame, path)
  const name = trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\')) + 1)
  if (name !== '.' && name !== '..') return name
  const found = resolveProviderPath(frame, path)
  return found.path === '/' ? '' : leafOf(found.provider, found.path)
}

/** The leaf of a path that is only a root: that of the drive's root; `C:/` stays where there is no such drive. */
function rootName(frame: Frame, path: string): string {
  const driven = splitProvider(path) === null ? splitDrive(path) : null
  if (driven === null) return ''
  const drive = findDrive(frame, driven[0])
  if (drive === null) return `${driven[0]}:/`
  return drive.provider.provider.isHierarchical && drive.root !== '/' ? leafOf(drive.provider, drive.root) : ''
}

/** The path without its last name. Throws where a root has no parent. */
export function parentName(path: string): string {
  const qualifier = qualifierOf(path)
  const rest = path.slice(qualifier.length)
  if (qualifier === '' && rest === '/')
    throw new Fault({
      id: 'Argument',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
      message:
        'Cannot process argument because the value of argument "path" is not valid. Change the value of the "path" argument and run the operation again.',
    })
  const trimmed = rest.length > 1 ? rest.replace(/[\\/]+$/, '') : rest
  const cut = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'))
  if (cut < 0) return ''
  const parent = trimmed.slice(0, cut).replaceAll('\\', '/')
  if (parent === '') return qualifier.endsWith('::') && trimmed.length > 1 ? `${qualifier}/` : ''
  return qualifier + (/^\/+$/.test(parent) ? '//' : parent)
}

export function noQualifier(path: string): Fault {
  return new Fault({
    id: 'ParsePathFormatError',
    category: 'InvalidArgument',
    exception: 'System.FormatException',
    message: `Cannot parse path because path '${path}' does not have a qualifier specified.`,
    target: path,
  })
}
