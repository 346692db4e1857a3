/** The prompt on a terminal, drawn with ink. Loaded only when a terminal asks for input. */
import { Box, render, Text, useApp, useCursor, useInput, usePaste, useWindowSize } from 'ink'
import { createElement, useReducer } from 'react'
import { type Press, splitPress } from './keys.ts'
import { layOut } from './layout.ts'
import { type IsComplete, type PromptAnswer, PromptModel, type PromptRequest } from './model.ts'

/** What was pressed after one reading had ended: the next one starts with it. */
let typedAhead: Press[] = []

/** One prompt on the screen. After a `complete` answer it stays there until the next request goes on with it. */
class Reading {
  readonly model: PromptModel
  #redraw: () => void = () => {}
  #answered: (answer: PromptAnswer) => void = () => {}
  #leave: () => void = () => {}

  constructor(model: PromptModel) {
    this.model = model
  }

  /** The drawing tells how to redraw it and how to end it. */
  attach(redraw: () => void, leave: () => void): void {
    this.#redraw = redraw
    this.#leave = leave
  }

  take(presses: readonly Press[]): void {
    for (const press of presses) {
      if (this.model.answer === null) this.model.press(press)
      else typedAhead.push(press)
    }
    this.#settle()
  }

  paste(text: string): void {
    if (this.model.answer !== null) return
    this.model.paste(text)
    this.#redraw()
  }

  /** Resolves with the next answer. What was typed ahead comes first. */
  next(): Promise<PromptAnswer> {
    return new Promise((resolve) => {
      this.#answered = resolve
      const presses = typedAhead
      typedAhead = []
      this.take(presses)
    })
  }

  #settle(): void {
    const { answer } = this.model
    this.#redraw()
    if (answer === null) return
    if (answer.kind !== 'complete') this.#leave()
    this.#answered(answer)
  }
}

function Prompt({ reading }: { readonly reading: Reading }) {
  const { model } = reading
  const { exit } = useApp()
  const { columns } = useWindowSize()
  const { setCursorPosition } = useCursor()
  // The model changes with every press, several of which may come between two drawings: it stands outside of React's state.
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  reading.attach(redraw, exit)

  useInput((input, key) => reading.take(splitPress(input, key)))
  usePaste((pasted) => reading.paste(pasted))

  const { lines, row, column } = layOut(model.editing, model.request, columns)
  const isOver = model.answer !== null && model.answer.kind !== 'complete'
  setCursorPosition(isOver ? undefined : { x: column, y: row })
  return createElement(
    Box,
    { flexDirection: 'column' },
    ...lines.map((line, index) => createElement(Text, { key: index, wrap: 'truncate' }, line === '' ? ' ' : line)),
  )
}

/** The prompt that waits for completions. */
let open: { readonly reading: Reading; readonly instance: ReturnType<typeof render> } | null = null

/** Shows the prompt and resolves when the user has answered it. `signal` takes it away (the program ends). */
export async function readPrompt(
  request: PromptRequest,
  isComplete: IsComplete,
  signal?: AbortSignal,
): Promise<PromptAnswer> {
  if (open !== null && request.completions) open.reading.model.complete(request.completions)
  else {
    open?.instance.unmount()
    const reading = new Reading(new PromptModel(request, isComplete))
    const instance = render(createElement(Prompt, { reading }), {
      exitOnCtrlC: false,
      patchConsole: false,
      interactive: true,
    })
    open = { reading, instance }
    // The drawing must be there before type-ahead can end it.
    await instance.waitUntilRenderFlush()
  }
  const { reading, instance } = open
  const aborted = new Promise<PromptAnswer>((resolve) => {
    signal?.addEventListener('abort', () => resolve({ kind: 'cancelled' }), { once: true })
  })
  const answer = await Promise.race([reading.next(), aborted])
  if (answer.kind === 'complete') return answer
  open = null
  if (signal?.aborted) instance.unmount()
  await instance.waitUntilExit()
  return answer
}
