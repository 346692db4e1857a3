import { isControlFlow } from '../../kernel/control.ts'
import { Fault } from '../../kernel/fault.ts'
import type { InvocationInfo } from '../../session/invocationInfo.ts'
import { addToLists, type StreamSet } from '../../session/streams.ts'
import { copyRecord, isRuntimeException, recordOf } from '../../types/errorRecord.ts'
import { Exception, messageOf } from '../../types/exception.ts'
import { runtimeExceptionOf, setInvocation } from './errors.ts'
import type { Pipeline } from './pipeline.ts'

/**
 * What a failure inside a command is thrown on as: CmdletInvocationException, unless it must keep its class. ManageInvocationException. `streams`:
 * whose -ErrorVariable lists get it; null for script commands, whose lists are no longer in force then.
 */
export function invocationFailure(
  thrown: unknown,
  invocation: InvocationInfo,
  pipeline: Pipeline,
  streams: StreamSet | null,
): unknown {
  if (isControlFlow(thrown)) return thrown
  let exception = runtimeExceptionOf(thrown)
  if (!exception.wasThrownFromThrowStatement && !keepsClass(exception)) {
    const inner =
      thrown instanceof Exception
        ? thrown
        : exception.inner !== null && !isRuntimeException(exception.inner)
          ? exception.inner
          : exception
    const own = recordOf(exception)
    const record = copyRecord(own, own.exception.errorRecord === own ? inner : own.exception)
    // A plain .NET exception has no category of its own at a command's boundary.
    if (isPlain(thrown)) record.category = 'NotSpecified'
    setInvocation(record, invocation)
    const wrapper = new Exception('System.Management.Automation.CmdletInvocationException', messageOf(exception), inner)
    wrapper.errorRecord = record
    exception = wrapper
  }
  if (streams !== null) addToLists(streams, 'error', exception)
  pipeline.failed = true
  return exception
}

function isPlain(thrown: unknown): boolean {
  if (thrown instanceof Fault)
    return thrown.id === undefined && thrown.category === 'NotSpecified' && thrown.target === undefined
  return thrown instanceof Exception && thrown.errorRecord === null && !isRuntimeException(thrown)
}

/** Exceptions that a command's boundary does not wrap. */
function keepsClass(exception: Exception): boolean {
  switch (exception.netType.fullName) {
    case 'System.Management.Automation.CmdletInvocationException':
    case 'System.Management.Automation.ActionPreferenceStopException':
    case 'System.Management.Automation.ScriptCallDepthException':
    case 'System.Management.Automation.CmdletProviderInvocationException':
      return true
    default:
      return false
  }
}
