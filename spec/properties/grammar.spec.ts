import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dumpAst, dumpErrors, dumpTokens, parse, walk } from '../../grammar/index.ts'
import { mutate, random } from '../../scripts/mutations.ts'
import { program } from './grammarPrograms.ts'
import { shapeOf } from './grammarShapes.ts'
import { askOracle, oracleCommand } from './oracle.ts'

/** Milliseconds after which a failure is made no smaller. */
const LIMIT = 20_000

/**
 * Fails if a tree reaches out of its text, or if tokens overlap. The end of input is one long in the reference engine: what is broken off there may
 * reach over it, and errors lie behind.
 */
function expectWithin(text: string): void {
  const { ast, errors, tokens } = parse(text)
  const outside: string[] = []
  const limit = text.length + (errors.length > 0 ? 1 : 0)
  walk(ast, {
    enter(node) {
      if (node.start < 0 || node.start > node.end || node.end > limit)
        outside.push(`${node.kind} ${node.start}-${node.end}`)
      return undefined
    },
  })
  expect(outside).toEqual([])
  expect(errors.filter(({ start, end }) => start < 0 || start > end)).toEqual([])
  let last = 0
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(last)
    last = token.end
  }
}

const damaged = fc.tuple(program, fc.nat(), fc.nat(3)).map(([{ text }, seed, times]) => {
  const next = random(seed)
  let changed = text
  for (let i = 0; i <= times; i++) changed = mutate(changed, next)
  return changed
})

const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '(',
        ')',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '@"\n',
        '\n"@',
        '$(',
        '@{',
        '${',
        '`',
        '#',
        '<#',
        '\n',
        ' ',
        '-',
        ':',
        '::',
        '=',
        '|',
        '&',
        'if',
        'class',
        'a',
        '1',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

describe('generated programs', () => {
  it('parse to the tree they were made from', () => {
    fc.assert(
      fc.property(program, ({ text, shape }) => {
        const { ast, errors } = parse(text)
        expect(errors).toEqual([])
        expect(shapeOf(ast)).toBe(shape)
      }),
      { numRuns: 200, interruptAfterTimeLimit: LIMIT },
    )
  })

  it('give trees, errors and tokens within the text, whatever is done to them', () => {
    fc.assert(fc.property(fc.oneof(damaged, scraps), expectWithin), {
      numRuns: 300,
      interruptAfterTimeLimit: LIMIT,
    })
  })

  it.skipIf(oracleCommand === null)('parse as in the reference engine, whole or damaged', () => {
    const texts = fc
      .sample(
        fc.oneof(
          damaged,
          scraps,
          program.map(({ text }) => text),
        ),
        300,
      )
      .filter((text) => text.isWellFormed())
    const answers = askOracle(
      texts.flatMap((text) => [
        { op: 'parse', text },
        { op: 'tokens', text },
      ]),
    )
    texts.forEach((text, i) => {
      const { ast, errors, tokens } = parse(text)
      const { ast: theirAst, errors: theirErrors } = answers[2 * i]!
      expect({ text, errors: dumpErrors(errors), ast: dumpAst(ast) }).toEqual({
        text,
        errors: theirErrors,
        ast: theirAst,
      })
      expect({ text, tokens: dumpTokens(tokens) }).toEqual({ text, tokens: answers[2 * i + 1]!['tokens'] })
    })
  })
})
