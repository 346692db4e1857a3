import { listFrom } from '../../../dotnet/collections/collection.ts'
import type { DateTime } from '../../../dotnet/time/dateTime.ts'
import { enumOf } from '../../../engine/netTypes/values.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Delegate } from '../../../types/delegate.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { RemotingChildJob, RemotingJob } from './backgroundJob.ts'
import { dataCollectionTypes } from './dataCollection.ts'
import { Job, type JobState } from './job.ts'
import { RemotingErrorRecord } from './records.ts'
import { TaskJob, ThreadJob } from './threadJob.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** System.Management.Automation.JobStateInfo. */
class JobStateInfo {
  readonly state: JobState
  readonly reason: Value
  constructor(state: JobState, reason: Value) {
    this.state = state
    this.reason = reason
  }
}

/** System.Management.Automation.JobStateEventArgs. */
export class JobStateEventArgs {
  readonly before: JobStateInfo
  readonly after: JobStateInfo
  constructor(before: JobState, after: JobState, reason: Value) {
    this.before = new JobStateInfo(before, null)
    this.after = new JobStateInfo(after, reason)
  }
}

const stream = (name: 'output' | 'error' | 'progress' | 'verbose' | 'debug' | 'warning' | 'information') => ({
  get: (self: Job) => {
    self.pump()
    return self.streams.get(name)!
  },
})

const dateOf = (time: DateTime | null): Value => time
const handlers = new WeakMap<Job, Map<Delegate, (before: JobState, after: JobState) => void>>()

/** Jobs as .NET types. */
export const jobTypes: readonly NetTypeEntry[] = [
  ...dataCollectionTypes,
  netType(`${space}JobStateInfo`, () => ({
    class: JobStateInfo,
    assembly,
    isSealed: true,
    members: {
      [`State: ${space}JobState`]: (self: JobStateInfo) => enumOf('JobState', self.state),
      'Reason: Exception': (self: JobStateInfo) => self.reason,
      'ToString(): String': (self: JobStateInfo) => self.state,
    },
  })),
  netType(`${space}JobStateEventArgs`, () => ({
    class: JobStateEventArgs,
    base: 'System.EventArgs',
    assembly,
    isSealed: true,
    members: {
      [`JobStateInfo: ${space}JobStateInfo`]: (self: JobStateEventArgs) => self.after,
      [`PreviousJobStateInfo: ${space}JobStateInfo`]: (self: JobStateEventArgs) => self.before,
    },
  })),
  netType(`${space}Runspaces.RemotingErrorRecord`, () => ({
    class: RemotingErrorRecord,
    base: `${space}ErrorRecord`,
    assembly,
    members: {},
  })),
  netType(`${space}Job`, () => ({
    class: Job,
    assembly,
    isAbstract: true,
    members: {
      'Command: String': (self: Job) => self.command,
      [`JobStateInfo: ${space}JobStateInfo`]: (self: Job) => {
        self.pump()
        return new JobStateInfo(self.state, self.reason)
      },
      'InstanceId: Guid': (self: Job) => self.instanceId,
      'Id: Int32': (self: Job) => self.id,
      'Name: String get set': {
        get: (self: Job) => self.name,
        set: (self: Job, value: string) => {
          self.name = value
        },
      },
      [`ChildJobs: System.Collections.Generic.IList<${space}Job>`]: (self: Job) =>
        listFrom([...self.children], requireType(`${space}Job`)),
      'StatusMessage: String': () => '',
      'HasMoreData: Boolean': (self: Job) => {
        self.pump()
        return self.hasMoreData
      },
      'PSBeginTime: Nullable<DateTime>': (self: Job) => dateOf(self.beginTime),
      'PSEndTime: Nullable<DateTime>': (self: Job) => dateOf(self.endTime),
      'PSJobTypeName: String': (self: Job) => self.typeName,
      [`Output: ${space}PSDataCollection<${space}PSObject>`]: stream('output'),
      [`Error: ${space}PSDataCollection<${space}ErrorRecord>`]: stream('error'),
      [`Progress: ${space}PSDataCollection<${space}ProgressRecord>`]: stream('progress'),
      [`Verbose: ${space}PSDataCollection<${space}VerboseRecord>`]: stream('verbose'),
      [`Debug: ${space}PSDataCollection<${space}DebugRecord>`]: stream('debug'),
      [`Warning: ${space}PSDataCollection<${space}WarningRecord>`]: stream('warning'),
      [`Information: ${space}PSDataCollection<${space}InformationRecord>`]: stream('information'),
      'Location: String': (self: Job) => self.location,
      'Dispose(): Void': (self: Job) => self.stop(),
      'StopJob(): Void': (self: Job) => self.stop(),
      [`add_StateChanged(System.EventHandler<${space}JobStateEventArgs> handler): Void`]: (
        self: Job,
        handler: Delegate,
      ) => {
        const listener = (before: JobState, after: JobState) => {
          handler.invoke([self, new JobStateEventArgs(before, after, self.reason)])
        }
        const known = handlers.get(self) ?? new Map()
        handlers.set(self, known)
        known.set(handler, listener)
        self.listeners.add(listener)
      },
      [`remove_StateChanged(System.EventHandler<${space}JobStateEventArgs> handler): Void`]: (
        self: Job,
        handler: Delegate,
      ) => {
        const listener = handlers.get(self)?.get(handler)
        if (listener !== undefined) self.listeners.delete(listener)
      },
      'ToString(): String': (self: Job) => self.name,
    },
  })),
  netType(`${space}Job2`, () => ({ base: `${space}Job`, assembly, isAbstract: true, members: {} })),
  netType(`${space}PSRemotingJob`, () => ({ class: RemotingJob, base: `${space}Job`, assembly, members: {} })),
  netType(`${space}PSRemotingChildJob`, () => ({
    class: RemotingChildJob,
    base: `${space}Job`,
    assembly,
    members: { 'IsAsync: Boolean get set': () => true },
  })),
  netType('Microsoft.PowerShell.ThreadJob.ThreadJob', () => ({
    class: ThreadJob,
    base: `${space}Job2`,
    assembly: 'Microsoft.PowerShell.ThreadJob',
    isSealed: true,
    members: {},
  })),
  netType(`${space}PSTasks.PSTaskJob`, () => ({
    class: TaskJob,
    base: `${space}Job`,
    assembly,
    isSealed: true,
    members: {},
  })),
  netType(`${space}PSTasks.PSTaskChildJob`, () => ({ base: `${space}Job`, assembly, isSealed: true, members: {} })),
]
