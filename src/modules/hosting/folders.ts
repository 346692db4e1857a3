import type { FileSystem } from '../../session/fileSystem.ts'

/** Makes the folders above a file, as far as they are missing. */
export function setUpParentFolders(fileSystem: FileSystem, path: string): void {
  const parts = path.split('/').slice(1, -1)
  let folder = ''
  for (const part of parts) {
    folder += `/${part}`
    if (fileSystem.status(folder) === null) fileSystem.makeDirectory(folder)
  }
}
