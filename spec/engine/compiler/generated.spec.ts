import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../grammar/index.ts'
import { generateBlock } from '../../../src/engine/compiler/compile.ts'
import { runtimeTable } from '../../../src/engine/runtime/table.ts'
import { Source } from '../../../src/session/source.ts'

const keywords = new Set(
  `function use strict const let if else while for switch case break continue return try catch finally throw new typeof instanceof true false null undefined
  NaN Infinity String Math R K f s o e x attention hasLeft isEntered position underscore thisValue returned session propagates questionMark slots write next close flushTo
  result toArray record index value length sqrt dynamicParam begin process end clean`.split(/\s+/),
)

/** Every word of generated text that is not ours. */
function foreignWords(text: string): string[] {
  const words = text.replace(/'(?:number|string|boolean)'|"use strict"/g, '').match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []
  return words.filter(
    (word) =>
      !keywords.has(word) && !(word in runtimeTable) && !/^(?:k|t|L|[bcdelx])\d+$|^v\d+[fs]?$|^default\d+$/.test(word),
  )
}

function generate(text: string): string[] {
  const { ast, errors } = parse(text)
  if (errors.length > 0) return []
  const source = new Source(text, null)
  return [false, true].map(
    (borrowed) =>
      generateBlock(ast, ast.paramBlock?.parameters ?? [], source, { borrowed, isMethod: false }).generated.text,
  )
}

/** String literals in generated text: only those of our own templates. */
function strings(text: string): string[] {
  return (text.match(/'[^']*'|"[^"]*"|`[^`]*`/g) ?? []).filter(
    (s) => !/^'(number|string|boolean)'$|^"use strict"$/.test(s),
  )
}

describe('generated JavaScript', () => {
  it('holds no text of the script', () => {
    const word = fc.constantFrom(
      'a',
      '__proto__',
      'constructor',
      'k0',
      'f',
      'x y',
      "');process.exit();('",
      '`${1}',
      '\u2028',
      '*/',
      '漢',
      '"',
      '\\',
    )
    const name = fc.constantFrom('a', '__proto__', 'prototype', 'k0', 'R', 'this1', 'f', 'o', 'über')
    const quoted = word.map((w) => `'${w.replaceAll("'", "''")}'`)
    const expression = fc.letrec<{ e: string }>((tie) => ({
      e: fc.oneof(
        { maxDepth: 4 },
        quoted,
        fc.integer({ min: -5, max: 2147483647 }).map(String),
        name.map((n) => `$${n}`),
        fc
          .tuple(tie('e'), fc.constantFrom('+', '-', '*', '-eq', '-like', '-join', '-f', '-and', '??', '..'), tie('e'))
          .map((p) => `(${p.join(' ')})`),
        fc.tuple(tie('e'), name).map(([e, n]) => `(${e}).${n}`),
        fc.tuple(tie('e'), quoted, tie('e')).map(([a, q, b]) => `(${a}).${q}(${b})`),
        fc.tuple(name, tie('e')).map(([n, e]) => `@{ '${n}' = ${e} }`),
        fc.tuple(name, tie('e')).map(([n, e]) => `$(if (${e}) { ${n} -${n} $${n} @${n} } else { "x $${n} $(1;2) }" })`),
        name.map((n) => `[${n}]::${n}`),
      ),
    })).e
    const statement = fc.oneof(
      expression,
      fc.tuple(name, expression).map(([n, e]) => `$${n} = ${e}`),
      fc.tuple(name, expression, expression).map(([n, a, b]) => `:${n} foreach ($${n} in ${a}) { ${b}; break ${n} }`),
      fc.tuple(name, expression).map(([n, e]) => `for ($${n} = 0; $${n} -lt 9; $${n}++) { $${n} += ${e} }`),
      fc.tuple(name, expression).map(([n, e]) => `switch (${e}) { '${n}' { continue } default { ${e} } }`),
      fc
        .tuple(name, expression)
        .map(([n, e]) => `try { & $${n} ${e} } catch [${n}] { throw ${e} } finally { $${n}++ }`),
    )
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
        for (const text of generate(statements.join('\n'))) {
          expect(foreignWords(text)).toEqual([])
          expect(strings(text)).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is JavaScript for every recorded script', () => {
    const root = new URL('../../../fixtures/conformance/', import.meta.url)
    let count = 0
    for (const area of ['language-flow', 'language-values']) {
      for (const file of readdirSync(new URL(area, root))) {
        const text = readFileSync(new URL(`${area}/${file}`, root), 'utf8')
        for (const one of text.split(/^#== .*$/m).slice(1)) {
          const script = one.split(/^#-- /m)[0]!
          for (const generated of generate(script)) {
            expect(() => new Function(`return ${generated}`), script).not.toThrow()
            expect(foreignWords(generated), script).toEqual([])
            count++
          }
        }
      }
    }
    expect(count).toBeGreaterThan(1000)
  })
})
