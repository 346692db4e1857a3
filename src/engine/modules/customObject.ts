import type { Value } from '../../kernel/value.ts'
import type { Variable } from '../../session/variable.ts'
import { PSNoteProperty, PSScriptMethod } from '../../types/psmembers.ts'
import { customObject, setMemberOf } from '../../types/psobject.ts'
import type { ModuleInfo } from '../commands/moduleInfo.ts'

/** PSModuleInfo.AsCustomObject(): exported functions as methods, exported variables as properties. */
export function customObjectOf(module: ModuleInfo): Value {
  const object = customObject([])
  for (const info of module.functions.values()) setMemberOf(object, new PSScriptMethod(info.name, info.block))
  for (const variable of module.variables.values()) setMemberOf(object, new VariableProperty(variable))
  return object
}

/** A property that is a variable: PSVariableProperty. */
class VariableProperty extends PSNoteProperty {
  constructor(variable: Variable) {
    super(variable.name, null)
    Object.defineProperty(this, 'value', { get: () => variable.value, set: (value: Value) => variable.assign(value) })
  }
}
