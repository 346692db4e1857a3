/**
 * Records what the reference engine makes of snippets, in fixtures/grammar/recorded.jsonl: `node scripts/record-grammar.ts ORACLE [FILE.json]`.
 * The snippets are those recorded before and those of FILE.json (a list of texts).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LineClient } from '../spec/oracle/client.ts'

const target = fileURLToPath(new URL('../fixtures/grammar/recorded.jsonl', import.meta.url))
const [oracle, extra] = process.argv.slice(2)
if (oracle === undefined) {
  console.error('usage: node scripts/record-grammar.ts ORACLE [FILE.json]')
  process.exit(2)
}
const texts = new Set<string>()
if (existsSync(target)) {
  for (const line of readFileSync(target, 'utf8').trimEnd().split('\n')) texts.add(JSON.parse(line).text)
}
if (extra !== undefined) for (const text of JSON.parse(readFileSync(extra, 'utf8'))) texts.add(text)

const client = new LineClient(oracle)
const lines: string[] = []
for (const text of texts) {
  const { errors, ast } = await client.ask({ op: 'parse', text })
  const { tokens } = await client.ask({ op: 'tokens', text })
  lines.push(JSON.stringify({ text, errors, ast, tokens }))
}
client.close()
writeFileSync(target, `${lines.join('\n')}\n`)
console.log(`${lines.length} snippets`)
