import type { TypeNameSyntax } from '../../../grammar/typename.ts'
import { runtimeFault } from '../../kernel/fault.ts'
import { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Source } from '../../session/source.ts'
import { recordOf } from '../../types/errorRecord.ts'
import { runtimeExceptionOf } from './errors.ts'

/**
 * TypeNotFound, placed at the type's name in `source`. It names the type without the brackets of arrays and generic arguments; `withBrackets`:
 * the place takes in those around a type literal.
 */
export function typeNotFound(name: TypeNameSyntax, source: Source | null, withBrackets: boolean): unknown {
  let plain = name
  while (plain.form !== 'name') plain = plain.form === 'array' ? plain.elementType : plain.typeName
  const { assemblyName } = plain
  const shown = assemblyName === null ? plain.name : `${plain.name},${assemblyName}`
  const fault = runtimeFault(
    'TypeNotFound',
    `Unable to find type [${shown}].`,
    'InvalidOperation',
    undefined,
    plain.name,
  )
  const exception = runtimeExceptionOf(fault)
  const margin = withBrackets ? 1 : 0
  if (source !== null) {
    const extent = { source, start: name.start - margin, end: name.end + margin }
    recordOf(exception).invocationInfo = new InvocationInfo(null, extent)
  }
  return exception
}
