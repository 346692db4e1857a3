import { netFault } from '../../kernel/fault.ts'
import { surroundings } from '../../kernel/surroundings.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import { baseOf } from '../../types/psobject.ts'
import { formatComposite } from '../../types/text/composite.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { netText } from '../../types/text/netText.ts'
import { enumNumber, listOf, textsOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { TextReader, TextWriter } from '../io/textIo.ts'
import { defaultEncoding, type Encoding } from '../text/encodingTypes.ts'
import { valueTuple } from '../tuples.ts'

const console = () => surroundings().host.console

/** Console.Out and Console.Error. */
class ConsoleWriter extends TextWriter {
  readonly #put: (text: string) => void
  constructor(put: (text: string) => void) {
    super()
    this.#put = put
  }
  write(text: string): void {
    this.#put(text)
  }
  get encoding(): Encoding {
    return defaultEncoding()
  }
}

let out: TextWriter = new ConsoleWriter((text) => console().write(text))
let error: TextWriter = new ConsoleWriter((text) => console().writeError(text))
let input: TextReader | null = null

/** Standard input as a whole, read when first asked. */
function standardInput(): TextReader {
  if (input === null) {
    input = new TextReader(() => {
      let text = ''
      for (let line = console().readLine(false); line !== null; line = console().readLine(false)) text += `${line}\n`
      return text
    })
  }
  return input
}

let foreground = -1
let background = -1
let title = ''
let treatsControlC = false

/** What Console.Write writes of its arguments. */
function written(args: readonly Value[]): string {
  const [first, ...rest] = args
  if (first === undefined) return ''
  if (typeof first === 'string' && rest.length > 0) {
    const given = rest.length === 1 && rest[0] instanceof NetArray ? listOf(rest[0]) : rest
    return formatComposite(first, given.map(baseOf), currentCulture(), (v) => netText(v, currentCulture()))
  }
  const value = baseOf(first)
  if (value instanceof NetArray && value.elementType.code === 4) return textsOf(value).join('')
  return value === null ? '' : netText(value)
}

const notInteractive = () =>
  netFault(
    'System.InvalidOperationException',
    'Cannot read keys when either application does not have a console or when console input has been redirected. Try Console.Read.',
  )

export const consoleTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.Console',
    () => ({
      members: {
        'static Out': () => out,
        'static Error': () => error,
        'static In': standardInput,
        'static SetOut': (writer: TextWriter) => {
          out = writer
        },
        'static SetError': (writer: TextWriter) => {
          error = writer
        },
        'static SetIn': (reader: TextReader) => {
          input = reader
        },
        'static Write': (...args: Value[]) => out.write(written(args)),
        'static WriteLine': (...args: Value[]) => out.write(`${written(args)}\n`),
        'static ReadLine': () => (input === null ? console().readLine(false) : input.readLine()),
        'static Read': () => standardInput().read(),
        'static ReadKey': () => {
          throw notInteractive()
        },
        'static KeyAvailable': () => {
          if (!console().isInteractive) {
            throw netFault(
              'System.InvalidOperationException',
              'Cannot see if a key has been pressed when either application does not have a console or when console input has been redirected from a file. Try Console.In.Peek.',
            )
          }
          return false
        },
        'static Beep': () => (console().isInteractive ? out.write('\x07') : null),
        'static Clear': () => (console().isInteractive ? out.write('\x1b[H\x1b[2J') : null),
        'static ForegroundColor': {
          get: () => foreground,
          set: (value: Value) => {
            foreground = enumNumber(value)
          },
        },
        'static BackgroundColor': {
          get: () => background,
          set: (value: Value) => {
            background = enumNumber(value)
          },
        },
        'static ResetColor': () => {
          foreground = -1
          background = -1
        },
        'static BufferHeight': { get: () => console().height, set: () => {} },
        'static BufferWidth': { get: () => console().width, set: () => {} },
        'static WindowHeight': { get: () => console().height, set: () => {} },
        'static WindowWidth': { get: () => console().width, set: () => {} },
        'static WindowLeft': { get: () => 0, set: () => {} },
        'static WindowTop': { get: () => 0, set: () => {} },
        'static LargestWindowHeight': () => console().height,
        'static LargestWindowWidth': () => console().width,
        'static CursorLeft': { get: () => 0, set: () => {} },
        'static CursorTop': { get: () => 0, set: () => {} },
        'static CursorSize': { get: () => 100, set: () => {} },
        'static CursorVisible': { get: () => true, set: () => {} },
        'static SetCursorPosition': (left: number, top: number) =>
          console().isInteractive ? out.write(`\x1b[${top + 1};${left + 1}H`) : null,
        'static GetCursorPosition': () => valueTuple([0, 0]),
        'static IsErrorRedirected': () => !console().isInteractive,
        'static IsInputRedirected': () => !console().isInteractive,
        'static IsOutputRedirected': () => !console().isInteractive,
        'static InputEncoding': { get: defaultEncoding, set: () => {} },
        'static OutputEncoding': { get: defaultEncoding, set: () => {} },
        'static CapsLock': () => false,
        'static NumberLock': () => false,
        'static Title': {
          get: () => title,
          set: (value: string) => {
            title = value
          },
        },
        'static TreatControlCAsInput': {
          get: () => treatsControlC,
          set: (value: boolean) => {
            treatsControlC = value
          },
        },
      },
    }),
  ],
])
