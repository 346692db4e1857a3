import type { CmdletEntry } from '../../engine/commands/define.ts'
import { addMember } from './add-member.ts'
import { addType } from './add-type.ts'
import { clearVariable } from './clear-variable.ts'
import { compareObject } from './compare-object.ts'
import { convertFromCliXml } from './convert-from-cli-xml.ts'
import { convertFromCsv } from './convert-from-csv.ts'
import { convertFromJson } from './convert-from-json.ts'
import { convertFromMarkdown } from './convert-from-markdown.ts'
import { convertFromStringData } from './convert-from-string-data.ts'
import { convertToCliXml } from './convert-to-cli-xml.ts'
import { convertToCsv } from './convert-to-csv.ts'
import { convertToHtml } from './convert-to-html.ts'
import { convertToJson } from './convert-to-json.ts'
import { convertToXml } from './convert-to-xml.ts'
import { debugRunspace } from './debug-runspace.ts'
import { disablePSBreakpoint } from './disable-ps-breakpoint.ts'
import { disableRunspaceDebug } from './disable-runspace-debug.ts'
import { enablePSBreakpoint } from './enable-ps-breakpoint.ts'
import { enableRunspaceDebug } from './enable-runspace-debug.ts'
import { exportAlias } from './export-alias.ts'
import { exportClixml } from './export-clixml.ts'
import { exportCsv } from './export-csv.ts'
import { exportFormatData } from './export-format-data.ts'
import { exportPSSession } from './export-ps-session.ts'
import { formatCustom } from './format-custom.ts'
import { formatHex } from './format-hex.ts'
import { formatList } from './format-list.ts'
import { formatTable } from './format-table.ts'
import { formatWide } from './format-wide.ts'
import { getAlias } from './get-alias.ts'
import { getCulture } from './get-culture.ts'
import { getDate } from './get-date.ts'
import { getError } from './get-error.ts'
import { getEvent } from './get-event.ts'
import { getEventSubscriber } from './get-event-subscriber.ts'
import { getFileHash } from './get-file-hash.ts'
import { getFormatData } from './get-format-data.ts'
import { getHost } from './get-host.ts'
import { getMarkdownOption } from './get-markdown-option.ts'
import { getMember } from './get-member.ts'
import { getPSBreakpoint } from './get-ps-breakpoint.ts'
import { getPSCallStack } from './get-ps-call-stack.ts'
import { getRandom } from './get-random.ts'
import { getRunspace } from './get-runspace.ts'
import { getRunspaceDebug } from './get-runspace-debug.ts'
import { getSecureRandom } from './get-secure-random.ts'
import { getTraceSource } from './get-trace-source.ts'
import { getTypeData } from './get-type-data.ts'
import { getUICulture } from './get-ui-culture.ts'
import { getUnique } from './get-unique.ts'
import { getUptime } from './get-uptime.ts'
import { getVariable } from './get-variable.ts'
import { getVerb } from './get-verb.ts'
import { groupObject } from './group-object.ts'
import { importAlias } from './import-alias.ts'
import { importClixml } from './import-clixml.ts'
import { importCsv } from './import-csv.ts'
import { importLocalizedData } from './import-localized-data.ts'
import { importPowerShellDataFile } from './import-power-shell-data-file.ts'
import { importPSSession } from './import-ps-session.ts'
import { invokeExpression } from './invoke-expression.ts'
import { invokeRestMethod } from './invoke-rest-method.ts'
import { invokeWebRequest } from './invoke-web-request.ts'
import { joinString } from './join-string.ts'
import { measureCommand } from './measure-command.ts'
import { measureObject } from './measure-object.ts'
import { newAlias } from './new-alias.ts'
import { newEvent } from './new-event.ts'
import { newGuid } from './new-guid.ts'
import { newObject } from './new-object.ts'
import { newTemporaryFile } from './new-temporary-file.ts'
import { newTimeSpan } from './new-time-span.ts'
import { newVariable } from './new-variable.ts'
import { outFile } from './out-file.ts'
import { outString } from './out-string.ts'
import { readHost } from './read-host.ts'
import { registerEngineEvent } from './register-engine-event.ts'
import { registerObjectEvent } from './register-object-event.ts'
import { removeAlias } from './remove-alias.ts'
import { removeEvent } from './remove-event.ts'
import { removePSBreakpoint } from './remove-ps-breakpoint.ts'
import { removeTypeData } from './remove-type-data.ts'
import { removeVariable } from './remove-variable.ts'
import { selectObject } from './select-object.ts'
import { selectString } from './select-string.ts'
import { selectXml } from './select-xml.ts'
import { sendMailMessage } from './send-mail-message.ts'
import { setAlias } from './set-alias.ts'
import { setDate } from './set-date.ts'
import { setMarkdownOption } from './set-markdown-option.ts'
import { setPSBreakpoint } from './set-ps-breakpoint.ts'
import { setTraceSource } from './set-trace-source.ts'
import { setVariable } from './set-variable.ts'
import { showMarkdown } from './show-markdown.ts'
import { sortObject } from './sort-object.ts'
import { startSleep } from './start-sleep.ts'
import { teeObject } from './tee-object.ts'
import { testJson } from './test-json.ts'
import { traceCommand } from './trace-command.ts'
import { unblockFile } from './unblock-file.ts'
import { unregisterEvent } from './unregister-event.ts'
import { updateFormatData } from './update-format-data.ts'
import { updateList } from './update-list.ts'
import { updateTypeData } from './update-type-data.ts'
import { waitDebugger } from './wait-debugger.ts'
import { waitEvent } from './wait-event.ts'
import { writeDebug } from './write-debug.ts'
import { writeError } from './write-error.ts'
import { writeHost } from './write-host.ts'
import { writeInformation } from './write-information.ts'
import { writeOutput } from './write-output.ts'
import { writeProgress } from './write-progress.ts'
import { writeVerbose } from './write-verbose.ts'
import { writeWarning } from './write-warning.ts'

/** The cmdlets of Microsoft.PowerShell.Utility. */
export const utilityCmdlets: readonly CmdletEntry[] = [
  addMember,
  addType,
  clearVariable,
  compareObject,
  convertFromCliXml,
  convertFromCsv,
  convertFromJson,
  convertFromMarkdown,
  convertFromStringData,
  convertToCliXml,
  convertToCsv,
  convertToHtml,
  convertToJson,
  convertToXml,
  debugRunspace,
  disablePSBreakpoint,
  disableRunspaceDebug,
  enablePSBreakpoint,
  enableRunspaceDebug,
  exportAlias,
  exportClixml,
  exportCsv,
  exportFormatData,
  exportPSSession,
  formatCustom,
  formatHex,
  formatList,
  formatTable,
  formatWide,
  getAlias,
  getCulture,
  getDate,
  getError,
  getEvent,
  getEventSubscriber,
  getFileHash,
  getFormatData,
  getHost,
  getMarkdownOption,
  getMember,
  getPSBreakpoint,
  getPSCallStack,
  getRandom,
  getRunspace,
  getRunspaceDebug,
  getSecureRandom,
  getTraceSource,
  getTypeData,
  getUICulture,
  getUnique,
  getUptime,
  getVariable,
  getVerb,
  groupObject,
  importAlias,
  importClixml,
  importCsv,
  importLocalizedData,
  importPowerShellDataFile,
  importPSSession,
  invokeExpression,
  invokeRestMethod,
  invokeWebRequest,
  joinString,
  measureCommand,
  measureObject,
  newAlias,
  newEvent,
  newGuid,
  newObject,
  newTemporaryFile,
  newTimeSpan,
  newVariable,
  outFile,
  outString,
  readHost,
  registerEngineEvent,
  registerObjectEvent,
  removeAlias,
  removeEvent,
  removePSBreakpoint,
  removeTypeData,
  removeVariable,
  selectObject,
  selectString,
  selectXml,
  sendMailMessage,
  setAlias,
  setDate,
  setMarkdownOption,
  setPSBreakpoint,
  setTraceSource,
  setVariable,
  showMarkdown,
  sortObject,
  startSleep,
  teeObject,
  testJson,
  traceCommand,
  unblockFile,
  unregisterEvent,
  updateFormatData,
  updateList,
  updateTypeData,
  waitDebugger,
  waitEvent,
  writeDebug,
  writeError,
  writeHost,
  writeInformation,
  writeOutput,
  writeProgress,
  writeVerbose,
  writeWarning,
]
