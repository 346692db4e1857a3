import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that help pages and other data stand in: the package's root, or the checkout's. */
export function homeOfShell(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  return here.endsWith('dist') ? dirname(here) : join(here, '..', '..', '..')
}
