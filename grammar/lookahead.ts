/**
 * Look-ahead of one token, built on first use. Computing all first sets when the parser is made costs more than parsing an ordinary script.
 * An alternative that begins with no token of its own (its rule scans by hand) is taken when no other fits.
 */
import {
  Alternation,
  type Alternative,
  type ILookaheadStrategy,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  type Rule,
  Terminal,
} from 'chevrotain'
import type { Token } from './scanner/token.ts'

/** The one method of the parser that look-ahead needs. */
interface Peeking {
  peek(): Token
}

/** The kinds a sequence can begin with. */
function firstOfSequence(productions: readonly IProduction[], kinds: Set<number>): void {
  for (const production of productions) {
    firstOf(production, kinds)
    if (!(production instanceof Option) && !(production instanceof Repetition)) return
  }
}

function firstOf(production: IProduction, kinds: Set<number>): void {
  if (production instanceof Terminal) kinds.add(production.terminalType.tokenTypeIdx!)
  else if (production instanceof NonTerminal) firstOfSequence(production.referencedRule.definition, kinds)
  else if (production instanceof Alternation)
    for (const alternative of production.definition) firstOf(alternative, kinds)
  else firstOfSequence((production as Alternative).definition, kinds)
}

/** Finds the production of a class with an index in a rule. */
function findProduction(
  productions: readonly IProduction[],
  type: abstract new (...a: never[]) => IProduction,
  idx: number,
): IProduction | null {
  for (const production of productions) {
    if (production instanceof type && (production as { idx?: number }).idx === idx) return production
    if (production instanceof Terminal || production instanceof NonTerminal) continue
    const found = findProduction((production as Alternative).definition, type, idx)
    if (found) return found
  }
  return null
}

type ChooseAlternative = (this: Peeking) => number | undefined

export class LazyLookahead implements ILookaheadStrategy {
  validate(): [] {
    return []
  }

  buildLookaheadForAlternation(options: { prodOccurrence: number; rule: Rule }): ChooseAlternative {
    let table: Map<number, number> | null = null
    let otherwise: number | undefined
    return function (this: Peeking): number | undefined {
      if (table === null) {
        table = new Map()
        const alternation = findProduction(options.rule.definition, Alternation, options.prodOccurrence) as Alternation
        for (const [i, alternative] of alternation.definition.entries()) {
          const kinds = new Set<number>()
          firstOf(alternative, kinds)
          if (kinds.size === 0) otherwise = i
          for (const kind of kinds) if (!table.has(kind)) table.set(kind, i)
        }
      }
      return table.get(this.peek().tokenTypeIdx) ?? otherwise
    }
  }

  buildLookaheadForOptional(options: {
    prodOccurrence: number
    prodType: string
    rule: Rule
  }): (this: Peeking) => boolean {
    let kinds: Set<number> | null = null
    return function (this: Peeking): boolean {
      if (kinds === null) {
        kinds = new Set()
        const type = options.prodType === 'Option' ? Option : Repetition
        const production = findProduction(options.rule.definition, type, options.prodOccurrence)
        firstOfSequence((production as Option).definition, kinds)
      }
      return kinds.has(this.peek().tokenTypeIdx)
    }
  }
}
