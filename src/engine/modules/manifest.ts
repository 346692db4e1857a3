/** Module manifests: `.psd1` data files. about_Module_Manifests */
import { Fault } from '../../kernel/fault.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { convert } from '../../types/conversion/convert.ts'
import { toText } from '../../types/conversion/toText.ts'
import { type DictionaryLike, isDictionary } from '../../types/dictionary.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { requireType } from '../../types/netType.ts'
import { evaluateExpression } from '../commands/metadataContext.ts'
import { parseScript } from '../commands/scriptFile.ts'
import { readText } from '../commands/textFile.ts'
import { isSafe } from '../netTypes/language/safeValue.ts'
import { compareVersions } from './find.ts'

/** The keys a manifest may have. */
export const manifestKeys: readonly string[] = [
  'ModuleToProcess',
  'NestedModules',
  'GUID',
  'Author',
  'CompanyName',
  'Copyright',
  'ModuleVersion',
  'Description',
  'PowerShellVersion',
  'PowerShellHostName',
  'PowerShellHostVersion',
  'CLRVersion',
  'DotNetFrameworkVersion',
  'ProcessorArchitecture',
  'RequiredModules',
  'TypesToProcess',
  'FormatsToProcess',
  'ScriptsToProcess',
  'PrivateData',
  'RequiredAssemblies',
  'ModuleList',
  'FileList',
  'FunctionsToExport',
  'VariablesToExport',
  'AliasesToExport',
  'CmdletsToExport',
  'DscResourcesToExport',
  'CompatiblePSEditions',
  'HelpInfoURI',
  'RootModule',
  'DefaultCommandPrefix',
]

/** A manifest's table. */
export class Manifest {
  readonly path: string
  readonly table: DictionaryLike

  constructor(path: string, table: DictionaryLike) {
    this.path = path
    this.table = table
  }

  value(key: string): Value | undefined {
    for (const [name, value] of this.table.entries()) if (toText(name).toLowerCase() === key.toLowerCase()) return value
    return undefined
  }

  text(key: string): string {
    const value = this.value(key)
    return value === undefined || isNull(value) ? '' : toText(value)
  }

  /** The entries of a list as they are: names or tables. */
  values(key: string): Value[] {
    const value = this.value(key)
    return value === undefined || isNull(value) ? [] : isDictionary(value) ? [value] : [...itemsOf(value)]
  }

  /** A list of names; null where the key is absent. */
  list(key: string): string[] | null {
    const value = this.value(key)
    if (value === undefined) return null
    if (isNull(value)) return []
    return typeof value === 'string' ? [value] : itemsOf(value).map(toText)
  }
}

const dataFile = {
  operators: true,
  maximumKeys: Number.MAX_SAFE_INTEGER,
  variables: [
    'psscriptroot',
    'psedition',
    'pshome',
    'iswindows',
    'islinux',
    'ismacos',
    'iscoreclr',
    'psversiontable',
    'psboundparameters',
  ],
}

/** A data file's hashtable. Throws ParseException, and the fault `invalid` makes for a file that holds anything else. */
export function readDataFile(frame: Frame, path: string, invalid: () => Fault): Value & DictionaryLike {
  const { ast, source } = parseScript(readText(frame.session, path), path)
  const statement = ast.endBlock?.statements[0]
  if (ast.endBlock?.statements.length !== 1 || statement?.kind !== 'PipelineAst') throw invalid()
  const element = statement.pipelineElements[0]
  if (
    statement.pipelineElements.length !== 1 ||
    element?.kind !== 'CommandExpressionAst' ||
    element.expression.kind !== 'HashtableAst'
  )
    throw invalid()
  // A data file runs nothing.
  if (!isSafe(element.expression, dataFile)) throw invalid()
  const value = evaluateExpression(frame, element.expression, source)
  if (!isDictionary(value)) throw invalid()
  return value
}

/** Reads a manifest and checks its keys. Throws Modules_InvalidManifest and Modules_InvalidManifestMember. */
export function readManifest(frame: Frame, path: string): Manifest {
  const invalid = (id: string, message: string) =>
    new Fault({
      id,
      category: id === 'Modules_InvalidManifestMember' ? 'InvalidData' : 'ResourceUnavailable',
      exception: 'System.InvalidOperationException',
      message,
      target: path,
    })
  const table = readDataFile(frame, path, () =>
    invalid(
      'Modules_InvalidManifest',
      `The module manifest '${path}' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: At ${path}:1 char:1\n`,
    ),
  )
  const known = new Set(manifestKeys.map((key) => key.toLowerCase()))
  const bad = [...table.entries()].map(([key]) => toText(key)).filter((key) => !known.has(key.toLowerCase()))
  if (bad.length > 0) {
    const list = manifestKeys.map((key) => `'${key}'`).join(', ')
    throw invalid(
      'Modules_InvalidManifestMember',
      `The '${path}' module cannot be imported because its manifest contains one or more members that are not valid. The valid manifest members are (${list}). Remove the members that are not valid ('${bad.join("', '")}'), then try to import the module again.`,
    )
  }
  return new Manifest(path, table)
}

const ownVersion = '7.6.5'

function invalidManifest(id: string, path: string, message: string): Fault {
  return new Fault({
    id,
    category: 'ResourceUnavailable',
    exception: 'System.InvalidOperationException',
    message,
    target: path,
  })
}

/** Checks what every manifest needs before its module is loaded. Throws Modules_InvalidManifest and Modules_InsufficientPowerShellVersion. */
export function checkManifest(manifest: Manifest): void {
  const { path } = manifest
  const typed = (key: string, shown: string, type: string): void => {
    const value = manifest.value(key)
    if (value === undefined || isNull(value)) return
    try {
      convert(value, requireType(type))
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      const message = `The '${shown}' member is not valid in the module manifest file '${path}': ${thrown.message}`
      throw invalidManifest('Modules_InvalidManifest', path, message)
    }
  }
  typed('ModuleVersion', 'ModuleVersion', 'System.Version')
  if (manifest.text('ModuleVersion') === '') {
    const message = `The member 'ModuleVersion' is not present in the module manifest. This member must exist and be assigned a version number of the form 'n.n.n.n'. Add the missing member to the file '${path}'.`
    throw invalidManifest('Modules_InvalidManifest', path, message)
  }
  typed('PowerShellVersion', 'PowerShellVersion', 'System.Version')
  const needed = manifest.text('PowerShellVersion')
  if (needed !== '' && compareVersions(needed, ownVersion) > 0) {
    const message = `The version of PowerShell on this computer is '${ownVersion}'. The module '${path}' requires a minimum PowerShell version of '${needed}' to run. Verify that you have the minimum required version of PowerShell installed, and then try again.`
    throw invalidManifest('Modules_InsufficientPowerShellVersion', path, message)
  }
  typed('GUID', 'guid', 'System.Guid')
}
