import type { Source } from '../../session/source.ts'
import { type ParseFault, parseFault } from '../commands/scriptFile.ts'

/** A stretch of the text. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** What is wrong with the definitions of a text, gathered and raised together before anything of the script runs: as errors of the parser. */
export class DefinitionErrors {
  readonly #source: Source
  readonly #errors: { errorId: string; message: string; start: number; end: number; incompleteInput: boolean }[] = []

  constructor(source: Source) {
    this.#source = source
  }

  report(place: Place, errorId: string, message: string): void {
    this.#errors.push({ errorId, message, start: place.start, end: place.end, incompleteInput: false })
  }

  get any(): boolean {
    return this.#errors.length > 0
  }

  /** ParseException with all errors. */
  fault(): ParseFault {
    return parseFault(this.#errors, this.#source)
  }
}
