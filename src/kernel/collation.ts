/**
 * Text compared as a culture does (.NET over ICU): what `-eq`, `-lt`, Sort-Object and StringComparer.CurrentCulture use. Collators are
 * made when first needed: plain ASCII is decided without one.
 */
const collators = new Map<string, Intl.Collator>()

function collatorOf(culture: string, ignoreCase: boolean): Intl.Collator {
  const key = ignoreCase ? `${culture} i` : culture
  let collator = collators.get(key)
  if (collator === undefined) {
    // The invariant culture sorts by the root collation, which English does not change.
    const locale = culture === '' ? 'en' : culture
    collator = new Intl.Collator(locale, { usage: 'sort', sensitivity: ignoreCase ? 'accent' : 'variant' })
    collators.set(key, collator)
  }
  return collator
}

/** Whether both texts hold nothing but printable ASCII: there ICU's equality is that of the letters. */
function arePlain(a: string, b: string): boolean {
  return isPlain(a) && isPlain(b)
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 || code > 126) return false
  }
  return true
}

/** Negative, 0 or positive. `culture` is a culture's name, '' the invariant one. */
export function compareInCulture(a: string, b: string, ignoreCase: boolean, culture: string): number {
  if (a === b) return 0
  return collatorOf(culture, ignoreCase).compare(a, b)
}

/** Whether two texts are equal to a culture: `'a' -eq "a`0"` is true. */
export function equalInCulture(a: string, b: string, ignoreCase: boolean, culture: string): boolean {
  if (a === b) return true
  if (arePlain(a, b)) {
    if (!ignoreCase || a.length !== b.length) return false
    return equalAsciiIgnoringCase(a, b)
  }
  return collatorOf(culture, ignoreCase).compare(a, b) === 0
}

function equalAsciiIgnoringCase(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    const lower = x | 32
    if (lower !== (y | 32) || lower < 97 || lower > 122) return false
  }
  return true
}
