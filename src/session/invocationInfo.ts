import type { Value } from '../kernel/value.ts'
import type { Source } from './source.ts'

/** What an InvocationInfo needs of a CommandInfo. */
export interface InvokedCommand {
  readonly name: string
  /** What follows the comma of a FullyQualifiedErrorId: a cmdlet's class, a function's or script's name. */
  readonly errorSource: string
}

/** A stretch of a script. */
export interface Extent {
  readonly source: Source
  readonly start: number
  readonly end: number
}

/** System.Management.Automation.InvocationInfo: how and where a command was called. */
export class InvocationInfo {
  readonly command: InvokedCommand | null
  /** Where the call stands; null for calls from outside any script. */
  extent: Extent | null
  /** Shown instead of `extent` in messages (steppable pipelines). */
  displayExtent: Extent | null = null
  invocationName = ''
  boundParameters: Value = null
  unboundArguments: readonly Value[] = []
  pipelineLength = 0
  pipelinePosition = 0
  expectingInput = false
  historyId = 1n
  origin: 'Internal' | 'Runspace' = 'Internal'
  /** Objects read by the pipeline and by each of its commands: shared by the pipeline's commands. */
  iterations: number[] = []

  constructor(command: InvokedCommand | null, extent: Extent | null) {
    this.command = command
    this.extent = extent
  }

  get errorSource(): string {
    return this.command?.errorSource ?? ''
  }

  get activity(): string {
    return this.command?.name ?? ''
  }

  /** The part an error record keeps; `place` stands for the whole call. */
  snapshot(place: Extent | null = null): InvocationInfo {
    const copy = new InvocationInfo(this.command, place ?? this.extent)
    copy.invocationName = this.invocationName
    copy.displayExtent = this.displayExtent
    copy.historyId = this.historyId
    return copy
  }

  /** Notes that this command read an object; the first command's objects count for the pipeline too. */
  countInput(): void {
    const { iterations, pipelinePosition } = this
    iterations[pipelinePosition] = (iterations[pipelinePosition] ?? 0) + 1
    if (pipelinePosition === 1 && this.expectingInput) iterations[0] = (iterations[0] ?? 0) + 1
  }

  /** PipelineIterationInfo: one figure for the pipeline and one for each of its commands. */
  iterationCounts(): number[] {
    return Array.from({ length: this.pipelineLength + 1 }, (_, i) => this.iterations[i] ?? 0)
  }
}
