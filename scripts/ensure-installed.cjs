'use strict'
// Installs the locked dependencies when they are missing or older than the lockfile. Runs under any Node, so it is plain CommonJS.
const { spawnSync } = require('node:child_process')
const { statSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')

function modified(path) {
  try {
    return statSync(path).mtimeMs
  } catch (error) {
    if (error.code === 'ENOENT') return 0
    throw error
  }
}

if (modified(join(root, 'node_modules/.package-lock.json')) < modified(join(root, 'package-lock.json'))) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Standard output belongs to the program that is about to run.
  const { status } = spawnSync(npm, ['ci'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status === null ? 1 : status)
  // npm leaves the marker's time as it was when nothing changed; touch it so that the next start does not install again.
  const { utimesSync } = require('node:fs')
  const now = new Date()
  utimesSync(join(root, 'node_modules/.package-lock.json'), now, now)
}
