/** Which characters `IgnoreCase` takes for the same: those with the same lower case, one UTF-16 unit each. */

function lowerUnit(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}

let groups: Map<number, number[]> | undefined

function buildGroups(): Map<number, number[]> {
  const byLower = new Map<number, number[]>()
  for (let code = 128; code < 65536; code++) {
    if (code === 0x3400) code = 0xa640
    if (code === 0xd7a4) code = 0xf900
    const lower = lowerUnit(code)
    if (lower === code) continue
    const list = byLower.get(lower)
    if (list === undefined) byLower.set(lower, [code])
    else list.push(code)
  }
  return byLower
}

/**
 * All characters equal to this one but for case, itself included. `dotted`: I with dot above counts as an i, as in every culture but the
 * invariant one.
 */
export function caseVariants(code: number, dotted: boolean): readonly number[] {
  groups ??= buildGroups()
  const lower =
    code < 128 ? (code >= 65 && code <= 90 ? code | 32 : code) : code === 0x130 && dotted ? 0x69 : lowerUnit(code)
  const variants = [lower]
  if (lower >= 97 && lower <= 122) variants.push(lower - 32)
  const wide = groups.get(lower)
  if (wide !== undefined) for (const c of wide) variants.push(c)
  if (lower === 0x69 && dotted) variants.push(0x130)
  if (!variants.includes(code)) variants.push(code)
  return variants
}
