/** Running a command for the engine itself: what .NET members over cmdlets' work do. */
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { Collector, nowhere, type Sink } from '../../session/streams.ts'
import { ErrorRecord, recordOf } from '../../types/errorRecord.ts'
import { Exception } from '../../types/exception.ts'
import { named } from '../pipeline/arguments.ts'
import { Pipeline, runProcessors } from '../pipeline/pipeline.ts'
import { processorFor } from '../pipeline/stepper.ts'
import { resolveCommand } from './discovery.ts'

/** An error of a command that a .NET method does the work of ends that method. */
class Thrower implements Sink {
  write(record: Value): void {
    throw record instanceof ErrorRecord ? record.exception : record
  }
}

/** Runs a command with named arguments and gives what it wrote. Its errors are thrown as the exceptions they are, not as a command's failure. */
export function callCommand(frame: Frame, name: string, args: readonly (readonly [string, Value])[]): Value[] {
  const collector = new Collector()
  const pipeline = new Pipeline(frame)
  const { streams } = frame
  frame.streams = { ...streams, error: new Thrower(), warning: nowhere, lists: null }
  try {
    const given = args.map(([parameter, value]) => named(parameter, value))
    const processor = processorFor(pipeline, frame, resolveCommand(frame, name), given, collector, false)
    runProcessors(pipeline, [processor], null)
  } catch (thrown) {
    throw causeOf(thrown)
  } finally {
    frame.streams = streams
  }
  return collector.items
}

/** What a command failed with, without the command's own wrapping. */
function causeOf(thrown: unknown): unknown {
  if (!(thrown instanceof Exception)) return thrown
  if (thrown.netType.fullName !== 'System.Management.Automation.CmdletInvocationException') return thrown
  return thrown.inner ?? recordOf(thrown).exception
}
