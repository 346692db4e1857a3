import { pathNotFound } from '../../session/path.ts'
import type { DriveInit, Provider, ProviderCall } from '../../session/provider.ts'
import type { Session } from '../../session/session.ts'
import { notSupported } from '../flat.ts'
import { fileContent } from './content.ts'
import { copyItem, moveItem, renameItem } from './copying.ts'
import { ioFault } from './faults.ts'
import { infoOf, isFolder, listedNames, listFolder } from './items.ts'
import { newItem } from './newItem.ts'
import { fileProperties } from './properties.ts'
import { removeItem } from './removing.ts'

/** The file system over the host's capability. about_FileSystem_Provider */
export const fileSystemProvider: Provider = {
  name: 'FileSystem',
  className: 'Microsoft.PowerShell.Commands.FileSystemProvider',
  capabilities: ['Filter', 'ShouldProcess', 'Credentials'],
  isHierarchical: true,
  properties: fileProperties,
  content: fileContent,

  initialDrives(session: Session): readonly DriveInit[] {
    const temporary = session.host.machine.temporaryDirectory.replace(/\/*$/, '/')
    return [
      { name: '/', root: '/', description: '' },
      {
        name: 'Temp',
        root: temporary,
        description: 'Drive that maps to the temporary directory path for the current user',
        displayRoot: null,
      },
    ]
  },

  newDrive(call: ProviderCall, drive: DriveInit): DriveInit {
    if (!isFolder(call.session.host.fileSystem, drive.root)) {
      throw ioFault(
        'DriveRootError',
        'ReadError',
        'System.IO.IOException',
        `The specified drive root "${drive.root}" either does not exist, or it is not a folder.`,
        drive.name,
      )
    }
    return drive
  },

  itemExists: (call, path) =>
    call.session.host.fileSystem.status(path) !== null || call.session.host.fileSystem.status(path, true) !== null,
  isContainer: (call, path) => isFolder(call.session.host.fileSystem, path),

  getItem(call, path) {
    const { fileSystem } = call.session.host
    if (fileSystem.status(path, true) === null) throw pathNotFound(path)
    const isContainer = isFolder(fileSystem, path)
    const plain = path.length > 1 ? path.replace(/\/+$/, '') : path
    const name = plain.slice(plain.lastIndexOf('/') + 1)
    if (name.startsWith('.') && !call.force && name !== '.' && name !== '..') {
      call.writeError(
        ioFault('ItemNotFound', 'ObjectNotFound', 'System.IO.IOException', `Could not find item ${plain}.`, plain),
      )
      return
    }
    call.writeItem(infoOf(path, isContainer), path, isContainer)
  },

  setItem: () => unsupported(),
  clearItem: () => unsupported(),

  invokeItem(call, path) {
    if (!call.shouldProcess(`Item: ${path}`, 'Invoke Item')) return
    throw notSupported(`mpsh opens no files with other programs: ${path}`)
  },

  hasChildItems(call, path) {
    const { fileSystem } = call.session.host
    return isFolder(fileSystem, path) && fileSystem.list(path).length > 0
  },

  getChildItems: listFolder,
  childNames: (call, path) =>
    isFolder(call.session.host.fileSystem, path) ? listedNames(call.session.host.fileSystem, path) : [],
  newItem,
  removeItem,
  renameItem,
  copyItem,
  moveItem,
}

function unsupported(): never {
  throw notSupported('Provider operation stopped because the provider does not support this operation.')
}
