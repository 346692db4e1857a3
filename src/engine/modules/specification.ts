/** Modules asked for by name and version: ModuleSpecification. */
import { fold } from '../../kernel/text.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { getMember } from '../../types/members.ts'
import { engineOf } from '../commands/engineState.ts'
import type { ModuleInfo } from '../commands/moduleInfo.ts'
import { moduleVersions } from './available.ts'
import { compareVersions } from './find.ts'
import { type LoadContext, loadFile, loadModule, moduleNotFound } from './load.ts'

export interface Specification {
  readonly name: string
  readonly requiredVersion: string | null
  readonly minimumVersion: string | null
  readonly maximumVersion: string | null
}

/** Reads a specification: a name, a hashtable, or a ModuleSpecification object. */
export function specificationOf(value: Value): Specification {
  const read = (key: string): string | null => {
    const found = isDictionary(value) ? value.getValue(key) : getMember(value, key)
    return found === undefined || isNull(found) ? null : toText(found)
  }
  if (typeof value === 'string')
    return { name: value, requiredVersion: null, minimumVersion: null, maximumVersion: null }
  return {
    name: read('ModuleName') ?? read('Name') ?? toText(value),
    requiredVersion: read('RequiredVersion'),
    minimumVersion: read('ModuleVersion') ?? read('Version'),
    maximumVersion: read('MaximumVersion'),
  }
}

function fits(version: string, { requiredVersion, minimumVersion, maximumVersion }: Specification): boolean {
  if (requiredVersion !== null && compareVersions(version, requiredVersion) !== 0) return false
  if (minimumVersion !== null && compareVersions(version, minimumVersion) < 0) return false
  return maximumVersion === null || compareVersions(version, maximumVersion.replaceAll('*', '999999999')) <= 0
}

/** Whether a module is one that a specification means. */
export function fulfils(module: ModuleInfo, specification: Specification): boolean {
  return fold(module.name) === fold(specification.name) && fits(module.version, specification)
}

/** Loads the module a specification means. Throws Modules_ModuleNotFound. */
export function loadSpecified(context: LoadContext, specification: Specification): ModuleInfo {
  const { name, requiredVersion, minimumVersion, maximumVersion } = specification
  if (requiredVersion === null && minimumVersion === null && maximumVersion === null) return loadModule(context, name)
  const loaded = engineOf(context.frame.session).modules.find((module) => fulfils(module, specification))
  if (loaded !== undefined && !context.force) return loaded
  const builtin = engineOf(context.frame.session).builtins.find((module) => fold(module.name) === fold(name))
  if (builtin !== undefined && fits(builtin.version, specification)) return loadModule(context, name)
  const file = moduleVersions(context.frame, name).find((candidate) => fits(candidate.version, specification))
  if (file === undefined) throw moduleNotFound(name)
  return loadFile(context, file.file)
}

/** Makes a module given as an object one of the session: loads it where it is only described. */
export function adopt(context: LoadContext, module: ModuleInfo): ModuleInfo {
  const { modules } = engineOf(context.frame.session)
  if (module.state === null && module.path !== '')
    return loadFile(context, { name: module.name, path: module.path, version: '' })
  if (!modules.includes(module)) modules.push(module)
  return module
}
