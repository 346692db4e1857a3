import { dynamicFrame, type Frame } from '../../session/scope.ts'
import { SessionState } from '../../session/sessionState.ts'
import { silentStreams } from '../../session/streams.ts'
import { Variable } from '../../session/variable.ts'
import { ModuleInfo } from './moduleInfo.ts'
import { newGuid } from './newGuid.ts'
import type { ScriptBlock } from './scriptBlock.ts'

/** GetNewClosure: the block bound to a new dynamic module that holds a copy of the calling scope's variables. */
export function newClosure(caller: Frame, block: ScriptBlock): ScriptBlock {
  const { session } = caller
  const module = new ModuleInfo(`__DynamicModule_${newGuid()}`, '', 'Script')
  const state = new SessionState(module, module.name)
  module.state = state
  const top = dynamicFrame(session, state, session.global.top, null, silentStreams)
  top.isScriptScope = true
  state.top = top
  state.current = top
  // Functions of the module the block comes from stay visible.
  if (caller.state.module !== null) top.tables = caller.state.top.tables
  top.overflow = new Map()
  for (const variable of localVariables(caller)) top.overflow.set(variable.name.toLowerCase(), variable)
  return block.bindTo(state)
}

/** Copies of the variables of a scope (and, in a module, of the module's scope). */
function localVariables(frame: Frame): Variable[] {
  const found = new Map<string, Variable>()
  const scopes = frame.state.module !== null && frame !== frame.state.top ? [frame.state.top, frame] : [frame]
  for (const scope of scopes) {
    scope.layout.names.forEach((name, slot) => {
      const value = scope.slots[slot]
      if (value !== undefined) found.set(name.toLowerCase(), new Variable(name, value))
    })
    for (const [key, variable] of scope.overflow ?? []) {
      if (variable.options !== 0) continue
      const copy = new Variable(variable.name, variable.value)
      copy.attributes = variable.attributes
      found.set(key, copy)
    }
  }
  return [...found.values()]
}
