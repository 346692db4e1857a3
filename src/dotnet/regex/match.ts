import type { Captures } from './machine.ts'
import type { Found, Regex } from './regex.ts'

/** System.Text.RegularExpressions.Capture: a piece of the text that was searched. */
export class Capture {
  readonly text: string
  readonly index: number
  readonly length: number
  constructor(text: string, index: number, length: number) {
    this.text = text
    this.index = index
    this.length = length
  }

  get value(): string {
    return this.text.slice(this.index, this.index + this.length)
  }

  toString(): string {
    return this.value
  }
}

/** System.Text.RegularExpressions.Group. */
export class Group extends Capture {
  readonly success: boolean
  readonly name: string
  readonly #captures: () => readonly Capture[]
  #made: readonly Capture[] | null = null

  constructor(
    text: string,
    index: number,
    length: number,
    success: boolean,
    name: string,
    captures: (() => readonly Capture[]) | null,
  ) {
    super(text, index, length)
    this.success = success
    this.name = name
    this.#captures = captures ?? (() => (success ? [this] : []))
  }

  /** Every capture of the group, the last one last. */
  get captures(): readonly Capture[] {
    return (this.#made ??= this.#captures())
  }
}

const isCaptures = (found: Found): found is Captures => !('input' in found)

/** System.Text.RegularExpressions.Match. Groups are worked out when asked for. */
export class Match extends Group {
  readonly regex: Regex | null
  /** Where the searched part begins within `text` (Match(input, beginning, length) searches a part). */
  readonly #base: number
  readonly #searched: string
  readonly #origin: number
  readonly #found: Found | null
  #groups: readonly Group[] | null = null

  /** `searched` is `text` or the part of it that begins at `base`. */
  constructor(regex: Regex | null, text: string, base: number, origin: number, found: Found | null, searched = text) {
    let index = 0
    let length = 0
    if (found !== null) {
      if (isCaptures(found)) {
        index = found[0]![0]!
        length = found[0]![1]! - index
      } else {
        index = found.index
        length = found[0].length
      }
    }
    super(text, base + index, length, found !== null, '0', null)
    this.regex = regex
    this.#base = base
    this.#searched = searched
    this.#origin = origin
    this.#found = found
  }

  /** The text of a group by index, or undefined where it did not take part. */
  groupValue(index: number): string | undefined {
    const found = this.#found
    if (found === null) return undefined
    if (isCaptures(found)) {
      const list = found[index]
      if (list === undefined || list.length === 0) return undefined
      return this.#searched.slice(list[list.length - 2]!, list[list.length - 1]!)
    }
    return index === 0 ? found[0] : found[this.regex!.jsGroup(index)]
  }

  get groupCount(): number {
    return this.#found === null ? 1 : this.regex!.groupCount
  }

  /** The groups by index; the first is the match itself. */
  get groups(): readonly Group[] {
    return (this.#groups ??= this.#makeGroups())
  }

  #makeGroups(): readonly Group[] {
    const found = this.#found
    if (found === null) return [this]
    const regex = this.regex!
    const names = regex.parsed.groupNames
    if (names.length === 1) return [this]
    const searchedAt = this.index - this.#base
    const byMachine = isCaptures(found) ? found : null
    const indices = byMachine === null ? regex.indicesAt(this.#searched, searchedAt) : null
    let repeated: Captures | null = null
    return names.map((name, i) => {
      if (i === 0) return this
      if (byMachine !== null) return this.#groupOf(name, byMachine[i]!)
      const span = indices![regex.jsGroup(i)]
      if (span === undefined) return new Group('', 0, 0, false, name, null)
      const lazily = regex.isRepeated(i)
        ? () => this.#capturesOf((repeated ??= regex.capturesAt(this.#searched, searchedAt, this.#origin))[i]!)
        : null
      return new Group(this.text, this.#base + span[0], span[1] - span[0], true, name, lazily)
    })
  }

  #groupOf(name: string, list: readonly number[]): Group {
    if (list.length === 0) return new Group('', 0, 0, false, name, null)
    const start = list[list.length - 2]!
    return new Group(this.text, this.#base + start, list[list.length - 1]! - start, true, name, () =>
      this.#capturesOf(list),
    )
  }

  #capturesOf(list: readonly number[]): Capture[] {
    const captures: Capture[] = []
    for (let i = 0; i < list.length; i += 2) {
      captures.push(new Capture(this.text, this.#base + list[i]!, list[i + 1]! - list[i]!))
    }
    return captures
  }

  /** The next match, or a failed one. */
  nextMatch(): Match {
    if (this.#found === null) return this
    const regex = this.regex!
    const searched = this.#searched
    const back = regex.rightToLeft
    const start = this.index - this.#base
    let from = back ? start : start + this.length
    if (this.length === 0) {
      if (from === (back ? 0 : searched.length)) return emptyMatch()
      from += back ? -1 : 1
    }
    const found = regex.find(searched, from)
    return found === null ? emptyMatch() : new Match(regex, this.text, this.#base, from, found, searched)
  }
}

let empty: Match | undefined

/** Match.Empty. */
export function emptyMatch(): Match {
  return (empty ??= new Match(null, '', 0, 0, null))
}
