import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../../types/array.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import { readClixml, readClixmlValue } from './reader.ts'
import { ClixmlWriter } from './writer.ts'

/** CLIXML of one value, or of the items of a collection. */
export function writeClixml(values: readonly Value[], depth: number): string {
  const writer = new ClixmlWriter(depth)
  for (const value of values) writer.add(value)
  return writer.finish()
}

/** System.Management.Automation.PSSerializer. */
export const serializerTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.PSSerializer', () => ({
    assembly: 'System.Management.Automation',
    members: {
      'static Serialize(Object source): String': (source: Value) => writeClixml([source], 1),
      'static Serialize(Object source, Int32 depth): String': (source: Value, depth: number) =>
        writeClixml([source], depth),
      'static Serialize(System.Collections.Generic.IList<Object> source, Int32 depth, Boolean enumerate): String': (
        source: Value,
        depth: number,
        enumerate: boolean,
      ) => writeClixml(enumerate ? itemsOf(source) : [source], depth),
      'static Deserialize(String source): Object': (text: string) => readClixmlValue(text),
      'static DeserializeAsList(String source): Object[]': (text: string) => objectArray(readClixml(text)),
    },
  })),
]
