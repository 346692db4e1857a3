import { cellsOf, pad, unitsFromStart } from './cells.ts'
import { cutPlain, isDecorated, reset } from './decoration.ts'
import type { RenderStyle } from './render-style.ts'
import { splitLines, wrap } from './wrapping.ts'

const separator = ' : '

/** The lines of one list entry: labels padded to the longest, values wrapped beside them. */
export function listLines(
  labels: readonly string[],
  values: readonly string[],
  columns: number,
  style: RenderStyle,
): string[] {
  const lines: string[] = []
  const room = columns - separator.length - 1
  if (labels.length === 0 || room < 1) return lines
  let labelCells = 0
  for (const label of labels) labelCells = Math.max(labelCells, cellsOf(label))
  labelCells = Math.min(labelCells, room)
  const indent = labelCells + separator.length
  const width = columns - indent
  for (let i = 0; i < labels.length; i++) {
    const cells = cellsOf(labels[i]!)
    const label =
      (cells > labelCells
        ? cutPlain(labels[i]!, 0, unitsFromStart(labels[i]!, labelCells))
        : labels[i]! + pad(labelCells - cells)) + separator
    let isFirst = true
    for (const line of splitLines(values[i] ?? '')) {
      let isFirstPart = true
      for (const part of wrap(line, width, width)) {
        let text: string
        if (isFirst && isFirstPart)
          text = style.formatAccent === '' ? label + part : style.formatAccent + label + style.reset + part
        else text = pad(indent) + part
        if (isDecorated(part) && !part.endsWith(reset)) text += reset
        lines.push(text)
        isFirstPart = false
      }
      isFirst = false
    }
  }
  return lines
}
