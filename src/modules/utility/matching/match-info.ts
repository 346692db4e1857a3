import { UInt64 } from '../../../kernel/boxes.ts'
import type { Value } from '../../../kernel/value.ts'
import { arrayFrom, stringArray } from '../../../types/array.ts'
import { netType, requireType } from '../../../types/netType.ts'
import { registerTypes } from '../../../types/registry.ts'

/** Lines around a match: Microsoft.PowerShell.Commands.MatchInfoContext. */
export class MatchInfoContext {
  readonly before: string[] = []
  readonly after: string[] = []
}

/** One matching line: Microsoft.PowerShell.Commands.MatchInfo. */
export class MatchInfo {
  readonly line: string
  readonly lineNumber: number
  readonly path: string
  readonly pattern: string
  readonly ignoreCase: boolean
  readonly matches: readonly Value[]
  context: MatchInfoContext | null = null

  constructor(
    line: string,
    lineNumber: number,
    path: string,
    pattern: string,
    ignoreCase: boolean,
    matches: readonly Value[],
  ) {
    this.line = line
    this.lineNumber = lineNumber
    this.path = path
    this.pattern = pattern
    this.ignoreCase = ignoreCase
    this.matches = matches
  }

  get fileName(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1)
  }

  /** As the console shows it; the path from `directory` on. */
  text(directory: string | null): string {
    const { context } = this
    const shown =
      directory !== null && this.path.startsWith(`${directory}/`) ? this.path.slice(directory.length + 1) : this.path
    const mark = (text: string, number: number, prefix: string) =>
      prefix + (this.path === pipelineSource ? text : `${shown}:${number}:${text}`)
    if (context === null) return mark(this.line, this.lineNumber, '')
    return [
      ...context.before.map((text, index) => mark(text, this.lineNumber - context.before.length + index, '  ')),
      mark(this.line, this.lineNumber, '> '),
      ...context.after.map((text, index) => mark(text, this.lineNumber + 1 + index, '  ')),
    ].join('\n')
  }

  toString(): string {
    return this.text(null)
  }
}

/** The path of lines that come from the pipeline. */
export const pipelineSource = 'InputStream'

const assembly = 'Microsoft.PowerShell.Commands.Utility'

registerTypes([
  netType('Microsoft.PowerShell.Commands.MatchInfo', () => ({
    assembly,
    class: MatchInfo,
    members: {
      'IgnoreCase: Boolean': (self: MatchInfo) => self.ignoreCase,
      'LineNumber: UInt64': (self: MatchInfo) => new UInt64(BigInt(self.lineNumber)),
      'Line: String': (self: MatchInfo) => self.line,
      'Filename: String': (self: MatchInfo) => self.fileName,
      'Path: String': (self: MatchInfo) => self.path,
      'Pattern: String': (self: MatchInfo) => self.pattern,
      'Context: Microsoft.PowerShell.Commands.MatchInfoContext': (self: MatchInfo) => self.context,
      'Matches: System.Text.RegularExpressions.Match[]': (self: MatchInfo) =>
        arrayFrom(requireType('System.Text.RegularExpressions.Match'), [...self.matches]),
      'RelativePath(String directory): String': (self: MatchInfo, directory: string) =>
        self.path.startsWith(`${directory}/`) ? self.path.slice(directory.length + 1) : self.path,
      'ToString(): String': (self: MatchInfo) => self.text(null),
      'ToString(String directory): String': (self: MatchInfo, directory: string) => self.text(directory),
      'ToEmphasizedString(String directory): String': (self: MatchInfo, directory: string) => self.text(directory),
    },
  })),
  netType('Microsoft.PowerShell.Commands.MatchInfoContext', () => ({
    assembly,
    class: MatchInfoContext,
    isSealed: true,
    members: {
      'PreContext: String[]': (self: MatchInfoContext) => stringArray([...self.before]),
      'PostContext: String[]': (self: MatchInfoContext) => stringArray([...self.after]),
      'DisplayPreContext: String[]': (self: MatchInfoContext) => stringArray([...self.before]),
      'DisplayPostContext: String[]': (self: MatchInfoContext) => stringArray([...self.after]),
    },
  })),
])
