/** The positional phase. */
import { type Argument, namedArgument } from './arguments.ts'
import { DelayBind, ShouldCoerce } from './bindArgument.ts'
import type { Binding } from './binding.ts'
import { bindParameter } from './bindParameter.ts'
import { BindingFault } from './faults.ts'
import { notPositional, type ParameterMetadata, type ParameterSetData } from './metadata.ts'

/** A parameter at one position, with the sets it has that position in. */
interface Candidate {
  readonly parameter: ParameterMetadata
  sets: ParameterSetData[]
}

/** Binds arguments without a name by position; what is left stays in `binding.arguments`. Answers the last failure that was passed over. */
export function bindPositional(binding: Binding, validSets: number, defaultSet: number): BindingFault | null {
  const given = binding.arguments
  if (given.length === 0) return null
  const positions = candidatesByPosition(binding)
  if (positions.length === 0) return null
  const rest: Argument[] = []
  let failure: BindingFault | null = null
  let next = 0
  let sets = validSets
  for (const candidates of positions) {
    if (candidates.length === 0) continue
    // Find the next argument without a name; unknown names take the argument after them along.
    let argument: Argument | null = null
    while (next < given.length) {
      const candidate = given[next++]!
      if (candidate.name === null) {
        argument = candidate
        break
      }
      rest.push(candidate)
      if (next < given.length && given[next]!.name === null) rest.push(given[next++]!)
    }
    if (argument === null) break
    const favoured = defaultSet !== 0 && (sets & defaultSet) !== 0
    const attempt = (inSets: number, flags: number): boolean => {
      const outcome = bindOneOf(binding, inSets, candidates, argument, flags)
      failure = outcome.failure
      return outcome.isBound
    }
    const isBound =
      (favoured && attempt(defaultSet, DelayBind)) ||
      attempt(sets, DelayBind) ||
      (favoured && attempt(defaultSet, ShouldCoerce | DelayBind)) ||
      attempt(sets, ShouldCoerce | DelayBind)
    if (!isBound) rest.push(argument)
    else if (sets !== binding.flags) {
      sets = binding.flags
      for (const others of positions) dropOutside(others, sets)
    }
  }
  while (next < given.length) rest.push(given[next++]!)
  binding.arguments = rest
  return failure
}

/** The unbound positional parameters of the sets in order of position; throws AmbiguousPositionalParameterNoName. */
function candidatesByPosition(binding: Binding): Candidate[][] {
  const sets = binding.flags
  const byPosition = new Map<number, Candidate[]>()
  for (const parameter of binding.metadata.positional) {
    if (binding.isBound[parameter.index] || !parameter.isIn(sets)) continue
    for (const data of parameter.sets) {
      if (data.position === notPositional || data.remaining) continue
      if (!data.isInAllSets && (data.flag & sets) === 0) continue
      let candidates = byPosition.get(data.position)
      if (candidates === undefined) {
        candidates = []
        byPosition.set(data.position, candidates)
      }
      for (const other of candidates) {
        if (other.parameter === parameter) continue
        for (const { flag } of other.sets) {
          if ((flag & data.flag) !== 0 || flag === data.flag) throw ambiguousPosition()
        }
      }
      const own = candidates.find((candidate) => candidate.parameter === parameter)
      if (own === undefined) candidates.push({ parameter, sets: [data] })
      else own.sets.push(data)
    }
  }
  if (byPosition.size <= 1) return [...byPosition.values()]
  return [...byPosition].sort(([a], [b]) => a - b).map(([, candidates]) => candidates)
}

function ambiguousPosition(): BindingFault {
  return new BindingFault({
    id: 'AmbiguousPositionalParameterNoName',
    message: 'Cannot bind positional parameters because no names were given.',
  })
}

function bindOneOf(
  binding: Binding,
  sets: number,
  candidates: readonly Candidate[],
  argument: Argument,
  flags: number,
): { isBound: boolean; failure: BindingFault | null } {
  let isBound = false
  let failure: BindingFault | null = null
  for (const { parameter, sets: own } of candidates) {
    for (const data of own) {
      if (!data.isInAllSets && (sets & data.flag) === 0) continue
      let isThisBound = false
      try {
        const named = namedArgument(
          parameter.name,
          argument.value === undefined ? null : argument.value,
          argument.valueAst,
        )
        isThisBound = bindParameter(binding, sets, named, parameter, flags)
      } catch (thrown) {
        if (!(thrown instanceof BindingFault)) throw thrown
        if (thrown.isSwallowed) continue
        if (thrown.kind !== 'Plain') binding.fail(thrown)
        failure = thrown
      }
      if (isThisBound) {
        isBound = true
        binding.boundPositionally.push(parameter.name)
        break
      }
    }
  }
  return { isBound, failure }
}

/** Takes out candidates that are in none of the sets any more. */
function dropOutside(candidates: Candidate[], sets: number): void {
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i]!
    candidate.sets = candidate.sets.filter((data) => data.isInAllSets || (data.flag & sets) !== 0)
    if (candidate.sets.length === 0) candidates.splice(i, 1)
  }
}
