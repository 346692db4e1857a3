import type { Value } from '../kernel/value.ts'
import type { InvocationInfo } from './invocationInfo.ts'
import { boundParametersOf, cmdletOf, type Frame, invocationOf } from './scope.ts'

/** Reads an automatic variable that is a field of the frame; undefined where this scope has none. */
type ReadField = (frame: Frame) => Value | undefined

const fields: ReadonlyMap<string, ReadField> = new Map<string, ReadField>([
  ['_', (frame) => frame.underscore],
  ['psitem', (frame) => frame.underscore],
  ['args', (frame) => frame.args],
  ['input', (frame) => frame.input],
  ['this', (frame) => frame.thisValue],
  ['pscmdlet', cmdletOf],
  ['psboundparameters', boundParametersOf],
  ['myinvocation', (frame) => invocationOf(frame) ?? undefined],
  ['pscommandpath', (frame) => frame.file ?? ''],
  ['psscriptroot', (frame) => (frame.file === null ? '' : directoryOf(frame.file))],
])

/** The folder part of a path. */
export function directoryOf(path: string): string {
  const cut = path.lastIndexOf('/')
  return cut <= 0 ? path.slice(0, cut + 1) : path.slice(0, cut)
}

/** How to read a folded name as a field of a frame; null for ordinary variables. */
export function automaticOf(folded: string): ReadField | null {
  return fields.get(folded) ?? null
}

/** Assigns an automatic variable's field; false for ordinary variables. */
export function setAutomatic(frame: Frame, folded: string, value: Value): boolean {
  switch (folded) {
    case '_':
    case 'psitem':
      frame.underscore = value
      return true
    case 'args':
      frame.args = value
      return true
    case 'input':
      frame.input = value
      return true
    case 'this':
      frame.thisValue = value
      return true
    case 'pscmdlet':
      frame.psCmdlet = value
      return true
    case 'psboundparameters':
      frame.boundParameters = value
      return true
    case 'myinvocation':
      frame.invocation = value as InvocationInfo | null
      return true
    default:
      return false
  }
}

/** The folded names of the variables that are fields of frames. */
export function automaticNames(): Iterable<string> {
  return fields.keys()
}
