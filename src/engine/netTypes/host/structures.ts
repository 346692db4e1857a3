import type { Char } from '../../../kernel/boxes.ts'
import type { Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'

export const space = 'System.Management.Automation.Host.'
export const assembly = 'System.Management.Automation'

/** System.Management.Automation.Host.Size and Coordinates: two numbers. */
abstract class Pair {
  first: number
  second: number
  constructor(first: number, second: number) {
    this.first = first
    this.second = second
  }
}

export class Size extends Pair {}
export class Coordinates extends Pair {}

/** System.Management.Automation.Host.Rectangle. */
export class Rectangle {
  left: number
  top: number
  right: number
  bottom: number
  constructor(left: number, top: number, right: number, bottom: number) {
    this.left = left
    this.top = top
    this.right = right
    this.bottom = bottom
  }
}

/** System.Management.Automation.Host.BufferCell. */
export class BufferCell {
  character: Char
  foreground: Value
  background: Value
  kind: Value
  constructor(character: Char, foreground: Value, background: Value, kind: Value) {
    this.character = character
    this.foreground = foreground
    this.background = background
    this.kind = kind
  }
}

function pair(type: new (first: number, second: number) => Pair, name: string, a: string, b: string): NetTypeEntry {
  const same = (self: Pair, other: Value): boolean =>
    other instanceof type && other.first === self.first && other.second === self.second
  return netType(space + name, () => ({
    class: type,
    kind: 'struct',
    assembly,
    members: {
      [`new(Int32 ${a.toLowerCase()}, Int32 ${b.toLowerCase()})`]: (first: number, second: number) =>
        new type(first, second),
      [`${a}: Int32 get set`]: {
        get: (self: Pair) => self.first,
        set: (self: Pair, value: number) => {
          self.first = value
        },
      },
      [`${b}: Int32 get set`]: {
        get: (self: Pair) => self.second,
        set: (self: Pair, value: number) => {
          self.second = value
        },
      },
      'ToString(): String': (self: Pair) => `${self.first},${self.second}`,
      'Equals(Object obj): Boolean': same,
      'GetHashCode(): Int32': (self: Pair) => self.first * 31 + self.second,
    },
  }))
}

const edge = (name: 'left' | 'top' | 'right' | 'bottom') => ({
  get: (self: Rectangle) => self[name],
  set: (self: Rectangle, value: number) => {
    self[name] = value
  },
})

const cell = <K extends 'character' | 'foreground' | 'background' | 'kind'>(name: K) => ({
  get: (self: BufferCell) => self[name],
  set: (self: BufferCell, value: BufferCell[K]) => {
    self[name] = value
  },
})

/** The structures of the raw user interface. */
export const hostStructures: readonly NetTypeEntry[] = [
  pair(Size, 'Size', 'Width', 'Height'),
  pair(Coordinates, 'Coordinates', 'X', 'Y'),
  netType(`${space}Rectangle`, () => ({
    class: Rectangle,
    kind: 'struct',
    assembly,
    members: {
      'new(Int32 left, Int32 top, Int32 right, Int32 bottom)': (l: number, t: number, r: number, b: number) =>
        new Rectangle(l, t, r, b),
      'Left: Int32 get set': edge('left'),
      'Top: Int32 get set': edge('top'),
      'Right: Int32 get set': edge('right'),
      'Bottom: Int32 get set': edge('bottom'),
      'ToString(): String': (self: Rectangle) => `${self.left},${self.top} ; ${self.right},${self.bottom}`,
      'Equals(Object obj): Boolean': (self: Rectangle, other: Value) =>
        other instanceof Rectangle &&
        self.left === other.left &&
        self.top === other.top &&
        self.right === other.right &&
        self.bottom === other.bottom,
    },
  })),
  netType(`${space}BufferCellType`, () => ({
    kind: 'enum',
    values: [
      ['Complete', 0],
      ['Leading', 1],
      ['Trailing', 2],
    ],
    assembly,
  })),
  netType(`${space}BufferCell`, () => ({
    class: BufferCell,
    kind: 'struct',
    assembly,
    members: {
      'new(Char character, ConsoleColor foreground, ConsoleColor background, System.Management.Automation.Host.BufferCellType bufferCellType)':
        (character: Char, foreground: Value, background: Value, kind: Value) =>
          new BufferCell(character, foreground, background, kind),
      'Character: Char get set': cell('character'),
      'ForegroundColor: ConsoleColor get set': cell('foreground'),
      'BackgroundColor: ConsoleColor get set': cell('background'),
      'BufferCellType: System.Management.Automation.Host.BufferCellType get set': cell('kind'),
      'ToString(): String': (self: BufferCell) =>
        `'${toText(self.character)}' ${toText(self.foreground)} ${toText(self.background)} ${toText(self.kind)}`,
    },
  })),
]
