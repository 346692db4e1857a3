import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The program as a user of a checkout starts it. The first call builds the bundle when a source file is newer. */
export const launcher = fileURLToPath(new URL('../../../bin/launcher.cjs', import.meta.url))
export const node = process.execPath

spawnSync(node, [launcher, '-Version'])
