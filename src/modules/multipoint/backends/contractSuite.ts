/**
 * The contract as tests, for any back end: in a test file of your own,
 *
 *     for (const { name, run } of contractCases(() => openMine())) test(name, run)
 *
 * `open` answers with a back end that is ready and that `restore` can fill; each case disposes of its own.
 */
import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict'
import type { Change, ChangeKind, Outcome } from '../domain/changes/change.ts'
import { changeKinds } from '../domain/changes/perform.ts'
import type { Awaitable, Backend } from '../domain/contract.ts'
import type { EstateData } from '../domain/estate.ts'
import { readScenario } from '../domain/scenario/read.ts'
import { noSession, tableNames } from '../domain/tables.ts'

export interface ContractCase {
  readonly name: string
  run(): Promise<void>
}

/** Two rooms and one that does not answer; ROOM1's disk is unprotected, so that everything can be tried there. */
const school = () => ({
  servers: [
    {
      computerName: 'ROOM1',
      aliases: ['localhost', 'room1.school.example'],
      caller: { userName: 'Boss', isAdmin: true, sessionId: 1 },
      system: { DomainOrWorkgroupName: 'SCHOOL' },
      users: [
        { Name: 'Boss', UserType: 'Administrator' },
        { Name: 'teacher', UserType: 'DashboardUser' },
        { Name: 'ana', FullName: 'Ana' },
      ],
      stations: [
        { StationId: 1, Name: 'Desk', SessionId: 3, DeviceTypes: ['DT_Keyboard', 'DT_Mouse'], DeviceCounts: [1, 2] },
        { StationId: 2, SessionId: 4 },
        { StationId: 3 },
      ],
      sessions: [
        { SessionId: 4, State: 'ConnectedToStation', UserName: 'ben', StationId: 2 },
        { SessionId: 1, State: 'RemoteConnection', IsAdmin: true, UserName: 'Boss' },
        { SessionId: 3, State: 'ConnectedToStation', UserName: 'ana', StationId: 1 },
      ],
      apps: [
        {
          SessionId: 3,
          Name: 'Calculator',
          ProcessId: 4228,
          WindowId: 18446744073709551615n,
          CreateTime: 129937600254314945n,
        },
        { SessionId: 4, Name: 'Browser', ProcessId: 5100, WindowId: 7, CreateTime: 9 },
      ],
      alerts: [{ TimeStampInUtc: '2026-11-20T08:15:00Z', AlertType: 'HubMissingRequiredDevice', StationId: 3 }],
      webLimiting: { Sites: ['games.example'] },
    },
    {
      computerName: 'ROOM2',
      caller: { userName: 'teacher', isAdmin: false },
      users: [{ Name: 'teacher', UserType: 'DashboardUser' }],
      system: { DiskProtectionMode: 'Discard' },
      sessions: [
        { SessionId: 7, IsAdmin: true, UserName: 'helpdesk' },
        { SessionId: 8, UserName: 'chen' },
      ],
    },
    { computerName: 'ROOM3', reachable: false },
  ],
})

export function schoolData(): EstateData {
  const data = readScenario(school(), 'contract')
  ok('servers' in data, 'message' in data ? data.message : '')
  return data
}

const image = { inputFilePath: 'C:\\Images\\Win.iso', templatePrefix: 'My', vhdLocation: '' }

/** One change of every kind; the compiler holds that none is forgotten. */
const oneOfEach: { readonly [K in ChangeKind]: Change & { readonly kind: K } } = {
  closeSessions: { kind: 'closeSessions', ids: [4] },
  disconnectSessions: { kind: 'disconnectSessions', ids: [3] },
  lockSessions: { kind: 'lockSessions', ids: [3], message: 'Stop' },
  unlockSessions: { kind: 'unlockSessions', ids: [3] },
  limitWeb: { kind: 'limitWeb', ids: [3], limited: true },
  setWebLimiting: { kind: 'setWebLimiting', sites: ['a.example', 'b.example'], isAllowList: true },
  openApp: { kind: 'openApp', ids: [3], fileToRun: 'C:\\Windows\\notepad.exe', now: 134081568000000000n },
  closeApp: {
    kind: 'closeApp',
    sessionId: 3,
    processId: 4228,
    windowId: 18446744073709551615n,
    createTime: 129937600254314945n,
  },
  publishDesktop: { kind: 'publishDesktop', sessionId: 3, isRemoteControl: true, maxViewers: 2 },
  showDesktop: { kind: 'showDesktop', ids: [1], invitation: 'inv-3', title: 'Look' },
  unpublishDesktop: { kind: 'unpublishDesktop', sessionId: 3 },
  identifySessions: { kind: 'identifySessions', ids: [3], shown: true },
  identifyStations: { kind: 'identifyStations', ids: [1, 3], shown: true },
  splitStations: { kind: 'splitStations', ids: [2] },
  updateStations: { kind: 'updateStations', ids: [2] },
  joinStations: { kind: 'joinStations', ids: [4] },
  setStations: { kind: 'setStations', ids: [1], setting: { kind: 'displayOrientation', orientation: 'Portrait' } },
  lockUsbStorage: { kind: 'lockUsbStorage', ids: [1], locked: true },
  createUser: { kind: 'createUser', name: 'zoe', userType: 'Standard', fullName: 'Zoe', description: '' },
  changeUser: { kind: 'changeUser', name: 'ZOE', settings: { Description: 'new' } },
  removeUser: { kind: 'removeUser', name: 'Zoe' },
  changeDiskProtection: { kind: 'changeDiskProtection', step: 'Enable' },
  setScheduledUpdate: { kind: 'setScheduledUpdate', settings: { HourToScheduleUpdates: 3 }, enabled: true },
  setSystem: { kind: 'setSystem', settings: { IsChatEnabled: true } },
  manageSystem: { kind: 'manageSystem', computerName: 'room2', type: 'MultiPointServers', userName: 'Boss' },
  forgetSystem: { kind: 'forgetSystem', computerName: 'ROOM2' },
  changeVirtualDesktopRole: { kind: 'changeVirtualDesktopRole', enabled: true, restart: true },
  importTemplate: { kind: 'importTemplate', source: image },
  createTemplateMachine: { kind: 'createTemplateMachine', source: image, administratorUser: 'a', domain: '' },
  createVirtualDesktops: { kind: 'createVirtualDesktops', ids: [1, 2], source: image, domain: '' },
  openTemplateMachine: { kind: 'openTemplateMachine', virtualMachineGuid: '', domain: '' },
  clearStations: { kind: 'clearStations' },
  restartSystem: { kind: 'restartSystem' },
  stopSystem: { kind: 'stopSystem' },
}

const ids = (outcome: Outcome): string[] => outcome.refused.map(({ id }) => id)

type Body = (backend: Backend) => Promise<void>

/** Every case, each on a back end of its own that holds {@link schoolData}. */
export function contractCases(open: () => Awaitable<Backend>): ContractCase[] {
  const cases: ContractCase[] = []
  const add = (name: string, body: Body): void => {
    cases.push({
      name,
      run: async () => {
        const backend = await open()
        try {
          await backend.restore(schoolData())
          await body(backend)
        } finally {
          await backend.dispose()
        }
      },
    })
  }

  add('finds servers by name and alias, without regard to case', async (backend) => {
    deepStrictEqual(
      (await backend.servers()).map(({ computerName }) => computerName),
      ['ROOM1', 'ROOM2', 'ROOM3'],
    )
    const room = await backend.find('LOCALHOST')
    strictEqual(room?.computerName, 'ROOM1')
    strictEqual(room.callerType, 'Administrator')
    deepStrictEqual(room.caller, { userName: 'Boss', isAdmin: true, sessionId: 1 })
    const other = await backend.find('room2')
    strictEqual(other?.callerType, 'DashboardUser')
    strictEqual(other.caller.sessionId, null)
    strictEqual((await backend.find('ROOM3'))?.reachable, false)
    for (const name of ['nowhere', '', '__proto__', 'constructor']) strictEqual(await backend.find(name), null)
  })

  add('holds every value exactly', async (backend) => {
    const { servers } = schoolData()
    deepStrictEqual(await backend.read('ROOM1', 'apps'), servers[0]!.tables.apps)
    deepStrictEqual(await backend.read('ROOM1', 'stations'), servers[0]!.tables.stations)
    const { tables } = (await backend.snapshot()).servers[1]!
    deepStrictEqual(tables.sessions, servers[1]!.tables.sessions)
  })

  add('reads rows in order, and by key in the order asked', async (backend) => {
    const read = async (keys?: readonly number[]) =>
      (await backend.read('ROOM1', 'sessions', keys)).map(({ SessionId }) => SessionId)
    deepStrictEqual(await read(), [1, 3, 4])
    deepStrictEqual(await read([4, 9, 1]), [4, 1])
    deepStrictEqual(await read([]), [])
    deepStrictEqual(
      (await backend.read('ROOM1', 'users')).map(({ Name }) => Name),
      ['Boss', 'teacher', 'ana'],
    )
    deepStrictEqual(
      (await backend.read('ROOM1', 'users', ['ANA', 'zoe'])).map(({ Name }) => Name),
      ['ana'],
    )
    strictEqual((await backend.read('ROOM1', 'system')).length, 1)
  })

  add('closes sessions, each id for itself', async (backend) => {
    const outcome = await backend.change('ROOM1', { kind: 'closeSessions', ids: [9, 3, 1, 3] })
    deepStrictEqual(outcome.done, [3])
    deepStrictEqual(ids(outcome), ['SessionNotFound', 'OwnSession', 'SessionNotFound'])
    deepStrictEqual(outcome.refused[0], {
      id: 'SessionNotFound',
      category: 'ObjectNotFound',
      exception: 'System.Management.Automation.ItemNotFoundException',
      message: "Cannot find a session with ID 9 on server 'ROOM1'.",
      target: 9,
    })
    deepStrictEqual(
      (await backend.read('ROOM1', 'sessions')).map(({ SessionId }) => SessionId),
      [1, 4],
    )
    strictEqual((await backend.read('ROOM1', 'stations', [1]))[0]!.SessionId, noSession)
    deepStrictEqual(
      (await backend.read('ROOM1', 'apps')).map(({ Name }) => Name),
      ['Browser'],
    )
  })

  add('disconnects, locks and unlocks', async (backend) => {
    await backend.change('ROOM1', { kind: 'disconnectSessions', ids: [3] })
    const [session] = await backend.read('ROOM1', 'sessions', [3])
    deepStrictEqual([session!.State, session!.StationId], ['Disconnected', 0])
    strictEqual((await backend.read('ROOM1', 'stations', [1]))[0]!.SessionId, noSession)
    deepStrictEqual((await backend.change('ROOM1', { kind: 'lockSessions', ids: [1, 4], message: 'One' })).done, [1, 4])
    await backend.change('ROOM1', { kind: 'lockSessions', ids: [4], message: 'Two' })
    const locked = async () => (await backend.read('ROOM1', 'sessions')).map((row) => [row.IsLocked, row.LockMessage])
    deepStrictEqual(await locked(), [
      [true, 'One'],
      [false, ''],
      [true, 'Two'],
    ])
    await backend.change('ROOM1', { kind: 'unlockSessions', ids: [1, 3, 4] })
    deepStrictEqual(await locked(), [
      [false, ''],
      [false, ''],
      [false, ''],
    ])
  })

  add('keeps to the rights of the caller', async (backend) => {
    const close = await backend.change('ROOM2', { kind: 'closeSessions', ids: [7, 8] })
    deepStrictEqual([ids(close), close.done], [['AdministratorRequired'], [8]])
    for (const kind of ['restartSystem', 'clearStations'] as const) {
      deepStrictEqual(ids(await backend.change('ROOM2', { kind })), ['AdministratorRequired'])
    }
    deepStrictEqual(
      (await backend.read('ROOM2', 'sessions')).map(({ SessionId }) => SessionId),
      [7],
    )
  })

  add('performs every kind of change, and nothing of one that is refused', async (backend) => {
    deepStrictEqual(new Set(Object.keys(oneOfEach)), new Set(changeKinds))
    for (const change of Object.values(oneOfEach)) {
      const before = await backend.revision()
      const isGuid = change.kind === 'openTemplateMachine'
      const guid = isGuid && (await backend.read('ROOM1', 'templates'))[0]!.VirtualMachineGuid
      const asked = isGuid ? { ...change, virtualMachineGuid: guid as string } : change
      const kept = await backend.snapshot()
      const expected = await backend.rehearse('ROOM1', asked)
      deepStrictEqual(await backend.snapshot(), kept, `a rehearsal of ${change.kind} changed something`)
      const outcome = await backend.change('ROOM1', asked)
      deepStrictEqual(outcome, expected)
      deepStrictEqual([change.kind, ids(outcome)], [change.kind, []])
      ok((await backend.revision()) !== before, `revision after ${change.kind}`)
      if ('ids' in change) deepStrictEqual(outcome.done, change.ids)
    }
    strictEqual((await backend.find('ROOM1'))?.reachable, false)
  })

  add('is unchanged by what is refused as a whole', async (backend) => {
    const before = await backend.snapshot()
    const refused: [Change, string][] = [
      [{ kind: 'createUser', name: 'ANA', userType: 'Standard', fullName: '', description: '' }, 'UserExists'],
      [{ kind: 'removeUser', name: 'nobody' }, 'UserNotFound'],
      [{ kind: 'removeUser', name: 'boss' }, 'OwnUser'],
      [{ kind: 'changeDiskProtection', step: 'Resume' }, 'InvalidDiskProtectionTransition'],
      [{ kind: 'setScheduledUpdate', settings: { HourToScheduleUpdates: 24 } }, 'HourOutOfRange'],
      [{ kind: 'setScheduledUpdate', settings: {}, enabled: true }, 'DiskProtectionRequired'],
      [{ kind: 'joinStations', ids: [1] }, 'StationNotSplit'],
      [{ kind: 'lockUsbStorage', ids: [99], locked: true }, 'StationNotFound'],
      [{ kind: 'unpublishDesktop', sessionId: 3 }, 'DesktopNotPublished'],
      [{ kind: 'closeApp', sessionId: 3, processId: 4228, windowId: 0n, createTime: 0n }, 'AppNotFound'],
      [{ kind: 'importTemplate', source: { ...image, inputFilePath: 'x.txt' } }, 'UnsupportedImage'],
      [
        { kind: 'createTemplateMachine', source: image, administratorUser: 'a', domain: '' },
        'VirtualDesktopRoleRequired',
      ],
      [{ kind: 'manageSystem', computerName: 'ROOM3', type: 'MultiPointServers', userName: '' }, 'ServerUnreachable'],
      [{ kind: 'manageSystem', computerName: 'x', type: 'MultiPointServers', userName: '' }, 'ServerNotFound'],
    ]
    for (const [change, id] of refused) {
      deepStrictEqual([change.kind, ids(await backend.change('ROOM1', change))], [change.kind, [id]])
    }
    deepStrictEqual(await backend.snapshot(), before)
  })

  add('gives back in Discard mode what a restart discards', async (backend) => {
    await backend.change('ROOM1', { kind: 'changeDiskProtection', step: 'Enable' })
    await backend.change('ROOM1', {
      kind: 'createUser',
      name: 'zoe',
      userType: 'Standard',
      fullName: '',
      description: '',
    })
    await backend.change('ROOM1', { kind: 'setStations', ids: [1], setting: { kind: 'friendlyName', name: 'X' } })
    await backend.change('ROOM1', { kind: 'restartSystem' })
    deepStrictEqual(
      (await backend.read('ROOM1', 'users')).map(({ Name }) => Name),
      ['Boss', 'teacher', 'ana'],
    )
    strictEqual((await backend.read('ROOM1', 'stations', [1]))[0]!.Name, 'Desk')
    deepStrictEqual(await backend.read('ROOM1', 'sessions'), [])
    strictEqual((await backend.find('ROOM1'))?.caller.sessionId, null)
  })

  add('restores what a snapshot holds', async (backend) => {
    const before = await backend.snapshot()
    for (const server of before.servers) deepStrictEqual(Object.keys(server.tables).sort(), [...tableNames].sort())
    await backend.change('ROOM1', { kind: 'closeSessions', ids: [3, 4] })
    await backend.restore(before)
    deepStrictEqual(await backend.snapshot(), before)
    await backend.restore({ servers: before.servers.slice(1) })
    strictEqual(await backend.find('localhost'), null)
  })

  add('draws a session', async (backend) => {
    const small = await backend.thumbnail('ROOM1', 3, 'Small')
    const large = await backend.thumbnail('ROOM1', 3, 'Large')
    deepStrictEqual([...small!.png.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47])
    ok(large!.width > small!.width)
    strictEqual(await backend.thumbnail('ROOM1', 9, 'Small'), null)
  })

  add('refuses a server that is not there', async (backend) => {
    await rejects(async () => await backend.read('nowhere', 'sessions'))
    await rejects(async () => await backend.change('nowhere', { kind: 'clearStations' }))
  })
  return cases
}
