import type { ProviderCall } from '../session/provider.ts'
import type { Frame } from '../session/scope.ts'

/** A request to providers that only looks which items there are. */
export function lookingCall(frame: Frame): ProviderCall {
  return {
    frame,
    session: frame.session,
    force: false,
    filter: null,
    excludes: () => false,
    dynamic: () => undefined,
    writeProperty() {},
    writeItem() {},
    writeError() {},
    writeWarning() {},
    writeVerbose() {},
    shouldProcess: () => true,
    shouldContinue: () => true,
  }
}
