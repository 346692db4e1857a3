/** Which back end a session works on: `MPSH_MULTIPOINT`, else `mpsh.config.json`, else the built-in classroom. */
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { classroom } from '../domain/classroom.ts'
import { type Backend, BackendError } from '../domain/contract.ts'
import {
  invalidConfiguration,
  type Refusal,
  scenarioNotFound,
  scenarioUnreadable,
  unknownBackend,
} from '../domain/errors.ts'
import type { EstateData } from '../domain/estate.ts'
import { readScenario, readScenarioText } from '../domain/scenario/read.ts'
import { memoryBackend } from './memory.ts'
import { drawDesktop } from './picture.ts'
import { sqliteBackend } from './sqlite.ts'

export const configurationFile = 'mpsh.config.json'

/** A back end's text and the folder its relative paths start from. */
export interface BackendChoice {
  readonly text: string
  readonly folder: string
}

export interface BackendPlace {
  /** The value of MPSH_MULTIPOINT; undefined or empty when it is not set. */
  readonly variable: string | undefined
  readonly workingFolder: string
  /** The user's configuration folder; left out: the platform's. */
  readonly configurationFolder?: string
}

export interface BackendLoading {
  /** Runs a back end of the user's own (`module:`), a file URL, where promises can be waited for. */
  readonly loadModule: (url: string, name: string) => Backend
}

const refuse = (refusal: Refusal): never => {
  throw new BackendError(refusal)
}

/** `%APPDATA%\mpsh`, `$XDG_CONFIG_HOME/mpsh` or `~/.config/mpsh`. */
export function userConfigurationFolder(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env
  if (process.platform === 'win32' && APPDATA) return join(APPDATA, 'mpsh')
  return join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'mpsh')
}

function findConfiguration({ workingFolder, configurationFolder }: BackendPlace): string | undefined {
  for (let folder = resolve(workingFolder); ; folder = dirname(folder)) {
    const file = join(folder, configurationFile)
    if (existsSync(file)) return file
    if (dirname(folder) === folder) break
  }
  const file = join(configurationFolder ?? userConfigurationFolder(), configurationFile)
  return existsSync(file) ? file : undefined
}

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

/** @throws BackendError for a configuration file that cannot be read or whose `multipoint` is no string */
export function chooseBackend(place: BackendPlace): BackendChoice {
  if (place.variable) return { text: place.variable, folder: place.workingFolder }
  const file = findConfiguration(place)
  if (file === undefined) return { text: 'memory:', folder: place.workingFolder }
  let configuration: unknown
  try {
    configuration = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  } catch (thrown) {
    return refuse(invalidConfiguration(file, `${reasonOf(thrown)}.`))
  }
  if (typeof configuration !== 'object' || configuration === null || Array.isArray(configuration)) {
    return refuse(invalidConfiguration(file, 'expected an object.'))
  }
  const text = Object.hasOwn(configuration, 'multipoint')
    ? (configuration as { multipoint: unknown }).multipoint
    : 'memory:'
  if (typeof text !== 'string' || text === '') {
    return refuse(invalidConfiguration(file, 'multipoint: expected a string such as "sqlite:room.db".'))
  }
  return { text, folder: dirname(file) }
}

function accept(result: EstateData | Refusal): EstateData {
  return 'servers' in result ? result : refuse(result)
}

/** The classroom that is built in. */
export const builtInClassroom = (): EstateData => accept(readScenario(classroom(), 'built-in classroom'))

/** Reads a scenario file. @throws BackendError when it is missing, unreadable or not a scenario */
export function readScenarioFile(file: string): EstateData {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (thrown) {
    const isMissing = (thrown as { code?: string }).code === 'ENOENT'
    return refuse(isMissing ? scenarioNotFound(file) : scenarioUnreadable(file, `${reasonOf(thrown)}.`))
  }
  return accept(readScenarioText(text, file))
}

function openSqlite(text: string, rest: string, folder: string): Backend {
  const [path, query = ''] = rest.split(/\?(.*)/s, 2) as [string, string?]
  const from = new URLSearchParams(query)
  if (path === '' || [...from.keys()].some((key) => key !== 'from')) return refuse(unknownBackend(text))
  const scenario = from.get('from')
  const first = () => (scenario ? readScenarioFile(resolve(folder, scenario)) : builtInClassroom())
  return sqliteBackend(text, resolve(folder, path), first, drawDesktop)
}

/**
 * Opens the back end that a choice names.
 * @throws BackendError when there is no such back end or it cannot be opened
 */
export function openBackend({ text, folder }: BackendChoice, { loadModule }: BackendLoading): Backend {
  const colon = text.indexOf(':')
  const rest = text.slice(colon + 1)
  switch (text.slice(0, colon).toLowerCase()) {
    case 'memory': {
      const data = rest === '' ? builtInClassroom() : readScenarioFile(resolve(folder, rest))
      return memoryBackend(text, data, drawDesktop)
    }
    case 'sqlite':
      return openSqlite(text, rest, folder)
    case 'module':
      return rest === '' ? refuse(unknownBackend(text)) : loadModule(pathToFileURL(resolve(folder, rest)).href, text)
    default:
      return refuse(unknownBackend(text))
  }
}
