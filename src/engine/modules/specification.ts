/** Modules asked for by name and version: ModuleSpecification. */
import { Fault, netFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { type DictionaryLike, isDictionary } from '../../types/dictionary.ts'
import { getMember } from '../../types/members.ts'
import { engineOf } from '../commands/engineState.ts'
import type { ModuleInfo } from '../commands/moduleInfo.ts'
import { moduleVersions } from './available.ts'
import { compareVersions, isModulePath } from './find.ts'
import { type LoadContext, loadFile, loadModule } from './load.ts'

export interface Specification {
  readonly name: string
  readonly requiredVersion: string | null
  readonly minimumVersion: string | null
  readonly maximumVersion: string | null
}

/** Microsoft.PowerShell.Commands.ModuleSpecification. */
export class ModuleSpecification implements Specification {
  readonly name: string
  readonly guid: string | null
  readonly requiredVersion: string | null
  readonly minimumVersion: string | null
  readonly maximumVersion: string | null

  /** Of a name, or of the entries of a table. Throws ArgumentException and MissingMemberException for a table that is none. */
  constructor(given: string | DictionaryLike) {
    const entries =
      typeof given === 'string'
        ? [['modulename', given] as const]
        : [...given.entries()].map(([key, value]) => [fold(toText(key)), value === null ? '' : toText(value)] as const)
    const facts = new Map<string, string>(entries)
    const bad =
      typeof given === 'string'
        ? []
        : [...given.entries()].map(([key]) => toText(key)).filter((key) => !specificationKeys.has(fold(key)))
    if (bad.length > 0) {
      throw netFault(
        'System.ArgumentException',
        `The hashtable describing a module contains one or more members that are not valid. The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove the members that are not valid ('${bad.join("', '")}'), then try again.`,
      )
    }
    const fact = (key: string): string | null => facts.get(key) || null
    const name = fact('modulename')
    if (name === null)
      throw netFault(
        'System.MissingMemberException',
        "The 'ModuleName' member does not exist in the hashtable that describes this module.",
      )
    this.name = name
    this.guid = fact('guid')
    this.requiredVersion = fact('requiredversion')
    this.minimumVersion = fact('moduleversion')
    this.maximumVersion = fact('maximumversion')
    if (typeof given === 'string') return
    if (this.requiredVersion === null && this.minimumVersion === null && this.maximumVersion === null) {
      throw netFault(
        'System.MissingMemberException',
        "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist in the hashtable that describes this module. One of these three members must exist, and be assigned a version number in the format 'n.n.n.n'.",
      )
    }
    for (const [other, value] of [
      ['ModuleVersion', this.minimumVersion],
      ['MaximumVersion', this.maximumVersion],
    ] as const) {
      if (this.requiredVersion !== null && value !== null) {
        throw netFault(
          'System.ArgumentException',
          `The parameters ${other} and RequiredVersion cannot be used together. Please specify only one parameter.`,
        )
      }
    }
  }

  toString(): string {
    const { name, guid, minimumVersion, maximumVersion, requiredVersion } = this
    if (guid === null && minimumVersion === null && maximumVersion === null && requiredVersion === null) return name
    let text = `@{ ModuleName = '${name}'`
    if (guid !== null) text += `; Guid = '{${guid}}' `
    if (requiredVersion !== null) return `${text}; RequiredVersion = '${requiredVersion}' }`
    if (minimumVersion !== null) text += `; ModuleVersion = '${minimumVersion}'`
    if (maximumVersion !== null) text += `; MaximumVersion = '${maximumVersion}'`
    return `${text} }`
  }
}

const specificationKeys: ReadonlySet<string> = new Set([
  'modulename',
  'moduleversion',
  'requiredversion',
  'maximumversion',
  'guid',
])

/** Reads a specification: a name, a hashtable, or a ModuleSpecification object. */
export function specificationOf(value: Value): Specification {
  if (value instanceof ModuleSpecification) return value
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
  if (isModulePath(name)) {
    const module = loadModule(context, name)
    if (fits(module.version, specification)) return module
    throw versionNotFound(specification)
  }
  const builtin = engineOf(context.frame.session).builtins.find((module) => fold(module.name) === fold(name))
  if (builtin !== undefined && fits(builtin.version, specification)) return loadModule(context, name)
  const file = moduleVersions(context.frame, name).find((candidate) => fits(candidate.version, specification))
  if (file === undefined) throw versionNotFound(specification)
  return loadFile(context, file.file)
}

/** Modules_ModuleWithVersionNotFound. */
function versionNotFound({ name, requiredVersion, minimumVersion, maximumVersion }: Specification): Fault {
  const version = requiredVersion ?? (maximumVersion === null ? minimumVersion : null)
  let which = `version '${version}'`
  if (version === null)
    which =
      minimumVersion === null
        ? `MaximumVersion '${maximumVersion}'`
        : `MinimumVersion '${minimumVersion}' and MaximumVersion '${maximumVersion}'`
  return new Fault({
    id: 'Modules_ModuleWithVersionNotFound',
    category: 'ResourceUnavailable',
    exception: 'System.IO.FileNotFoundException',
    message: `The specified module '${name}' with ${which} was not loaded because no valid module file was found in any module directory.`,
    target: name,
  })
}

/** Makes a module given as an object one of the session: loads it where it is only described. */
export function adopt(context: LoadContext, module: ModuleInfo): ModuleInfo {
  const { modules } = engineOf(context.frame.session)
  if (module.state === null && module.path !== '')
    return loadFile(context, { name: module.name, path: module.path, version: '' })
  if (!modules.includes(module)) modules.push(module)
  return module
}
