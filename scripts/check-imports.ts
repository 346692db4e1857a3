/** Fails when an import points upward between the layers of ARCHITECTURE.md, or when the core imports Node. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A folder may import from folders of a lower or its own layer number. types and dotnet share a layer, and so do providers, formatting, help. */
const layers: readonly (readonly string[])[] = [
  ['src/kernel'],
  ['grammar'],
  ['src/types', 'src/dotnet'],
  ['src/session'],
  ['src/engine'],
  ['src/providers', 'src/formatting', 'src/help'],
  ['src/modules'],
  ['src/host'],
]
const mayImportNode = ['src/host', 'src/modules/multipoint/backends']
const packagesByFolder = new Map([
  ['grammar', ['chevrotain']],
  ['src/host', ['ink', 'react', 'string-width']],
])

// `… from 'x'` of an import or export statement at the start of a line, a bare `import 'x'`, or `import('x')`.
const statement =
  /^(?:import|export)\s+(?:type\s+)?(?:[\w*]+(?:\s+as\s+\w+)?\s*,?\s*)?(?:\{[^}]*\})?\s*from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

const under = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`)
const layerOf = (file: string) => layers.findIndex((folders) => folders.some((folder) => under(file, folder)))

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* sources(path)
    else if (entry.name.endsWith('.ts')) yield path
  }
}

const complaints: string[] = []
for (const top of ['grammar', 'src'])
  for (const file of sources(top)) {
    const text = readFileSync(join(root, file), 'utf8')
    const own = layerOf(file)
    if (own < 0) complaints.push(`${file}: stands in no layer`)
    for (const match of text.matchAll(statement)) {
      const target = match[1] ?? match[2] ?? match[3] ?? ''
      if (target.startsWith('.')) {
        const path = relative(root, resolve(root, dirname(file), target))
        const layer = layerOf(path)
        if (layer > own) complaints.push(`${file}: imports upward from ${path}`)
      } else if (target.startsWith('node:')) {
        if (!mayImportNode.some((folder) => under(file, folder))) complaints.push(`${file}: imports ${target}`)
      } else {
        const allowed = [...packagesByFolder].some(
          ([folder, names]) => under(file, folder) && names.includes(target.split('/')[0] ?? ''),
        )
        if (!allowed) complaints.push(`${file}: imports the package ${target}`)
      }
    }
  }
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exit(1)
console.log('imports point one way')
