/** The providers every session has, with their drives and the current location. */

import { fold } from '../kernel/text.ts'
import { addDrive, Drive } from '../session/drive.ts'
import { joinProviderPath } from '../session/path.ts'
import { type Provider, ProviderInfo } from '../session/provider.ts'
import type { Session } from '../session/session.ts'
import { aliasProvider } from './alias.ts'
import { environmentProvider } from './environment.ts'
import { fileSystemProvider } from './fileSystem/provider.ts'
import { functionProvider } from './function.ts'
import { PathInfo, registerProviderTypes } from './netTypes.ts'
import { variableProvider } from './variable.ts'

const builtin: readonly Provider[] = [
  aliasProvider,
  environmentProvider,
  fileSystemProvider,
  functionProvider,
  variableProvider,
]

/** Gives a session its providers and drives; `location` becomes the current location. */
export function setUpProviders(session: Session, location: string): void {
  registerProviderTypes()
  const { top } = session.global
  for (const provider of builtin) {
    const info = new ProviderInfo(provider)
    if (provider.name === 'FileSystem') info.home = session.host.machine.homeDirectory
    session.providers.set(fold(provider.name), info)
    for (const init of provider.initialDrives(session)) addDrive(top, top, new Drive(info, init))
  }
  session.currentDrive = top.tables.drives.get('/') as Drive
  setFileLocation(session, location)
  session.locationObject = () => {
    const drive = session.currentDrive!
    return new PathInfo({ provider: drive.provider, drive: drive.isHidden ? null : drive, path: currentPath(session) })
  }
}

/** The provider path of the current location. */
export function currentPath(session: Session): string {
  const drive = session.currentDrive!
  return joinProviderPath(drive.provider, drive.root, drive.currentLocation)
}

/** Makes an absolute file system path the current location. */
export function setFileLocation(session: Session, path: string): void {
  const drive = session.global.top.tables.drives.get('/') as Drive
  drive.currentLocation = path.replace(/^\/+/, '')
  session.currentDrive = drive
  session.location = path
}
