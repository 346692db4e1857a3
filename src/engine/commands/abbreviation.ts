/** Loose ways to name a command: `Get-Command -UseFuzzyMatching` and `-UseAbbreviationExpansion`. */

/** The number of edits (insert, delete, replace, swap of neighbours) between two texts, case aside. */
export function editDistance(from: string, to: string): number {
  const a = from.toLowerCase()
  const b = to.toLowerCase()
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) best = Math.min(best, beforeLast[j - 2]! + (same ? 0 : 1))
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}

/** Whether an abbreviation is made of the upper-case letters of a name (`i-psdf` for Import-PowerShellDataFile). */
export function isAbbreviation(name: string, abbreviation: string): boolean {
  return name.replace(/[^A-Z0-9-]/g, '').toLowerCase() === abbreviation.toLowerCase()
}
