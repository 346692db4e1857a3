import { Fault, runtimeFault } from '../../kernel/fault.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { pathNotFound } from '../../session/path.ts'
import type { Frame } from '../../session/scope.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { expandedText, toText } from '../../types/conversion/toText.ts'
import { isInvocable } from '../../types/invocable.ts'
import { valuesEqual } from '../../types/operators/equality.ts'
import { like } from '../../types/operators/like.ts'
import { typeOf } from '../../types/typeOf.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { absolutePath } from '../commands/pathSearch.ts'
import { readText } from '../commands/textFile.ts'
import type { Cursor } from './flow.ts'
import { cmatch, imatch } from './operators.ts'

/** A constant clause: its text against the value's. */
export function switchText(_frame: Frame, text: string, value: Value, isCaseSensitive: boolean): boolean {
  return valuesEqual(text, expandedText(value), !isCaseSensitive)
}

/** A condition block of a clause; it sees the value as `$_`. */
export function switchBlock(_frame: Frame, block: Value, value: Value): boolean {
  return isInvocable(block) && toBoolean(block.invokeWith([], undefined, value))
}

/** A computed clause. `flags`: 1 regular expressions, 2 wildcards, 4 case matters. */
export function switchClause(frame: Frame, clause: Value, value: Value, flags: number): boolean {
  if (isInvocable(clause)) return switchBlock(frame, clause, value)
  if (clause === null) return isNull(value)
  const isCaseSensitive = (flags & 4) !== 0
  if ((flags & 1) !== 0) return matches(frame, toText(value), clause, isCaseSensitive)
  if ((flags & 2) !== 0) return like(toText(value), toText(clause), !isCaseSensitive) === true
  // The engine compares texts.
  return valuesEqual(toText(clause), toText(value), !isCaseSensitive)
}

/** A clause of `switch -Regex`: a pattern, or a Regex object with options of its own. */
function matches(frame: Frame, text: string, clause: Value, isCaseSensitive: boolean): boolean {
  const pattern =
    typeof clause === 'object' && clause !== null && typeOf(clause).fullName === 'System.Text.RegularExpressions.Regex'
      ? clause
      : toText(clause)
  try {
    return (isCaseSensitive ? cmatch : imatch)(frame, text, pattern) === true
  } catch (error) {
    if (!(error instanceof Fault) || !/Regex|ArgumentException/.test(error.exception)) throw error
    throw runtimeFault('InvalidRegularExpression', `The regular expression pattern ${toText(clause)} is not valid.`)
  }
}

/** The lines of a file, for `switch -File`. */
export function switchFile(frame: Frame, path: Value): Cursor & { close(): void } {
  const name = toText(path)
  const lines = readLines(frame, name)
  let at = 0
  return { next: () => lines[at++], close: () => undefined }
}

function readLines(frame: Frame, name: string): string[] {
  const path = absolutePath(frame.session, name)
  try {
    const text = readText(frame.session, path)
    const lines = text.split(/\r\n|\r|\n/)
    if (lines.at(-1) === '') lines.pop()
    return lines
  } catch (error) {
    if (error instanceof Fault && error.exception === 'System.IO.FileNotFoundException') {
      if (hasWildcards(name)) throw runtimeFault('FileNotFound', `No files matching '${name}' were found.`)
      throw pathNotFound(path)
    }
    const message = error instanceof Fault ? error.message : String(error)
    throw new Fault({
      id: 'FileReadError',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.RuntimeException',
      message: `The file could not be read: ${message}`,
      target: name,
    })
  }
}
