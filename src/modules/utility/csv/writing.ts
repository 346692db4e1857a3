import { propertyNamesMatching } from '../../../formatting/property-names.ts'
import { Char } from '../../../kernel/boxes.ts'
import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { isDictionary } from '../../../types/dictionary.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { getMember } from '../../../types/members.ts'
import { netType } from '../../../types/netType.ts'
import { bagOf, baseOf, typeNamesOf } from '../../../types/psobject.ts'
import { registerTypes } from '../../../types/registry.ts'
import { currentCulture } from '../../../types/text/culture.ts'
import { formatIfFormattable, netText } from '../../../types/text/netText.ts'
import { type Quoting, writeField } from './records.ts'

/** What the writing cmdlets share on their command lines. */
export interface CsvOptions {
  readonly Delimiter?: Value | undefined
  readonly UseCulture: boolean
  readonly IncludeTypeInformation: boolean
  readonly NoTypeInformation: boolean
  readonly QuoteFields?: object | undefined
  readonly UseQuotes?: object | undefined
  readonly NoHeader: boolean
}

/** The delimiter of -Delimiter or -UseCulture; a comma without them. */
export function delimiterOf(options: {
  readonly Delimiter?: Value | undefined
  readonly UseCulture?: boolean | undefined
}): string {
  if (options.UseCulture) return listSeparator()
  return options.Delimiter instanceof Char ? String.fromCharCode(options.Delimiter.code) : ','
}

/** Refuses options that exclude each other. */
export function checkOptions(options: CsvOptions): void {
  const refuse = (id: string, message: string) => {
    throw new Fault({ id, category: 'InvalidData', exception: 'System.InvalidOperationException', message })
  }
  if (options.IncludeTypeInformation && options.NoTypeInformation)
    refuse(
      'CannotSpecifyIncludeTypeInformationAndNoTypeInformation',
      'You cannot specify both IncludeTypeInformation and NoTypeInformation parameters. IncludeTypeInformation is obsolete.',
    )
  if (options.QuoteFields !== undefined && options.UseQuotes !== undefined)
    refuse(
      'CannotSpecifyQuoteFieldsAndUseQuotes',
      'You must specify either the -UseQuotes or -QuoteFields parameters, but not both.',
    )
}

/** Makes CSV lines of objects: the first one's properties are the columns. */
export class CsvLines {
  readonly #delimiter: string
  readonly #quoting: Quoting
  readonly #quoted: ReadonlySet<string> | null
  readonly #options: CsvOptions
  columns: readonly string[] | null = null

  constructor(options: CsvOptions) {
    this.#options = options
    this.#delimiter = delimiterOf(options)
    this.#quoting = options.UseQuotes === undefined ? 'Always' : (toText(options.UseQuotes) as Quoting)
    this.#quoted =
      options.QuoteFields === undefined ? null : new Set(itemsOf(options.QuoteFields).map((name) => fold(toText(name))))
  }

  /** The lines of one object; the first object brings the type line and the header along. `skipsHeader`: they stand in the file already. */
  linesOf(value: Value, skipsHeader = false): string[] {
    const lines: string[] = []
    if (this.columns === null) {
      this.columns = columnsOf(value)
      if (!skipsHeader && this.columns.length > 0) {
        if (this.#options.IncludeTypeInformation)
          lines.push(`#TYPE ${(typeNamesOf(value)[0] ?? '').replace(/^CSV:/i, '')}`)
        if (!this.#options.NoHeader) lines.push(this.#join(this.columns, this.columns))
      }
    }
    if (this.columns.length === 0) return lines
    lines.push(
      this.#join(
        this.columns,
        this.columns.map((name) => fieldText(value, name)),
      ),
    )
    return lines
  }

  #join(names: readonly string[], texts: readonly (string | null)[]): string {
    return texts
      .map((text, index) =>
        text === null
          ? ''
          : writeField(
              text,
              this.#delimiter,
              this.#quoting,
              this.#quoted === null ? null : this.#quoted.has(fold(names[index] as string)),
            ),
      )
      .join(this.#delimiter)
  }
}

/** The columns that an object makes. */
export function columnsOf(value: Value): string[] {
  const base = baseOf(value)
  if (isDictionary(base)) {
    const names = [...base.entries()].map(([key]) => toText(key))
    return [...names, ...(bagOf(value)?.shape.names ?? [])]
  }
  return [...propertyNamesMatching(value, '*')]
}

function fieldText(value: Value, name: string): string | null {
  const base = baseOf(value)
  if (isDictionary(base) && base.hasKey(name)) return fieldOf(base.getValue(name) ?? null)
  try {
    return fieldOf(getMember(value, name) ?? null)
  } catch (thrown) {
    // A property that cannot be read is an empty field.
    if (thrown instanceof Fault) return null
    throw thrown
  }
}

/** ToString() by the current culture. */
function fieldOf(value: Value): string | null {
  if (value === null) return null
  const base = baseOf(value)
  return typeof base === 'object' ? (formatIfFormattable(base, null, currentCulture()) ?? netText(base)) : toText(base)
}

/** TextInfo.ListSeparator: a semicolon where the comma separates decimals. */
export function listSeparator(): string {
  return currentCulture().numberFormat.numberDecimalSeparator === ',' ? ';' : ','
}

registerTypes([
  netType('Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind', () => ({
    assembly: 'Microsoft.PowerShell.Commands.Utility',
    kind: 'enum',
    values: [
      ['Never', 0],
      ['Always', 1],
      ['AsNeeded', 2],
    ],
  })),
])
