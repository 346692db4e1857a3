import { cellsOf, unitsFromStart } from '../../../../formatting/output/cells.ts'

export { cellsOf }

/** The text in at most so many terminal cells, without control characters; an ellipsis stands for what is left out. */
export function cutToCells(text: string, cells: number): string {
  const plain = text.replace(/[\0-\x1f\x7f-\x9f]/g, ' ')
  return cellsOf(plain) <= cells ? plain : `${plain.slice(0, unitsFromStart(plain, cells - 1))}…`
}
