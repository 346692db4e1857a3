import { findCommand } from '../engine/commands/discovery.ts'
import { engineOf } from '../engine/commands/engineState.ts'
import { Fault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import { nothing, type Value } from '../kernel/value.ts'
import type { Session } from '../session/session.ts'
import { findVariable } from '../session/variables.ts'
import { ambient } from '../types/ambient.ts'
import { toText } from '../types/conversion/toText.ts'
import { registerTypes } from '../types/registry.ts'
import type { FormatEnvironment, ObjectAccess } from './access.ts'
import { provideCommandData } from './command-data.ts'
import { formatDataTypes } from './data/types.ts'
import { fileDataTypes, provideFileData } from './file-data.ts'
import { Formatter } from './formatter.ts'
import type { LineOutput, LineStream } from './output/line-output.ts'
import type { PrinterSetting } from './output/printer.ts'
import { Outputter } from './outputter.ts'
import type { FormatParameters } from './parameters.ts'
import { type FormatFile, readFormatFile } from './ps1xml/format-file.ts'
import { recordTypes } from './records/types.ts'
import { SessionAccess } from './session-access.ts'
import { PSStyle } from './style/psstyle.ts'
import { styleTypes } from './style/types.ts'
import { provideDisplayData } from './type-data.ts'
import { typeDataTypes } from './types/type-record.ts'
import { builtInViews } from './views/builtin/all.ts'
import type { CustomControl, Shape, View } from './views/definition.ts'
import { ViewTable } from './views/view-table.ts'

const defaultEnumerationLimit = 4
const noControls: ReadonlyMap<string, CustomControl> = new Map()

/** How the console marks the streams that are no output: the word in front, and the style of the line. */
const labels = { warning: ['WARNING', 'Warning'], verbose: ['VERBOSE', 'Verbose'], debug: ['DEBUG', 'Debug'] } as const

let running: Session | null = null
let areTypesRegistered = false

/** Gives a session its formatting: $PSStyle, and the .NET types of the records. Called once for each session by whoever makes it. */
export function installFormatting(session: Session): void {
  if (!areTypesRegistered) {
    registerTypes([
      ...recordTypes(),
      ...formatDataTypes(),
      ...styleTypes(() => formattingOf(running!).style),
      ...fileDataTypes(),
      ...typeDataTypes,
    ])
    provideDisplayData()
    provideCommandData(() => running!)
    provideFileData(() => formattingOf(running!).style)
  }
  areTypesRegistered = true
  const formatting = formattingOf(session)
  session.styleObject = formatting.style
  engineOf(session).formatFiles = {
    load: (path) => formatting.loadFile(path, 'append'),
    drop: (path) => formatting.removeFile(path),
  }
}

class SessionEnvironment implements FormatEnvironment {
  readonly #session: Session
  readonly #formatting: SessionFormatting

  constructor(session: Session, formatting: SessionFormatting) {
    this.#session = session
    this.#formatting = formatting
  }

  #variable(name: string): Value | undefined {
    return findVariable(this.#session.running, fold(name))
  }

  get errorView(): string {
    const view = this.#variable('ErrorView')
    return view === undefined || view === null || view === nothing ? 'ConciseView' : toText(view)
  }

  get supportsVirtualTerminal(): boolean {
    return this.#session.host.console.supportsColor
  }

  get windowWidth(): number {
    return this.#session.ui.width
  }

  get errorStyle(): FormatEnvironment['errorStyle'] {
    const { style } = this.#formatting
    return {
      error: style.formattingSequence('Error'),
      errorAccent: style.formattingSequence('ErrorAccent'),
      formatAccent: style.formattingSequence('FormatAccent'),
      reset: '\u001b[0m',
    }
  }

  commandExists(name: string): boolean {
    return findCommand(this.#session.running, name) !== null
  }

  get location(): string {
    const location = this.#variable('PWD')
    return location === undefined || location === null ? '/' : toText(location)
  }

  environmentVariable(name: string): string | undefined {
    return this.#session.host.environment.get(name)
  }

  guarded<T>(work: () => T): T {
    const session = this.#session
    const before = session.propagates
    session.propagates = true
    try {
      return work()
    } finally {
      session.propagates = before
    }
  }

  outString(value: Value): string {
    return this.#formatting.textOf(value, Number.POSITIVE_INFINITY)
  }
}

/** Formatting as one session has it: its views, its $PSStyle, its variables. */
export class SessionFormatting {
  readonly session: Session
  readonly style = new PSStyle()
  readonly access: ObjectAccess
  #views: ViewTable | null = null
  readonly #files = new Map<string, readonly View[]>()
  #later: { readonly make: () => readonly View[]; readonly where: 'prepend' | 'append' }[] = []

  constructor(session: Session) {
    this.session = session
    this.access = new SessionAccess(new SessionEnvironment(session, this), (text) => ambient.createScriptBlock(text))
  }

  /** All views; made when first needed. */
  get views(): ViewTable {
    if (this.#views === null) {
      this.#views = new ViewTable(builtInViews())
      for (const { make, where } of this.#later) this.#views.add(make(), noControls, where)
      this.#later = []
    }
    return this.#views
  }

  /** Takes in what a format file brings; what the same file brought before goes. */
  #addFile(path: string, { views, controls }: FormatFile, where: 'prepend' | 'append'): void {
    this.removeFile(path)
    this.views.add(views, controls, where)
    this.#files.set(path, views)
  }

  /** Reads a format file and adds what is in it. Throws FormatXmlUpdateException. */
  loadFile(path: string, where: 'prepend' | 'append'): void {
    const read = readFormatFile(new TextDecoder().decode(this.session.host.fileSystem.readFile(path)), path)
    if (read.errors.length === 0) {
      this.#addFile(path, read, where)
      return
    }
    throw new Fault({
      id: 'FormatXmlUpdateException',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.RuntimeException',
      message: `Errors occurred while loading the format data file: \n${read.errors.map((error) => `${error}\n`).join('')}`,
    })
  }

  /** Takes out what a format file brought, as when the module it belongs to is removed. */
  removeFile(path: string): void {
    const known = this.#files.get(path)
    if (known !== undefined) this.views.remove(known)
    this.#files.delete(path)
  }

  /** Adds views of a built-in module; they are made when the first object is formatted. */
  addViews(make: () => readonly View[], where: 'prepend' | 'append' = 'append'): void {
    if (this.#views === null) this.#later.push({ make, where })
    else this.#views.add(make(), noControls, where)
  }

  /** $FormatEnumerationLimit of the global scope, when it is an Int32. */
  get enumerationLimit(): number {
    const value = findVariable(this.session.global.top, 'formatenumerationlimit')
    return typeof value === 'number' ? value : defaultEnumerationLimit
  }

  /** A Format-* command: `emit` gets the records. */
  formatter(shape: Shape | null, parameters: FormatParameters, emit: (record: Value) => void): Formatter {
    return new Formatter(shape, parameters, this.access, this.views, this.enumerationLimit, emit)
  }

  /** An Out-* command writing to `out`; `toHost`: its lines end at the host and keep their colours. */
  outputter(out: LineOutput, toHost: boolean): Outputter {
    const { console, clock } = this.session.host
    const setting: PrinterSetting = {
      now: () => Number(clock.ticks() / 1_000_000n),
      style: () => this.style.renderStyle(toHost && console.supportsColor),
      consoleColumns: console.width,
      consoleRows: console.height,
    }
    return new Outputter(out, setting, this.access, this.views, this.enumerationLimit)
  }

  /** Lines of text as they leave for strings and files: `write` gets each with its line end. `columns`: Infinity for no limit. */
  textOutput(columns: number, write: (text: string) => void, lineEnd = '\n'): LineOutput {
    return {
      columns,
      rows: Number.POSITIVE_INFINITY,
      writeLine: (line) => write(this.style.rendered(line, false) + lineEnd),
      writeRaw: (text) => write(text + lineEnd),
    }
  }

  /** Lines that end at the console. The last column stays free. */
  consoleOutput(): LineOutput {
    const { console } = this.session.host
    const put = (text: string, stream: LineStream): void => {
      const line = this.style.rendered(stream in labels ? this.#labelled(text, stream) : text, console.supportsColor)
      if (stream === 'error') console.writeError(`${line}\n`)
      else console.write(`${line}\n`)
    }
    return { columns: console.width - 1, rows: console.height, writeLine: put, writeRaw: put }
  }

  /** A line of a stream other than output as the console shows it: `WARNING: …`. */
  #labelled(text: string, stream: LineStream): string {
    const [label, name] = labels[stream as keyof typeof labels]
    return `${this.style.formattingSequence(name)}${label}: ${text}\u001b[0m`
  }

  /** What Out-String prints of a value. */
  textOf(value: Value, columns: number): string {
    let text = ''
    const outputter = this.outputter(
      this.textOutput(columns, (line) => {
        text += line
      }),
      false,
    )
    outputter.write(value)
    outputter.end()
    return text
  }
}

const formattings = new WeakMap<Session, SessionFormatting>()

/** The formatting of a session. */
export function formattingOf(session: Session): SessionFormatting {
  running = session
  let formatting = formattings.get(session)
  if (formatting === undefined) {
    formatting = new SessionFormatting(session)
    formattings.set(session, formatting)
  }
  return formatting
}
