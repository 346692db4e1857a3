/** A floating-point number as .NET's invariant `ToString()` writes it: the shortest digits that read back, scientific from `limit` digits on. */
function floatText(value: number, shortest: string, limit: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (value === Infinity) return 'Infinity'
  if (value === -Infinity) return '-Infinity'
  if (value === 0) return Object.is(value, -0) ? '-0' : '0'
  const magnitude = Math.abs(value)
  if (magnitude >= 1e-4 && magnitude < limit && shortest === String(value)) return shortest
  const [digits, exponent] = scientific(shortest)
  if (exponent >= -4 && 10 ** exponent < limit) return plain(digits, exponent, value < 0)
  const text = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`
  const sign = exponent < 0 ? '-' : '+'
  return `${value < 0 ? '-' : ''}${text}E${sign}${String(Math.abs(exponent)).padStart(2, '0')}`
}

/** Splits JavaScript's shortest text into its significant digits and the exponent of the first one. */
function scientific(text: string): [string, number] {
  let exponent = 0
  let mantissa = text.startsWith('-') ? text.slice(1) : text
  const e = mantissa.indexOf('e')
  if (e >= 0) {
    exponent = Number(mantissa.slice(e + 1))
    mantissa = mantissa.slice(0, e)
  }
  const point = mantissa.indexOf('.')
  const whole = point < 0 ? mantissa : mantissa.slice(0, point)
  let digits = point < 0 ? whole : whole + mantissa.slice(point + 1)
  exponent += whole.length - 1
  const leading = digits.length - digits.replace(/^0+/, '').length
  digits = digits.slice(leading).replace(/0+$/, '')
  return [digits, exponent - leading]
}

function plain(digits: string, exponent: number, negative: boolean): string {
  const sign = negative ? '-' : ''
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  if (digits.length <= exponent + 1) return sign + digits.padEnd(exponent + 1, '0')
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`
}

/** Double.ToString() with the invariant culture. */
export function doubleText(value: number): string {
  return floatText(value, String(value), 1e17)
}

/** Single.ToString() with the invariant culture; `value` has been rounded to a Single. */
export function singleText(value: number): string {
  return floatText(value, shortestSingle(value), 1e9)
}

/** Double.ToString('G15'), which is how PowerShell turns a Double into text. */
export function doubleTextG15(value: number): string {
  return Number.isFinite(value) && value !== 0 ? floatText(value, value.toPrecision(15), 1e15) : doubleText(value)
}

/** Single.ToString('G7'), which is how PowerShell turns a Single into text. */
export function singleTextG7(value: number): string {
  return Number.isFinite(value) && value !== 0 ? floatText(value, value.toPrecision(7), 1e7) : singleText(value)
}

/** The fewest digits that give the same Single. */
export function shortestSingle(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  for (let digits = 1; digits <= 9; digits++) {
    const text = value.toPrecision(digits)
    if (Math.fround(Number(text)) === value) return String(Number(text))
  }
  return String(value)
}
