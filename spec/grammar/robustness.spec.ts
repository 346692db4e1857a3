import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { dumpAst, parse } from '../../grammar/index.ts'
import { PowerShellParser } from '../../grammar/parser.ts'

interface Parsed {
  end: number
  errors: string[]
}

/** Parses on a stack as large as that of the worker which runs scripts. */
function parseDeep(texts: string[]): Promise<Parsed[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./deepWorker.ts', import.meta.url), {
      workerData: { texts },
      resourceLimits: { stackSizeMb: 64 },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

const nest = (open: string, close: string, depth: number): string => `${open.repeat(depth)}1${close.repeat(depth)}`

describe('the grammar', () => {
  it('passes the validation of the parser library', () => {
    expect(() => new PowerShellParser({ skipValidations: false })).not.toThrow()
  })
})

describe('nesting', () => {
  const pairs: [string, string][] = [
    ['(', ')'],
    ['$(', ')'],
    ['@{a=', '}'],
    ['$a.b(', ')'],
    ['[int]', ''],
    ['$a ? 1 : ', ''],
  ]

  it('of 10,000 levels parses', async () => {
    const texts = pairs.map(([open, close]) => nest(open, close, 10_000))
    const results = await parseDeep(texts)
    expect(results).toEqual(texts.map((text) => ({ end: text.length, errors: [] })))
  })

  it('far deeper is refused as too complicated', async () => {
    const results = await parseDeep([nest('(', ')', 100_000), '1 + 1'])
    expect(results[0]?.errors).toContain('ScriptTooComplicated')
    expect(results[1]?.errors).toEqual([])
  })

  it('leaves the parser usable on a small stack', () => {
    expect(parse('('.repeat(1_000_000)).errors.map((error) => error.errorId)).toContain('ScriptTooComplicated')
    expect(dumpAst(parse('1').ast)).toEqual(dumpAst(parse('1').ast))
    expect(parse('$a = 1').errors).toEqual([])
  })
})

describe('odd input', () => {
  it('of every UTF-16 unit, alone and together, gives a tree', () => {
    let all = ''
    for (let unit = 0; unit < 0x10000; unit++) all += String.fromCharCode(unit)
    expect(parse(all).ast.end).toBe(0x10000)
    for (let unit = 0; unit < 0x300; unit++) {
      const c = String.fromCharCode(unit)
      for (const text of [c, `a${c}`, `"${c}`, `$${c}`, `[${c}`, `@${c}b`, `\`${c}`, `-${c}`, `1${c}`]) {
        expect(parse(text).ast.end, JSON.stringify(text)).toBe(text.length)
      }
    }
    expect(parse('\'\ud800\' + "\udc00$x"').errors).toEqual([])
  })

  it('that never closes what it opens is told to be incomplete', () => {
    for (const text of [
      '(',
      '{',
      '@(',
      '$(',
      '@{',
      'if (1) {',
      '"a',
      "'a",
      '@"\nx',
      "@'\nx",
      '$x =',
      '1 +',
      'a |',
      'a &&',
      '<# x',
      'function f',
      'foreach ($a in',
    ])
      expect(parse(text).incomplete, text).toBe(true)
    for (const text of [')', '}', '1 1', 'if', '$x = }', '[int]]', '1..', 'a'])
      expect(parse(text).incomplete, text).toBe(text === 'if' || text === '1..')
  })
})
