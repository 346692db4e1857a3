import type { HashtableAst } from './ast.ts'
import { pureExpression } from './checks/assignments.ts'

/** What the `#requires` lines of a file ask for. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_requires */
export interface ScriptRequirements {
  requiredApplicationId: string | null
  /** As in '5.1'. */
  requiredPSVersion: string | null
  requiredPSEditions: string[]
  requiredModules: ModuleSpecification[]
  requiredAssemblies: string[]
  isElevationRequired: boolean
}

/** A module by name and versions. */
export interface ModuleSpecification {
  name: string
  guid: string | null
  version: string | null
  requiredVersion: string | null
  maximumVersion: string | null
}

/** The entries of a hashtable of constants: texts by key, as the keys are written. */
export function constantEntries(node: HashtableAst): Map<string, string> {
  const entries = new Map<string, string>()
  for (const [key, value] of node.keyValuePairs) {
    const expression = value.kind === 'PipelineAst' ? pureExpression(value) : null
    if (key.kind !== 'StringConstantExpressionAst' || expression === null) continue
    if (expression.kind === 'StringConstantExpressionAst') entries.set(key.value, expression.value)
    else if (expression.kind === 'ConstantExpressionAst') entries.set(key.value, textOfNumber(expression.value))
  }
  return entries
}

function textOfNumber(value: unknown): string {
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : String(value)
}

/** The specification of a module by name alone; else what is wrong with it. */
export function moduleNamed(name: string): ModuleSpecification | string {
  if (name === '') return "The value cannot be an empty string. (Parameter 'moduleName')"
  return { name, guid: null, version: null, requiredVersion: null, maximumVersion: null }
}

const VALID_KEYS = 'ModuleName, ModuleVersion, RequiredVersion, GUID'

/**
 * The specification of a module by the entries of a hashtable; else what is wrong with them.
 * https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.modulespecification
 */
export function moduleSpecification(entries: ReadonlyMap<string, string>): ModuleSpecification | string {
  const result: ModuleSpecification = {
    name: '',
    guid: null,
    version: null,
    requiredVersion: null,
    maximumVersion: null,
  }
  const unknown: string[] = []
  for (const [key, value] of entries) {
    switch (key.toLowerCase()) {
      case 'modulename':
        result.name = value
        break
      case 'moduleversion':
      case 'requiredversion':
        if (!/^\d+(\.\d+){1,3}$/.test(value.trim())) return badVersion(value)
        if (key.toLowerCase() === 'moduleversion') result.version = value
        else result.requiredVersion = value
        break
      case 'maximumversion':
        result.maximumVersion = value
        break
      case 'guid':
        if (!/^[{(]?[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}[)}]?$/i.test(value.trim())) {
          return `Cannot convert value "${value}" to type "System.Guid". Error: "Unrecognized Guid format."`
        }
        result.guid = value
        break
      default:
        unknown.push(`'${key}'`)
    }
  }
  if (unknown.length > 0) {
    return `The hashtable describing a module contains one or more members that are not valid. The valid members are (${VALID_KEYS}). Remove the members that are not valid (${unknown.join(', ')}), then try again.`
  }
  if (result.name === '') return "The 'ModuleName' member does not exist in the hashtable that describes this module."
  const { version, requiredVersion, maximumVersion } = result
  if (version === null && requiredVersion === null && maximumVersion === null) {
    return "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist in the hashtable that describes this module. One of these three members must exist, and be assigned a version number in the format 'n.n.n.n'."
  }
  const other = version !== null ? 'ModuleVersion' : maximumVersion !== null ? 'MaximumVersion' : null
  if (requiredVersion !== null && other !== null) {
    return `The parameters ${other} and RequiredVersion cannot be used together. Please specify only one parameter.`
  }
  return result
}

function badVersion(text: string): string {
  const isShort = !/^[^.]*(\.[^.]*){1,3}$/.test(text)
  const reason = isShort
    ? "Version string portion was too short or too long. (Parameter 'input')"
    : `The input string '${text.split('.').find((part) => !/^\d+$/.test(part)) ?? text}' was not in a correct format.`
  return `Cannot convert value "${text}" to type "System.Version". Error: "${reason}"`
}
