import type { Value } from '../../kernel/value.ts'
import {
  DebugRecord,
  HostInformationMessage,
  InformationalRecord,
  InformationRecord,
  ProgressRecord,
  VerboseRecord,
  WarningRecord,
} from '../../session/records.ts'
import { stringArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import { enumOf, nameOf } from './values.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** The records of the streams. */
export const recordTypes: readonly NetTypeEntry[] = [
  netType(`${space}InformationalRecord`, () => ({
    class: InformationalRecord,
    assembly,
    isAbstract: true,
    members: {
      'InvocationInfo: System.Management.Automation.InvocationInfo': (self: InformationalRecord) => self.invocation,
      'Message: String get set': {
        get: (self: InformationalRecord) => self.message,
        set: (self: InformationalRecord, value: string) => {
          self.message = value
        },
      },
      'ToString(): String': (self: InformationalRecord) => self.message,
    },
  })),
  netType(`${space}WarningRecord`, () => ({
    class: WarningRecord,
    base: `${space}InformationalRecord`,
    assembly,
    members: {
      'new(String message)': (message: string) => new WarningRecord(message),
      'FullyQualifiedWarningId: String': (self: WarningRecord) => self.fullyQualifiedWarningId,
    },
  })),
  netType(`${space}VerboseRecord`, () => ({
    class: VerboseRecord,
    base: `${space}InformationalRecord`,
    assembly,
    members: { 'new(String message)': (message: string) => new VerboseRecord(message) },
  })),
  netType(`${space}DebugRecord`, () => ({
    class: DebugRecord,
    base: `${space}InformationalRecord`,
    assembly,
    members: { 'new(String message)': (message: string) => new DebugRecord(message) },
  })),
  netType(`${space}InformationRecord`, () => ({
    class: InformationRecord,
    assembly,
    members: {
      'new(Object messageData, String source)': (data: Value, source: string) => new InformationRecord(data, source, 0),
      'MessageData: Object': (self: InformationRecord) => self.messageData,
      'Source: String get set': {
        get: (self: InformationRecord) => self.source,
        set: (self: InformationRecord, value: string) => {
          self.source = value
        },
      },
      'Tags: System.Collections.Generic.List<String>': (self: InformationRecord) => stringArray([...self.tags]),
      'User: String': (self: InformationRecord) => self.user,
      'Computer: String': (self: InformationRecord) => self.computer,
      'ToString(): String': (self: InformationRecord) => (self.messageData === null ? '' : toText(self.messageData)),
    },
  })),
  netType(`${space}HostInformationMessage`, () => ({
    class: HostInformationMessage,
    assembly,
    members: {
      'Message: String': (self: HostInformationMessage) => self.message,
      'NoNewLine: Nullable<Boolean>': (self: HostInformationMessage) => self.noNewLine,
      'ForegroundColor: Nullable<ConsoleColor>': (self: HostInformationMessage) => self.foregroundColor,
      'BackgroundColor: Nullable<ConsoleColor>': (self: HostInformationMessage) => self.backgroundColor,
      'ToString(): String': (self: HostInformationMessage) => self.message,
    },
  })),
  netType(`${space}ProgressRecord`, () => ({
    class: ProgressRecord,
    assembly,
    members: {
      'new(Int32 activityId, String activity, String statusDescription)': (
        id: number,
        activity: string,
        status: string,
      ) => new ProgressRecord(id, activity, status),
      'ActivityId: Int32': (self: ProgressRecord) => self.activityId,
      'Activity: String get set': {
        get: (self: ProgressRecord) => self.activity,
        set: (self: ProgressRecord, value: string) => {
          self.activity = value
        },
      },
      'StatusDescription: String get set': {
        get: (self: ProgressRecord) => self.statusDescription,
        set: (self: ProgressRecord, value: string) => {
          self.statusDescription = value
        },
      },
      'CurrentOperation: String get set': {
        get: (self: ProgressRecord) => self.currentOperation,
        set: (self: ProgressRecord, value: string | null) => {
          self.currentOperation = value
        },
      },
      'ParentActivityId: Int32 get set': {
        get: (self: ProgressRecord) => self.parentActivityId,
        set: (self: ProgressRecord, value: number) => {
          self.parentActivityId = value
        },
      },
      'PercentComplete: Int32 get set': {
        get: (self: ProgressRecord) => self.percentComplete,
        set: (self: ProgressRecord, value: number) => {
          self.percentComplete = value
        },
      },
      'SecondsRemaining: Int32 get set': {
        get: (self: ProgressRecord) => self.secondsRemaining,
        set: (self: ProgressRecord, value: number) => {
          self.secondsRemaining = value
        },
      },
      'RecordType: System.Management.Automation.ProgressRecordType get set': {
        get: (self: ProgressRecord) => enumOf('ProgressRecordType', self.recordType),
        set: (self: ProgressRecord, value: Value) => {
          self.recordType = nameOf(value) === 'Completed' ? 'Completed' : 'Processing'
        },
      },
    },
  })),
]
