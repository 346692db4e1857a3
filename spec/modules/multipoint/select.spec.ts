import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import { chooseBackend, openBackend } from '../../../src/modules/multipoint/backends/select.ts'
import { explainDatabaseError } from '../../../src/modules/multipoint/backends/sqliteErrors.ts'
import { applicationId, schemaVersion } from '../../../src/modules/multipoint/backends/sqliteSchema.ts'
import { BackendError } from '../../../src/modules/multipoint/domain/contract.ts'
import { openDirectory, openRoom } from './rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'mpsh-select-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const failure = (act: () => unknown): [string, string] => {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof BackendError) return [thrown.refusal.id, thrown.message]
    throw thrown
  }
  throw new Error('no error')
}

test("the variable goes before the nearest configuration file, and that before the user's", () => {
  const inner = join(folder, 'a/b')
  const home = join(folder, 'home')
  mkdirSync(inner, { recursive: true })
  mkdirSync(home)
  const choose = (variable?: string) => chooseBackend({ variable, workingFolder: inner, configurationFolder: home })
  expect(choose()).toEqual({ text: 'memory:', folder: inner })
  writeFileSync(join(home, 'mpsh.config.json'), '{"multipoint":"sqlite:home.db"}')
  expect(choose()).toEqual({ text: 'sqlite:home.db', folder: home })
  writeFileSync(join(folder, 'a/mpsh.config.json'), '{"multipoint":"sqlite:room.db"}')
  expect(choose('')).toEqual({ text: 'sqlite:room.db', folder: join(folder, 'a') })
  expect(choose('memory:x.json')).toEqual({ text: 'memory:x.json', folder: inner })
  writeFileSync(join(folder, 'a/mpsh.config.json'), '{"multipoint":7}')
  expect(failure(() => choose())[1]).toContain('multipoint: expected a string')
  writeFileSync(join(folder, 'a/mpsh.config.json'), '{')
  expect(failure(() => choose())[0]).toBe('InvalidConfiguration')
})

test('unknown and unusable back ends are refused, each for its reason', () => {
  const open = (text: string) => failure(() => openDirectory(text, folder))
  writeFileSync(
    join(folder, 'text.db'),
    'This is no database, and it is long enough to be told apart from an empty one.'.repeat(20),
  )
  new DatabaseSync(join(folder, 'other.db')).exec('CREATE TABLE t (x)')
  const late = new DatabaseSync(join(folder, 'late.db'))
  late.exec(`CREATE TABLE t (x); PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion + 1}`)
  late.close()
  writeFileSync(join(folder, 'bad.json'), '{"servers":[{"computerName":1}]}')
  expect(open('mysql:x')[0]).toBe('UnknownBackend')
  expect(open('memory')[0]).toBe('UnknownBackend')
  expect(open('sqlite:x.db?form=y')[0]).toBe('UnknownBackend')
  expect(open('memory:none.json')[0]).toBe('ScenarioNotFound')
  expect(open('memory:.')[0]).toBe('ScenarioUnreadable')
  expect(open('memory:bad.json')[1]).toContain('servers[0].computerName: expected a string')
  expect(open('sqlite:text.db')[0]).toBe('NotADatabase')
  expect(open('sqlite:other.db')[0]).toBe('ForeignDatabase')
  expect(open('sqlite:late.db')[0]).toBe('DatabaseTooNew')
  expect(open('sqlite:none/there.db')[0]).toBe('DatabaseNotOpened')
  expect(open('sqlite:new.db?from=none.json')[0]).toBe('ScenarioNotFound')
  // What failed to be created is created by the next one.
  expect(openRoom(openDirectory('sqlite:new.db', folder)).read('sessions')).toHaveLength(5)
})

test('a read-only database answers and cannot be changed', () => {
  expect(
    explainDatabaseError('f.db', Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode: 1032 })),
  ).toMatchObject({
    refusal: { id: 'DatabaseReadOnly', message: "Cannot use the database 'f.db': it is read-only." },
  })
})

test('a database keeps its state, and is filled from the scenario only once', () => {
  writeFileSync(
    join(folder, 'small.json'),
    '{"servers":[{"computerName":"R","aliases":["localhost"],"sessions":[{"SessionId":4},{"SessionId":5}]}]}',
  )
  const text = 'sqlite:kept.db?from=small.json'
  const first = openDirectory(text, folder)
  expect(openRoom(first, 'R').change({ kind: 'closeSessions', ids: [5] }).done).toEqual([5])
  first.dispose()
  expect(
    openRoom(openDirectory(text, folder), 'localhost')
      .read('sessions')
      .map(({ SessionId }) => SessionId),
  ).toEqual([4])
})

test('an older database gets the columns it lacks', () => {
  openDirectory('sqlite:old.db', folder).dispose()
  const old = new DatabaseSync(join(folder, 'old.db'))
  old.exec('ALTER TABLE stations DROP COLUMN UpdateCount; DROP TABLE templates; PRAGMA user_version = 0')
  old.close()
  const room = openRoom(openDirectory('sqlite:old.db', folder))
  expect(room.read('stations')).toMatchObject([1, 2, 3, 4, 5].map((StationId) => ({ StationId, UpdateCount: 0 })))
  expect(room.read('templates')).toEqual([])
})

test('another process sees a change at once, and the revision tells of it', () => {
  const [mine, theirs] = [openDirectory('sqlite:two.db', folder), openDirectory('sqlite:two.db', folder)]
  const before = mine.revision()
  expect(mine.revision()).toBe(before)
  openRoom(theirs).change({ kind: 'closeSessions', ids: [3] })
  expect(mine.revision()).not.toBe(before)
  expect(openRoom(mine).read('sessions', [3])).toEqual([])
})

test("a back end of the user's own is loaded from its file", () => {
  const own = openBackend(
    { text: 'memory:', folder },
    {
      loadModule: () => {
        throw new Error('not asked')
      },
    },
  )
  const opened: string[] = []
  openBackend(
    { text: 'module:./mine.mjs', folder },
    {
      loadModule: (...asked) => {
        opened.push(...asked)
        return own
      },
    },
  )
  expect(opened).toEqual([expect.stringMatching(/^file:.*\/mine\.mjs$/), 'module:./mine.mjs'])
})
