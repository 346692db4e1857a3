import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { stringArray } from '../../types/array.ts'
import { construct } from '../../types/construct.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { requireType } from '../../types/netType.ts'
import { customObject } from '../../types/psobject.ts'
import { stringType } from '../../types/typeOf.ts'
import type { Binding } from '../binder/binding.ts'
import type { DefaultParameterValues } from '../binder/defaultValues.ts'
import type { AliasInfo } from './info.ts'
import { invokeForItems } from './invokeBlock.ts'
import type { ScriptBlock } from './scriptBlock.ts'

/** `$PSDefaultParameterValues` for the binder. */
export function defaultParameterValues(caller: Frame, values: Value & DictionaryLike): DefaultParameterValues {
  return {
    entries: () => values.entries(),
    remove: (key: Value) => values.removeKey(key),
    aliasesOf(command: string) {
      const names: string[] = []
      const folded = fold(command)
      for (let tables: Frame['tables'] | null = caller.tables; tables !== null; tables = tables.parent) {
        for (const info of tables.aliases.values())
          if (fold((info as AliasInfo).definition) === folded) names.push((info as AliasInfo).name)
      }
      return names
    },
    evaluate: (block: Value, binding: Binding) =>
      invokeForItems(caller, block as ScriptBlock, { args: [stateOf(binding)] }),
  }
}

/** What a script block among the values gets: the names of the parameters bound so far. */
function stateOf(binding: Binding): Value {
  const bound = binding.metadata.parameters.filter((p) => binding.isBound[p.index]).map((p) => p.name)
  return customObject([
    ['BoundParameters', setOf(bound)],
    ['BoundPositionalParameters', setOf(binding.boundPositionally)],
    ['BoundDefaultParameters', setOf(binding.boundDefaults)],
  ])
}

function setOf(names: readonly string[]): Value {
  return construct(requireType('System.Collections.Generic.HashSet`1').makeGeneric([stringType]), [
    stringArray([...names]),
  ])
}
