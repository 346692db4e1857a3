'use strict'
// Loads the parts of the program. Copied into dist/ by build.ts, which puts before it: `packOf`, the file each script stands in where it is not
// one of its own name, and `build`, a hash of all of them.
//
// A file holds one or more scripts as functions and is compiled with what V8 knew of it at the end of the first run that used it, the functions
// called then included. Node's own compile cache keeps only what is compiled at once, which is the smaller half.
const fs = require('node:fs')
const path = require('node:path')
const vm = require('node:vm')

const packs = new Map()
const modules = new Map()
const unsaved = []

/** Runs a script once; answers its exports. */
exports.load = load

function load(name) {
  let module = modules.get(name)
  if (module === undefined) {
    module = { exports: {} }
    modules.set(name, module)
    open(packOf[name] ?? name)[name](module.exports, requirePart, module, __filename)
  }
  return module.exports
}

function requirePart(id) {
  return id.startsWith('./') ? load(id.slice(2, -4)) : require(id)
}

// Scripts import modules (ink) by the main loader. Node calls that experimental; the user needn't hear of it.
const emitWarning = process.emitWarning
process.emitWarning = (warning, ...rest) => {
  if (!String(warning).includes('USE_MAIN_CONTEXT_DEFAULT_LOADER'))
    Reflect.apply(emitWarning, process, [warning, ...rest])
}

function open(pack) {
  const known = packs.get(pack)
  if (known !== undefined) return known
  const filename = path.join(__dirname, `${pack}.js`)
  const cacheFile = path.join(cacheFolder(), `${pack}-${build}-${process.version}`)
  const cachedData = readIfThere(cacheFile)
  const script = new vm.Script(fs.readFileSync(filename, 'latin1'), {
    filename,
    cachedData,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (cachedData === undefined || script.cachedDataRejected) {
    if (unsaved.length === 0) process.on('exit', save)
    // V8 forgets the code of functions that have not run for a while; here it is wanted to the end.
    setFlags('--no-flush-bytecode')
    unsaved.push([script, cacheFile])
  }
  const scripts = script.runInThisContext()
  packs.set(pack, scripts)
  return scripts
}

/** Another process may do the same at the same time: each file appears whole. Without a folder to write to, there is no cache. */
function save() {
  // What V8 keeps is good for the same flags only.
  setFlags('--flush-bytecode')
  for (const [script, file] of unsaved) {
    const unfinished = `${file}.${process.pid}.${require('node:worker_threads').threadId}`
    try {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(unfinished, script.createCachedData())
      fs.renameSync(unfinished, file)
    } catch (error) {
      if (error.code === undefined) throw error
      return
    }
  }
}

function setFlags(flags) {
  require('node:v8').setFlagsFromString(flags)
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    if (error.code === undefined) throw error
    return undefined
  }
}

function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  return path.join(XDG_CACHE_HOME || LOCALAPPDATA || path.join(require('node:os').homedir(), '.cache'), 'mpsh', 'code')
}
