import type { ErrorCategory } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { InvocationInfo } from '../../../session/invocationInfo.ts'
import {
  DebugRecord,
  HostInformationMessage,
  InformationRecord,
  VerboseRecord,
  WarningRecord,
} from '../../../session/records.ts'
import { ErrorRecord, reasonOf, targetNameOf, targetTypeOf } from '../../../types/errorRecord.ts'
import { Exception } from '../../../types/exception.ts'
import { pack, unpack } from './transport.ts'

/** An error as a job tells it. */
export interface ToldError {
  readonly message: string
  readonly id: string
  readonly category: string
  readonly activity?: string
  readonly reason?: string
  readonly targetName?: string
  readonly targetType?: string
}

export type ToldRecord =
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'error'; readonly error: ToldError }
  | { readonly kind: 'warning' | 'verbose' | 'debug'; readonly message: string }
  | {
      readonly kind: 'information'
      readonly text: string | null
      /** What Write-Host said. */
      readonly host: { readonly message: string; readonly noNewLine: boolean } | null
      readonly source: string
      readonly time: number
      readonly tags: readonly string[]
    }

export function tellError(record: ErrorRecord): ToldError {
  return {
    message: record.text,
    id: record.fullyQualifiedErrorId,
    category: record.category,
    activity: record.activity,
    reason: reasonOf(record),
    targetName: targetNameOf(record),
    targetType: targetTypeOf(record),
  }
}

/** System.Management.Automation.Runspaces.RemotingErrorRecord: an error of a job, seen by who started it. */
export class RemotingErrorRecord extends ErrorRecord {}

export function hearError(told: ToldError): RemotingErrorRecord {
  const record = new RemotingErrorRecord(
    new Exception('System.Management.Automation.RemoteException', told.message),
    told.id,
    told.category as ErrorCategory,
  )
  record.activity = told.activity ?? ''
  record.reason = told.reason ?? null
  record.targetName = told.targetName ?? null
  record.targetType = told.targetType ?? null
  record.invocationInfo = new InvocationInfo(null, null)
  record.preservesInvocation = true
  return record
}

export function tellInformation(record: InformationRecord): ToldRecord {
  const { messageData } = record
  const host =
    messageData instanceof HostInformationMessage
      ? { message: messageData.message, noNewLine: messageData.noNewLine }
      : null
  return {
    kind: 'information',
    text: host === null ? pack(messageData) : null,
    host,
    source: record.source,
    time: record.timeGenerated,
    tags: record.tags,
  }
}

/** A record as the starter's streams take it, but errors and output. */
export function hear(told: Exclude<ToldRecord, { kind: 'output' | 'error' }>): Value & object {
  switch (told.kind) {
    case 'warning':
      return new WarningRecord(told.message)
    case 'verbose':
      return new VerboseRecord(told.message)
    case 'debug':
      return new DebugRecord(told.message)
    default: {
      const data =
        told.host === null ? unpack(told.text!) : new HostInformationMessage(told.host.message, told.host.noNewLine)
      const record = new InformationRecord(data, told.source, told.time, told.tags)
      record.isShown = told.host !== null
      return record
    }
  }
}
