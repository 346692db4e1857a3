import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtInClassroom } from '../../../src/modules/multipoint/backends/select.ts'
import { readScenario, readScenarioText } from '../../../src/modules/multipoint/domain/scenario/read.ts'
import { writeScenarioText } from '../../../src/modules/multipoint/domain/scenario/write.ts'

const classroomFile = join(import.meta.dirname, '../../../fixtures/multipoint/classroom.json')

test('the built-in classroom is the documented one', () => {
  expect(builtInClassroom()).toEqual(readScenarioText(readFileSync(classroomFile, 'utf8'), 'classroom'))
})

test('what is written reads back as the same, to the last digit', () => {
  const data = builtInClassroom()
  const text = writeScenarioText(data)
  expect(text).toContain('"CreateTime": 129937600254314944')
  expect(readScenarioText(text, 'x')).toEqual(data)
  expect(readScenarioText(text.replace('129937600254314944', '18446744073709551615'), 'x')).toMatchObject({
    servers: [{ tables: { apps: [{ CreateTime: 18446744073709551615n }, {}] } }, {}],
  })
})

test('what is left out takes its ordinary value', () => {
  const data = readScenarioText(
    '{"servers":[{"computerName":"R","stations":[{"StationId":2}],"sessions":[{"SessionId":1}]}]}',
    'x',
  )
  expect(data).toMatchObject({
    servers: [
      {
        server: { aliases: [], reachable: true, caller: { isAdmin: false, sessionId: null } },
        tables: {
          stations: [{ Name: '2', SessionId: 4294967295, DisplayOrientation: 'Landscape', ComputerName: 'R' }],
          sessions: [{ State: '', IsAdmin: false, StationId: 0, ComputerName: 'R', IsLocked: false }],
        },
      },
    ],
  })
})

describe('a scenario that breaks the schema is refused, with the place and what was expected', () => {
  const room = (text: string) => `{"servers":[{"computerName":"R",${text}}]}`
  test.each([
    ['{"servers":', 'it is not JSON'],
    ['[]', 'the whole: expected an object, found [].'],
    ['{}', 'servers: expected a list of servers, found nothing.'],
    ['{"servers":[{}]}', 'servers[0].computerName: expected a string that is not empty, found nothing.'],
    [room('"sesions":[]'), 'servers[0]: there is no property "sesions"'],
    [room('"__proto__":{"x":1}'), 'servers[0]: there is no property "__proto__"'],
    [room('"sessions":{}'), 'servers[0].sessions: expected a list, found {}.'],
    [
      room('"sessions":[{"SessionId":"3"}]'),
      'servers[0].sessions[0].SessionId: expected a whole number from 0 to 4294967295, found "3".',
    ],
    [room('"sessions":[{"SessionId":4294967296}]'), 'found 4294967296.'],
    [
      room('"sessions":[{}]'),
      'servers[0].sessions[0].SessionId: expected a whole number from 0 to 4294967295, found nothing.',
    ],
    [
      room('"sessions":[{"SessionId":1},{"SessionId":1}]'),
      'servers[0].sessions[1]: SessionId stands for another one already.',
    ],
    [room('"users":[{"Name":"Ana"},{"Name":"ANA"}]'), 'servers[0].users[1]: Name'],
    [
      room('"users":[{"Name":"a","UserType":"Boss"}]'),
      'servers[0].users[0].UserType: expected one of Administrator, Standard, DashboardUser, found "Boss".',
    ],
    [room('"stations":[{"StationId":1,"SessionId":5}]'), 'servers[0].stations[0].SessionId: there is no session 5.'],
    [
      room('"stations":[{"StationId":1,"SessionId":5}],"sessions":[{"SessionId":5,"StationId":2}]'),
      'session 5 is on station 2, not on 1.',
    ],
    [
      room('"apps":[{"SessionId":1,"ProcessId":1,"WindowId":18446744073709551616}]'),
      'servers[0].apps[0].WindowId: expected a whole number from 0 to 18446744073709551615, found 18446744073709551616.',
    ],
    [
      '{"servers":[{"computerName":"A"},{"computerName":"B","aliases":["a"]}]}',
      'servers[1]: another server is called "a".',
    ],
  ])('%s', (text, reason) => {
    const result = readScenarioText(text, 'room.json')
    expect(result).toMatchObject({ id: 'InvalidScenario', target: 'room.json' })
    expect((result as { message: string }).message).toContain(reason)
  })
})

test('a password in a scenario goes no further', () => {
  const data = readScenario({ servers: [{ computerName: 'R', users: [{ Name: 'ana', Password: 'secret' }] }] }, 'x')
  expect(JSON.stringify(data)).not.toContain('secret')
})
