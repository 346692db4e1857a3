/** The room as lines of text: a box for each seat, as many beside each other as fit. */
import { cellsOf, cutToCells } from './cells.ts'
import type { Room, Seat } from './view.ts'

const boxWidth = 25
const boxRows = 4

export interface Marking {
  /** The seat with the cursor; -1 for none. */
  readonly cursor: number
  /** Ids of the sessions that are chosen. */
  readonly chosen: ReadonlySet<number>
}

export function drawRoom(room: Room, columns: number, { cursor, chosen }: Marking): string[] {
  const across = seatsAcross(columns)
  const lines = [cutToCells(room.heading, columns), '']
  for (let first = 0; first < room.seats.length; first += across) {
    const row = room.seats
      .slice(first, first + across)
      .map((seat, at) =>
        drawSeat(seat, first + at === cursor, seat.session !== null && chosen.has(seat.session.SessionId)),
      )
    for (let line = 0; line < boxRows + 2; line++) lines.push(row.map((box) => box[line]).join(' '))
  }
  if (room.alerts.length > 0) lines.push('', ...room.alerts.map((alert) => cutToCells(alert, columns)))
  return lines
}

export const seatsAcross = (columns: number): number => Math.max(1, Math.floor((columns + 1) / (boxWidth + 1)))

function drawSeat({ title, session, remarks }: Seat, hasCursor: boolean, isChosen: boolean): string[] {
  const [left, right, top, bottom, side, edge] = hasCursor
    ? ['╔', '╗', '╚', '╝', '║', '═']
    : ['┌', '┐', '└', '┘', '│', '─']
  const inner = boxWidth - 4
  const name = cutToCells(`${isChosen ? '✓ ' : ''}${title}`, inner - 1)
  const who =
    session === null ? '(free)' : `${session.UserName || '(nobody)'}${session.IsAdmin ? ' (administrator)' : ''}`
  const rows = [who, session === null ? '' : `session ${session.SessionId}`, ...remarks].slice(0, boxRows)
  while (rows.length < boxRows) rows.push('')
  return [
    `${left}${edge} ${name} ${edge!.repeat(Math.max(0, inner - 1 - cellsOf(name)))}${right}`,
    ...rows.map((text) => {
      const shown = cutToCells(text, inner)
      return `${side} ${shown}${' '.repeat(inner - cellsOf(shown))} ${side}`
    }),
    `${top}${edge!.repeat(boxWidth - 2)}${bottom}`,
  ]
}
