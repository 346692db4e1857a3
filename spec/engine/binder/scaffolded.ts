/** Cmdlets made from the source the scaffolding script prints, as if it had been saved and imported. */
import { readFileSync } from 'node:fs'
import {
  cmdletSource,
  type DocumentedCommand,
  fromDocumentation,
  type RecordedCommand,
} from '../../../scripts/scaffold-cmdlet.ts'
import '../../../src/engine/binder/attributes/types.ts'
import * as attributes from '../../../src/engine/commands/attributes.ts'
import { type CmdletEntry, defineCmdlet, parameter } from '../../../src/engine/commands/define.ts'

const fixtures = new URL('../../../fixtures/', import.meta.url)

export function recordedCommands(): RecordedCommand[] {
  return JSON.parse(readFileSync(new URL('conformance/cmdlets.json', fixtures), 'utf8')) as RecordedCommand[]
}

export function documentedCommands(): DocumentedCommand[] {
  return JSON.parse(readFileSync(new URL('multipoint/cmdlets.json', fixtures), 'utf8')) as DocumentedCommand[]
}

/** The cmdlet that the printed file exports. */
export function scaffolded(command: RecordedCommand): CmdletEntry {
  const source = cmdletSource(command)
    .replace(/^import .*$/gm, '')
    .replace(/^export const \w+ = /m, 'return ')
  const names = { ...attributes, defineCmdlet, parameter, cultureNames: () => [] }
  return new Function(...Object.keys(names), source)(...Object.values(names)) as CmdletEntry
}

export { fromDocumentation }
