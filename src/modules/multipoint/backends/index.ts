/** For back ends of one's own: the package's entry `mpsh/multipoint`. See docs/multipoint.md and examples/backends. */

export type { Change, ChangeKind, ChangeOf, Outcome } from '../domain/changes/change.ts'
export { performChange } from '../domain/changes/perform.ts'
export {
  type Awaitable,
  type Backend,
  BackendError,
  type BackendMethod,
  backendMethods,
  type Thumbnail,
} from '../domain/contract.ts'
export type { Refusal } from '../domain/errors.ts'
export { type EstateData, fillServer, type ServerData, type ServerFacts, serverData } from '../domain/estate.ts'
export { readJson, writeJson } from '../domain/json.ts'
export type { Caller, Estate, Server, ServerState, Table } from '../domain/state.ts'
export { type Draw, type Store, storeBackend } from '../domain/store.ts'
export { type Key, keyOf, type RowOf, type TableName, tableNames, tableShapes } from '../domain/tables.ts'
export { type ContractCase, contractCases, schoolData } from './contractSuite.ts'
export { drawDesktop } from './picture.ts'
export { builtInClassroom, openBackend, readScenarioFile } from './select.ts'
