#!/usr/bin/env node
'use strict'
// Starts mpsh. Runs under any Node, tells an old one apart, and in a checkout builds the bundle when a source file is newer.
var fs = require('fs')
var path = require('path')
var root = path.join(__dirname, '..')
var version = process.versions.node.split('.').map(Number)
var needed = [22, 18]

if (version[0] < needed[0] || (version[0] === needed[0] && version[1] < needed[1])) {
  var own = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!fs.existsSync(own)) {
    process.stderr.write('mpsh needs Node ' + needed.join('.') + ' or newer; this is ' + process.version + '.\n')
    process.exit(1)
  }
  var run = require('child_process').spawnSync(own, [__filename].concat(process.argv.slice(2)), { stdio: 'inherit' })
  process.exit(run.status === null ? 1 : run.status)
}

// A package has no sources; a checkout must never run a stale build.
if (fs.existsSync(path.join(root, 'grammar')) && isStale()) {
  var build = require('child_process').spawnSync(process.execPath, [path.join(root, 'scripts', 'build.ts')], {
    stdio: ['ignore', 2, 2],
  })
  if (build.status !== 0) process.exit(1)
}
require('../dist/mpsh.cjs')

function isStale() {
  var built = modified(path.join(root, 'dist', '.built'))
  return ['grammar', 'src', 'scripts/build.ts', 'package-lock.json'].some(function newerThanBuild(name) {
    return hasNewer(path.join(root, name), built)
  })
}

function hasNewer(file, time) {
  var stat = fs.statSync(file)
  if (stat.mtimeMs > time) return true
  if (!stat.isDirectory()) return false
  return fs.readdirSync(file).some(function check(name) {
    return hasNewer(path.join(file, name), time)
  })
}

function modified(file) {
  try {
    return fs.statSync(file).mtimeMs
  } catch (error) {
    if (error.code === 'ENOENT') return 0
    throw error
  }
}
