/** The prompt on a terminal, drawn with ink. Loaded only when a terminal asks for input. */
import { Box, render, Text, useApp, useCursor, useInput, usePaste, useWindowSize } from 'ink'
import { createElement, useState } from 'react'
import { type Editing, emptyEditing, insert, move, remove, replaceAll, replaceRange } from './edit.ts'
import { layOut } from './layout.ts'

/** What ended one reading of the prompt. */
export type PromptAnswer =
  | { readonly kind: 'line'; readonly text: string }
  /** Ctrl-C: the line is dropped. */
  | { readonly kind: 'cancelled' }
  /** Ctrl-D on an empty line. */
  | { readonly kind: 'end' }
  /** Tab: the caller answers by asking again with `start` and `completions`. */
  | { readonly kind: 'complete'; readonly text: string; readonly cursor: number }

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
  /** Shown before further lines of a command that is not finished. */
  readonly continuation?: string
  readonly history?: readonly string[]
  /** Draws each character as this one (passwords); '' draws nothing. */
  readonly mask?: string
  readonly completions?: Completions | null
  readonly canComplete?: boolean
}

/** Whether Enter ends the input, or a block is still open. */
export type IsComplete = (text: string) => boolean

interface Props {
  readonly request: PromptRequest
  readonly isComplete: IsComplete
  readonly answer: (answer: PromptAnswer) => void
}

function Prompt({ request, isComplete, answer }: Props) {
  const { exit } = useApp()
  const { columns } = useWindowSize()
  const { setCursorPosition } = useCursor()
  const history = request.history ?? []
  const [editing, setEditing] = useState<Editing>(() => startingText(request))
  const [place, setPlace] = useState(history.length)
  const [draft, setDraft] = useState('')
  const [choice, setChoice] = useState(0)
  const [done, setDone] = useState(false)

  const finish = (given: PromptAnswer) => {
    setDone(true)
    answer(given)
    exit()
  }
  const recall = (to: number) => {
    if (to < 0 || to > history.length) return
    if (place === history.length) setDraft(editing.text)
    setPlace(to)
    setEditing(replaceAll(editing, to === history.length ? draft : (history[to] as string)))
  }
  const completions = request.completions ?? null
  const cycle = (step: number) => {
    if (completions === null || completions.items.length === 0 || editing.text === '') return false
    const shown = completions.items[choice] as string
    const expected = replaceRange(
      { ...emptyEditing, text: completions.text },
      completions.replaceStart,
      completions.replaceLength,
      shown,
    )
    if (expected.text !== editing.text) return false
    const next = (choice + step + completions.items.length) % completions.items.length
    setChoice(next)
    setEditing(
      replaceRange(
        { ...editing, text: completions.text },
        completions.replaceStart,
        completions.replaceLength,
        completions.items[next] as string,
      ),
    )
    return true
  }

  /** Enter: ends the input, or starts a new line where something is still open or `mustBreak`. */
  const enter = (at: Editing, mustBreak: boolean) => {
    if (request.mask === undefined && request.continuation !== undefined && (mustBreak || !isComplete(at.text)))
      setEditing(insert(move(at, 'textEnd'), '\n'))
    else {
      setEditing(move(at, 'textEnd'))
      finish({ kind: 'line', text: at.text })
    }
  }

  useInput((input, key) => {
    if (done) return
    // Text that arrives together with its Enter.
    if (!key.return && input.length > 1 && /[\r\n]$/.test(input) && !/[\r\n]/.test(input.slice(0, -1))) {
      enter(insert(editing, input.slice(0, -1)), false)
      return
    }
    if (key.return) {
      // Shift-Enter and Alt-Enter always start a new line; so does Enter inside an open block.
      enter(editing, key.shift || key.meta)
    } else if (key.ctrl && input === 'c') finish({ kind: 'cancelled' })
    else if (key.ctrl && input === 'd') {
      if (editing.text === '') finish({ kind: 'end' })
      else setEditing(remove(editing, 'right'))
    } else if (key.tab) {
      if (request.canComplete && !cycle(key.shift ? -1 : 1))
        finish({ kind: 'complete', text: editing.text, cursor: editing.cursor })
    } else if (key.escape) setEditing({ ...emptyEditing, cut: editing.cut })
    else if (key.upArrow) {
      const moved = move(editing, 'up')
      if (moved.cursor !== editing.cursor) setEditing(moved)
      else recall(place - 1)
    } else if (key.downArrow) {
      const moved = move(editing, 'down')
      if (moved.cursor !== editing.cursor) setEditing(moved)
      else recall(place + 1)
    } else if (key.leftArrow) setEditing(move(editing, key.ctrl || key.meta ? 'wordLeft' : 'left'))
    else if (key.rightArrow) setEditing(move(editing, key.ctrl || key.meta ? 'wordRight' : 'right'))
    else if (key.home || (key.ctrl && input === 'a'))
      setEditing(move(editing, key.ctrl && key.home ? 'textStart' : 'lineStart'))
    else if (key.end || (key.ctrl && input === 'e'))
      setEditing(move(editing, key.ctrl && key.end ? 'textEnd' : 'lineEnd'))
    else if (key.backspace)
      setEditing(remove(editing, key.ctrl || key.meta ? 'wordLeft' : 'left', key.ctrl || key.meta))
    else if (key.delete) setEditing(remove(editing, key.ctrl ? 'wordRight' : 'right', key.ctrl))
    else if (key.ctrl && input === 'u') setEditing(remove(editing, 'lineStart', true))
    else if (key.ctrl && input === 'k') setEditing(remove(editing, 'lineEnd', true))
    else if (key.ctrl && input === 'w') setEditing(remove(editing, 'wordLeft', true))
    else if (key.ctrl && input === 'y') setEditing(insert(editing, editing.cut))
    else if (key.ctrl && input === 'b') setEditing(move(editing, 'left'))
    else if (key.ctrl && input === 'f') setEditing(move(editing, 'right'))
    else if (key.ctrl && input === 'p') recall(place - 1)
    else if (key.ctrl && input === 'n') recall(place + 1)
    else if (key.meta && input === 'b') setEditing(move(editing, 'wordLeft'))
    else if (key.meta && input === 'f') setEditing(move(editing, 'wordRight'))
    else if (key.meta && input === 'd') setEditing(remove(editing, 'wordRight', true))
    else if (!key.ctrl && !key.meta && input !== '') setEditing(insert(editing, input))
  })
  usePaste((pasted) => {
    if (!done) setEditing(insert(editing, pasted))
  })

  const { lines, row, column } = layOut(editing, request, columns)
  setCursorPosition(done ? undefined : { x: column, y: row })
  return createElement(
    Box,
    { flexDirection: 'column' },
    ...lines.map((line, index) => createElement(Text, { key: index, wrap: 'truncate' }, line === '' ? ' ' : line)),
  )
}

function startingText(request: PromptRequest): Editing {
  const { completions } = request
  if (!completions) return emptyEditing
  const before = { ...emptyEditing, text: completions.text, cursor: completions.cursor }
  const first = completions.items[0]
  return first === undefined ? before : replaceRange(before, completions.replaceStart, completions.replaceLength, first)
}

/** Shows the prompt and resolves when the user has answered it. `signal` takes it away (the program ends). */
export async function readPrompt(
  request: PromptRequest,
  isComplete: IsComplete,
  signal?: AbortSignal,
): Promise<PromptAnswer> {
  let given: PromptAnswer = { kind: 'end' }
  const instance = render(
    createElement(Prompt, {
      request,
      isComplete,
      answer: (answer: PromptAnswer) => {
        given = answer
      },
    }),
    { exitOnCtrlC: false, patchConsole: false, interactive: true },
  )
  signal?.addEventListener('abort', () => instance.unmount(), { once: true })
  await instance.waitUntilExit()
  return given
}
