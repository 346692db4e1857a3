import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/host/serve/answer.ts'

/** Output, errors and terminating error of a script, as one text. */
async function run(text: string): Promise<string> {
  const given = (await answer({ op: 'run', text })) as {
    output?: unknown
    errors?: { message: string }[]
    terminating?: unknown
  }
  return JSON.stringify([given.output, given.errors, given.terminating])
}

const names = ['a', 'b', 's', 'n']
const variable = fc.constantFrom(...names.map((n) => `$${n}`), '$i')
const number = fc.constantFrom(
  '0',
  '1',
  '2',
  '3',
  '7',
  '-1',
  '0.5',
  '2.0',
  '1e300',
  '2147483647',
  '-2147483648',
  '46341',
  '4294967296',
)
const expression = fc.letrec<{ e: string }>((tie) => ({
  e: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    variable,
    number,
    fc
      .tuple(tie('e'), fc.constantFrom('+', '-', '*', '/', '%', '-band', '-bor', '-bxor'), tie('e'))
      .map((p) => `(${p.join(' ')})`),
    fc
      .tuple(tie('e'), fc.constantFrom('-lt', '-le', '-gt', '-ge', '-eq', '-ne'), tie('e'), tie('e'))
      .map(([a, o, b, c]) => `(${a} ${o} ${b} ? ${c} : ${b})`),
    tie('e').map((e) => `(- ${e})`),
  ),
})).e
const statement: fc.Arbitrary<string> = fc.letrec<{ s: string }>((tie) => ({
  s: fc.oneof(
    { maxDepth: 2 },
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom('=', '+=', '-=', '*='), expression)
      .map(([n, o, e]) => `$${n} ${o} ${e}`),
    fc.tuple(fc.constantFrom(...names), fc.constantFrom('++', '--')).map(([n, o]) => `$${n}${o}`),
    fc
      .tuple(expression, fc.constantFrom('-lt', '-gt', '-eq'), expression, tie('s'))
      .map(([a, o, b, s]) => `if (${a} ${o} ${b}) { ${s} }`),
    fc.tuple(fc.constantFrom('j', 'k'), tie('s')).map(([j, s]) => `for ($${j} = 0; $${j} -lt 3; $${j}++) { ${s} }`),
    tie('s').map((s) => `foreach ($m in 1..3) { ${s}; $a += $m }`),
    fc.constantFrom('if ($i -eq 4) { break }', 'if ($i -eq 2) { continue }', '$i'),
  ),
})).s

const start = fc.constantFrom('0', '5', '1.5', '2147483600', "'3'", '$null', '@(1, 2)')

describe('typed loops', () => {
  it('do what the general form does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(statement, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.constantFrom(...names), start), { maxLength: 4 }),
        fc.constantFrom(
          'for ($i = 0; $i -lt 6; $i++)',
          'for ($i = 2147483644; $i -le 2147483647; $i++)',
          'foreach ($i in 0..5)',
          '$i = 0; while ($i -lt 6)',
        ),
        fc.boolean(),
        async (body, starts, head, isFunction) => {
          const end = head.includes('while') ? '; $i++' : ''
          const script = (extra: string): string => {
            // `continue` would skip the step of the while loop.
            const statements = body.join('; ').replace(/\bcontinue\b/g, end === '' ? 'continue' : '$b++')
            const init = starts.map(([n, v]) => `$${n} = ${v}`).join('; ')
            const text = `${init}\n${head} { ${extra}${statements}${end}; if ($c++ -gt 20) { break } }\n"$a $b $s $n $i"`
            return isFunction ? `function f { ${text} }\nf` : text
          }
          // A command in the loop, never run, keeps it from being typed.
          expect(await run(script(''))).toBe(await run(script('if ($false) { Get-Nothing }; ')))
        },
      ),
      { numRuns: 150 },
    )
  })
})
