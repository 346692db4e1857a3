import type { CmdletEntry } from '../../engine/commands/define.ts'
import type { BuiltinModule } from '../../engine/commands/engineState.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import type { Session } from '../../session/session.ts'
import { registerTypes } from '../../types/registry.ts'
import { addWmsSystem } from './add-wms-system.ts'
import { clearWmsStation } from './clear-wms-station.ts'
import { closeWmsApp } from './close-wms-app.ts'
import { closeWmsSession } from './close-wms-session.ts'
import { disableWmsDiskProtection } from './disable-wms-disk-protection.ts'
import { disableWmsScheduledUpdate } from './disable-wms-scheduled-update.ts'
import { disableWmsVirtualDesktopRole } from './disable-wms-virtual-desktop-role.ts'
import { disableWmsWebLimiting } from './disable-wms-web-limiting.ts'
import { disconnectWmsSession } from './disconnect-wms-session.ts'
import { enableWmsDiskProtection } from './enable-wms-disk-protection.ts'
import { enableWmsScheduledUpdate } from './enable-wms-scheduled-update.ts'
import { enableWmsVirtualDesktopRole } from './enable-wms-virtual-desktop-role.ts'
import { enableWmsWebLimiting } from './enable-wms-web-limiting.ts'
import { getWmsAlert } from './get-wms-alert.ts'
import { getWmsApp } from './get-wms-app.ts'
import { getWmsDiskProtection } from './get-wms-disk-protection.ts'
import { getWmsScheduledUpdate } from './get-wms-scheduled-update.ts'
import { getWmsSession } from './get-wms-session.ts'
import { getWmsStation } from './get-wms-station.ts'
import { getWmsSystem } from './get-wms-system.ts'
import { getWmsUser } from './get-wms-user.ts'
import { getWmsVersion } from './get-wms-version.ts'
import { getWmsVirtualDesktop } from './get-wms-virtual-desktop.ts'
import { getWmsWebLimiting } from './get-wms-web-limiting.ts'
import { hideWmsIdentifier } from './hide-wms-identifier.ts'
import { importWmsVirtualDesktop } from './import-wms-virtual-desktop.ts'
import { joinWmsStation } from './join-wms-station.ts'
import { libraryTypes } from './library.ts'
import { lockWmsSession } from './lock-wms-session.ts'
import { lockWmsUsbStorage } from './lock-wms-usb-storage.ts'
import { newWmsUser } from './new-wms-user.ts'
import { newWmsVirtualDesktop } from './new-wms-virtual-desktop.ts'
import { newWmsVirtualDesktopTemplate } from './new-wms-virtual-desktop-template.ts'
import { openWmsApp } from './open-wms-app.ts'
import { openWmsVirtualDesktop } from './open-wms-virtual-desktop.ts'
import { publishWmsDesktop } from './publish-wms-desktop.ts'
import { removeWmsSystem } from './remove-wms-system.ts'
import { removeWmsUser } from './remove-wms-user.ts'
import { restartWmsSystem } from './restart-wms-system.ts'
import { resumeWmsDiskProtection } from './resume-wms-disk-protection.ts'
import { searchWmsSystem } from './search-wms-system.ts'
import { setWmsScheduledUpdate } from './set-wms-scheduled-update.ts'
import { setWmsStation } from './set-wms-station.ts'
import { setWmsSystem } from './set-wms-system.ts'
import { setWmsUser } from './set-wms-user.ts'
import { setWmsWebLimiting } from './set-wms-web-limiting.ts'
import { showWmsDesktop } from './show-wms-desktop.ts'
import { showWmsIdentifier } from './show-wms-identifier.ts'
import { splitWmsStation } from './split-wms-station.ts'
import { stopWmsSystem } from './stop-wms-system.ts'
import { suspendWmsDiskProtection } from './suspend-wms-disk-protection.ts'
import { unlockWmsSession } from './unlock-wms-session.ts'
import { unlockWmsUsbStorage } from './unlock-wms-usb-storage.ts'
import { unpublishWmsDesktop } from './unpublish-wms-desktop.ts'
import { updateWmsStation } from './update-wms-station.ts'
import { libraryViews } from './views.ts'

registerTypes(libraryTypes())

const multiPointCmdlets: readonly CmdletEntry[] = [
  addWmsSystem,
  clearWmsStation,
  closeWmsApp,
  closeWmsSession,
  disableWmsDiskProtection,
  disableWmsScheduledUpdate,
  disableWmsWebLimiting,
  disconnectWmsSession,
  enableWmsDiskProtection,
  enableWmsScheduledUpdate,
  enableWmsWebLimiting,
  getWmsAlert,
  getWmsApp,
  getWmsDiskProtection,
  getWmsScheduledUpdate,
  getWmsSession,
  getWmsStation,
  getWmsSystem,
  getWmsUser,
  getWmsVersion,
  getWmsWebLimiting,
  hideWmsIdentifier,
  joinWmsStation,
  lockWmsSession,
  lockWmsUsbStorage,
  newWmsUser,
  openWmsApp,
  publishWmsDesktop,
  removeWmsSystem,
  removeWmsUser,
  restartWmsSystem,
  resumeWmsDiskProtection,
  searchWmsSystem,
  setWmsScheduledUpdate,
  setWmsStation,
  setWmsSystem,
  setWmsUser,
  setWmsWebLimiting,
  showWmsDesktop,
  showWmsIdentifier,
  splitWmsStation,
  stopWmsSystem,
  suspendWmsDiskProtection,
  unlockWmsSession,
  unlockWmsUsbStorage,
  unpublishWmsDesktop,
  updateWmsStation,
]

const multiPointVdiCmdlets: readonly CmdletEntry[] = [
  disableWmsVirtualDesktopRole,
  enableWmsVirtualDesktopRole,
  getWmsVirtualDesktop,
  importWmsVirtualDesktop,
  newWmsVirtualDesktop,
  newWmsVirtualDesktopTemplate,
  openWmsVirtualDesktop,
]

/** The session's views of the objects; a session needs them from the first object it formats. */
const showObjects = (session: Session): void => formattingOf(session).addViews(libraryViews)

/** MultiPoint: 47 cmdlets. */
export const multiPointModule: BuiltinModule = {
  name: 'MultiPoint',
  version: '10.0.0.0',
  description: 'Manages MultiPoint servers, their stations and sessions.',
  cmdlets: multiPointCmdlets,
  onLoad: showObjects,
}

/** MultiPointVdi: 7 cmdlets, which always work on the local server. */
export const multiPointVdiModule: BuiltinModule = {
  name: 'MultiPointVdi',
  version: '10.0.0.0',
  description: 'Manages the virtual desktops of a MultiPoint server.',
  cmdlets: multiPointVdiCmdlets,
}
