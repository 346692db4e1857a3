import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'

/** What every remote session over WSMan answers here, as on any Linux without its library. */
export function noRemoting(
  target: Value,
  id = 'System.Management.Automation.Remoting.PSRemotingDataStructureException',
): Fault {
  return new Fault({
    id,
    category: id === 'CreateRemoteRunspaceFailed' ? 'InvalidArgument' : 'ResourceUnavailable',
    exception: 'System.Management.Automation.Remoting.PSRemotingTransportException',
    message:
      'This parameter set requires WSMan, and no supported WSMan client library was found. WSMan is either not installed or unavailable for this system.',
    target,
  })
}

/** Remote sessions over SSH: this shell has none. */
export function noSshRemoting(target: Value): Fault {
  return new Fault({
    id: 'NotImplemented',
    category: 'NotImplemented',
    exception: 'System.Management.Automation.PSNotImplementedException',
    message: 'mpsh opens no sessions on other computers.',
    target,
  })
}
