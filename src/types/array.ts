import { Byte, type Char, char, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from '../kernel/boxes.ts'
import { netFault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import { defaultOf } from './defaults.ts'
import type { NetType } from './netType.ts'
import { objectType, stringType } from './typeOf.ts'

/** Where an array's elements live: native typed arrays for primitives (Boolean as 0/1, Char as UTF-16 units), else a plain array of values. */
export type Storage =
  | Value[]
  | Int32Array
  | Uint8Array
  | Int8Array
  | Int16Array
  | Uint16Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array

/** A .NET array of any element type and rank, stored row by row. Read and write elements with `getAt`/`setAt` unless the element type is known. */
export class NetArray {
  readonly netType: NetType
  readonly storage: Storage
  /** Number of elements in each dimension; null for rank 1 (storage.length). */
  readonly lengths: readonly number[] | null

  constructor(netType: NetType, storage: Storage, lengths: readonly number[] | null = null) {
    this.netType = netType
    this.storage = storage
    this.lengths = lengths
  }

  get elementType(): NetType {
    return this.netType.elementType!
  }

  get rank(): number {
    return this.lengths === null ? 1 : this.lengths.length
  }

  /** Total number of elements. */
  get length(): number {
    return this.storage.length
  }

  /** Number of elements in a dimension. */
  lengthOf(dimension: number): number {
    return this.lengths === null ? this.storage.length : this.lengths[dimension]!
  }

  /** The element at a flat index in range, as a value. */
  getAt(index: number): Value {
    const { storage } = this
    if (Array.isArray(storage)) return storage[index]!
    return boxElement(storage, index, this.netType.elementType!.code)
  }

  /** Stores an element already of the element type. */
  setAt(index: number, value: Value): void {
    const { storage } = this
    if (Array.isArray(storage)) storage[index] = value
    else unboxElement(storage, index, value, this.netType.elementType!.code)
  }

  *[Symbol.iterator](): Iterator<Value> {
    for (let i = 0; i < this.storage.length; i++) yield this.getAt(i)
  }
}

/** How many values one array holds: what V8 keeps in one piece without risk to the whole process. */
const mostItems = 1 << 26

/** Above this V8 makes a table of an array that is not filled from its start. */
const mostAtOnce = 1 << 25

/** `count` times a value. Throws OutOfMemoryException where it is more than an array here can hold. */
export function filledItems(count: number, value: Value): Value[] {
  if (count > mostItems)
    throw netFault('System.OutOfMemoryException', 'Insufficient memory to continue the execution of the program.')
  if (count <= mostAtOnce) return new Array<Value>(count).fill(value)
  const items: Value[] = []
  for (let i = 0; i < count; i++) items.push(value)
  return items
}

const bytes: Byte[] = []

/** A Byte box; they are shared. */
export function byteOf(value: number): Byte {
  return (bytes[value] ??= new Byte(value))
}

function boxElement(storage: Exclude<Storage, Value[]>, index: number, code: number): Value {
  const raw = storage[index]!
  switch (code) {
    case 9:
      return raw
    case 6:
      return byteOf(raw as number)
    case 14:
      return new Double(raw as number)
    case 3:
      return raw !== 0
    case 4:
      return char(raw as number)
    case 11:
      return raw
    case 5:
      return new SByte(raw as number)
    case 7:
      return new Int16(raw as number)
    case 8:
      return new UInt16(raw as number)
    case 10:
      return new UInt32(raw as number)
    case 12:
      return new UInt64(raw as bigint)
    default:
      return new Single(raw as number)
  }
}

function unboxElement(storage: Exclude<Storage, Value[]>, index: number, value: Value, code: number): void {
  switch (code) {
    case 9:
    case 11:
      storage[index] = value as never
      break
    case 3:
      storage[index] = (value === true ? 1 : 0) as never
      break
    case 4:
      storage[index] = (value as Char).code as never
      break
    default:
      storage[index] = (value as Double).value as never
  }
}

/** The most elements an array has in .NET. */
const longestArray = 0x7fffffc7
/** The most that one array of numbers may take, in bytes. */
const mostBytes = 2 ** 32

/** Room for `length` elements, all set to the element type's default. Throws OutOfMemoryException. */
export function makeStorage(elementType: NetType, length: number): Storage {
  if (length > longestArray) throw netFault('System.OutOfMemoryException', 'Array dimensions exceeded supported range.')
  if (length > 2 ** 28 && length * 8 > mostBytes && elementType.isValueType)
    throw netFault('System.OutOfMemoryException', "Exception of type 'System.OutOfMemoryException' was thrown.")
  switch (elementType.code) {
    case 9:
      return new Int32Array(length)
    case 3:
    case 6:
      return new Uint8Array(length)
    case 4:
    case 8:
      return new Uint16Array(length)
    case 5:
      return new Int8Array(length)
    case 7:
      return new Int16Array(length)
    case 10:
      return new Uint32Array(length)
    case 11:
      return new BigInt64Array(length)
    case 12:
      return new BigUint64Array(length)
    case 13:
      return new Float32Array(length)
    case 14:
      return new Float64Array(length)
    default:
      return filledItems(length, elementType.isValueType ? defaultOf(elementType) : null)
  }
}

const objectArrayType: NetType = objectType.arrayOf()
const stringArrayType: NetType = stringType.arrayOf()

/** An Object[] over a JavaScript array, which it takes over (no copy). */
export function objectArray(items: Value[]): NetArray {
  return new NetArray(objectArrayType, items)
}

/** A String[] over a JavaScript array. */
export function stringArray(items: string[]): NetArray {
  return new NetArray(stringArrayType, items)
}

/** A new array of one dimension with default elements. */
export function newArray(elementType: NetType, length: number): NetArray {
  return new NetArray(elementType.arrayOf(), makeStorage(elementType, length))
}

/** A new array of several dimensions. */
export function newMatrix(elementType: NetType, lengths: readonly number[]): NetArray {
  const total = lengths.reduce((a, b) => a * b, 1)
  return new NetArray(elementType.arrayOf(lengths.length), makeStorage(elementType, total), lengths)
}

/** An array of one dimension of these values, which must be of the element type already. */
export function arrayFrom(elementType: NetType, items: readonly Value[]): NetArray {
  const array = newArray(elementType, items.length)
  for (let i = 0; i < items.length; i++) array.setAt(i, items[i]!)
  return array
}

/** The elements as a JavaScript array: the storage itself where it is one (do not change it), else a copy. */
export function elementsOf(array: NetArray): readonly Value[] {
  const { storage } = array
  if (Array.isArray(storage)) return storage
  const items = new Array<Value>(storage.length)
  for (let i = 0; i < items.length; i++) items[i] = array.getAt(i)
  return items
}
