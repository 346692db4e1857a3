import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One recorded case. Sections that are left out in the file are empty here. */
export interface RecordedCase {
  /** `area/topic#name`: unique within the fixtures (a repeated name gets a number). */
  readonly id: string
  readonly name: string
  readonly script: string
  readonly sections: ReadonlyMap<string, readonly string[]>
}

/** Reads a transcript file; the format is described in fixtures/conformance/README.md. */
export function readTranscript(text: string, prefix: string): RecordedCase[] {
  const cases: RecordedCase[] = []
  const seen = new Map<string, number>()
  let name: string | null = null
  let script: string[] = []
  let sections = new Map<string, string[]>()
  let current: string[] | null = null
  const finish = () => {
    if (name === null) return
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const id = `${prefix}#${name}${count > 1 ? ` (${count})` : ''}`
    // The blank line before the next case belongs to the file's layout.
    cases.push({ id, name, script: script.join('\n').replace(/\n+$/, ''), sections })
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('#== ')) {
      finish()
      name = line.slice(4)
      script = []
      sections = new Map()
      current = null
    } else if (line.startsWith('#-- ') && name !== null) {
      current = []
      sections.set(line.slice(4).trim(), current)
    } else (current ?? script).push(line)
  }
  finish()
  return cases
}

/** All cases below `root` (area folders with *.transcript files) whose id starts with `filter`. */
export function recordedCases(root: string, filter = ''): RecordedCase[] {
  const cases: RecordedCase[] = []
  for (const area of readdirSync(root, { withFileTypes: true })) {
    if (!area.isDirectory()) continue
    for (const file of readdirSync(join(root, area.name))) {
      if (!file.endsWith('.transcript')) continue
      const prefix = `${area.name}/${file.slice(0, -'.transcript'.length)}`
      if (!(prefix.startsWith(filter) || filter.startsWith(prefix))) continue
      const text = readFileSync(join(root, area.name, file), 'utf8')
      for (const one of readTranscript(text, prefix)) if (one.id.startsWith(filter)) cases.push(one)
    }
  }
  return cases
}
