/** Compares our binder with the real one on generated declarations and calls. */
import fc from 'fast-check'
import type { Declaration } from '../../src/engine/binder/serve/declaration.ts'
import { metadataOf, type Outcome, runCall, type ShownError } from './binderHost.ts'
import { type Call, callOf, declaration } from './binderModel.ts'
import { askOracle } from './oracle.ts'

export type Kind = 'cmdlet' | 'function'

export interface Case {
  readonly declaration: Declaration
  readonly as: Kind
  readonly calls: readonly Call[]
}

/** Cases with several calls each: a request to the oracle costs more than a call. */
export function generateCases(count: number, callsPerCase: number, seed: number): Case[] {
  const arbitrary = fc
    .tuple(declaration, fc.constantFrom<Kind>('cmdlet', 'function'))
    .chain(([declared, as]) =>
      fc
        .array(callOf(declared), { minLength: callsPerCase, maxLength: callsPerCase })
        .map((calls): Case => ({ declaration: declared, as, calls })),
    )
  return fc.sample(arbitrary, { numRuns: count, seed })
}

/** The oracle's request for a case: after each call a mark with the number of errors so far. */
export function requestOf({ declaration: declared, as, calls }: Case): object {
  return {
    op: 'bind',
    declaration: declared,
    as,
    call: calls.map(({ text }) => `${text}\n'#' + $Error.Count`).join('\n'),
  }
}

/** The outcome of each call, from an answer; null when the command could not be made at all. */
export function outcomesOf(answer: Record<string, unknown>, count: number): Outcome[] | null {
  if (answer['error'] !== undefined || answer['terminating'] !== undefined) return null
  const errors = (answer['errors'] as ShownError[]).map((error) => ({
    ...error,
    id: error.id.replace(/Command\d+$/, 'Command'),
  }))
  const outcomes: Outcome[] = []
  let bound: Outcome['bound'] = []
  let seen = 0
  for (const item of answer['bound'] as (string | Outcome['bound'][number])[]) {
    if (typeof item !== 'string') {
      bound.push(item)
      continue
    }
    const total = Number(item.slice(1))
    outcomes.push({ bound, errors: errors.slice(seen, total) })
    bound = []
    seen = total
  }
  return outcomes.length === count ? outcomes : null
}

export interface Difference {
  readonly declaration: Declaration
  readonly as: Kind
  readonly call: string
  readonly real: Outcome
  readonly ours: Outcome | string
}

/** Runs the cases on both sides; answers how many calls were compared and what differed. */
export function compareCases(cases: readonly Case[]): { compared: number; differences: Difference[] } {
  const answers = askOracle(cases.map(requestOf))
  const differences: Difference[] = []
  let compared = 0
  cases.forEach((one, index) => {
    const real = outcomesOf(answers[index]!, one.calls.length)
    if (real === null) return
    one.calls.forEach((call, at) => {
      compared++
      const ours = runOurs(one, call)
      const expected = real[at]!
      if (typeof ours === 'string' || !sameOutcome(expected, ours))
        differences.push({ declaration: one.declaration, as: one.as, call: call.text, real: expected, ours })
    })
  })
  return { compared, differences }
}

function runOurs(one: Case, call: Call): Outcome | string {
  try {
    const outcome = runCall(metadataOf(one.declaration, one.as), call)
    return {
      bound: outcome.bound,
      errors: outcome.errors.map((error) => ({ ...error, id: error.id.replace(/Command\d+$/, 'Command') })),
    }
  } catch (thrown) {
    return thrown instanceof Error ? String(thrown.stack) : JSON.stringify(thrown)
  }
}

function sameOutcome(a: Outcome, b: Outcome): boolean {
  return JSON.stringify([a.bound, a.errors]) === JSON.stringify([b.bound, b.errors])
}
