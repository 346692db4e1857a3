/** Which jobs a cmdlet's parameters name: JobCmdletBase. */
import type { Guid } from '../../../dotnet/guid.ts'
import { type ErrorCategory, Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { isDictionary } from '../../../types/dictionary.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { readMember } from '../../../types/members.ts'
import { baseOf } from '../../../types/psobject.ts'
import { hasWildcards, WildcardPattern } from '../../../types/wildcard.ts'
import { Job } from './job.ts'
import type { JobRepository } from './repository.ts'

export interface JobSelection {
  readonly Job?: Value | undefined
  readonly Id?: Value | undefined
  readonly Name?: Value | undefined
  readonly InstanceId?: Value | undefined
  readonly State?: Value | undefined
  readonly Command?: Value | undefined
  readonly Filter?: Value | undefined
}

/** The jobs named, in order; what is not found is reported. `children`: child jobs count too. Null where nothing names any. */
export function selectJobs(
  repository: JobRepository,
  bound: JobSelection,
  writeError: (error: Fault) => void,
  children = true,
): Job[] | null {
  repository.pump()
  const all = children ? repository.jobs.flatMap((job) => [job, ...job.children]) : repository.jobs
  const given = (value: Value | undefined): value is Value => value !== undefined && value !== null
  if (given(bound.Job)) return [...itemsOf(bound.Job)].map(baseOf).filter((item) => item instanceof Job)
  if (given(bound.Id))
    return [...itemsOf(bound.Id)].flatMap((id) => {
      const found = all.filter((job) => job.id === id)
      if (found.length === 0)
        writeError(
          notFound(
            'JobWithSpecifiedSessionNotFound',
            `The command cannot find a job with the job ID ${toText(id)}. Verify the value of the Id parameter and then try the command again.`,
            id,
          ),
        )
      return found
    })
  if (given(bound.InstanceId))
    return [...itemsOf(bound.InstanceId)].flatMap((id) => {
      const { text } = id as object as Guid
      const found = all.filter((job) => job.instanceId.text === text)
      if (found.length === 0)
        writeError(
          notFound(
            'JobWithSpecifiedInstanceIdNotFound',
            `The command cannot find a job with the instance identifier ${text}. Verify the value of the InstanceId parameter, and then try the command again.`,
            id,
          ),
        )
      return found
    })
  if (given(bound.Name))
    return [...itemsOf(bound.Name)].flatMap((item) => {
      const name = toText(item)
      const pattern = new WildcardPattern(name)
      const found = all.filter((job) => pattern.matches(job.name))
      if (found.length === 0 && !hasWildcards(name))
        writeError(
          notFound(
            'JobWithSpecifiedNameNotFound',
            `The command cannot find the job because the job name ${name} was not found. Verify the value of the Name parameter, and then try the command again.`,
            name,
          ),
        )
      return found
    })
  if (given(bound.State)) return all.filter((job) => job.state === toText(bound.State!))
  if (given(bound.Command)) {
    const patterns = [...itemsOf(bound.Command)].map((item) => new WildcardPattern(toText(item).trim()))
    return all.filter((job) => patterns.some((pattern) => pattern.matches(job.command.trim())))
  }
  if (given(bound.Filter) && isDictionary(bound.Filter)) {
    const wanted = [...bound.Filter.entries()]
    return all.filter((job) =>
      wanted.every(([key, value]) => {
        const own = readMember(job, toText(key))
        return own !== undefined && new WildcardPattern(toText(value)).matches(toText(own))
      }),
    )
  }
  return null
}

function notFound(id: string, message: string, target: Value): Fault {
  return jobFault(id, message, target, 'ObjectNotFound')
}

export function jobFault(
  id: string,
  message: string,
  target: Value,
  category: ErrorCategory,
  exception = 'System.Management.Automation.PSArgumentException',
): Fault {
  return new Fault({ id, category, exception, message, target })
}
