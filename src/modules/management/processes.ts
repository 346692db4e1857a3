import { allProcesses, Process, processById } from '../../dotnet/system/process.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { baseOf } from '../../types/psobject.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { textsOf } from './paths.ts'

/** How the cmdlets over processes name them. */
export interface ProcessParameters {
  readonly Name?: Value | undefined
  readonly Id?: Value | undefined
  readonly InputObject?: Value | undefined
}

function failure(id: string, message: string, target: Value): Fault {
  return new Fault({
    id,
    category: 'ObjectNotFound',
    exception: 'Microsoft.PowerShell.Commands.ProcessCommandException',
    message,
    target,
  })
}

/** The processes that -Id, -Name and -InputObject mean; all without one. What is not there is reported. */
export function processesOf(bound: ProcessParameters, writeError: (error: Fault) => void): Process[] {
  if (bound.InputObject !== undefined && bound.InputObject !== null)
    return itemsOf(bound.InputObject)
      .map(baseOf)
      .filter((item) => item instanceof Process)
  if (bound.Id !== undefined && bound.Id !== null) {
    const found: Process[] = []
    for (const item of itemsOf(bound.Id)) {
      const id = item as number
      const process = processById(id)
      if (process !== null) found.push(process)
      else
        writeError(failure('NoProcessFoundForGivenId', `Cannot find a process with the process identifier ${id}.`, id))
    }
    return found
  }
  const all = allProcesses().sort((a, b) => {
    const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()]
    return x < y ? -1 : x > y ? 1 : a.id - b.id
  })
  if (bound.Name === undefined) return all
  const found: Process[] = []
  for (const name of textsOf(bound.Name)) {
    const pattern = new WildcardPattern(name)
    const matching = all.filter((process) => pattern.matches(process.name) && !found.includes(process))
    found.push(...matching)
    if (matching.length === 0 && !hasWildcards(name))
      writeError(
        failure(
          'NoProcessFoundForGivenName',
          `Cannot find a process with the name "${name}". Verify the process name and call the cmdlet again.`,
          name,
        ),
      )
  }
  return found
}
