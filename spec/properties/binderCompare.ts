/** Compares our binder with the real one on generated declarations and calls. */
import fc from 'fast-check'
import type { Declaration } from '../../src/engine/binder/serve/declaration.ts'
import { bind } from '../../src/host/serve/bind.ts'
import { callOf, declaration } from './binderModel.ts'
import { askOracle } from './oracle.ts'

export type Kind = 'cmdlet' | 'function'

export interface Case {
  readonly declaration: Declaration
  readonly as: Kind
  readonly calls: readonly string[]
}

/** What one call did. */
export interface Outcome {
  readonly bound: readonly unknown[]
  readonly errors: readonly { readonly id: string }[]
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

/** The protocol's request for a case: after each call a mark with the number of errors so far. */
export function requestOf({ declaration: declared, as, calls }: Case): Record<string, unknown> {
  return {
    op: 'bind',
    declaration: declared,
    as,
    call: calls.map((text) => `${text}\n'#' + $Error.Count; $Error.Clear()`).join('\n'),
  }
}

/** The outcome of each call, from an answer; null when the command could not be made at all. */
export function outcomesOf(answer: Record<string, unknown>, count: number): Outcome[] | null {
  if (answer['error'] !== undefined || answer['failure'] !== undefined || answer['terminating'] !== undefined)
    return null
  const errors = ((answer['errors'] ?? []) as Outcome['errors']).map((error) => ({
    ...error,
    id: error.id.replace(/Command\d+$/, 'Command'),
  }))
  const outcomes: Outcome[] = []
  let bound: unknown[] = []
  let seen = 0
  for (const item of answer['bound'] as unknown[]) {
    if (typeof item !== 'string') {
      bound.push(item)
      continue
    }
    const total = seen + Number(item.slice(1))
    outcomes.push({ bound, errors: errors.slice(seen, total) })
    bound = []
    seen = total
  }
  return outcomes.length === count ? outcomes : null
}

/** What our binder makes of a case. */
export function answerOf(one: Case): Record<string, unknown> {
  const request = requestOf(one)
  return JSON.parse(JSON.stringify(bind('', request as never))) as Record<string, unknown>
}

export interface Difference {
  readonly declaration: Declaration
  readonly as: Kind
  readonly call: string
  readonly real: Outcome
  readonly ours: Outcome | string
}

/** Compares cases with what the real engine answered; answers how many calls were compared and what differed. */
export function compareCases(
  cases: readonly Case[],
  answers: readonly Record<string, unknown>[],
): { compared: number; differences: Difference[] } {
  const differences: Difference[] = []
  let compared = 0
  cases.forEach((one, index) => {
    const real = outcomesOf(answers[index]!, one.calls.length)
    if (real === null) return
    const ours = outcomes(one)
    one.calls.forEach((call, at) => {
      compared++
      const mine = typeof ours === 'string' ? ours : ours[at]!
      if (JSON.stringify(real[at]) !== JSON.stringify(mine))
        differences.push({ declaration: one.declaration, as: one.as, call, real: real[at]!, ours: mine })
    })
  })
  return { compared, differences }
}

function outcomes(one: Case): Outcome[] | string {
  try {
    const answer = answerOf(one)
    return outcomesOf(answer, one.calls.length) ?? JSON.stringify(answer)
  } catch (thrown) {
    return thrown instanceof Error ? String(thrown.stack) : JSON.stringify(thrown)
  }
}

/** Compares cases with the oracle. */
export function compareWithOracle(cases: readonly Case[]): { compared: number; differences: Difference[] } {
  return compareCases(cases, askOracle(cases.map(requestOf)))
}
