import type { Value } from '../../kernel/value.ts'
import type { ObjectAccess } from '../access.ts'
import type { CustomControl, Selection, Shape, View } from './definition.ts'

const deserialized = 'deserialized.'

/** The type names without the prefix that objects have after a trip over CLIXML; null where none has it. */
export function withoutPrefix(typeNames: readonly string[]): readonly string[] | null {
  let hasPrefix = false
  const names = typeNames.map((name) => {
    if (!name.toLowerCase().startsWith(deserialized)) return name
    hasPrefix = true
    return name.slice(deserialized.length)
  })
  return hasPrefix ? names : null
}

/** All views of a session, in order: where two fit equally well, the first wins. */
export class ViewTable {
  #views: readonly View[]
  readonly #byType = new Map<string, View[]>()
  readonly #controls = new Map<string, CustomControl>()
  #found = new WeakMap<readonly string[], Map<string, View | null>>()

  constructor(views: readonly View[]) {
    this.#views = views
    this.#index()
  }

  get views(): readonly View[] {
    return this.#views
  }

  /** Puts views before (`prepend`) or after those that are there. */
  add(views: readonly View[], controls: ReadonlyMap<string, CustomControl>, where: 'prepend' | 'append'): void {
    this.#views = where === 'prepend' ? [...views, ...this.#views] : [...this.#views, ...views]
    for (const [name, control] of controls) this.#controls.set(name.toLowerCase(), control)
    this.#index()
  }

  /** Takes views out again, as when the module that brought them is removed. */
  remove(views: readonly View[]): void {
    const gone = new Set(views)
    this.#views = this.#views.filter((view) => !gone.has(view))
    this.#index()
  }

  #index(): void {
    this.#byType.clear()
    this.#found = new WeakMap()
    for (const view of this.#views) {
      for (const name of view.typeNames) {
        const key = name.toLowerCase()
        const list = this.#byType.get(key)
        if (list === undefined) this.#byType.set(key, [view])
        else list.push(view)
      }
    }
  }

  /**
   * The view for objects of these type names: of the given shape and name, where they are given. Out-of-band views are asked for apart.
   * Answers are remembered by the identity of `typeNames`: whoever hands in a list never changes it afterwards.
   */
  find(typeNames: readonly string[], shape: Shape | null, name: string | null = null, outOfBand = false): View | null {
    if (name !== null) return this.#search(typeNames, shape, name, outOfBand)
    let known = this.#found.get(typeNames)
    if (known === undefined) {
      known = new Map()
      this.#found.set(typeNames, known)
    }
    const key = outOfBand ? 'outOfBand' : (shape ?? 'any')
    let view = known.get(key)
    if (view === undefined) {
      view = this.#search(typeNames, shape, null, outOfBand)
      known.set(key, view)
    }
    return view
  }

  #search(typeNames: readonly string[], shape: Shape | null, name: string | null, outOfBand: boolean): View | null {
    for (const typeName of typeNames) {
      for (const view of this.#byType.get(typeName.toLowerCase()) ?? []) {
        if (view.outOfBand !== outOfBand) continue
        if (shape !== null && view.control.kind !== shape) continue
        if (name !== null && view.name.toLowerCase() !== name.toLowerCase()) continue
        return view
      }
    }
    const masked = withoutPrefix(typeNames)
    return masked === null ? null : this.#search(masked, shape, name, outOfBand)
  }

  /** A named control: one of the view's own, else one of the session's. */
  control(view: View, name: string): CustomControl | null {
    return view.controls.get(name.toLowerCase()) ?? this.#controls.get(name.toLowerCase()) ?? null
  }
}

/** Whether a view is for objects of these type names. */
export function applies(view: View, typeNames: readonly string[]): boolean {
  for (const name of typeNames) {
    for (const each of view.typeNames) if (each === name || each.toLowerCase() === name.toLowerCase()) return true
  }
  const masked = withoutPrefix(typeNames)
  return masked !== null && applies(view, masked)
}

function rank(selection: Selection, typeNames: readonly string[], value: Value, access: ObjectAccess): number {
  let best = -1
  const consider = (index: number): void => {
    if (index >= 0 && (best < 0 || index < best)) best = index
  }
  for (const name of selection.typeNames)
    consider(typeNames.findIndex((each) => each.toLowerCase() === name.toLowerCase()))
  for (const { typeName, condition } of selection.conditions) {
    const index = typeName === null ? 0 : typeNames.findIndex((each) => each.toLowerCase() === typeName.toLowerCase())
    if (index < 0) continue
    const outcome = condition.first(value, access)
    if (outcome !== null && outcome.failure === undefined && access.isTrue(outcome.value)) consider(index)
  }
  return best
}

/** The entry of a control that fits the object best: by how close the named type is; the entry without selection fits all. */
export function chooseEntry<T extends { readonly selection: Selection | null }>(
  entries: readonly T[],
  typeNames: readonly string[],
  value: Value,
  access: ObjectAccess,
): T {
  const fallback = entries.find((entry) => entry.selection === null) ?? entries[0]!
  if (entries.length === 1) return fallback
  for (const names of [typeNames, withoutPrefix(typeNames)]) {
    if (names === null) break
    let best: T | null = null
    let bestRank = -1
    for (const entry of entries) {
      if (entry.selection === null) continue
      const found = rank(entry.selection, names, value, access)
      if (found < 0 || (bestRank >= 0 && found >= bestRank)) continue
      best = entry
      bestRank = found
    }
    if (best !== null) return best
  }
  return fallback
}
