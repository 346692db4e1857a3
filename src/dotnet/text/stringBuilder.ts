import { type Char, char } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { NetArray } from '../../types/array.ts'
import { NetArray as NetArrayClass } from '../../types/array.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { baseOf } from '../../types/psobject.ts'
import { formatComposite } from '../../types/text/composite.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { netText } from '../../types/text/netText.ts'
import { argumentFault, argumentNull, cultureOf, listOf, outOfRange, textOf, textsOf } from '../arguments.ts'
import type { Described } from '../declare.ts'

/** System.Text.StringBuilder. V8's concatenation is a rope, so a plain string does. */
export class StringBuilder {
  text: string
  capacity: number
  readonly maxCapacity: number
  constructor(text: string, capacity: number, maxCapacity = 2147483647) {
    this.text = text
    this.capacity = capacity
    this.maxCapacity = maxCapacity
  }

  append(text: string): this {
    this.text += text
    this.grow()
    return this
  }

  grow(): void {
    while (this.capacity < this.text.length) this.capacity = Math.max(this.capacity * 2, this.text.length, 16)
  }

  toString(): string {
    return this.text
  }
}

function make(first?: Value, second?: number, length?: number, capacity?: number): StringBuilder {
  if (first === undefined) return new StringBuilder('', 16)
  if (typeof first === 'number') {
    if (first < 0) throw outOfRange('capacity', `capacity ('${first}') must be a non-negative value.`, first)
    return new StringBuilder('', first === 0 ? 16 : first, second)
  }
  const text = (first as string | null) ?? ''
  if (length === undefined) return new StringBuilder(text, Math.max(second ?? 16, text.length, 16))
  return new StringBuilder(text.slice(second!, second! + length), Math.max(capacity ?? 16, length))
}

/** What Append writes of an argument. */
function pieceOf(value: Value): string {
  const base = baseOf(value)
  if (base === null) return ''
  if (base instanceof StringBuilder) return base.text
  if (base instanceof NetArrayClass && base.elementType.code === 4) return textsOf(base).join('')
  return netText(base)
}

function append(self: StringBuilder, value: Value, second?: number, third?: number): StringBuilder {
  if (second === undefined) return self.append(pieceOf(value))
  if (third === undefined) {
    if (second < 0) throw outOfRange('repeatCount', `repeatCount ('${second}') must be a non-negative value.`, second)
    return self.append(textOf(value as Char).repeat(second))
  }
  const text = pieceOf(value)
  if (second < 0) throw outOfRange('startIndex', 'StartIndex cannot be less than zero.')
  if (third < 0) throw outOfRange('count', 'Count cannot be less than zero.')
  if (second + third > text.length)
    throw outOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
    )
  return self.append(text.slice(second, second + third))
}

function appendFormat(self: StringBuilder, first: Value, ...rest: Value[]): StringBuilder {
  const hasProvider = typeof first !== 'string'
  const culture = hasProvider ? cultureOf(first) : currentCulture()
  const format = (hasProvider ? rest[0] : first) as string | null
  if (format === null) throw argumentNull('format')
  const args = hasProvider ? rest.slice(1) : rest
  return self.append(formatComposite(format, args.map(baseOf), culture, (v) => netText(v, culture)))
}

const spread =
  (f: (self: StringBuilder, ...args: Value[]) => StringBuilder) =>
  (self: StringBuilder, ...args: Value[]): StringBuilder => {
    const last = args[args.length - 1]!
    if (last === null) throw argumentNull('args')
    return f(self, ...args.slice(0, -1), ...listOf(last))
  }

function insert(self: StringBuilder, index: number, value: Value, second?: number, third?: number): StringBuilder {
  if (index < 0 || index > self.text.length)
    throw outOfRange(
      'index',
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
    )
  let piece = pieceOf(value)
  if (third !== undefined) piece = piece.slice(second!, second! + third)
  else if (second !== undefined) piece = piece.repeat(second)
  self.text = self.text.slice(0, index) + piece + self.text.slice(index)
  self.grow()
  return self
}

function remove(self: StringBuilder, start: number, length: number): StringBuilder {
  if (length < 0) throw outOfRange('length', 'Length cannot be less than zero.')
  if (start < 0) throw outOfRange('startIndex', 'StartIndex cannot be less than zero.')
  if (start + length > self.text.length)
    throw outOfRange(
      'length',
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
    )
  self.text = self.text.slice(0, start) + self.text.slice(start + length)
  return self
}

function replace(
  self: StringBuilder,
  from: Value,
  to: Value,
  start = 0,
  count = self.text.length - start,
): StringBuilder {
  if (from === null) throw argumentNull('oldValue')
  const old = textOf(from)
  if (old === '') throw argumentFault('The value cannot be an empty string.', 'oldValue')
  if (start < 0 || start > self.text.length)
    throw outOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
    )
  if (count < 0 || start + count > self.text.length)
    throw outOfRange(
      'count',
      'Index was out of range. Must be non-negative and less than or equal to the size of the collection.',
    )
  const by = to === null ? '' : textOf(to)
  self.text =
    self.text.slice(0, start) +
    self.text.slice(start, start + count).replaceAll(old, () => by) +
    self.text.slice(start + count)
  self.grow()
  return self
}

const joinAll = (self: StringBuilder, separator: Value, values: readonly Value[]) =>
  self.append(values.map((v) => netText(baseOf(v))).join(separator === null ? '' : textOf(separator)))

function setLength(self: StringBuilder, length: number): void {
  if (length < 0) throw outOfRange('value', 'Length cannot be less than zero.')
  self.text = length <= self.text.length ? self.text.slice(0, length) : self.text.padEnd(length, '\0')
  self.grow()
}

const indexFault = () => netFault('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')

export const stringBuilderTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.Text.StringBuilder',
    () => ({
      class: StringBuilder,
      members: {
        new: make,
        Capacity: {
          get: (self: StringBuilder) => self.capacity,
          set: (self: StringBuilder, value: number) => {
            if (value < self.text.length) throw outOfRange('value', 'capacity was less than the current size.')
            self.capacity = value
          },
        },
        Chars: {
          get: (self: StringBuilder, index: number) => {
            if (index < 0 || index >= self.text.length) throw indexFault()
            return char(self.text.charCodeAt(index))
          },
          set: (self: StringBuilder, index: number, value: Char) => {
            if (index < 0 || index >= self.text.length)
              throw outOfRange(
                'index',
                'Index was out of range. Must be non-negative and less than the size of the collection.',
              )
            self.text = self.text.slice(0, index) + textOf(value) + self.text.slice(index + 1)
          },
        },
        Length: { get: (self: StringBuilder) => self.text.length, set: setLength },
        MaxCapacity: (self: StringBuilder) => self.maxCapacity,
        Append: append,
        AppendFormat: appendFormat,
        'AppendFormat(String format, params Object[] args): System.Text.StringBuilder': spread(appendFormat as never),
        'AppendFormat(IFormatProvider provider, String format, params Object[] args): System.Text.StringBuilder':
          spread(appendFormat as never),
        AppendJoin: (self: StringBuilder, separator: Value, values: Value) => joinAll(self, separator, itemsOf(values)),
        AppendLine: (self: StringBuilder, value?: string | null) => self.append(`${value ?? ''}\n`),
        Clear: (self: StringBuilder) => {
          self.text = ''
          return self
        },
        CopyTo: (self: StringBuilder, from: number, destination: NetArray, to: number, count: number) => {
          for (let i = 0; i < count; i++) destination.setAt(to + i, char(self.text.charCodeAt(from + i)))
        },
        EnsureCapacity: (self: StringBuilder, capacity: number) => {
          self.capacity = Math.max(self.capacity, capacity)
          return self.capacity
        },
        Equals: (self: StringBuilder, other: Value) =>
          other instanceof StringBuilder && other.text === self.text && other.capacity === self.capacity,
        Insert: insert,
        Remove: remove,
        Replace: replace,
        ToString: (self: StringBuilder, start?: number, length?: number) => {
          if (start === undefined) return self.text
          if (start < 0 || start > self.text.length)
            throw outOfRange('startIndex', 'startIndex cannot be larger than length of string.')
          if (length! < 0 || start + length! > self.text.length)
            throw outOfRange('length', 'Index and length must refer to a location within the string.')
          return self.text.slice(start, start + length!)
        },
      },
    }),
  ],
])
