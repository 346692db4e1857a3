import { Fault } from '../../kernel/fault.ts'

/** `Drive:` or `Provider::` at the start of a path, '' without one. */
export function qualifierOf(path: string): string {
  const provider = path.indexOf('::')
  if (provider > 0) return path.slice(0, provider + 2)
  const colon = path.indexOf(':')
  return colon > 0 && !/[\\/]/.test(path.slice(0, colon)) ? path.slice(0, colon + 1) : ''
}

/** The last name of a path as written. */
export function leafName(path: string): string {
  const rest = path.slice(qualifierOf(path).length)
  const trimmed = rest.length > 1 ? rest.replace(/[\\/]+$/, '') : rest
  if (/^[\\/]?$/.test(trimmed)) return qualifierOf(path) === '' ? trimmed : qualifierOf(path) + trimmed
  return trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\')) + 1)
}

/** The path without its last name. */
export function parentName(path: string): string {
  const qualifier = qualifierOf(path)
  const rest = path.slice(qualifier.length)
  const trimmed = rest.length > 1 ? rest.replace(/[\\/]+$/, '') : rest
  const cut = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'))
  if (cut < 0) return qualifier !== '' && trimmed !== '' ? qualifier : ''
  const parent = trimmed.slice(0, cut).replaceAll('\\', '/')
  if (parent === '') return trimmed.length > 1 ? `${qualifier}/` : ''
  return qualifier + parent
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
