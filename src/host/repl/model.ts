/** The prompt without its drawing: every press leads to a next state. Nothing here knows a terminal. */
import { type Editing, emptyEditing, insert, move, remove, replaceAll, replaceRange } from './edit.ts'
import type { Press } from './keys.ts'

/** What ended one reading of the prompt. */
export type PromptAnswer =
  | { readonly kind: 'line'; readonly text: string }
  /** Ctrl-C: the line is dropped. */
  | { readonly kind: 'cancelled' }
  /** Ctrl-D on an empty line. */
  | { readonly kind: 'end' }
  /** Tab: the caller finds out what fits and asks again with `completions`, which goes on with the same text. */
  | { readonly kind: 'complete'; readonly text: string; readonly cursor: number }

/** What may stand in a stretch of the text: Tab goes from one to the next. */
export interface Completions {
  /** The text that was completed and the cursor in it. */
  readonly text: string
  readonly cursor: number
  readonly replaceStart: number
  readonly replaceLength: number
  readonly items: readonly string[]
}

export interface PromptRequest {
  readonly prompt: string
  /** Shown before further lines of a command that is not finished; without it Enter always ends the input. */
  readonly continuation?: string
  readonly history?: readonly string[]
  /** Draws each character as this one (passwords); '' draws nothing. */
  readonly mask?: string
  readonly completions?: Completions | null
  readonly canComplete?: boolean
}

/** Whether Enter ends the input, or a block is still open. */
export type IsComplete = (text: string) => boolean

export class PromptModel {
  readonly request: PromptRequest
  readonly #isComplete: IsComplete
  readonly #history: readonly string[]
  #editing: Editing
  /** The place in the history, its length for the text being written; `#draft` keeps that text meanwhile. */
  #place: number
  #draft = ''
  #completions: Completions | null = null
  #choice = 0
  #answer: PromptAnswer | null = null

  constructor(request: PromptRequest, isComplete: IsComplete) {
    this.request = request
    this.#isComplete = isComplete
    this.#history = request.history ?? []
    this.#place = this.#history.length
    this.#editing = emptyEditing
  }

  get editing(): Editing {
    return this.#editing
  }

  /** How the reading ended; null while it goes on. What is pressed afterwards is the next prompt's. */
  get answer(): PromptAnswer | null {
    return this.#answer
  }

  /** Goes on after a `complete` answer: the first completion stands in the text, Tab shows the next. */
  complete(completions: Completions): void {
    this.#answer = null
    this.#completions = completions
    this.#choice = 0
    this.#editing = this.#completed(completions, 0)
  }

  /** Text that was pasted: line ends in it end nothing. */
  paste(text: string): void {
    this.#editing = insert(this.#editing, text)
  }

  press({ input, key }: Press): void {
    const editing = this.#editing
    if (key.return) this.#enter(key.shift || key.meta)
    else if (key.ctrl && input === 'c') this.#answer = { kind: 'cancelled' }
    else if (key.ctrl && input === 'd') {
      if (editing.text === '') this.#answer = { kind: 'end' }
      else this.#editing = remove(editing, 'right')
    } else if (key.tab) this.#tab(key.shift ? -1 : 1)
    else if (key.escape) this.#editing = { ...emptyEditing, cut: editing.cut }
    else if (key.upArrow) this.#vertical('up', -1)
    else if (key.downArrow) this.#vertical('down', 1)
    else if (key.ctrl && input === 'p') this.#recall(this.#place - 1)
    else if (key.ctrl && input === 'n') this.#recall(this.#place + 1)
    else this.#editing = edited(editing, { input, key })
  }

  /** Enter: ends the input, or starts a new line where something is still open or `mustBreak`. */
  #enter(mustBreak: boolean): void {
    const { mask, continuation } = this.request
    const { text } = this.#editing
    this.#editing = move(this.#editing, 'textEnd')
    if (mask === undefined && continuation !== undefined && (mustBreak || !this.#isComplete(text)))
      this.#editing = insert(this.#editing, '\n')
    else this.#answer = { kind: 'line', text }
  }

  #vertical(motion: 'up' | 'down', step: number): void {
    const moved = move(this.#editing, motion)
    if (moved.cursor !== this.#editing.cursor) this.#editing = moved
    else this.#recall(this.#place + step)
  }

  #recall(to: number): void {
    const history = this.#history
    if (to < 0 || to > history.length) return
    if (this.#place === history.length) this.#draft = this.#editing.text
    this.#place = to
    this.#editing = replaceAll(this.#editing, to === history.length ? this.#draft : (history[to] as string))
  }

  #tab(step: number): void {
    if (!this.request.canComplete) return
    const completions = this.#completions
    const count = completions?.items.length ?? 0
    if (completions !== null && count > 0 && this.#completed(completions, this.#choice).text === this.#editing.text) {
      this.#choice = (this.#choice + step + count) % count
      this.#editing = this.#completed(completions, this.#choice)
    } else this.#answer = { kind: 'complete', text: this.#editing.text, cursor: this.#editing.cursor }
  }

  #completed({ text, cursor, replaceStart, replaceLength, items }: Completions, choice: number): Editing {
    const before = { ...this.#editing, text, cursor }
    const item = items[choice]
    return item === undefined ? before : replaceRange(before, replaceStart, replaceLength, item)
  }
}

/** What a key does to the text alone. */
function edited(editing: Editing, { input, key }: Press): Editing {
  const { ctrl, meta } = key
  if (key.leftArrow) return move(editing, ctrl || meta ? 'wordLeft' : 'left')
  if (key.rightArrow) return move(editing, ctrl || meta ? 'wordRight' : 'right')
  if (key.home) return move(editing, ctrl ? 'textStart' : 'lineStart')
  if (key.end) return move(editing, ctrl ? 'textEnd' : 'lineEnd')
  if (key.backspace) return remove(editing, ctrl || meta ? 'wordLeft' : 'left', ctrl || meta)
  if (key.delete) return remove(editing, ctrl ? 'wordRight' : 'right', ctrl)
  if (ctrl) {
    switch (input) {
      case 'a':
        return move(editing, 'lineStart')
      case 'e':
        return move(editing, 'lineEnd')
      case 'u':
        return remove(editing, 'lineStart', true)
      case 'k':
        return remove(editing, 'lineEnd', true)
      case 'w':
        return remove(editing, 'wordLeft', true)
      case 'y':
        return insert(editing, editing.cut)
      case 'b':
        return move(editing, 'left')
      case 'f':
        return move(editing, 'right')
    }
    return editing
  }
  if (meta) {
    if (input === 'b') return move(editing, 'wordLeft')
    if (input === 'f') return move(editing, 'wordRight')
    if (input === 'd') return remove(editing, 'wordRight', true)
    return editing
  }
  return input === '' ? editing : insert(editing, input)
}
