import { type Double, UInt64 } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import { PSScriptMethod } from '../../types/psmembers.ts'
import { extensible, setMemberOf, setNote } from '../../types/psobject.ts'
import { switchOf } from '../../types/switchParameter.ts'
import { createScriptBlock } from './scriptFile.ts'

/** `$PSCmdlet.PagingParameters`. */
export class PagingParameters {
  includeTotalCount: Value = switchOf(false)
  skip: Value = new UInt64(0n)
  first: Value = new UInt64(18446744073709551615n)
}

/** Takes a bound paging parameter. */
export function setPaging(paging: PagingParameters, name: string, value: Value): void {
  if (name === 'Skip') paging.skip = value
  else if (name === 'First') paging.first = value
  else paging.includeTotalCount = value
}

/** A total with how sure it is; as text it says so. */
function totalCount(count: UInt64, accuracy: Double): Value {
  const { value, bag } = extensible(count)
  setNote(bag, 'Accuracy', accuracy)
  const sure = accuracy.value
  const text =
    sure <= 0 ? 'Unknown total count' : `${sure >= 1 ? 'Total count' : 'Estimated total count'}: ${count.value}`
  const show = createScriptBlock(`'${text}'`, null)
  setMemberOf(bag, new PSScriptMethod('ToString', show))
  return value
}

/** PagingParameters. */
export const pagingTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.PagingParameters', () => ({
    class: PagingParameters,
    assembly: 'System.Management.Automation',
    isSealed: true,
    members: {
      'IncludeTotalCount: System.Management.Automation.SwitchParameter': (self: PagingParameters) =>
        self.includeTotalCount,
      'Skip: UInt64': (self: PagingParameters) => self.skip,
      'First: UInt64': (self: PagingParameters) => self.first,
      'NewTotalCount(UInt64 totalCount, Double accuracy): Object': (
        _self: PagingParameters,
        count: UInt64,
        accuracy: Double,
      ) => totalCount(count, accuracy),
    },
  })),
]
