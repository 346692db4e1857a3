import { Fault } from '../../kernel/fault.ts'
import { directoryOf } from '../../session/automatic.ts'
import type { Session } from '../../session/session.ts'
import { engineOf } from '../commands/engineState.ts'
import type { ModuleInfo } from '../commands/moduleInfo.ts'
import type { Manifest } from './manifest.ts'

/** Loads the format files of a manifest. Throws Modules_InvalidManifest for a missing file, and what is wrong in a file. */
export function loadFormatFiles(session: Session, module: ModuleInfo, manifest: Manifest): void {
  const files = (manifest.list('FormatsToProcess') ?? []).map((name) =>
    name.startsWith('/') ? name : `${directoryOf(manifest.path)}/${name.replaceAll('\\', '/').replace(/^\.\//, '')}`,
  )
  const missing = files.find((file) => session.host.fileSystem.status(file)?.kind !== 'file')
  if (missing !== undefined) throw formatFileMissing(missing, manifest.path)
  for (const file of files) {
    engineOf(session).formatFiles?.load(file)
    module.formatFiles.push(file)
  }
}

/** Drops what a module's format files brought. */
export function dropFormatFiles(session: Session, module: ModuleInfo): void {
  for (const file of module.formatFiles) engineOf(session).formatFiles?.drop(file)
}

function formatFileMissing(file: string, manifest: string): Fault {
  return new Fault({
    id: 'Modules_InvalidManifest',
    category: 'ResourceUnavailable',
    exception: 'System.ArgumentException',
    message: `The member 'FormatsToProcess' in the module manifest is not valid: Cannot find path '${file}' because it does not exist.. Verify that a valid value is specified for this field in the '${manifest}' file.`,
    target: manifest,
  })
}
