import type { Frame } from '../../session/scope.ts'

/** Imports the module below $env:PSModulePath that exports a command of this name; false where none does. */
export function importExporter(_frame: Frame, _name: string): boolean {
  return false
}
