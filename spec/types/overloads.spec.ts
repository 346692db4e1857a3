import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../../src/host/serve/answer.ts'
import { Int16 } from '../../src/kernel/boxes.ts'
import { adapterMethods } from '../../src/types/adapterMethods.ts'
import { arrayFrom, objectArray } from '../../src/types/array.ts'
import { invokeMember, invokeStatic } from '../../src/types/members.ts'
import { methodText } from '../../src/types/memberText.ts'
import { type MemberImplementation, netType } from '../../src/types/netType.ts'
import { registerTypes, resolveType } from '../../src/types/registry.ts'
import { int32Type, stringType } from '../../src/types/typeOf.ts'
import { registerDotNetTypes } from './dotnetTypes.ts'

/** Parameter lists of a method's overloads, and for an argument's expression which of them was called, or the error's id. */
interface Recorded {
  readonly overloads: readonly string[]
  readonly chosen: Readonly<Record<string, string>>
}

const file = new URL('../../fixtures/values/overloads.json', import.meta.url)
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Recorded>

beforeAll(() => {
  registerDotNetTypes()
  const members: Record<string, MemberImplementation> = {}
  for (const [name, { overloads }] of Object.entries(recorded)) {
    for (const parameters of overloads) members[`static ${name}(${parameters}): String`] = () => parameters
  }
  registerTypes([netType('Spec.Chooser', () => ({ members }))])
})

describe('the chosen overload', () => {
  it.each(Object.entries(recorded))('of %s', async (name, { chosen }) => {
    const script = Object.keys(chosen).map(
      (expression) =>
        `try { $v = & { ${expression} }; [Spec.Chooser]::${name}($v) } catch { $_.FullyQualifiedErrorId + ($_.Exception.Message -match 'ambiguous' ? ' ambiguous' : '') }`,
    )
    const { output } = (await answer({ op: 'run', text: script.join('\n') })) as { output: { text: string }[] }
    expect(Object.fromEntries(Object.keys(chosen).map((expression, i) => [expression, output[i]?.text]))).toEqual(
      chosen,
    )
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
    const message: unknown = expect.stringContaining('Collection was of a fixed size.')
    expect(() => invokeMember(objectArray([1]), 'Add', [2])).toThrow(expect.objectContaining({ message }) as Error)
  })
})
