import { objectArray } from '../../../types/array.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { EventJob, PSEventArgs, PSEventSubscriber } from './manager.ts'
import { timerTypes } from './timer.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** Events and their subscribers as .NET types. */
export const eventTypes: readonly NetTypeEntry[] = [
  ...timerTypes,
  netType(`${space}PSEventArgs`, () => ({
    class: PSEventArgs,
    base: 'System.EventArgs',
    assembly,
    members: {
      'ComputerName: String': () => null,
      'RunspaceId: Guid': (self: PSEventArgs) => self.runspaceId,
      'EventIdentifier: Int32': (self: PSEventArgs) => self.identifier,
      'Sender: Object': (self: PSEventArgs) => self.sender,
      'SourceEventArgs: EventArgs': (self: PSEventArgs) =>
        typeof self.args[1] === 'object' && self.args.length === 2 ? self.args[1] : null,
      'SourceArgs: Object[]': (self: PSEventArgs) => objectArray([...self.args]),
      'SourceIdentifier: String': (self: PSEventArgs) => self.sourceIdentifier,
      'TimeGenerated: DateTime': (self: PSEventArgs) => self.time,
      [`MessageData: ${space}PSObject`]: (self: PSEventArgs) => self.messageData,
    },
  })),
  netType(`${space}PSEventSubscriber`, () => ({
    class: PSEventSubscriber,
    assembly,
    members: {
      'SubscriptionId: Int32 get set': (self: PSEventSubscriber) => self.id,
      'SourceObject: Object': (self: PSEventSubscriber) => self.source,
      'EventName: String': (self: PSEventSubscriber) => self.eventName,
      'SourceIdentifier: String': (self: PSEventSubscriber) => self.sourceIdentifier,
      [`Action: ${space}PSEventJob`]: (self: PSEventSubscriber) => self.job,
      'HandlerDelegate: Delegate': (self: PSEventSubscriber) => self.handler,
      'SupportEvent: Boolean': (self: PSEventSubscriber) => self.isSupport,
      'ForwardEvent: Boolean': (self: PSEventSubscriber) => self.isForward,
    },
  })),
  netType(`${space}PSEventJob`, () => ({ class: EventJob, base: `${space}Job`, assembly, members: {} })),
]
