/** `Get-Help -Online`: opens a topic's address with the system's browser. */

import { ApplicationInfo } from '../engine/commands/info.ts'
import { findOnPath } from '../engine/commands/pathSearch.ts'
import { Fault } from '../kernel/fault.ts'
import type { Frame } from '../session/scope.ts'

function invalidOperation(message: string): Fault {
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message,
  })
}

/** Tells the address to the verbose stream and starts the browser. Throws InvalidOperation without an address, for one that is not HTTP, and where nothing opens it. */
export function openAddress(frame: Frame, address: string | null, writeVerbose: (message: string) => void): void {
  if (address === null) {
    throw invalidOperation(
      'The online version of this Help topic cannot be displayed because the Internet address (URI) of the Help topic is not specified in the command code or in the help file for the command.',
    )
  }
  if (!/^https?:/i.test(address)) {
    throw invalidOperation(
      `The protocol specified in the Uri "${address}" is not supported. Only "http" and "https" protocols are supported.`,
    )
  }
  writeVerbose(`Help URI: ${address}`)
  const { host } = frame.session
  const opener = findOnPath(frame, host.machine.platform === 'darwin' ? 'open' : 'xdg-open')
  if (host.processes === null || !(opener instanceof ApplicationInfo)) {
    throw invalidOperation(
      `Starting a browser to display online Help failed. No program or browser is associated to open the URI ${address}.`,
    )
  }
  host.processes.start({
    file: opener.path,
    args: [address],
    workingDirectory: frame.session.location,
    environment: null,
    stdin: 'inherit',
    stdout: 'inherit',
    stderr: 'inherit',
  })
}
