import { fold } from '../kernel/text.ts'
import type { Frame } from '../session/scope.ts'
import { Private, Variable } from '../session/variable.ts'
import { removeVariable, setVariable, variableIn, variableObject } from '../session/variables.ts'
import { FlatProvider } from './flat.ts'
import { scopedName } from './scopedName.ts'

/** The names of all variables seen from a scope, in order. */
export function variableNames(frame: Frame): string[] {
  const found = new Map<string, string>()
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    at.layout.names.forEach((name, slot) => {
      if (at!.slots[slot] !== undefined && !found.has(fold(name))) found.set(fold(name), name)
    })
    for (const [key, variable] of at.overflow ?? []) {
      if (!found.has(key) && (at === frame || (variable.options & Private) === 0)) found.set(key, variable.name)
    }
    for (const name of [
      '_',
      'args',
      'input',
      'this',
      'PSCmdlet',
      'PSBoundParameters',
      'MyInvocation',
      'PSCommandPath',
      'PSScriptRoot',
    ]) {
      if (!found.has(fold(name)) && variableIn(at, fold(name)) !== null) found.set(fold(name), name)
    }
  }
  return [...found.values()].sort((a, b) => (fold(a) < fold(b) ? -1 : 1))
}

function variableAt(running: Frame, written: string): Variable | null {
  const { frame, name } = scopedName(running, written)
  return variableObject(frame, fold(name))
}

/** `Variable:`. about_Variable_Provider */
export const variableProvider: FlatProvider = new FlatProvider(
  'Variable',
  'Variable',
  'Drive that contains a view of those variables stored in a session state',
  {
    names: ({ frame }) => variableNames(frame),
    item: ({ frame }, name) => variableAt(frame, name) ?? undefined,
    content: ({ frame }, name) => variableAt(frame, name)?.value ?? null,
    set({ frame: running }, written, value) {
      const { frame, name } = scopedName(running, written)
      if (value instanceof Variable) {
        frame.overflow ??= new Map()
        frame.overflow.set(fold(name), new Variable(name, value.value, value.options))
        return
      }
      const known = variableObject(frame, fold(name))
      if (known !== null) known.assign(value)
      else setVariable(frame, name, value)
    },
    remove: ({ frame, force }, written) => {
      const scoped = scopedName(frame, written)
      removeVariable(scoped.frame, fold(scoped.name), force)
    },
  },
)
