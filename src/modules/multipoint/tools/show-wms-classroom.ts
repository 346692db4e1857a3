import { defineCmdlet, parameter } from '../../../engine/commands/define.ts'
import type { Host } from '../../../session/host.ts'
import { directoryOf, guarded } from '../connection.ts'
import { openServer, serverParameter } from '../targets.ts'
import { drawRoom } from './classroom/draw.ts'
import { type ClassroomPress, ClassroomScreen } from './classroom/screen.ts'
import { readRoom } from './classroom/view.ts'

/** How long the screen waits for a key before it looks whether the room has changed, in milliseconds. */
const patience = 400

/** Shows the screen's lines and answers with the keys pressed within the time; the host's main thread draws. */
function exchange(host: Host, lines: readonly string[]): readonly ClassroomPress[] {
  const data: unknown = { lines, patience }
  return host.wait<readonly ClassroomPress[]>({ name: 'classroom.next', data })
}

/** Draws the room: who sits where, locks, alerts. On a terminal it stays, follows what happens and takes keys. docs/multipoint.md */
export const showWmsClassroom = defineCmdlet('Show-WmsClassroom', () => ({
  class: 'Mpsh.MultiPoint.ShowWmsClassroomCommand',
  outputTypes: ['System.String'],
  parameters: {
    Once: parameter('SwitchParameter'),
    Server: serverParameter,
  },
  process(context) {
    const { bound, frame, write } = context
    const room = openServer(context, bound.Server)
    if (!room) return
    const { host } = frame.session
    const look = () => guarded(context, () => readRoom(room))
    if (bound.Once || !host.console.isInteractive || !host.console.hasTerminal) {
      for (const line of drawRoom(look(), host.console.width - 1, { cursor: -1, chosen: new Set() })) write(line)
      return
    }
    const directory = guarded(context, () => directoryOf(frame.session))
    const screen = new ClassroomScreen()
    let seen = guarded(context, () => directory.revision())
    let view = look()
    try {
      while (!screen.isOver) {
        const columns = host.console.width - 1
        for (const press of exchange(host, [...drawRoom(view, columns, screen), '', screen.notice])) {
          const change = screen.press(press, view, columns)
          if (change === null) continue
          const { refused } = guarded(context, () => room.change(change))
          if (refused.length > 0) screen.notice = refused.map(({ message }) => message).join(' ')
          view = look()
        }
        const now = guarded(context, () => directory.revision())
        if (now !== seen) view = look()
        seen = now
      }
    } finally {
      host.wait<null>({ name: 'classroom.end', data: null })
    }
  },
}))
