/** Which stream of the host a rendered line belongs to: records that were merged into the output keep theirs. */
export type LineStream = 'output' | 'error' | 'warning' | 'verbose' | 'debug' | 'information'

/** Where rendered lines go: a string, a file, the console. */
export interface LineOutput {
  /** Width in cells; `Infinity` where nothing limits it. */
  readonly columns: number
  /** Height in lines; `Infinity` where there is no page. */
  readonly rows: number
  /** A rendered line, without its line end. */
  writeLine(line: string, stream: LineStream): void
  /** An object's own text, which may have several lines and is not changed. */
  writeRaw(text: string, stream: LineStream): void
}

/** The width that tables and wide lists take where nothing limits it. */
export const defaultColumns = 120
