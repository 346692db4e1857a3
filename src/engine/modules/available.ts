import { fold } from '../../kernel/text.ts'
import type { Frame } from '../../session/scope.ts'
import { engineOf } from '../commands/engineState.ts'
import { CmdletInfo, FunctionInfo } from '../commands/info.ts'
import { ModuleInfo } from '../commands/moduleInfo.ts'
import { createScriptBlock } from '../commands/scriptFile.ts'
import { readText } from '../commands/textFile.ts'
import { availableModules, type ModuleFile } from './find.ts'
import { describeManifest } from './load.ts'
import { exportedNames } from './scan.ts'

/** A module that could be loaded, with the names it seems to export. */
export function describeFile(frame: Frame, file: ModuleFile): ModuleInfo {
  const module = /\.psd1$/i.test(file.path)
    ? describeManifest(frame, file)
    : new ModuleInfo(file.name, file.path, 'Script')
  for (const name of exportedNames(frame, file))
    module.functions.set(fold(name), new FunctionInfo(name, createScriptBlock('', null), 0, module))
  return module
}

/** Get-Module -ListAvailable: modules along $env:PSModulePath, then the built-in ones. */
export function listAvailable(frame: Frame): ModuleInfo[] {
  const found = availableModules(frame.session).map((file) => describeFile(frame, file))
  for (const builtin of engineOf(frame.session).builtins) {
    if (builtin.name === 'Microsoft.PowerShell.Core') continue
    const module = new ModuleInfo(builtin.name, '', 'Manifest')
    module.version = builtin.version
    for (const entry of builtin.cmdlets) module.cmdlets.set(fold(entry.name), new CmdletInfo(entry, module))
    found.push(module)
  }
  return found
}

/** The files of a module's name with their versions. */
export function moduleVersions(frame: Frame, name: string): { readonly file: ModuleFile; readonly version: string }[] {
  return availableModules(frame.session)
    .filter((file) => fold(file.name) === fold(name))
    .map((file) => ({ file, version: /\.psd1$/i.test(file.path) ? describeManifest(frame, file).version : '0.0' }))
}

/** The text of a module file. */
export function moduleText(frame: Frame, path: string): string {
  return readText(frame.session, path)
}
