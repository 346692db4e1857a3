/** Values on their way to and from a background job: CLIXML, so that what arrives is what a real job gives. */
import type { Value } from '../../../kernel/value.ts'
import { objectArray } from '../../../types/array.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { invokeStatic } from '../../../types/members.ts'
import { requireType } from '../../../types/netType.ts'

const serializer = 'System.Management.Automation.PSSerializer'

/** One value as text. */
export function pack(value: Value): string {
  return toText(invokeStatic(requireType(serializer), 'Serialize', [value]))
}

/** The value of a packed text; objects come back as deserialised ones. */
export function unpack(text: string): Value {
  return invokeStatic(requireType(serializer), 'Deserialize', [text])
}

export function packAll(values: readonly Value[]): string[] {
  return values.map(pack)
}

export function unpackAll(texts: readonly string[]): Value[] {
  return texts.map(unpack)
}

/** An Object[] of values that have travelled. */
export function unpackArray(texts: readonly string[]): Value {
  return objectArray(unpackAll(texts))
}

/** The objects a value stands for, each packed. */
export function packItems(value: Value): string[] {
  return packAll([...itemsOf(value)])
}
