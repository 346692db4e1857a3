import { Fault } from '../../kernel/fault.ts'
import { surroundingsOrNull } from '../../kernel/surroundings.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, type NetArray } from '../../types/array.ts'
import { construct } from '../../types/construct.ts'
import { convert } from '../../types/conversion/convert.ts'
import { Delegate } from '../../types/delegate.ts'
import type { NetType } from '../../types/netType.ts'
import { type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { netText } from '../../types/text/netText.ts'
import { objectType } from '../../types/typeOf.ts'
import { argumentFault, argumentNull, outOfRange } from '../arguments.ts'
import { ListEnumerator } from '../collections/enumerators.ts'
import type { Described } from '../declare.ts'
import { assemblyNamed } from '../reflection/assemblies.ts'

/** System.Lazy`1: its value is made when first asked for; a failure is kept. */
class Lazy {
  declare netType: NetType
  readonly #make: () => Value
  #value: Value | undefined
  #failure: unknown
  constructor(make: () => Value, value?: Value) {
    this.#make = make
    this.#value = value
  }
  get isCreated(): boolean {
    return this.#value !== undefined
  }
  get value(): Value {
    if (this.#failure !== undefined) throw this.#failure
    if (this.#value === undefined) {
      try {
        this.#value = this.#make()
      } catch (thrown) {
        if (thrown instanceof Fault) this.#failure = thrown
        throw thrown
      }
    }
    return this.#value
  }
}

const lazyType = (): Described => ({
  class: Lazy,
  members: {
    new: function (this: NetType, first?: Value) {
      const element = this.genericArguments[0] ?? objectType
      if (first instanceof Delegate) return new Lazy(() => convert(first.invoke([]), element))
      if (
        first === undefined ||
        typeof first === 'boolean' ||
        (first !== null &&
          typeof first === 'object' &&
          'value' in first &&
          element !== objectType &&
          element.code === 1)
      ) {
        return new Lazy(() => construct(element, []))
      }
      return new Lazy(() => first, first)
    },
    IsValueCreated: (self: Lazy) => self.isCreated,
    Value: (self: Lazy) => self.value,
    ToString: (self: Lazy) => (self.isCreated ? netText(self.value) : 'Value is not created.'),
  },
})

/** System.WeakReference: what it refers to lives as long as the reference here. */
class WeakReference {
  target: Value
  constructor(target: Value) {
    this.target = target
  }
}

const weakType = (): Described => ({
  class: WeakReference,
  members: {
    new: (target: Value) => new WeakReference(target),
    IsAlive: (self: WeakReference) => self.target !== null,
    Target: {
      get: (self: WeakReference) => self.target,
      set: (self: WeakReference, value: Value) => {
        self.target = value
      },
    },
    TrackResurrection: () => false,
    TryGetTarget: (self: WeakReference, result: { value: Value }) => {
      result.value = self.target
      return self.target !== null
    },
    SetTarget: (self: WeakReference, value: Value) => {
      self.target = value
    },
  },
})

const gcType = (): Described => ({
  members: {
    'static Collect': () => null,
    'static WaitForPendingFinalizers': () => null,
    'static SuppressFinalize': () => null,
    'static KeepAlive': () => null,
    'static AddMemoryPressure': () => null,
    'static RemoveMemoryPressure': () => null,
    'static ReRegisterForFinalize': () => null,
    'static MaxGeneration': () => 2,
    'static GetGeneration': () => 0,
    'static CollectionCount': () => 0,
    'static GetTotalMemory': () => 50_000_000n,
    'static GetTotalAllocatedBytes': () => 50_000_000n,
    'static GetAllocatedBytesForCurrentThread': () => 50_000_000n,
  },
})

const home = () => `${surroundingsOrNull()?.host.machine.homeOfShell ?? ''}/`

const switches: Map<string, boolean> = new Map()

const appContext = (): Described => ({
  members: {
    'static BaseDirectory': home,
    'static TargetFrameworkName': () => '.NETCoreApp,Version=v10.0',
    'static GetData': () => null,
    'static SetSwitch': (name: string, value: boolean) => {
      switches.set(name, value)
    },
    'static TryGetSwitch': (name: string, result: { value: Value }) => {
      result.value = switches.get(name) ?? false
      return switches.has(name)
    },
  },
})

/** System.AppDomain. */
class AppDomain {}
let domain: AppDomain | undefined

const appDomain = (): Described => ({
  class: AppDomain,
  members: {
    'static CurrentDomain': () => (domain ??= new AppDomain()),
    BaseDirectory: home,
    FriendlyName: () => 'pwsh',
    Id: () => 1,
    IsFullyTrusted: () => true,
    GetAssemblies: () =>
      arrayFrom(
        requireType('System.Reflection.Assembly'),
        [
          'System.Private.CoreLib',
          'System.Management.Automation',
          'Microsoft.PowerShell.Commands.Utility',
          'Microsoft.PowerShell.Commands.Management',
        ].map(assemblyNamed),
      ),
  },
})

/** System.ArraySegment`1: a part of an array. */
class ArraySegment {
  declare netType: NetType
  readonly array: NetArray
  readonly offset: number
  readonly count: number
  constructor(array: NetArray, offset: number, count: number) {
    this.array = array
    this.offset = offset
    this.count = count
  }
  getAt(index: number): Value {
    return this.array.getAt(this.offset + index)
  }
  setAt(index: number, value: Value): void {
    this.array.setAt(this.offset + index, value)
  }
  *[Symbol.iterator](): Iterator<Value> {
    for (let i = 0; i < this.count; i++) yield this.getAt(i)
  }
}

const segmentIndex = (self: ArraySegment, index: number) => {
  if (index < 0 || index >= self.count)
    throw outOfRange('index', 'Index was out of range. Must be non-negative and less than the size of the collection.')
  return index
}

/** Types whose members stand here in full. */
export const runtimeEntries: readonly NetTypeEntry[] = [
  netType('System.ArraySegment`1', () => ({
    kind: 'struct',
    class: ArraySegment,
    typeParameters: ['T'],
    interfaces: ['System.Collections.Generic.IList<T>'],
    enumerate: (self: ArraySegment) => self as unknown as Iterable<never>,
    members: {
      'new(T[] array)': (array: NetArray | null) => {
        if (array === null) throw argumentNull('array')
        return new ArraySegment(array, 0, array.length)
      },
      'new(T[] array, Int32 offset, Int32 count)': (array: NetArray | null, offset: number, count: number) => {
        if (array === null) throw argumentNull('array')
        if (offset < 0 || count < 0 || offset + count > array.length) {
          throw argumentFault(
            'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
          )
        }
        return new ArraySegment(array, offset, count)
      },
      'Array: T[]': (self: ArraySegment) => self.array,
      'Offset: Int32': (self: ArraySegment) => self.offset,
      'Count: Int32': (self: ArraySegment) => self.count,
      'Item[Int32 index]: T get set': {
        get: (self: ArraySegment, index: number) => self.getAt(segmentIndex(self, index)),
        set: (self: ArraySegment, index: number, value: Value) => self.setAt(segmentIndex(self, index), value),
      },
      'Slice(Int32 index): System.ArraySegment<T>': (self: ArraySegment, index: number) =>
        part(self, index, self.count - index),
      'Slice(Int32 index, Int32 count): System.ArraySegment<T>': part,
      'ToArray(): T[]': (self: ArraySegment) => arrayFrom(self.array.elementType, [...self]),
      'GetEnumerator(): System.Collections.Generic.IEnumerator<T>': (self: ArraySegment) =>
        new ListEnumerator(() => self),
    },
  })),
]

function part(self: ArraySegment, index: number, count: number): ArraySegment {
  const made = new ArraySegment(self.array, self.offset + index, count)
  made.netType = self.netType
  return made
}

export const runtimeTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Lazy`1', lazyType],
  ['System.WeakReference', weakType],
  ['System.WeakReference`1', weakType],
  ['System.GC', gcType],
  ['System.AppContext', appContext],
  ['System.AppDomain', appDomain],
  [
    'System.EventArgs',
    () => ({ class: EventArgs, members: { new: () => new EventArgs(), 'static Empty': () => emptyArguments } }),
  ],
])

/** System.EventArgs. */
class EventArgs {}
const emptyArguments = new EventArgs()
