/** The thread of one background job. */
import { workerData } from 'node:worker_threads'
import { attendThreads } from '../../kernel/host.ts'
import { type JobMessage, type JobParcel, runJob } from '../../modules/core/jobs/jobRun.ts'
import { AbsentInterface } from '../shell/absentInterface.ts'
import { makeShell } from '../shell/shell.ts'
import { WaitingEnd } from './bridge.ts'
import { homeOfShell } from './homeOfShell.ts'
import { createNodeHost } from './nodeHost.ts'
import type { JobStart } from './threads.ts'

const { work, attention, starter, messages, branch } = workerData as JobStart

const tell = (message: JobMessage): void => {
  messages.postMessage(message)
  Atomics.or(starter, 0, attendThreads)
  Atomics.notify(starter, 0)
}

try {
  const host = createNodeHost({
    attention,
    bridge: branch === null ? null : new WaitingEnd(branch.port, branch.word),
    console: {
      write: () => {},
      writeError: () => {},
      readLine: () => null,
      isInteractive: false,
      supportsColor: false,
      size: () => [120, 50],
    },
    homeOfShell: homeOfShell(),
  })
  runJob(makeShell(host, new AbsentInterface(() => 120), work.directory), work.parcel as JobParcel, tell)
} catch (defect) {
  const reason = defect instanceof Error ? (defect.stack ?? defect.message) : String(defect)
  tell({ kind: 'end', state: 'Failed', reason: { message: reason, id: 'InternalError', category: 'NotSpecified' } })
}
process.exit()
