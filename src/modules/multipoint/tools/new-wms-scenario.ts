import { defineCmdlet, parameter, parameterOf } from '../../../engine/commands/define.ts'
import type { NetArray } from '../../../types/array.ts'
import { textsOf } from '../targets.ts'
import { toObject } from './plainValues.ts'

/** Makes a scenario: one room with an administrator, and a user at each of the first stations. docs/multipoint.md */
export const newWmsScenario = defineCmdlet('New-WmsScenario', () => ({
  class: 'Mpsh.MultiPoint.NewWmsScenarioCommand',
  outputTypes: ['System.Management.Automation.PSCustomObject'],
  parameters: {
    UserName: parameterOf<NetArray | undefined>('String[]', { position: 0, fromPipeline: true }),
    ComputerName: parameter('String', { initial: 'ROOM1' }),
    StationCount: parameter('Int32'),
    Administrator: parameter('String', { initial: 'Administrator' }),
  },
  state: () => ({ users: [] as string[] }),
  process({ bound, state }) {
    if (bound.UserName) state.users.push(...textsOf(bound.UserName))
  },
  end({ bound, state, write }) {
    const { users } = state
    const administrator = bound.Administrator ?? 'Administrator'
    const count = Math.max(bound.StationCount ?? 0, users.length)
    const stations = Array.from({ length: count }, (_, i) =>
      i < users.length ? { StationId: i + 1, SessionId: i + 2 } : { StationId: i + 1 },
    )
    const sessions = users.map((UserName, i) => ({
      SessionId: i + 2,
      State: 'ConnectedToStation',
      UserName,
      StationId: i + 1,
    }))
    write(
      toObject({
        servers: [
          {
            computerName: bound.ComputerName ?? 'ROOM1',
            aliases: ['localhost'],
            caller: { userName: administrator, isAdmin: true, sessionId: 1 },
            // Empty, for scripts to put something in.
            system: {},
            users: [
              { Name: administrator, UserType: 'Administrator' },
              ...users.map((Name) => ({ Name, UserType: 'Standard' })),
            ],
            stations,
            sessions: [
              { SessionId: 1, State: 'RemoteConnection', IsAdmin: true, UserName: administrator },
              ...sessions,
            ],
          },
        ],
      }),
    )
  },
}))
