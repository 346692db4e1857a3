/** Finding module files: by path, or by name below $env:PSModulePath. */
import { fold } from '../../kernel/text.ts'
import type { Session } from '../../session/session.ts'
import { absolutePath } from '../commands/pathSearch.ts'

export interface ModuleFile {
  /** The module's name: the file's without extension. */
  readonly name: string
  readonly path: string
  /** The version its folder names, '' for none. */
  readonly version: string
}

const extensions: readonly string[] = ['.psd1', '.psm1', '.cdxml', '.ps1']

function nameOfFile(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const cut = file.lastIndexOf('.')
  return cut <= 0 ? file : file.slice(0, cut)
}

/** Whether what is given is a path rather than a module's name. */
export function isModulePath(name: string): boolean {
  return /[\\/]/.test(name) || /\.(psd1|psm1|ps1|cdxml|dll)$/i.test(name) || name === '.' || name === '..'
}

/** The module file at a path: the file, the path with an extension added, or the folder's own module. Null where there is none. */
export function moduleAtPath(session: Session, written: string): ModuleFile | null {
  const path = absolutePath(session, written.replaceAll('\\', '/'))
  const { fileSystem } = session.host
  const kind = fileSystem.status(path)?.kind
  if (kind === 'file' && /\.(psd1|psm1|ps1|cdxml|dll)$/i.test(path))
    return { name: nameOfFile(path), path, version: '' }
  if (kind === 'directory') {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return moduleInFolder(session, path, name)
  }
  for (const extension of extensions) {
    if (fileSystem.status(path + extension)?.kind === 'file')
      return { name: nameOfFile(path + extension), path: path + extension, version: '' }
  }
  return null
}

/** The module of a name in the folder named after it, in version folders too: the highest version wins. */
export function moduleInFolder(session: Session, folder: string, name: string): ModuleFile | null {
  return modulesInFolder(session, folder, name)[0] ?? null
}

/** All versions of a module in the folder named after it, the highest first, then the one without a version folder. */
function modulesInFolder(session: Session, folder: string, name: string): ModuleFile[] {
  const { fileSystem } = session.host
  const found: ModuleFile[] = []
  const versions = fileSystem
    .list(folder)
    .filter((entry) => /^\d+(\.\d+){1,3}$/.test(entry) && fileSystem.status(`${folder}/${entry}`)?.kind === 'directory')
    .sort(compareVersions)
  for (const version of versions.reverse()) {
    for (const extension of extensions.slice(0, 2)) {
      const path = `${folder}/${version}/${name}${extension}`
      if (fileSystem.status(path)?.kind !== 'file') continue
      found.push({ name, path, version })
      break
    }
  }
  for (const extension of extensions.slice(0, 3)) {
    const path = `${folder}/${name}${extension}`
    if (fileSystem.status(path)?.kind !== 'file') continue
    found.push({ name, path, version: '' })
    break
  }
  return found
}

/** Compares dotted versions by number. */
export function compareVersions(a: string, b: string): number {
  const x = a.split('.').map(Number)
  const y = b.split('.').map(Number)
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The folders of $env:PSModulePath. */
export function moduleFolders(session: Session): string[] {
  return (session.host.environment.get('PSModulePath') ?? '').split(':').filter((folder) => folder !== '')
}

/** The first module of a name (its case does not matter) along $env:PSModulePath, or null. */
export function moduleByName(session: Session, name: string): ModuleFile | null {
  const { fileSystem } = session.host
  const folded = fold(name)
  for (const root of moduleFolders(session)) {
    if (fileSystem.status(root)?.kind !== 'directory') continue
    for (const entry of fileSystem.list(root)) {
      if (fold(entry) !== folded) continue
      const found = moduleInFolder(session, `${root}/${entry}`, entry)
      if (found !== null) return found
    }
  }
  return null
}

/** All modules along $env:PSModulePath, each in all its versions. */
export function availableModules(session: Session): ModuleFile[] {
  const { fileSystem } = session.host
  const found: ModuleFile[] = []
  for (const root of moduleFolders(session)) {
    if (fileSystem.status(root)?.kind !== 'directory') continue
    for (const entry of fileSystem.list(root).sort()) {
      if (fileSystem.status(`${root}/${entry}`)?.kind !== 'directory') continue
      found.push(...modulesInFolder(session, `${root}/${entry}`, entry))
    }
  }
  return found
}
