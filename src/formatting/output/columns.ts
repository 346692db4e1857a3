const minimumWidth = 1
const separatorWidth = 1

function tableWidth(widths: readonly number[]): number {
  let sum = 0
  let visible = 0
  for (const width of widths) {
    if (width > 0) {
      sum += width
      visible++
    }
  }
  return sum + separatorWidth * (visible - 1)
}

/**
 * Distributes a table's width. A width of 0 asks for a share of what the fixed columns leave; where even the minimum does not fit,
 * columns are narrowed or dropped (width -1) from the right. Changes `widths` in place.
 */
export function distributeWidths(widths: number[], available: number): void {
  if (widths.every((width) => width > 0)) {
    if (tableWidth(widths) > available) trim(widths, available)
    return
  }
  const isFixed = widths.map((width) => width > 0)
  for (let i = 0; i < widths.length; i++) if (widths[i] === 0) widths[i] = minimumWidth
  let left = available - tableWidth(widths)
  if (left < 0) {
    trim(widths, available)
    return
  }
  while (left > 0) {
    for (let i = 0; i < widths.length && left > 0; i++) {
      if (isFixed[i]) continue
      widths[i]!++
      left--
    }
  }
}

function trim(widths: number[], available: number): void {
  for (;;) {
    const excess = tableWidth(widths) - available
    if (excess <= 0) return
    const hidden = widths.findIndex((width) => width < 0)
    const last = hidden < 0 ? widths.length - 1 : hidden - 1
    if (last < 0) return
    const width = widths[last]! - excess
    widths[last] = width < minimumWidth ? -1 : width
  }
}
