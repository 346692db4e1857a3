/** Show-WmsClassroom's keys: what a press does, without a terminal and without a server. */
import type { Change } from '../../domain/changes/change.ts'
import { seatsAcross } from './draw.ts'
import type { Room } from './view.ts'

/** A press: text, or the name of a key. */
export interface ClassroomPress {
  readonly text: string
  readonly name: 'text' | 'enter' | 'escape' | 'left' | 'right' | 'up' | 'down' | 'backspace' | 'interrupt'
}

type Mode =
  | { readonly kind: 'room' }
  | { readonly kind: 'message'; readonly ids: readonly number[]; readonly text: string }
  | { readonly kind: 'confirm'; readonly ids: readonly number[]; readonly action: 'disconnect' | 'close' }

export const keys = 'space/a choose  l lock  u unlock  m message  d disconnect  c close  q leaves'
const lockMessage = 'Eyes front, please.'

export class ClassroomScreen {
  cursor = 0
  readonly chosen = new Set<number>()
  /** The line at the foot. */
  notice = keys
  isOver = false
  #mode: Mode = { kind: 'room' }

  /** What the press asks to be done on the server; null for nothing. */
  press({ text, name }: ClassroomPress, room: Room, columns: number): Change | null {
    if (name === 'interrupt') this.isOver = true
    else if (this.#mode.kind === 'message') return this.#write(this.#mode.ids, this.#mode.text, text, name)
    else if (this.#mode.kind === 'confirm') return this.#confirm(this.#mode.ids, this.#mode.action, text)
    else if (name === 'text') return this.#command(text, room)
    else if (name === 'escape') this.chosen.clear()
    else this.#move(name, room.seats.length, columns)
    return null
  }

  #move(name: string, count: number, columns: number): void {
    const steps: Record<string, number> = { left: -1, right: 1, up: -seatsAcross(columns), down: seatsAcross(columns) }
    const to = this.cursor + (steps[name] ?? 0)
    if (to >= 0 && to < count) this.cursor = to
  }

  #command(text: string, room: Room): Change | null {
    const own = room.seats[this.cursor]?.session?.SessionId
    const ids = this.chosen.size > 0 ? [...this.chosen].sort((a, b) => a - b) : own === undefined ? [] : [own]
    this.notice = keys
    if (text === 'q') this.isOver = true
    else if (text === ' ' && own !== undefined) {
      if (!this.chosen.delete(own)) this.chosen.add(own)
    } else if (text === 'a') for (const { session } of room.seats) session && this.chosen.add(session.SessionId)
    else if (ids.length === 0) this.notice = 'Nobody sits there.'
    else if (text === 'l') return { kind: 'lockSessions', ids, message: lockMessage }
    else if (text === 'u') return { kind: 'unlockSessions', ids }
    else if (text === 'm') this.#ask({ kind: 'message', ids, text: '' })
    else if (text === 'd') this.#ask({ kind: 'confirm', ids, action: 'disconnect' })
    else if (text === 'c') this.#ask({ kind: 'confirm', ids, action: 'close' })
    return null
  }

  #ask(mode: Mode): void {
    this.#mode = mode
    if (mode.kind === 'message')
      this.notice = `Message on the locked screen of session ${mode.ids.join(', ')}: ${mode.text}_`
    else if (mode.kind === 'confirm')
      this.notice = `${mode.action === 'close' ? 'Close' : 'Disconnect'} session ${mode.ids.join(', ')}? y/n`
    else this.notice = keys
  }

  #write(ids: readonly number[], before: string, text: string, name: ClassroomPress['name']): Change | null {
    if (name === 'enter') {
      this.#ask({ kind: 'room' })
      return before === '' ? null : { kind: 'lockSessions', ids, message: before }
    }
    if (name === 'escape') this.#ask({ kind: 'room' })
    else if (name === 'backspace') this.#ask({ kind: 'message', ids, text: [...before].slice(0, -1).join('') })
    else if (name === 'text') this.#ask({ kind: 'message', ids, text: before + text })
    return null
  }

  #confirm(ids: readonly number[], action: 'disconnect' | 'close', text: string): Change | null {
    this.#ask({ kind: 'room' })
    if (text.toLowerCase() !== 'y') return null
    this.chosen.clear()
    return { kind: action === 'close' ? 'closeSessions' : 'disconnectSessions', ids }
  }
}
