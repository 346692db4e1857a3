import type { CmdletEntry } from '../../engine/commands/define.ts'
import { addContent } from './add-content.ts'
import { clearContent } from './clear-content.ts'
import { clearItem } from './clear-item.ts'
import { clearItemProperty } from './clear-item-property.ts'
import { convertPath } from './convert-path.ts'
import { copyItem } from './copy-item.ts'
import { copyItemProperty } from './copy-item-property.ts'
import { debugProcess } from './debug-process.ts'
import { getChildItem } from './get-child-item.ts'
import { getClipboard } from './get-clipboard.ts'
import { getContent } from './get-content.ts'
import { getItem } from './get-item.ts'
import { getItemProperty } from './get-item-property.ts'
import { getItemPropertyValue } from './get-item-property-value.ts'
import { getLocation } from './get-location.ts'
import { getProcess } from './get-process.ts'
import { getPSDrive } from './get-ps-drive.ts'
import { getPSProvider } from './get-ps-provider.ts'
import { getTimeZone } from './get-time-zone.ts'
import { invokeItem } from './invoke-item.ts'
import { joinPath } from './join-path.ts'
import { moveItem } from './move-item.ts'
import { moveItemProperty } from './move-item-property.ts'
import { newItem } from './new-item.ts'
import { newItemProperty } from './new-item-property.ts'
import { newPSDrive } from './new-ps-drive.ts'
import { popLocation } from './pop-location.ts'
import { pushLocation } from './push-location.ts'
import { removeItem } from './remove-item.ts'
import { removeItemProperty } from './remove-item-property.ts'
import { removePSDrive } from './remove-ps-drive.ts'
import { renameItem } from './rename-item.ts'
import { renameItemProperty } from './rename-item-property.ts'
import { resolvePath } from './resolve-path.ts'
import { restartComputer } from './restart-computer.ts'
import { setClipboard } from './set-clipboard.ts'
import { setContent } from './set-content.ts'
import { setItem } from './set-item.ts'
import { setItemProperty } from './set-item-property.ts'
import { setLocation } from './set-location.ts'
import { splitPath } from './split-path.ts'
import { startProcess } from './start-process.ts'
import { stopComputer } from './stop-computer.ts'
import { stopProcess } from './stop-process.ts'
import { testConnection } from './test-connection.ts'
import { testPath } from './test-path.ts'
import { waitProcess } from './wait-process.ts'

/** The cmdlets of Microsoft.PowerShell.Management. */
export const managementCmdlets: readonly CmdletEntry[] = [
  addContent,
  clearContent,
  clearItem,
  clearItemProperty,
  convertPath,
  copyItem,
  copyItemProperty,
  debugProcess,
  getChildItem,
  getClipboard,
  getContent,
  getItem,
  getItemProperty,
  getItemPropertyValue,
  getLocation,
  getProcess,
  getPSDrive,
  getPSProvider,
  getTimeZone,
  invokeItem,
  joinPath,
  moveItem,
  moveItemProperty,
  newItem,
  newItemProperty,
  newPSDrive,
  popLocation,
  pushLocation,
  removeItem,
  removeItemProperty,
  removePSDrive,
  renameItem,
  renameItemProperty,
  resolvePath,
  restartComputer,
  setClipboard,
  setContent,
  setItem,
  setItemProperty,
  setLocation,
  splitPath,
  startProcess,
  stopComputer,
  stopProcess,
  testConnection,
  testPath,
  waitProcess,
]
