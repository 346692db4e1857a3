import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { shapedObject } from '../../../types/psobject.ts'
import { type Shape, shapeOf } from '../../../types/shape.ts'
import { type CsvRecords, readHeader } from './records.ts'

/** Reads objects from CSV: the header names their properties. */
export class CsvObjects {
  #shape: Shape | null = null
  #width = 0
  #typeName: string | null = null
  readonly #warn: (message: string) => void
  #hasWarned = false
  #isUnnamed = false

  constructor(header: readonly string[] | null, warn: (message: string) => void) {
    this.#warn = warn
    if (header !== null) this.#useHeader(header)
  }

  /** Writes the objects of a text. The header is read once: further texts go on with it where `keepsHeader`. */
  read(records: CsvRecords, write: (value: Value) => void): void {
    this.#typeName ??= records.readType()
    if (this.#shape === null) {
      const header = readHeader(records)
      if (header === null) return
      this.#useHeader(header)
    }
    for (;;) {
      const fields = records.next()
      if (fields.length === 0) return
      if (fields.length === 1 && fields[0] === '') continue
      this.#warnOfUnnamed()
      const values: Value[] = []
      for (let i = 0; i < this.#width; i++) values.push(fields[i] ?? null)
      const object = shapedObject(this.#shape as Shape, values)
      // The first name that an object gets is its type's, a mark that it was read the second.
      if (this.#typeName !== null) object.typeNames = [this.#typeName, `CSV:${this.#typeName}`]
      write(object)
    }
  }

  /** Says once, with the first object, that names were made up. */
  #warnOfUnnamed(): void {
    if (!this.#isUnnamed || this.#hasWarned) return
    this.#hasWarned = true
    this.#warn(
      'One or more headers were not specified. Default names starting with "H" have been used in place of any missing headers.',
    )
  }

  #useHeader(header: readonly string[]): void {
    const seen = new Set<string>()
    const names: string[] = []
    let unnamed = 0
    for (const name of header) {
      if (name === '') {
        names.push(`H${++unnamed}`)
        continue
      }
      if (seen.has(fold(name)))
        throw new Fault({
          exception: 'System.Management.Automation.ExtendedTypeSystemException',
          id: 'AlreadyPresentPSMemberInfoInternalCollectionAdd',
          message: `The member "${name}" is already present.`,
        })
      seen.add(fold(name))
      names.push(name)
    }
    this.#isUnnamed = unnamed > 0
    this.#shape = shapeOf(names)
    this.#width = names.length
  }
}
