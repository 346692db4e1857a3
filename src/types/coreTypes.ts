import type { NetTypeDeclaration } from './netType.ts'

/**
 * The types the language itself needs, so that conversion and operators work before `dotnet/` declares their members.
 * Name within the namespace, code (see NetType.code), declaration.
 */
const convertible: readonly string[] = ['IComparable', 'IConvertible', 'IFormattable']

function number(name: string): NetTypeDeclaration {
  return { kind: 'struct', interfaces: [...convertible, `IComparable<${name}>`, `IEquatable<${name}>`] }
}

const codes: ReadonlyMap<string, number> = new Map([
  ['system.boolean', 3],
  ['system.char', 4],
  ['system.sbyte', 5],
  ['system.byte', 6],
  ['system.int16', 7],
  ['system.uint16', 8],
  ['system.int32', 9],
  ['system.uint32', 10],
  ['system.int64', 11],
  ['system.uint64', 12],
  ['system.single', 13],
  ['system.double', 14],
  ['system.decimal', 15],
  ['system.datetime', 16],
  ['system.string', 18],
  ['system.numerics.biginteger', 20],
])

const core: readonly (readonly [string, () => NetTypeDeclaration])[] = [
  ['System.Object', () => ({})],
  ['System.ValueType', () => ({ isAbstract: true })],
  ['System.Enum', () => ({ base: 'ValueType', isAbstract: true, interfaces: [...convertible] })],
  ['System.Array', () => ({ isAbstract: true, interfaces: ['ICloneable', 'System.Collections.IList'] })],
  ['System.Delegate', () => ({ isAbstract: true, interfaces: ['ICloneable'] })],
  ['System.MulticastDelegate', () => ({ base: 'Delegate', isAbstract: true })],
  ['System.Void', () => ({ kind: 'struct' })],
  [
    'System.Boolean',
    () => ({
      kind: 'struct',
      interfaces: ['IComparable', 'IConvertible', 'IComparable<Boolean>', 'IEquatable<Boolean>'],
    }),
  ],
  ['System.Char', () => number('Char')],
  ['System.SByte', () => number('SByte')],
  ['System.Byte', () => number('Byte')],
  ['System.Int16', () => number('Int16')],
  ['System.UInt16', () => number('UInt16')],
  ['System.Int32', () => number('Int32')],
  ['System.UInt32', () => number('UInt32')],
  ['System.Int64', () => number('Int64')],
  ['System.UInt64', () => number('UInt64')],
  ['System.Single', () => number('Single')],
  ['System.Double', () => number('Double')],
  ['System.Decimal', () => number('Decimal')],
  [
    'System.Numerics.BigInteger',
    () => ({ kind: 'struct', assembly: 'System.Runtime.Numerics', interfaces: ['IComparable', 'IFormattable'] }),
  ],
  [
    'System.String',
    () => ({
      isSealed: true,
      interfaces: [
        'IComparable',
        'IConvertible',
        'ICloneable',
        'IComparable<String>',
        'IEquatable<String>',
        'System.Collections.Generic.IEnumerable<Char>',
      ],
    }),
  ],
  ['System.Nullable`1', () => ({ kind: 'struct', typeParameters: ['T'] })],
  ['System.Reflection.MemberInfo', () => ({ isAbstract: true })],
  ['System.Type', () => ({ base: 'System.Reflection.MemberInfo', isAbstract: true })],
  ['System.Reflection.TypeInfo', () => ({ base: 'Type', isAbstract: true })],
  ['System.RuntimeType', () => ({ base: 'System.Reflection.TypeInfo', isSealed: true })],
  [
    'System.Management.Automation.PSObject',
    () => ({ assembly: 'System.Management.Automation', interfaces: ['IFormattable', 'IComparable'] }),
  ],
  ['System.Management.Automation.PSCustomObject', () => ({ assembly: 'System.Management.Automation' })],
  ['System.Management.Automation.LanguagePrimitives+Null', () => ({ assembly: 'System.Management.Automation' })],
  ['System.Management.Automation.PSReference', () => ({ assembly: 'System.Management.Automation' })],
  [
    'System.Management.Automation.PSReference`1',
    () => ({
      base: 'System.Management.Automation.PSReference',
      assembly: 'System.Management.Automation',
      typeParameters: ['T'],
    }),
  ],
  [
    'System.Management.Automation.SwitchParameter',
    () => ({ kind: 'struct', assembly: 'System.Management.Automation' }),
  ],
  ['System.Management.Automation.Language.NullString', () => ({ assembly: 'System.Management.Automation' })],
]

const contracts: readonly (readonly [string, (readonly string[])?, (readonly string[])?])[] = [
  ['System.IComparable'],
  ['System.IConvertible'],
  ['System.IFormattable'],
  ['System.ICloneable'],
  ['System.IDisposable'],
  ['System.IFormatProvider'],
  ['System.IComparable`1', ['T']],
  ['System.IEquatable`1', ['T']],
  ['System.Collections.IEnumerable'],
  ['System.Collections.IEnumerator'],
  ['System.Collections.IEqualityComparer'],
  ['System.Collections.IComparer'],
  ['System.Collections.IStructuralComparable'],
  ['System.Collections.IStructuralEquatable'],
  ['System.Collections.ICollection', undefined, ['System.Collections.IEnumerable']],
  ['System.Collections.IList', undefined, ['System.Collections.ICollection']],
  ['System.Collections.IDictionary', undefined, ['System.Collections.ICollection']],
  ['System.Collections.IDictionaryEnumerator', undefined, ['System.Collections.IEnumerator']],
  ['System.Collections.Specialized.IOrderedDictionary', undefined, ['System.Collections.IDictionary']],
  ['System.Collections.Generic.IEnumerable`1', ['T'], ['System.Collections.IEnumerable']],
  ['System.Collections.Generic.IEnumerator`1', ['T'], ['System.Collections.IEnumerator', 'IDisposable']],
  ['System.Collections.Generic.ICollection`1', ['T'], ['System.Collections.Generic.IEnumerable<T>']],
  ['System.Collections.Generic.IReadOnlyCollection`1', ['T'], ['System.Collections.Generic.IEnumerable<T>']],
  ['System.Collections.Generic.IList`1', ['T'], ['System.Collections.Generic.ICollection<T>']],
  ['System.Collections.Generic.IReadOnlyList`1', ['T'], ['System.Collections.Generic.IReadOnlyCollection<T>']],
  ['System.Collections.Generic.ISet`1', ['T'], ['System.Collections.Generic.ICollection<T>']],
  [
    'System.Collections.Generic.IDictionary`2',
    ['TKey', 'TValue'],
    ['System.Collections.Generic.ICollection<System.Collections.Generic.KeyValuePair<TKey,TValue>>'],
  ],
  [
    'System.Collections.Generic.IReadOnlyDictionary`2',
    ['TKey', 'TValue'],
    ['System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<TKey,TValue>>'],
  ],
  ['System.Collections.Generic.IEqualityComparer`1', ['T']],
  ['System.Collections.Generic.IComparer`1', ['T']],
]

export interface CoreDeclaration {
  readonly name: string
  readonly declare: () => NetTypeDeclaration
}

let byFold: Map<string, CoreDeclaration> | null = null

/** The built-in declaration of a folded full name, or null. */
export function coreDeclaration(folded: string): CoreDeclaration | null {
  if (byFold === null) {
    byFold = new Map()
    for (const [name, declare] of core) byFold.set(name.toLowerCase(), { name, declare })
    for (const [name, typeParameters, interfaces] of contracts) {
      byFold.set(name.toLowerCase(), { name, declare: () => ({ kind: 'interface', typeParameters, interfaces }) })
    }
  }
  return byFold.get(folded) ?? null
}

/** NetType.code of a folded full name. */
export function coreCode(folded: string): number {
  return codes.get(folded) ?? 1
}
