import { newGuid } from '../../../engine/commands/newGuid.ts'
import type { ScriptBlock } from '../../../engine/commands/scriptBlock.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { nothing } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { Delegate } from '../../../types/delegate.ts'
import { requireType } from '../../../types/netType.ts'
import { baseOf } from '../../../types/psobject.ts'
import { typeOf } from '../../../types/typeOf.ts'
import { eventsOf, type PSEventSubscriber } from './manager.ts'

/** What the two Register- cmdlets ask for. */
export interface Registration {
  readonly SourceIdentifier?: string | undefined
  readonly Action?: object | undefined
  readonly MessageData?: Value | undefined
  readonly SupportEvent: boolean
  readonly Forward: boolean
  readonly MaxTriggerCount?: number | undefined
}

/** Subscribes to an event of an object, or (`source` null) to an engine event. Throws where it cannot. */
export function register(
  session: Session,
  bound: Registration,
  source: Value,
  eventName: string | null,
): PSEventSubscriber {
  const manager = eventsOf(session)
  const identifier = bound.SourceIdentifier ?? newGuid()
  const subscription = {
    source,
    eventName,
    sourceIdentifier: identifier,
    action: (bound.Action as ScriptBlock | undefined) ?? null,
    messageData: bound.MessageData ?? null,
    isSupport: bound.SupportEvent,
    isForward: bound.Forward,
    maximum: bound.MaxTriggerCount ?? 0,
  }
  if (source === null) return manager.subscribe(subscription)
  if (manager.subscribers.some((one) => one.sourceIdentifier.toLowerCase() === identifier.toLowerCase()))
    throw eventFault(
      'SUBSCRIBER_EXISTS',
      `Cannot subscribe to the specified event. A subscriber with the source identifier '${identifier}' already exists.`,
    )
  const object = baseOf(source)
  if (typeOf(object).methods(`add_${eventName!.toLowerCase()}`) === null)
    throw eventFault(
      'INVALID_REGISTRATION',
      `Cannot register for the specified event. An event with the name '${eventName}' does not exist. (Parameter 'eventName')`,
    )
  const subscriber = manager.subscribe(subscription)
  const handler = new Delegate(requireType('System.EventHandler'), (args) => {
    manager.generate(identifier, args[0] ?? null, args, subscription.messageData)
    return nothing
  })
  const adder = typeOf(object).methods(`add_${eventName!.toLowerCase()}`)![0]!
  adder.implementation(object, handler)
  subscriber.handler = handler
  subscriber.detach = () => void invokeRemover(object, eventName!, handler)
  return subscriber
}

function invokeRemover(object: Value, eventName: string, handler: Delegate): void {
  const remover = typeOf(object).methods(`remove_${eventName.toLowerCase()}`)?.[0]
  if (remover !== undefined) remover.implementation(object, handler)
}

export function eventFault(id: string, message: string): Fault {
  return new Fault({ id, category: 'InvalidArgument', exception: 'System.ArgumentException', message })
}
