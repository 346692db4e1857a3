/** The classroom on a terminal, drawn with ink: it shows lines and gathers presses; what they mean is the command's business. */
import { Box, render, Text, useInput } from 'ink'
import { createElement, useReducer } from 'react'
import type { ClassroomPress } from '../../modules/multipoint/tools/classroom/screen.ts'
import { type Press, splitPress } from '../repl/keys.ts'

let lines: readonly string[] = []
let pressed: ClassroomPress[] = []
let redraw = () => {}
let notify = () => {}
let instance: ReturnType<typeof render> | null = null

function named({ input, key }: Press): ClassroomPress | null {
  if (key.ctrl && input === 'c') return { name: 'interrupt', text: '' }
  if (key.return) return { name: 'enter', text: '' }
  if (key.escape) return { name: 'escape', text: '' }
  if (key.backspace || key.delete) return { name: 'backspace', text: '' }
  if (key.leftArrow) return { name: 'left', text: '' }
  if (key.rightArrow) return { name: 'right', text: '' }
  if (key.upArrow) return { name: 'up', text: '' }
  if (key.downArrow) return { name: 'down', text: '' }
  return key.ctrl || key.meta || input === '' ? null : { name: 'text', text: input }
}

function Classroom() {
  const [, again] = useReducer((count: number) => count + 1, 0)
  redraw = again
  useInput((input, key) => {
    for (const press of splitPress(input, key)) {
      const one = named(press)
      if (one?.name === 'text') for (const text of one.text) pressed.push({ name: 'text', text })
      else if (one !== null) pressed.push(one)
    }
    notify()
  })
  return createElement(
    Box,
    { flexDirection: 'column' },
    ...lines.map((line, index) => createElement(Text, { key: index, wrap: 'truncate' }, line === '' ? ' ' : line)),
  )
}

/** Shows the lines and resolves with what is pressed, or with nothing when the time is over. */
export async function showClassroom(request: {
  readonly lines: readonly string[]
  readonly patience: number
}): Promise<ClassroomPress[]> {
  lines = request.lines
  if (instance === null)
    instance = render(createElement(Classroom), { exitOnCtrlC: false, patchConsole: false, interactive: true })
  else redraw()
  if (pressed.length === 0)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, request.patience)
      notify = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const given = pressed
  pressed = []
  return given
}

/** Takes the drawing's hold of the terminal away; its last state stays on the screen. */
export async function endClassroom(): Promise<null> {
  const ended = instance
  instance = null
  ended?.unmount()
  await ended?.waitUntilExit()
  return null
}
