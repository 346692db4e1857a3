// Loaded with --import: the package's entry for back ends is the source, not the last build.
import { registerHooks } from 'node:module'

const entry = new URL('../../../src/modules/multipoint/backends/index.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) => next(specifier === 'mpsh/multipoint' ? entry : specifier, context),
})
