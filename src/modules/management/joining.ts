/** Two parts of a path with one separator between them; backslashes count as separators. */
export function joinTwo(left: string, right: string): string {
  const first = left.replaceAll('\\', '/')
  const second = right.replaceAll('\\', '/')
  if (first === '') return second
  if (second === '') return first.endsWith('/') ? first : `${first}/`
  return `${first.replace(/\/$/, '')}/${second.replace(/^\//, '')}`
}
