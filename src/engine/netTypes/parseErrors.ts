import type { ParseError } from '../../../grammar/diagnostics.ts'
import type { Value } from '../../kernel/value.ts'
import type { Source } from '../../session/source.ts'
import { arrayFrom } from '../../types/array.ts'
import { type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { ScriptExtent } from './scriptExtent.ts'

/** System.Management.Automation.Language.ParseError. */
export class ParseErrorObject {
  readonly error: ParseError
  readonly source: Source

  constructor(error: ParseError, source: Source) {
    this.error = error
    this.source = source
  }
}

/** A ParseError[] of a parse's errors. */
export function parseErrorsOf(errors: readonly ParseError[], source: Source): Value {
  return arrayFrom(
    requireType('System.Management.Automation.Language.ParseError'),
    errors.map((error) => new ParseErrorObject(error, source)),
  )
}

/** ParseError. */
export const parseErrorTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.Language.ParseError', () => ({
    class: ParseErrorObject,
    assembly: 'System.Management.Automation',
    members: {
      'Extent: System.Management.Automation.Language.IScriptExtent': (self: ParseErrorObject) =>
        new ScriptExtent({ source: self.source, start: self.error.start, end: self.error.end }),
      'ErrorId: String': (self: ParseErrorObject) => self.error.errorId,
      'Message: String': (self: ParseErrorObject) => self.error.message,
      'IncompleteInput: Boolean': (self: ParseErrorObject) => self.error.incompleteInput,
      'ToString(): String': (self: ParseErrorObject) => self.error.message,
    },
  })),
]
