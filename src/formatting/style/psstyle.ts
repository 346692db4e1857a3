/**
 * $PSStyle: the escape sequences that decorate output, and whether they are used.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_ansi_terminals
 */
import { netFault } from '../../kernel/fault.ts'
import { plainText } from '../output/decoration.ts'
import type { RenderStyle } from '../output/render-style.ts'

const esc = '\u001b['

/** OutputRendering's values. */
export const host = 0
export const plain = 1
export const ansi = 2

const colorNames = ['Black', 'Red', 'Green', 'Yellow', 'Blue', 'Magenta', 'Cyan', 'White'] as const

/** The 16 colours by name, Bright ones too, as [name, code for the foreground]. */
export const colorCodes: readonly (readonly [string, number])[] = [
  ...colorNames.map((name, i) => [name, 30 + i] as const),
  ...colorNames.map((name, i) => [`Bright${name}`, 90 + i] as const),
]

/** ConsoleColor's values in order, as foreground codes. */
const consoleCodes = [30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97]

/** The foreground or background code of a ConsoleColor, by its number. Throws as .NET does for other numbers. */
export function consoleColorCode(color: number, isBackground: boolean): number {
  const code = consoleCodes[color]
  if (code === undefined) {
    throw netFault(
      'System.ArgumentOutOfRangeException',
      "Specified argument was out of the range of valid values. (Parameter 'color')",
    )
  }
  return isBackground ? code + 10 : code
}

/** The escape sequence of some graphics codes. */
export function sequence(codes: string | number): string {
  return `${esc}${codes}m`
}

/** A foreground or background: its colours are properties of the .NET type. */
export class ColorSet {
  readonly isBackground: boolean
  constructor(isBackground: boolean) {
    this.isBackground = isBackground
  }

  fromRgb(red: number, green: number, blue: number): string {
    return sequence(`${this.isBackground ? 48 : 38};2;${red};${green};${blue}`)
  }
}

export class ForegroundColor extends ColorSet {
  constructor() {
    super(false)
  }
}

export class BackgroundColor extends ColorSet {
  constructor() {
    super(true)
  }
}

/** The sequence, if it is one and nothing else; else throws. */
export function checkedSequence(text: string): string {
  if (plainText(text).length > 0) {
    throw netFault(
      'System.ArgumentException',
      `The specified string contains printable content when it should only contain ANSI escape sequences: ${plainText(text)}`,
    )
  }
  return text
}

export class FormattingData {
  readonly sequences = new Map<string, string>([
    ['FormatAccent', sequence('32;1')],
    ['ErrorAccent', sequence('36;1')],
    ['Error', sequence('31;1')],
    ['Warning', sequence('33;1')],
    ['Verbose', sequence('33;1')],
    ['Debug', sequence('33;1')],
    ['TableHeader', sequence('32;1')],
    ['CustomTableHeaderLabel', sequence('32;1;3')],
    ['FeedbackName', sequence('33')],
    ['FeedbackText', sequence('96')],
    ['FeedbackAction', sequence('97')],
  ])
}

export class ProgressConfiguration {
  style = sequence('33;1')
  maxWidth = 120
  /** 0: Minimal, 1: Classic. */
  view = 0
  useOscIndicator = false
}

export class FileExtensionDictionary {
  readonly entries = new Map<string, string>()

  constructor() {
    for (const name of ['.zip', '.tgz', '.gz', '.tar', '.nupkg', '.cab', '.7z'])
      this.entries.set(name, sequence('31;1'))
    for (const name of ['.ps1', '.psd1', '.psm1', '.ps1xml']) this.entries.set(name, sequence('33;1'))
  }

  /** The name as it is kept; throws where it does not start with a period. */
  keyOf(extension: string): string {
    if (!extension.startsWith('.')) {
      throw netFault(
        'System.ArgumentException',
        'When adding or removing extensions, the extension must start with a period.',
      )
    }
    const folded = extension.toLowerCase()
    for (const key of this.entries.keys()) if (key.toLowerCase() === folded) return key
    return extension
  }
}

export class FileInfoFormatting {
  readonly sequences = new Map<string, string>([
    ['Directory', sequence('44;1')],
    ['SymbolicLink', sequence('36;1')],
    ['Executable', sequence('32;1')],
  ])
  readonly extension = new FileExtensionDictionary()
}

/** Sequences that switch one attribute, by property name. */
export const attributeCodes: readonly (readonly [string, number])[] = [
  ['Blink', 5],
  ['BlinkOff', 25],
  ['Bold', 1],
  ['BoldOff', 22],
  ['Dim', 2],
  ['DimOff', 22],
  ['Hidden', 8],
  ['HiddenOff', 28],
  ['Italic', 3],
  ['ItalicOff', 23],
  ['Reset', 0],
  ['Reverse', 7],
  ['ReverseOff', 27],
  ['Strikethrough', 9],
  ['StrikethroughOff', 29],
  ['Underline', 4],
  ['UnderlineOff', 24],
]

export class PSStyle {
  /** AutoSizeDefaultFormatting: kept, without effect on tables. */
  autoSizeDefaultFormatting = false
  /** OutputRendering. */
  outputRendering = host
  readonly foreground = new ForegroundColor()
  readonly background = new BackgroundColor()
  readonly formatting = new FormattingData()
  readonly progress = new ProgressConfiguration()
  readonly fileInfo = new FileInfoFormatting()

  /** What rendering decorates with; '' where everything would be stripped again. */
  renderStyle(toHost: boolean): RenderStyle {
    if (!this.decorates(toHost)) return { tableHeader: '', customTableHeaderLabel: '', formatAccent: '', reset: '' }
    const { sequences } = this.formatting
    return {
      tableHeader: sequences.get('TableHeader')!,
      customTableHeaderLabel: sequences.get('CustomTableHeaderLabel')!,
      formatAccent: sequences.get('FormatAccent')!,
      reset: sequence(0),
    }
  }

  /** Whether escape sequences survive on their way to the host, or into strings and files. */
  decorates(toHost: boolean): boolean {
    return this.outputRendering === ansi || (this.outputRendering === host && toHost)
  }

  /** A line as it leaves: without escape sequences where they are not wanted. */
  rendered(line: string, toHost: boolean): string {
    return this.decorates(toHost) ? line : plainText(line)
  }

  /** A sequence of `Formatting` by name, such as 'Error'. */
  formattingSequence(name: string): string {
    return this.formatting.sequences.get(name) ?? ''
  }
}
