import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // What the examples import of the package is the source here, not the last build.
  resolve: {
    alias: { 'mpsh/multipoint': fileURLToPath(new URL('src/modules/multipoint/backends/index.ts', import.meta.url)) },
  },
  test: {
    include: ['spec/**/*.spec.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
})
