import { readClixml } from '../../engine/clixml/reader.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Double, UInt64 } from '../../kernel/boxes.ts'
import { toBigInt } from '../../kernel/convertNumber.ts'
import type { Value } from '../../kernel/value.ts'
import { decodeFile, encodingFrom } from '../../providers/fileSystem/encodings.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { enumerate } from '../../types/enumerate.ts'
import { PSCodeMethod } from '../../types/psmembers.ts'
import { baseOf, extensible, setMemberOf, setNote } from '../../types/psobject.ts'
import { absolutePath, resolveInputPaths } from './files/file-path.ts'
import { readBytes } from './files/reading.ts'
import { textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-clixml */
export const importClixml = defineCmdlet('Import-Clixml', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportClixmlCommand',
  defaultSet: 'ByPath',
  paging: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096618',
  parameters: {
    Path: parameter('String[]', {
      set: 'ByPath',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String[]', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
  },
  process({ bound, boundParameters, frame, write }) {
    const paging = (name: string): Value | null =>
      isDictionary(boundParameters) ? (boundParameters.getValue(name) ?? null) : null
    const skip = paging('Skip')
    const first = paging('First')
    const total = paging('IncludeTotalCount')
    for (const path of textsOf(bound.LiteralPath ?? bound.Path)) {
      const full =
        bound.LiteralPath !== undefined
          ? absolutePath(frame, path)
          : (resolveInputPaths(frame, path)[0] ?? absolutePath(frame, path))
      const values = readClixml(decodeFile(readBytes(frame.session, full), encodingFrom(undefined)))
      if (total !== null && toBoolean(total)) write(unknownCount())
      if (skip === null && first === null) for (const value of values) write(value)
      else
        for (const value of page(
          values,
          skip === null ? 0 : Number(toBigInt(baseOf(skip))),
          first === null ? Number.MAX_SAFE_INTEGER : Number(toBigInt(baseOf(first))),
        ))
          write(value)
    }
  },
}))

/** What -IncludeTotalCount gives where the count is not known. */
function unknownCount(): Value {
  const { value, bag } = extensible(new UInt64(0n))
  setMemberOf(bag, new PSCodeMethod('ToString', () => 'Unknown total count'))
  setNote(bag, 'Accuracy', new Double(0))
  return value
}

/** A part of the objects; collections among them count by their items. */
function* page(values: readonly Value[], skip: number, first: number): Iterable<Value> {
  let seen = 0
  let count = 0
  for (const value of values)
    for (const item of enumerate(value) ?? [value]) {
      if (count >= first) return
      if (seen++ < skip) continue
      count++
      yield item as Value
    }
}
