/** Bundles the program into dist/. With --package also writes the type declarations. */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const started = new Date()
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }

rmSync(`${root}dist`, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: {
    mpsh: 'src/host/cli/main.ts',
    worker: 'src/host/node/worker.ts',
    index: 'src/host/index.ts',
    embed: 'src/host/embed/worker.ts',
    multipoint: 'src/modules/multipoint/backends/index.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"', __MPSH_VERSION__: JSON.stringify(version) },
  // ink's debugging aid is not shipped.
  alias: { 'react-devtools-core': './scripts/empty.ts' },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
})
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
const { utimesSync } = await import('node:fs')
utimesSync(`${root}dist/.built`, started, started)
