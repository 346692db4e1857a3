import type { NetType } from '../../types/netType.ts'

/** Classes that carry [Serializable], below System or in full; classes of exceptions and delegates do as well. */
const classes: ReadonlySet<string> = new Set(
  `Array DBNull Enum EventArgs Object String StringComparer StringBuilder TimeZoneInfo TimeZoneInfo+AdjustmentRule Uri ValueType Version
  WeakReference Text.StringBuilder Globalization.CompareInfo Data.DataSet Data.DataTable
  Collections.ArrayList Collections.BitArray Collections.Comparer Collections.Hashtable Collections.Queue Collections.SortedList
  Collections.Stack Collections.Generic.Comparer\`1 Collections.Generic.Dictionary\`2 Collections.Generic.EqualityComparer\`1
  Collections.Generic.HashSet\`1 Collections.Generic.LinkedList\`1 Collections.Generic.List\`1 Collections.Generic.Queue\`1
  Collections.Generic.SortedDictionary\`2 Collections.Generic.SortedList\`2 Collections.Generic.SortedSet\`1
  Collections.Generic.Stack\`1 Collections.ObjectModel.Collection\`1 Collections.ObjectModel.KeyedCollection\`2
  Collections.ObjectModel.ObservableCollection\`1 Collections.ObjectModel.ReadOnlyCollection\`1
  Collections.ObjectModel.ReadOnlyDictionary\`2 Collections.Specialized.HybridDictionary Collections.Specialized.ListDictionary
  Collections.Specialized.OrderedDictionary Collections.Specialized.StringCollection Collections.Specialized.StringDictionary`.split(
    /\s+/,
  ),
)

/** Value types that do not. */
const structs: ReadonlySet<string> = new Set(
  `ConsoleKeyInfo DateOnly Half Index Int128 Range ReadOnlySpan\`1 RuntimeTypeHandle Span\`1 Runtime.InteropServices.GCHandle
  Runtime.InteropServices.OSPlatform Security.Cryptography.HashAlgorithmName Text.Json.JsonDocumentOptions Text.Json.JsonElement
  Text.Json.JsonElement+ArrayEnumerator Text.Json.JsonElement+ObjectEnumerator Text.Json.JsonProperty Text.Rune Text.StringRuneEnumerator
  Threading.CancellationToken Threading.CancellationTokenRegistration TimeOnly UInt128`.split(/\s+/),
)

/** Type.IsSerializable. */
export function isSerializable(type: NetType): boolean {
  const { fullName } = type.definition ?? type
  const name = fullName.startsWith('System.') ? fullName.slice(7) : fullName
  if (type.isArray || type.isDelegate) return true
  if (type.isValueType) return !structs.has(name)
  if (classes.has(name)) return true
  for (let base = type.base; base !== null; base = base.base) if (base.fullName === 'System.Exception') return true
  return type.fullName === 'System.Exception'
}
