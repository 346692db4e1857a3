import { type Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { PSReference } from '../../types/psReference.ts'
import { argumentFault, argumentNull } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { textHash } from '../objects.ts'
import { attempt } from '../time/dateTimeTypes.ts'

const malformed = (): Fault =>
  netFault('System.FormatException', 'The specified string is not in the form required for an e-mail address.')
const badCharacter = (text: string): Fault =>
  netFault('System.FormatException', `An invalid character was found in the mail header: '${text}'.`)

/** System.Net.Mail.MailAddress. */
export class MailAddress {
  readonly displayName: string
  readonly user: string
  readonly host: string
  constructor(displayName: string, user: string, host: string) {
    this.displayName = displayName
    this.user = user
    this.host = host
  }

  get address(): string {
    return `${this.user}@${this.host}`
  }

  toString(): string {
    return this.displayName === '' ? this.address : `"${this.displayName.replaceAll('"', '\\"')}" <${this.address}>`
  }

  equalityKey(): string {
    return this.toString().toUpperCase()
  }

  formatWith(): string {
    return this.toString()
  }
}

const isAtom = (c: string): boolean => /[\w!#$%&'*+\-/=?^`{|}~.]/.test(c) || c > '\x7f'
const isSpace = (c: string | undefined): boolean => c === ' ' || c === '\t'

/** Reads an address from its end, as .NET does, which decides which fault a malformed one gives. */
class Reader {
  readonly #text: string
  #at: number
  constructor(text: string) {
    this.#text = text
    this.#at = text.length - 1
  }

  read(displayName: string | null): MailAddress {
    this.#skipSpace()
    const isAngled = this.#peek() === '>'
    if (isAngled) this.#at--
    const host = this.#domain()
    this.#skipSpace()
    if (this.#peek() !== '@') throw malformed()
    this.#at--
    const user = this.#local(isAngled)
    if (isAngled) {
      this.#skipSpace()
      if (this.#peek() !== '<') throw this.#at < 0 ? malformed() : badCharacter(this.#peek()!)
      this.#at--
    }
    const rest = this.#text.slice(0, this.#at + 1)
    return new MailAddress(displayName ?? displayOf(rest), user, host)
  }

  #peek(): string | undefined {
    return this.#text[this.#at]
  }

  #skipSpace(): void {
    while (isSpace(this.#peek())) this.#at--
  }

  #dotAtom(): string {
    const end = this.#at
    while (this.#at >= 0 && isAtom(this.#peek()!)) {
      if (this.#peek() === '.' && this.#text[this.#at - 1] === '.') throw badCharacter('..')
      this.#at--
    }
    return this.#text.slice(this.#at + 1, end + 1)
  }

  #domain(): string {
    if (this.#peek() === ']') {
      const start = this.#text.lastIndexOf('[', this.#at)
      if (start < 0) throw malformed()
      const literal = this.#text.slice(start, this.#at + 1)
      this.#at = start - 1
      return literal
    }
    const domain = this.#dotAtom()
    if (this.#at < 0) throw malformed()
    if (this.#peek() !== '@' && !isSpace(this.#peek())) throw badCharacter(this.#peek()!)
    if (domain === '') throw this.#peek() === '@' ? badCharacter('@') : malformed()
    if (domain.startsWith('.')) throw badCharacter('.')
    return domain
  }

  #local(isAngled: boolean): string {
    if (this.#at < 0) throw malformed()
    if (this.#peek() === '"') return this.#quoted()
    const local = this.#dotAtom()
    const before = this.#peek()
    if (local === '') throw malformed()
    if (local.startsWith('.')) throw badCharacter('.')
    const mayPrecede = before === undefined || isSpace(before) || before === '"' || (isAngled && before === '<')
    if (!mayPrecede) throw badCharacter(before)
    return local
  }

  #quoted(): string {
    const end = this.#at
    this.#at--
    while (this.#at >= 0 && !(this.#peek() === '"' && this.#text[this.#at - 1] !== '\\')) this.#at--
    if (this.#at < 0) throw malformed()
    const quoted = this.#text.slice(this.#at, end + 1)
    this.#at--
    return quoted
  }
}

/** What stands before the address: quoted, or words. */
function displayOf(text: string): string {
  const trimmed = text.trim()
  const match = /^"((?:[^"\\]|\\.)*)"$/.exec(trimmed)
  return match === null ? trimmed : match[1]!.replace(/\\(.)/g, '$1')
}

/** new MailAddress(address, displayName). Throws ArgumentNullException, ArgumentException, FormatException. */
export function parseMailAddress(address: string | null, displayName: string | null = null): MailAddress {
  if (address === null) throw argumentNull('address')
  if (address === '') throw argumentFault('The value cannot be an empty string.', 'address')
  const unquoted = displayName === null || displayName === '' ? null : displayOf(displayName)
  return new Reader(address).read(unquoted)
}

const mailAddressType = (): Described => ({
  class: MailAddress,
  members: {
    new: parseMailAddress,
    DisplayName: (self: MailAddress) => self.displayName,
    User: (self: MailAddress) => self.user,
    Host: (self: MailAddress) => self.host,
    Address: (self: MailAddress) => self.address,
    'static TryCreate': (address: string | null, ...rest: Value[]) => {
      const displayName = typeof rest[0] === 'string' ? rest[0] : null
      const found = attempt(() => parseMailAddress(address, displayName))
      ;(rest[rest.length - 1] as PSReference).value = found ?? null
      return found !== undefined
    },
    ToString: (self: MailAddress) => self.toString(),
    Equals: (self: MailAddress, other: Value) =>
      other instanceof MailAddress && other.equalityKey() === self.equalityKey(),
    GetHashCode: (self: MailAddress) => textHash(self.equalityKey()),
  },
})

export const mailTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Net.Mail.MailAddress', mailAddressType],
])
