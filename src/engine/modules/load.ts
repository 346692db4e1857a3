/** Loading modules from files. */
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { directoryOf } from '../../session/automatic.ts'
import type { Frame } from '../../session/scope.ts'
import type { Session } from '../../session/session.ts'
import { nowhere, type StreamSet } from '../../session/streams.ts'
import { toText } from '../../types/conversion/toText.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { DottedVariables, runDotted } from '../commands/activation.ts'
import { loadBuiltin } from '../commands/builtinModules.ts'
import { engineOf } from '../commands/engineState.ts'
import { FunctionInfo } from '../commands/info.ts'
import { ModuleInfo, type ModuleType } from '../commands/moduleInfo.ts'
import { absolutePath } from '../commands/pathSearch.ts'
import { createScriptBlock } from '../commands/scriptFile.ts'
import { readText } from '../commands/textFile.ts'
import { exportMembers, giveState, runModule } from './create.ts'
import { isModulePath, type ModuleFile, moduleAtPath, moduleByName } from './find.ts'
import { loadFormatFiles } from './formatFiles.ts'
import { checkManifest, type Manifest, readManifest } from './manifest.ts'
import { importEverything, importMembers } from './members.ts'
import { loadSpecified, specificationOf } from './specification.ts'
import { unloadModule } from './unload.ts'

/** Modules_ModuleNotFound. */
export function moduleNotFound(name: string): Fault {
  return new Fault({
    id: 'Modules_ModuleNotFound',
    category: 'ResourceUnavailable',
    exception: 'System.IO.FileNotFoundException',
    message: `The specified module '${name}' was not loaded because no valid module file was found in any module directory.`,
    target: name,
  })
}

/** Modules_InvalidModuleExtension, for a path to some other file; null for anything else. */
function notAModule(session: Session, name: string): Fault | null {
  const path = isModulePath(name) ? absolutePath(session, name.replaceAll('\\', '/')) : ''
  const extension = /\.[^./]+$/.exec(path)?.[0]
  if (extension === undefined || session.host.fileSystem.status(path)?.kind !== 'file') return null
  return new Fault({
    id: 'Modules_InvalidModuleExtension',
    category: 'InvalidOperation',
    exception: 'System.InvalidOperationException',
    message: `The extension '${extension}' is not a valid module extension. The supported module extensions are '.dll', '.ps1', '.psm1', '.psd1' and '.cdxml'. Correct the extension then try adding the file '${path}' again.`,
    target: path,
  })
}

/** What loading needs of whoever asks for it. */
export interface LoadContext {
  /** The scope whose session state gets the members. */
  readonly frame: Frame
  readonly streams: StreamSet
  readonly args: readonly Value[]
  readonly force: boolean
}

/** The loaded module of a path or built-in name, or null. */
export function loadedModule(frame: Frame, path: string): ModuleInfo | null {
  return engineOf(frame.session).modules.find((module) => module.path === path) ?? null
}

/** Loads a module by name or path, unless it is loaded. Throws Modules_ModuleNotFound and what its code throws. */
export function loadModule(context: LoadContext, name: string): ModuleInfo {
  const { session } = context.frame
  const engine = engineOf(session)
  if (!isModulePath(name)) {
    const builtin = engine.builtins.find((module) => fold(module.name) === fold(name))
    if (builtin !== undefined) {
      loadBuiltin(session, builtin)
      return engine.modules.find((module) => module.name === builtin.name)!
    }
    const loaded = engine.modules.find((module) => fold(module.name) === fold(name))
    if (loaded !== undefined && !context.force) return loaded
  }
  const file = isModulePath(name) ? moduleAtPath(session, name) : moduleByName(session, name)
  if (file === null) throw notAModule(session, name) ?? moduleNotFound(name)
  return loadFile(context, file)
}

/** Loads a module file, unless it is loaded already and not forced. */
export function loadFile(context: LoadContext, file: ModuleFile): ModuleInfo {
  const loaded = loadedModule(context.frame, file.path)
  if (loaded !== null) {
    if (!context.force) return loaded
    unloadModule(context.frame, loaded)
  }
  const module = /\.psd1$/i.test(file.path) ? loadManifest(context, file) : loadScript(context, file)
  const { modules } = engineOf(context.frame.session)
  modules.push(module)
  return module
}

function loadScript(context: LoadContext, file: ModuleFile): ModuleInfo {
  const { session } = context.frame
  if (/\.(dll|cdxml)$/i.test(file.path)) {
    throw new Fault({
      id: 'Modules_BinaryModuleNotSupported',
      category: 'NotImplemented',
      exception: 'System.NotSupportedException',
      message: `mpsh loads no binary modules: '${file.path}'.`,
      target: file.path,
    })
  }
  const module = new ModuleInfo(file.name, file.path, 'Script')
  const state = giveState(module, context.frame)
  const block = createScriptBlock(readText(session, file.path), state, file.path)
  runModule(module, block, context.args, context.frame, context.streams, nowhere)
  return module
}

function describe(module: ModuleInfo, manifest: Manifest): void {
  module.version = manifest.text('ModuleVersion') || '0.0'
  module.guid = manifest.text('GUID') || module.guid
  module.author = manifest.text('Author')
  module.companyName = manifest.text('CompanyName')
  module.copyright = manifest.text('Copyright')
  module.description = manifest.text('Description')
  module.prefix = manifest.text('DefaultCommandPrefix')
  module.rootModule = manifest.text('RootModule') || manifest.text('ModuleToProcess')
  const data = manifest.value('PrivateData')
  module.privateData = data === undefined ? null : data
  module.manifest = new Map([...manifest.table.entries()].map(([key, value]) => [fold(toText(key)), value]))
}

/** A module's information from its manifest without loading it. */
export function describeManifest(frame: Frame, file: ModuleFile): ModuleInfo {
  const manifest = readManifest(frame, file.path)
  const root = manifest.text('RootModule') || manifest.text('ModuleToProcess')
  const type: ModuleType = root === '' ? 'Manifest' : /\.dll$/i.test(root) ? 'Binary' : 'Script'
  const module = new ModuleInfo(file.name, file.path, type)
  describe(module, manifest)
  return module
}

function loadManifest(context: LoadContext, file: ModuleFile): ModuleInfo {
  const { frame } = context
  const manifest = readManifest(frame, file.path)
  checkManifest(manifest)
  const module = describeManifest(frame, file)
  const folder = directoryOf(file.path)
  giveState(module, frame)
  for (const required of manifest.values('RequiredModules'))
    module.required.push(loadRequired(context, file.path, required))
  loadFormatFiles(frame.session, module, manifest)
  for (const script of manifest.list('ScriptsToProcess') ?? []) runScript(context, `${folder}/${script}`)
  for (const nested of manifest.values('NestedModules')) {
    const inner = loadNested(context, folder, typeof nested === 'string' ? nested : specificationOf(nested).name)
    module.nested.push(inner)
    importMembers(inner, module.state!.top, module.state!.top, importEverything)
  }
  if (module.rootModule !== '') loadRoot(context, module, folder)
  restrictExports(module, manifest)
  return module
}

/** A module that another one requires, loaded for everyone. Throws Modules_InvalidManifest where it is not to be had. */
function loadRequired(context: LoadContext, path: string, required: Value): ModuleInfo {
  const wanted = specificationOf(required)
  const { session } = context.frame
  const inner = { ...context, frame: session.global.top, args: [], force: false }
  const engine = engineOf(session)
  const isLoaded = engine.modules.some((module) => fold(module.name) === fold(wanted.name))
  try {
    const module = loadSpecified(inner, wanted)
    if (!isLoaded && module.state !== null)
      importMembers(module, session.global.top, session.global.top, { ...importEverything, prefix: module.prefix })
    return module
  } catch (thrown) {
    if (!(thrown instanceof Fault) || thrown.id !== 'Modules_ModuleNotFound') throw thrown
    const version = wanted.requiredVersion ?? wanted.minimumVersion
    const named = version === null ? `'${wanted.name}'` : `'${wanted.name}' with version '${version}'`
    throw new Fault({
      id: 'Modules_InvalidManifest',
      category: 'ResourceUnavailable',
      exception: 'System.IO.FileNotFoundException',
      message: `The required module ${named} is not loaded. Load the module or remove the module from 'RequiredModules' in the file '${path}'.`,
      target: path,
    })
  }
}

function runScript(context: LoadContext, path: string): void {
  const { frame } = context
  const block = createScriptBlock(readText(frame.session, path), frame.state, path)
  const compiled = block.shape.borrowed
  for (const body of [compiled.begin, compiled.process, compiled.end])
    if (body !== null) runDotted(frame, compiled, new DottedVariables(), body, nowhere)
}

function loadNested(context: LoadContext, folder: string, name: string): ModuleInfo {
  const file = moduleAtPath(context.frame.session, `${folder}/${name}`)
  if (file === null) return loadModule({ ...context, args: [], force: false }, name)
  return /\.psd1$/i.test(file.path) ? loadManifest(context, file) : loadScript({ ...context, args: [] }, file)
}

/** Runs the root module in the manifest module's own scope. */
function loadRoot(context: LoadContext, module: ModuleInfo, folder: string): void {
  const { session } = context.frame
  const file = moduleAtPath(session, `${folder}/${module.rootModule}`)
  if (file === null) {
    throw new Fault({
      id: 'Modules_ModuleFileNotFound',
      category: 'ResourceUnavailable',
      exception: 'System.IO.FileNotFoundException',
      message: `The module to process '${module.rootModule}', listed in field 'ModuleToProcess/RootModule' of module manifest '${module.path}' was not processed because no valid module was found in any module directory.`,
      target: module.name,
    })
  }
  const block = createScriptBlock(readText(session, file.path), module.state, file.path)
  runModule(module, block, context.args, context.frame, context.streams, nowhere)
}

/** Keeps of the exports only what the manifest names. */
function restrictExports(module: ModuleInfo, manifest: Manifest): void {
  if (module.rootModule === '')
    exportMembers(module, { functions: ['*'], cmdlets: ['*'], aliases: ['*'], variables: [] })
  for (const nested of module.nested) {
    // What a nested module exports belongs to the outer one.
    for (const [key, info] of nested.functions) {
      if (module.hasExplicitExports && module.functions.has(key)) continue
      module.functions.set(key, new FunctionInfo(info.name, info.block, info.options, module))
    }
    for (const [key, info] of nested.cmdlets) module.cmdlets.set(key, info)
    for (const [key, info] of nested.aliases) module.aliases.set(key, info)
  }
  restrict(module.functions, manifest.list('FunctionsToExport'))
  restrict(module.cmdlets, manifest.list('CmdletsToExport'))
  restrict(module.aliases, manifest.list('AliasesToExport'))
  restrict(module.variables, manifest.list('VariablesToExport'))
}

function restrict<T extends { readonly name: string }>(table: Map<string, T>, names: readonly string[] | null): void {
  if (names === null) return
  const patterns = names.map((name) => new WildcardPattern(name))
  for (const [key, entry] of table) if (!patterns.some((pattern) => pattern.matches(entry.name))) table.delete(key)
}
