/** What a manifest tells of its module, and whether what it names is there: Test-ModuleManifest. */
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { directoryOf } from '../../session/automatic.ts'
import type { Frame } from '../../session/scope.ts'
import { Variable } from '../../session/variable.ts'
import { engineOf } from '../commands/engineState.ts'
import { AliasInfo, FunctionInfo } from '../commands/info.ts'
import { ModuleInfo } from '../commands/moduleInfo.ts'
import { createScriptBlock } from '../commands/scriptFile.ts'
import { moduleAtPath, moduleByName } from './find.ts'
import { describeManifest } from './load.ts'
import { checkManifest, readManifest } from './manifest.ts'
import { specificationOf } from './specification.ts'

function problem(id: string, category: 'InvalidArgument' | 'ObjectNotFound', message: string, target: string): Fault {
  const exception = 'System.InvalidOperationException'
  return new Fault({ id, category, exception, message, target })
}

/** The module a manifest describes, null where its root is missing, and what is wrong with what it names. Throws Modules_InvalidManifest and the like. */
export function describeCompletely(
  frame: Frame,
  path: string,
): { readonly module: ModuleInfo | null; readonly problems: readonly Fault[] } {
  const manifest = readManifest(frame, path)
  checkManifest(manifest)
  const { session } = frame
  const folder = directoryOf(path)
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.psd1$/i, '')
  const module = describeManifest(frame, { name, path, version: '' })
  const problems: Fault[] = []
  const root = module.rootModule
  if (root !== '' && moduleAtPath(session, `${folder}/${root}`) === null && moduleByName(session, root) === null) {
    const message = `The module manifest '${root}' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: ${path}`
    return {
      module: null,
      problems: [problem('Modules_InvalidRootModuleInModuleManifest', 'InvalidArgument', message, root)],
    }
  }
  const missing = (key: string, id: string, entry: string): void => {
    const message = `The specified ${key} entry '${entry}' in the module manifest '${path}' is invalid. Try again after updating this entry with valid values.`
    problems.push(problem(id, 'ObjectNotFound', message, entry))
  }
  const exists = (file: string): boolean =>
    session.host.fileSystem.status(file.startsWith('/') ? file : `${folder}/${file}`) !== null
  for (const key of ['FileList', 'TypesToProcess', 'FormatsToProcess', 'ScriptsToProcess'])
    for (const file of manifest.list(key) ?? [])
      if (!exists(file.replaceAll('\\', '/'))) missing(key, 'Modules_InvalidFilePathinModuleManifest', file)
  const { builtins, modules } = engineOf(session)
  for (const required of manifest.values('RequiredModules')) {
    const wanted = specificationOf(required)
    const isKnown =
      moduleByName(session, wanted.name) !== null ||
      [...builtins, ...modules].some((one) => fold(one.name) === fold(wanted.name))
    if (isKnown) {
      const found = new ModuleInfo(wanted.name, '', 'Manifest')
      found.version = wanted.requiredVersion ?? wanted.minimumVersion ?? '0.0'
      module.required.push(found)
    } else missing('RequiredModules', 'Modules_InvalidRequiredModulesinModuleManifest', wanted.name)
  }
  for (const nested of manifest.values('NestedModules')) {
    const wanted = specificationOf(nested).name
    const file = moduleAtPath(session, `${folder}/${wanted}`) ?? moduleByName(session, wanted)
    if (file === null) missing('NestedModules', 'Modules_InvalidNestedModuleinModuleManifest', wanted)
    else module.nested.push(new ModuleInfo(file.name, file.path, /\.psd1$/i.test(file.path) ? 'Manifest' : 'Script'))
  }
  for (const one of names(manifest.list('FunctionsToExport')))
    module.functions.set(fold(one), new FunctionInfo(one, createScriptBlock('', null), 0, module))
  for (const one of names(manifest.list('AliasesToExport')))
    module.aliases.set(fold(one), new AliasInfo(one, '', 0, module))
  for (const one of names(manifest.list('VariablesToExport'))) module.variables.set(fold(one), new Variable(one, null))
  return { module: problems.length > 0 ? null : module, problems }
}

const names = (list: readonly string[] | null): readonly string[] =>
  (list ?? []).filter((name) => name !== '' && !/[*?[\]]/.test(name))
