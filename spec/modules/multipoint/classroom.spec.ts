import { describe, expect, it } from 'vitest'
import { ordinaryRow } from '../../../src/modules/multipoint/domain/tables.ts'
import { drawRoom } from '../../../src/modules/multipoint/tools/classroom/draw.ts'
import { type ClassroomPress, ClassroomScreen } from '../../../src/modules/multipoint/tools/classroom/screen.ts'
import type { Room } from '../../../src/modules/multipoint/tools/classroom/view.ts'

const session = (SessionId: number, UserName: string) => ({ ...ordinaryRow('sessions'), SessionId, UserName })
const room: Room = {
  heading: 'ROOM1: 2 stations, 2 sessions',
  seats: [
    { title: '1 Desk', session: session(3, '漢字のとても長い名前である人物'), remarks: ['locked: Eyes front'] },
    { title: '2 Window', session: session(4, 'ben'), remarks: [] },
    { title: '3 Door', session: null, remarks: ['! HubMissingRequiredDevice'] },
  ],
  alerts: ['! Warning HubMissingRequiredDevice at station 3'],
}
const text = (value: string): ClassroomPress => ({ name: 'text', text: value })

describe('the classroom', () => {
  it('is drawn in boxes of equal width, whatever stands in them', () => {
    const lines = drawRoom(room, 60, { cursor: 1, chosen: new Set([3]) })
    expect(lines[2]).toMatch(/^┌─ ✓ 1 Desk ─+┐ ╔═ 2 Window ═+╗$/)
    expect(lines[3]).toContain('漢字のとても長い名前')
    expect(lines.join('\n')).toContain('(free)')
    expect(lines.at(-1)).toBe('! Warning HubMissingRequiredDevice at station 3')
  })

  it('takes keys: lock, unlock, message, and asks before it disconnects and closes', () => {
    const screen = new ClassroomScreen()
    const press = (key: ClassroomPress) => screen.press(key, room, 60)
    expect(press(text('l'))).toMatchObject({ kind: 'lockSessions', ids: [3] })
    expect(press(text('u'))).toEqual({ kind: 'unlockSessions', ids: [3] })
    press({ name: 'right', text: '' })
    for (const key of 'mhi') expect(press(text(key))).toBeNull()
    expect(press({ name: 'enter', text: '' })).toEqual({ kind: 'lockSessions', ids: [4], message: 'hi' })
    expect(press(text('c'))).toBeNull()
    expect(screen.notice).toBe('Close session 4? y/n')
    expect(press(text('n'))).toBeNull()
    press(text('a'))
    expect(press(text('d'))).toBeNull()
    expect(press(text('y'))).toEqual({ kind: 'disconnectSessions', ids: [3, 4] })
    press({ name: 'right', text: '' })
    expect(press(text('c'))).toBeNull()
    press(text('q'))
    expect(screen.isOver).toBe(true)
  })
})
