import { type Fault, netFault } from '../../kernel/fault.ts'
import { argumentFault, argumentNull } from '../arguments.ts'
import { shownCharacter, xmlFault } from './xmlFaults.ts'

const startRanges =
  'A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd'
const startPattern = new RegExp(`^[${startRanges}]$`)
const namePattern = new RegExp(`^[${startRanges}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]$`)

const asciiStart = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95

/** Whether a name without colon may begin with the character. */
export function isNameStart(c: string | undefined): boolean {
  if (c === undefined || c === '') return false
  const code = c.charCodeAt(0)
  return code < 128 ? asciiStart(code) : startPattern.test(c)
}

/** Whether a name without colon may contain the character. */
export function isNameCharacter(c: string | undefined): boolean {
  if (c === undefined || c === '') return false
  const code = c.charCodeAt(0)
  if (code < 128) return asciiStart(code) || (code >= 48 && code <= 57) || code === 45 || code === 46
  return namePattern.test(c)
}

export function isXmlSpace(c: string | undefined): boolean {
  return c === ' ' || c === '\t' || c === '\n' || c === '\r'
}

/** Where a name without colon first goes wrong; -1 where it is right. */
export function badNameIndex(name: string): number {
  if (!isNameStart(name[0])) return 0
  for (let i = 1; i < name.length; i++) if (!isNameCharacter(name[i])) return i
  return -1
}

/** The message on the character that makes a name invalid. */
export function badNameMessage(name: string, at: number): string {
  const [shown, hex] = shownCharacter(name, at)
  return at === 0
    ? `Name cannot begin with the '${shown}' character, hexadecimal value ${hex}.`
    : `The '${shown}' character, hexadecimal value ${hex}, cannot be included in a name.`
}

/** Throws XmlException unless all of `name` may stand in one: the DOM looks no closer at the beginning. */
export function checkName(name: string): void {
  for (let i = 0; i < name.length; i++) if (!isNameCharacter(name[i])) throw xmlFault(badNameMessage(`-${name}`, i + 1))
}

/** `prefix:local` taken apart; prefix '' without one. */
export function splitName(qualified: string): readonly [string, string] {
  const colon = qualified.indexOf(':')
  if (colon <= 0 || colon === qualified.length - 1) return ['', qualified]
  return [qualified.slice(0, colon), qualified.slice(colon + 1)]
}

/** ArgumentNullException or ArgumentException for a name that is not there. */
export function requireName(name: string | null, parameter = 'name'): string {
  if (name === null) throw argumentNull(parameter)
  if (name === '') throw emptyName()
  return name
}

const emptyName = (): Fault => netFault('System.ArgumentException', "The empty string '' is not a valid name.")

/** Where a text first holds a character that XML does not allow; -1 where there is none. */
export function badCharacterIndex(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.search(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
  )
}

export function invalidCharacterMessage(text: string, at: number): string {
  const [shown, hex] = shownCharacter(text, at)
  return `'${shown}', hexadecimal value ${hex}, is an invalid character.`
}

/** ArgumentException of writers for a character that cannot be written. */
export function invalidCharacterFault(text: string, at: number): Fault {
  return argumentFault(invalidCharacterMessage(text, at))
}

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'
