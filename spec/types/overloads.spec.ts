import { beforeAll, describe, expect, it } from 'vitest'
import { Byte, char, Decimal, Double, Int16, Single, UInt32 } from '../../src/kernel/boxes.ts'
import type { Value } from '../../src/kernel/value.ts'
import { adapterMethods } from '../../src/types/adapterMethods.ts'
import { arrayFrom, objectArray } from '../../src/types/array.ts'
import { enumNamed } from '../../src/types/enum.ts'
import { invokeMember, invokeStatic } from '../../src/types/members.ts'
import { methodText } from '../../src/types/memberText.ts'
import { netType, requireType } from '../../src/types/netType.ts'
import { registerTypes, resolveType } from '../../src/types/registry.ts'
import { int32Type, stringType } from '../../src/types/typeOf.ts'
import { registerDotNetTypes } from './dotnetTypes.ts'

const overload = (signature: string) => ({ [`static ${signature}: String`]: () => signature })

beforeAll(() => {
  registerDotNetTypes()
  registerTypes([
    netType('Spec.Chooser', () => ({
      members: {
        ...overload('Number(Int32 n)'),
        ...overload('Number(Int64 n)'),
        ...overload('Number(Double n)'),
        ...overload('Number(Decimal n)'),
        ...overload('Text(String s)'),
        ...overload('Text(Object o)'),
        ...overload('Text(Char[] c)'),
        ...overload('Many(String first, params Object[] rest)'),
        ...overload('Many(String first, Object second)'),
        ...overload('Narrow(Byte n)'),
        ...overload('Narrow(String s)'),
        ...overload('Twice(Int32 a, Int64 b)'),
        ...overload('Twice(Int64 a, Int32 b)'),
        ...overload('Given<T>(T value)'),
        ...overload('Given(String value)'),
        ...overload('Optional(Int32 a, Int32 b?)'),
        ...overload('Optional(Int32 a)'),
      },
    })),
  ])
})

const call = (name: string, ...args: Value[]): Value => invokeStatic(resolveType('Spec.Chooser')!, name, args)

describe('the chosen overload', () => {
  it.each<[string, Value[], string]>([
    ['Number', [1], 'Number(Int32 n)'],
    ['Number', [1n], 'Number(Int64 n)'],
    ['Number', [new Double(1)], 'Number(Double n)'],
    ['Number', [new Single(1)], 'Number(Double n)'],
    ['Number', [new Decimal(1n, 0)], 'Number(Decimal n)'],
    ['Number', [new Int16(1)], 'Number(Int32 n)'],
    ['Number', [new Byte(1)], 'Number(Int32 n)'],
    ['Number', [new UInt32(1)], 'Number(Int64 n)'],
    ['Text', ['a'], 'Text(String s)'],
    ['Text', [1], 'Text(Object o)'],
    ['Narrow', [1], 'Narrow(String s)'],
    ['Narrow', [new Double(1.5)], 'Narrow(String s)'],
    ['Narrow', [char(97)], 'Narrow(Byte n)'],
    ['Number', [char(97)], 'Number(Double n)'],
    ['Number', [true], 'Number(Decimal n)'],
    ['Number', ['1'], 'Number(Double n)'],
    ['Text', [null], 'Text(Object o)'],
    ['Twice', [1, 1], 'Twice(Int32 a, Int64 b)'],
    ['Narrow', ['1'], 'Narrow(String s)'],
    ['Many', ['a'], 'Many(String first, params Object[] rest)'],
    ['Many', ['a', 1], 'Many(String first, Object second)'],
    ['Many', ['a', 1, 2], 'Many(String first, params Object[] rest)'],
    ['Given', ['a'], 'Given(String value)'],
    ['Given', [1], 'Given<T>(T value)'],
    ['Optional', [1], 'Optional(Int32 a)'],
    ['Optional', [1, 2], 'Optional(Int32 a, Int32 b?)'],
  ])('of %s, case %#', (name, args, chosen) => {
    expect(call(name, ...args)).toBe(chosen)
  })

  it.each<[string, Value[], string]>([
    [
      'Number',
      [enumNamed(requireType('System.DayOfWeek'), 'Monday')!],
      'Multiple ambiguous overloads found for "Number" and the argument count: "1".',
    ],
    ['Number', ['x', 'y'], 'Cannot find an overload for "Number" and the argument count: "2".'],
  ])('of %s is none (%#)', (name, args, message) => {
    expect(() => call(name, ...args)).toThrow(expect.objectContaining({ message, id: 'MethodCountCouldNotFindBest' }))
  })
})

describe('methods of interfaces', () => {
  const listOfInt = () => resolveType('System.Collections.Generic.List[int]')!

  it("are shown with the class's own", () => {
    const shown = (type: Parameters<typeof adapterMethods>[0], name: string) =>
      adapterMethods(type, name)!.map(methodText)
    expect(shown(listOfInt(), 'add')).toEqual([
      'void Add(int item)',
      'void ICollection[int].Add(int item)',
      'int IList.Add(System.Object value)',
    ])
    expect(shown(stringType, 'compareto')).toEqual([
      'int CompareTo(System.Object value)',
      'int CompareTo(string strB)',
      'int IComparable.CompareTo(System.Object obj)',
      'int IComparable[string].CompareTo(string other)',
    ])
  })

  it('are called where a cast to the interface asks for them, or where they are all there is', () => {
    const list = invokeStatic(listOfInt(), 'new', [])
    const targetType = resolveType('System.Collections.IList')!
    expect(invokeMember(list, 'Add', [5], { typeArguments: null, argumentTypes: null, targetType })).toBe(0)
    expect(invokeMember(5, 'ToInt16', [null])).toEqual(new Int16(5))
    expect(invokeMember(arrayFrom(int32Type, [1, 2]), 'Contains', [2])).toBe(true)
    expect(() => invokeMember(objectArray([1]), 'Add', [2])).toThrow(
      expect.objectContaining({ message: expect.stringContaining('Collection was of a fixed size.') }),
    )
  })
})
