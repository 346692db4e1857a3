/** Which comments are the help of a function or a script: the places of about_Comment_Based_Help. */
import type { FunctionDefinitionAst, ParameterAst, ScriptBlockAst } from '../ast.ts'
import { Lines } from '../lines.ts'
import { K } from '../scanner/kinds.ts'
import type { Token } from '../scanner/token.ts'
import { type CommentHelp, commentLines, readHelp, readSection } from './sections.ts'

/** How many lines may be between a comment and what it describes. */
const PROXIMITY = 2

/** What `parse` was given and what it gave. */
export interface HelpSource {
  text: string
  ast: ScriptBlockAst
  tokens: readonly Token[]
}

/**
 * The comment-based help of a function, of the whole script (`source.ast`) or of another script block in it; null if there is none.
 * To ask for several of one script, keep the reader.
 */
export class HelpReader {
  private readonly text: string
  private readonly root: ScriptBlockAst
  private readonly tokens: readonly Token[]
  private readonly lines: Lines

  constructor(source: HelpSource) {
    this.text = source.text
    this.root = source.ast
    this.tokens = source.tokens
    this.lines = new Lines(source.text)
  }

  helpOf(command: FunctionDefinitionAst | ScriptBlockAst): CommentHelp | null {
    const isFunction = command.kind === 'FunctionDefinitionAst'
    const isRoot = command === this.root
    const first = isRoot ? 0 : this.firstTokenAt(command.start)
    let from = first
    if (isFunction) {
      const help = this.read(this.blockBefore(first, PROXIMITY))
      if (help !== null) return this.withParameters(help, command, first)
      from = this.firstTokenAt(command.body.start) + 1
    } else if (!isRoot) from++
    const last = isRoot ? this.tokens.length - 1 : this.lastTokenBefore(command.end)
    for (;;) {
      const block = this.blockFrom(from)
      if (block.comments.length === 0) break
      from = block.next
      const help = this.read(block.comments)
      if (help === null) continue
      if (isRoot && this.belongsToFunction(block.comments)) break
      return this.withParameters(help, command, first)
    }
    const help = this.read(this.blockBefore(last, this.lines.lineOf(this.tokens[last]!.start)))
    return help === null ? null : this.withParameters(help, command, first)
  }

  private read(comments: readonly Token[]): CommentHelp | null {
    return comments.length === 0 ? null : readHelp(comments.map((token) => this.text.slice(token.start, token.end)))
  }

  /** The help at the top of a script is that of a function which follows at once. */
  private belongsToFunction(comments: readonly Token[]): boolean {
    const end = this.root.endBlock
    if (!end?.unnamed) return false
    const statement = end.statements[0]
    if (statement?.kind !== 'FunctionDefinitionAst') return false
    return this.lines.lineOf(statement.start) - this.lines.lineOf(comments.at(-1)!.end) <= PROXIMITY
  }

  private withParameters(
    help: CommentHelp,
    command: FunctionDefinitionAst | ScriptBlockAst,
    first: number,
  ): CommentHelp {
    const parameters =
      command.kind === 'FunctionDefinitionAst'
        ? command.parameters.length > 0
          ? command.parameters
          : command.body.paramBlock?.parameters
        : command.paramBlock?.parameters
    help.parameterComments = (parameters ?? []).map((parameter) => this.parameterComment(parameter, first))
    return help
  }

  private parameterComment(parameter: ParameterAst, from: number): string {
    const first = this.firstTokenAt(parameter.start, from)
    const last = this.lastTokenBefore(parameter.end)
    const inside = this.tokens.slice(first, Math.max(first, last)).filter((token) => token.tokenTypeIdx === K.Comment)
    const comments = [...this.blockBefore(first, PROXIMITY), ...inside, ...this.blockFrom(last + 1).comments]
    const lines = comments.flatMap((token) => commentLines(this.text.slice(token.start, token.end)))
    return readSection(lines, 0).text
  }

  /** The comments from token `index` on that stand on adjacent lines, and the index of what follows them. */
  private blockFrom(index: number): { comments: Token[]; next: number } {
    const comments: Token[] = []
    let furthest = Number.POSITIVE_INFINITY
    let i = index
    for (; i < this.tokens.length; i++) {
      const token = this.tokens[i]!
      if (this.lines.lineOf(token.start) > furthest) break
      if (token.tokenTypeIdx === K.Comment) {
        comments.push(token)
        furthest = this.lines.lineOf(token.end) + 1
      } else if (token.tokenTypeIdx !== K.NewLine) break
    }
    return { comments, next: i }
  }

  /** The comments before token `index`, the last at most `proximity` lines before it, the others on adjacent lines. */
  private blockBefore(index: number, proximity: number): Token[] {
    const comments: Token[] = []
    let nearest = this.lines.lineOf(this.tokens[index]!.start) - proximity
    for (let i = index - 1; i >= 0; i--) {
      const token = this.tokens[i]!
      if (this.lines.lineOf(token.end) < nearest) break
      if (token.tokenTypeIdx === K.Comment) {
        comments.push(token)
        nearest = this.lines.lineOf(token.start) - 1
      } else if (token.tokenTypeIdx !== K.NewLine) break
    }
    return comments.reverse()
  }

  private firstTokenAt(offset: number, from = 0): number {
    let low = from
    let high = this.tokens.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.tokens[middle]!.end > offset) high = middle
      else low = middle + 1
    }
    return low
  }

  private lastTokenBefore(offset: number): number {
    return Math.max(0, this.firstStartingAt(offset) - 1)
  }

  private firstStartingAt(offset: number): number {
    let low = 0
    let high = this.tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.tokens[middle]!.start >= offset) high = middle
      else low = middle + 1
    }
    return low
  }
}
