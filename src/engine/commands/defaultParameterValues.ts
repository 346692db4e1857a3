import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
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
    evaluate: (block: Value, _binding: Binding) => invokeForItems(caller, block as ScriptBlock, { args: [] }),
  }
}
