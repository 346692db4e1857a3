import { notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Frame } from '../../session/scope.ts'
import { addToLists } from '../../session/streams.ts'
import type { ErrorRecord } from '../../types/errorRecord.ts'
import type { Job, JobEntry } from './jobs/job.ts'
import { jobsOf } from './jobs/repository.ts'
import { jobFault, selectJobs } from './jobs/selecting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/receive-job */
export const receiveJob = defineCmdlet('Receive-Job', () => ({
  class: 'Microsoft.PowerShell.Commands.ReceiveJobCommand',
  defaultSet: 'Location',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096965',
  parameters: {
    Job: parameter('System.Management.Automation.Job[]', {
      sets: {
        ComputerName: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        Session: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        Location: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
      },
    }),
    ComputerName: parameter('String[]', {
      set: 'ComputerName',
      position: 1,
      fromPipelineByPropertyName: true,
      aliases: ['Cn'],
      attributes: [notNullOrEmpty],
    }),
    Location: parameter('String[]', { set: 'Location', position: 1, attributes: [notNullOrEmpty] }),
    Session: parameter('System.Management.Automation.Runspaces.PSSession[]', {
      set: 'Session',
      position: 1,
      fromPipelineByPropertyName: true,
      attributes: [notNull],
    }),
    Keep: parameter('SwitchParameter'),
    NoRecurse: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Wait: parameter('SwitchParameter'),
    AutoRemoveJob: parameter('SwitchParameter'),
    WriteEvents: parameter('SwitchParameter'),
    WriteJobInResults: parameter('SwitchParameter'),
    Name: parameter('String[]', {
      set: 'NameParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    InstanceId: parameter('Guid[]', {
      set: 'InstanceIdParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Id: parameter('Int32[]', {
      set: 'SessionIdParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
  },
  state: () => ({ jobs: new Set<Job>() }),
  begin({ bound, throwTerminating }) {
    for (const name of ['AutoRemoveJob', 'WriteJobInResults'] as const)
      if (bound[name] && !bound.Wait)
        throwTerminating(
          jobFault(
            `${name === 'AutoRemoveJob' ? 'AutoRemove' : name}CannotBeUsedWithoutWait`,
            `The -${name} parameter cannot be used without the -Wait parameter`,
            null,
            'InvalidOperation',
            'System.InvalidOperationException',
          ),
        )
  },
  process(context) {
    // Actions of events that have happened run before anyone looks.
    context.frame.session.attend(context.frame)
    const { bound, frame, state, writeError } = context
    const repository = jobsOf(frame.session)
    for (const job of selectJobs(repository, bound as never, writeError) ?? []) {
      if (state.jobs.has(job)) continue
      state.jobs.add(job)
      if (!bound.Wait) {
        // A job of this thread has not had its turn before somebody asks.
        while (job.runHere(frame));
        receive(context as never, frame, job, bound.Keep, !bound.NoRecurse)
      }
    }
  },
  end(context) {
    const { bound, frame, state, write } = context
    if (!bound.Wait) return
    const repository = jobsOf(frame.session)
    const jobs = [...state.jobs]
    if (bound.WriteJobInResults) for (const job of jobs) write(job)
    for (;;) {
      const left = jobs.filter((job) => !job.isFinished)
      const hasNews = () => left.some((job) => job.isFinished || hasEntries(job))
      if (left.length > 0) repository.wait(frame, hasNews)
      for (const job of jobs) receive(context as never, frame, job, bound.Keep, !bound.NoRecurse)
      if (left.length === 0) break
      if (bound.Keep) {
        repository.wait(frame, () => jobs.every((job) => job.isFinished))
        break
      }
    }
    if (bound.AutoRemoveJob) for (const job of jobs) repository.remove(job)
  },
}))

function hasEntries(job: Job): boolean {
  return job.pending.length > 0 || job.children.some(hasEntries)
}

interface Receiver {
  write(value: JobEntry['value']): void
  readonly runtime: { writeRecord(record: ErrorRecord): void }
}

/** Writes what a job has on the streams it came from. */
function receive(context: Receiver, frame: Frame, job: Job, keep: boolean, recurse: boolean): void {
  const { streams } = frame
  for (const { stream, value } of job.receive(keep)) {
    if (stream === 'output') context.write(value)
    else if (stream === 'error') context.runtime.writeRecord(value as ErrorRecord)
    else {
      if (stream === 'warning' || stream === 'information') addToLists(streams, stream, value)
      streams[stream].write(value)
    }
  }
  if (recurse) for (const child of job.children) receive(context, frame, child, keep, recurse)
}
