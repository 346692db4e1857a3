/** Bundles the program into dist/. With --package also writes the type declarations. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { lazyTables } from './lazyTables.ts'
import { toScript } from './toScript.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const started = new Date()
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }

const lazy = await lazyTables(
  new Map<string, (file: string) => string>([
    [`${root}src/dotnet/index.ts`, dotnetPart],
    [`${root}grammar/checks/types.ts`, () => 'catalogs'],
    [`${root}src/engine/netTypes/index.ts`, () => 'engine-types'],
    ...['core', 'management', 'security', 'utility'].map(
      (name) => [`${root}src/modules/${name}/index.ts`, () => 'cmdlets'] as const,
    ),
    ...['index.ts', 'tools/index.ts'].map(
      (name) => [`${root}src/modules/multipoint/${name}`, () => 'multipoint'] as const,
    ),
  ]),
  `${root}src/host/shell/shell.ts`,
  `${root}src/engine/commands/define.ts`,
)

/** Signature tables are large and each is read for a few types: a part a table. XML is a world of its own. */
function dotnetPart(file: string): string {
  const [, folder, name] = /dotnet\/(?:(\w+)\/)?(\w+)\.ts$/.exec(file) as unknown as [
    string,
    string | undefined,
    string,
  ]
  return folder === 'signatures' ? `signatures-${name}` : folder === 'xml' ? 'xml' : 'dotnet'
}

/** What a program imports by the package's name: ES modules over the scripts. */
const libraries = ['index', 'multipoint']

const entryPoints = {
  mpsh: 'src/host/cli/main.ts',
  worker: 'src/host/node/worker.ts',
  index: 'src/host/index.ts',
  embed: 'src/host/embed/worker.ts',
  job: 'src/host/node/jobWorker.ts',
  multipoint: 'src/modules/multipoint/backends/index.ts',
}
const entries = Object.keys(entryPoints)

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: { ...entryPoints, ...lazy.entryPoints },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  legalComments: 'none',
  plugins: [lazy.plugin],
  define: { 'process.env.NODE_ENV': '"production"', __MPSH_VERSION__: JSON.stringify(version) },
  // ink's debugging aid is not shipped.
  alias: { 'react-devtools-core': './scripts/empty.ts' },
  logLevel: 'warning',
})

const scripts = new Map<string, string>()
const modules = new Map<string, string>()
for (const { path, text } of outputFiles) {
  const name = basename(path, '.mjs')
  const script = await toScript(text)
  if (script === null) modules.set(name, text)
  else scripts.set(name, script)
}

// What the program's two threads load at once stands together in a file for each.
const packOf = new Map<string, string>()
for (const [pack, entry] of [
  ['main', 'mpsh'],
  ['core', 'worker'],
] as const) {
  for (const name of reachable(entry, scripts)) if (!packOf.has(name)) packOf.set(name, pack)
}
const files = new Map<string, string[]>()
for (const [name, text] of scripts) {
  const file = packOf.get(name) ?? name
  files.set(file, [
    ...(files.get(file) ?? []),
    `${JSON.stringify(name)}:function(exports,require,module,__filename){${text}\n}`,
  ])
}
for (const name of libraries) {
  const { exports } = metafile.outputs[`dist/${name}.mjs`] as { readonly exports: readonly string[] }
  modules.set(name, `import m from"./${name}.cjs";export const{${exports.join()}}=m;`)
}
const requireInModule =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);\n"

rmSync(`${root}dist`, { recursive: true, force: true })
mkdirSync(`${root}dist`)
const hash = createHash('sha1')
for (const [file, parts] of files) {
  const text = `({${parts.join(',\n')}})`
  hash.update(text)
  writeFileSync(`${root}dist/${file}.js`, withScriptNames(text))
}
const imported = new Set(entries)
for (const [name, text] of modules)
  writeFileSync(`${root}dist/${name}.mjs`, requireInModule + withScriptImports(withScriptNames(text)))
for (const name of imported)
  writeFileSync(`${root}dist/${name}.cjs`, `module.exports=require("./loader.cjs").load("${name}")\n`)
writeFileSync(
  `${root}dist/loader.cjs`,
  `const packOf=${JSON.stringify(Object.fromEntries(packOf))},build="${hash.digest('hex').slice(0, 12)}"\n${readFileSync(`${root}scripts/loader.cjs`, 'utf8')}`,
)

/** Scripts are required as `./name.cjs`, also where the source imports them late; modules are imported as `./name.mjs`. */
function withScriptNames(text: string): string {
  return withNames(text).replace(/\bimport\(("\.\/[\w-]+\.cjs")\)/g, 'Promise.resolve().then(()=>require($1))')
}

/** A module's imports from scripts: by their default export, since Node does not see the names of what the loader gives. */
function withScriptImports(text: string): string {
  let count = 0
  return text.replace(
    /\bimport\s*(?:\{([^}]*)\}\s*from\s*)?"\.\/([\w-]+)\.cjs";?/g,
    (_, names: string | undefined, name: string) => {
      imported.add(name)
      if (names === undefined) return `import"./${name}.cjs";`
      const part = `__part${++count}`
      return `import ${part} from"./${name}.cjs";const{${names.replace(/\s+as\s+/g, ':')}}=${part};`
    },
  )
}

function withNames(text: string): string {
  return text.replace(/(["'`])\.\/([\w-]+)\.mjs\1/g, (whole, quote: string, name: string) =>
    scripts.has(name) ? `${quote}./${name}.cjs${quote}` : whole,
  )
}

/** A script and those it needs at once, what is needed first first. */
function reachable(entry: string, all: ReadonlyMap<string, string>, found: Set<string> = new Set()): Set<string> {
  if (found.has(entry)) return found
  for (const [, name] of (all.get(entry) as string).matchAll(/\brequire\("\.\/(chunk-[\w-]+)\.cjs"\)/g))
    reachable(name as string, all, found)
  return found.add(entry)
}

if (process.argv.includes('--package')) {
  const { status } = spawnSync(
    process.execPath,
    [
      `${root}node_modules/typescript/bin/tsc`,
      '-p',
      root,
      '--noEmit',
      'false',
      '--declaration',
      '--emitDeclarationOnly',
      '--outDir',
      'dist/types',
    ],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) process.exit(1)
}
// The time at which the build began: a file saved meanwhile is newer.
writeFileSync(`${root}dist/.built`, started.toISOString())
utimesSync(`${root}dist/.built`, started, started)
