import { type Fault, runtimeFault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import { automaticOf, setAutomatic } from './automatic.ts'
import type { FrameLayout } from './frame.ts'
import { type Frame, scriptScope } from './scope.ts'
import { AllScope, Constant, Private, ReadOnly, sessionStateFault, Variable } from './variable.ts'

/** A place in code that reads or writes a variable by name. Made once; remembers where it last found the variable. */
export class VariableSite {
  readonly name: string
  readonly folded: string
  layout: FrameLayout | null = null
  slot = -1
  frame: Frame | null = null
  variable: Variable | null = null

  constructor(name: string) {
    this.name = name
    this.folded = fold(name)
  }
}

/** Finds a variable's value through the scopes; undefined where no scope has it. Private variables of outer scopes do not count. */
export function findVariable(frame: Frame, folded: string): Value | undefined {
  const automatic = automaticOf(folded)
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    if (automatic !== null) {
      const value = automatic(at)
      if (value !== undefined) return value
    }
    if (at.layout.names.length > 0) {
      const slot = at.layout.slotOf(folded)
      if (slot >= 0) {
        const value = at.slots[slot]
        if (value !== undefined) return value
      }
    }
    if (at.overflow !== null) {
      const variable = at.overflow.get(folded)
      if (variable !== undefined && (at === frame || (variable.options & Private) === 0)) return variable.value
    }
  }
  return undefined
}

/** `$name`: null where unset, or VariableIsUndefined under strict mode. */
export function readVariable(frame: Frame, site: VariableSite): Value {
  if (site.layout === frame.layout && site.slot >= 0) {
    const value = frame.slots[site.slot]
    if (value !== undefined) return value
  }
  if (site.frame === frame && !site.variable!.removed) return site.variable!.value
  return readSlowly(frame, site)
}

function readSlowly(frame: Frame, site: VariableSite): Value {
  if (site.layout !== frame.layout) {
    site.layout = frame.layout
    site.slot = frame.layout.slotOf(site.folded)
  }
  if (frame.overflow !== null && automaticOf(site.folded) === null) {
    const variable = frame.overflow.get(site.folded)
    // Only plain variables: those whose value is computed override the property.
    if (variable !== undefined) {
      if (variable.constructor === Variable) {
        site.frame = frame
        site.variable = variable
      }
      return variable.value
    }
  }
  const value = findVariable(frame, site.folded)
  return value === undefined ? readUnset(frame, site.name) : value
}

/** What reading an unset variable gives: null, or the strict mode's error. */
export function readUnset(frame: Frame, name: string): null {
  if (frame.session.strictModeUsed && strictVersionOf(frame) >= 1) throw undefinedVariable(name)
  return null
}

/** VariableIsUndefined, as strict mode raises it. */
export function undefinedVariable(name: string): Fault {
  return runtimeFault(
    'VariableIsUndefined',
    `The variable '$${name}' cannot be retrieved because it has not been set.`,
    'InvalidOperation',
    undefined,
    name,
  )
}

/** The strict mode in force, as a number: 0 for off. */
export function strictVersionOf(frame: Frame): number {
  if (!frame.session.strictModeUsed) return 0
  for (let at: Frame | null = frame; at !== null; at = at.parent) if (at.strictVersion >= 0) return at.strictVersion
  return 0
}

/** `$name = value`: sets in this very scope, an all-scope variable where it lives. Returns what was stored (attributes may convert it). */
export function assignVariable(frame: Frame, site: VariableSite, value: Value): Value {
  if (site.layout === frame.layout && site.slot >= 0) {
    const constraint = frame.layout.constraints === null ? null : frame.layout.constraints[site.slot]
    return (frame.slots[site.slot] = constraint ? constraint.convert(frame, value) : value)
  }
  if (site.frame === frame && !site.variable!.removed) {
    const variable = site.variable!
    if (variable.options === 0 && variable.attributes === null) return (variable.value = value)
    variable.assign(value)
    return variable.value
  }
  if (site.layout !== frame.layout) {
    site.layout = frame.layout
    site.slot = frame.layout.slotOf(site.folded)
    if (site.slot >= 0) return assignVariable(frame, site, value)
  }
  const variable = setIn(frame, frame, site.name, site.folded, value)
  if (variable === null) return value
  if (variable.constructor === Variable && frame.overflow?.get(site.folded) === variable) {
    site.frame = frame
    site.variable = variable
  }
  return variable.value
}

/** Sets a variable in `target` (AllScope ones where they live). Returns the Variable, or null when it went into a slot or an automatic field. */
function setIn(frame: Frame, target: Frame, name: string, folded: string, value: Value): Variable | null {
  if (setAutomatic(target, folded, value)) return null
  const slot = target.layout.slotOf(folded)
  if (slot >= 0 && !target.overflow?.has(folded)) {
    const constraint = target.layout.constraints === null ? null : target.layout.constraints[slot]
    target.slots[slot] = constraint ? constraint.convert(target, value) : value
    return null
  }
  let variable = target.overflow?.get(folded)
  if (variable === undefined && frame.session.allScope.has(folded)) {
    for (let at: Frame | null = target.parent; at !== null && variable === undefined; at = at.parent) {
      const outer = at.overflow?.get(folded)
      if (outer !== undefined && (outer.options & AllScope) !== 0) variable = outer
    }
  }
  if (variable !== undefined) {
    variable.assign(value)
    return variable
  }
  const made = new Variable(name, value)
  made.moduleName = frame.state.moduleName
  target.overflow ??= new Map()
  target.overflow.set(folded, made)
  return made
}

/** `$name = value` by name, in this scope. */
export function setVariable(frame: Frame, name: string, value: Value): void {
  setIn(frame, frame, name, fold(name), value)
}

export type ScopeName = 'global' | 'local' | 'private' | 'script'

/** The frame a written scope names. */
export function namedScope(frame: Frame, scope: ScopeName): Frame {
  if (scope === 'global') return frame.session.global.top
  if (scope === 'script') return scriptScope(frame)
  return frame
}

/** `$scope:name`; undefined where unset. `script:` and `global:` look in that scope only; `local:` and `private:` in this one. */
export function findScoped(frame: Frame, scope: ScopeName, folded: string): Value | undefined {
  const target = namedScope(frame, scope)
  const automatic = automaticOf(folded)
  if (automatic !== null) {
    const value = automatic(target)
    if (value !== undefined) return value
  }
  const slot = target.layout.slotOf(folded)
  if (slot >= 0 && target.slots[slot] !== undefined) return target.slots[slot]
  const variable = target.overflow?.get(folded)
  if (variable !== undefined && (target === frame || (variable.options & Private) === 0)) return variable.value
  if (frame.session.allScope.has(folded)) return findVariable(frame, folded)
  return undefined
}

/** `$scope:name = value`. Returns what was stored. */
export function assignScoped(frame: Frame, scope: ScopeName, name: string, value: Value): Value {
  const target = namedScope(frame, scope)
  const variable = setIn(frame, target, name, fold(name), value)
  if (scope === 'private' && variable !== null) variable.options |= Private
  if (variable !== null) return variable.value
  return findScoped(frame, scope, fold(name)) ?? value
}

/** Gives a variable of this scope (made when missing) the attributes of `[type]$name = value` in a dynamic block, then stores the value. */
export function assignTyped(frame: Frame, name: string, value: Value, attributes: Variable['attributes']): Value {
  const folded = fold(name)
  let variable = frame.overflow?.get(folded)
  if (variable === undefined) {
    variable = new Variable(name, null)
    variable.attributes = attributes
    variable.assign(value)
    frame.overflow ??= new Map()
    frame.overflow.set(folded, variable)
    return variable.value
  }
  if (!variable.isWritable) variable.assign(value)
  variable.value = passThrough(variable, attributes, value)
  variable.attributes = attributes
  return variable.value
}

function passThrough(variable: Variable, attributes: Variable['attributes'], value: Value): Value {
  const before = variable.attributes
  variable.attributes = attributes
  try {
    return attributes === null ? value : variable.pass(value)
  } finally {
    variable.attributes = before
  }
}

/** The Variable object of a name as Get-Variable hands it out, from this scope outward; a slot gives a view of it. Null where unset. */
export function variableObject(frame: Frame, folded: string): Variable | null {
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    const found = variableIn(at, folded)
    if (found !== null && (at === frame || (found.options & Private) === 0)) return found
  }
  return null
}

/** The Variable object of a name in this very scope, null where unset. */
export function variableIn(frame: Frame, folded: string): Variable | null {
  const stored = frame.overflow?.get(folded)
  if (stored !== undefined) return stored
  const slot = frame.layout.slotOf(folded)
  if (slot >= 0 && frame.slots[slot] !== undefined) return new SlotVariable(frame, slot)
  const automatic = automaticOf(folded)
  if (automatic !== null && automatic(frame) !== undefined) return new AutomaticVariable(frame, folded)
  return null
}

/** A variable that lives in a slot, seen as an object: options and attributes are refused ("has been optimized"). */
export class SlotVariable extends Variable {
  readonly owner: Frame
  readonly slot: number

  constructor(owner: Frame, slot: number) {
    super(owner.layout.names[slot]!, null)
    this.owner = owner
    this.slot = slot
    Object.defineProperty(this, 'value', {
      get: () => owner.slots[slot] ?? null,
      set: (value: Value) => {
        const constraint = owner.layout.constraints === null ? null : owner.layout.constraints[slot]
        owner.slots[slot] = constraint ? constraint.convert(owner, value) : value
      },
    })
  }
}

/** An automatic variable that is a field of its frame, seen as an object. */
export class AutomaticVariable extends Variable {
  constructor(owner: Frame, folded: string) {
    super(folded, null)
    Object.defineProperty(this, 'value', {
      get: () => automaticOf(folded)!(owner) ?? null,
      set: (value: Value) => {
        setAutomatic(owner, folded, value)
      },
    })
  }
}

/** Takes a variable out of the scope that has it. False where there is none; throws VariableNotRemovable. */
export function removeVariable(frame: Frame, folded: string, force: boolean): boolean {
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    const variable = variableIn(at, folded)
    if (variable === null) continue
    if (variable.options & Constant || (variable.options & ReadOnly && !force)) {
      throw sessionStateFault(
        'VariableNotRemovable',
        variable.name,
        `Cannot remove variable ${variable.name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.`,
      )
    }
    if (variable instanceof SlotVariable) {
      throw sessionStateFault(
        'VariableNotRemovableRare',
        variable.name,
        `Cannot remove variable ${variable.name} because the variable has been optimized and is not removable. Try using the Remove-Variable cmdlet (without any aliases), or dot-sourcing the command that you are using to remove the variable.`,
      )
    }
    at.overflow?.delete(folded)
    variable.removed = true
    return true
  }
  return false
}
