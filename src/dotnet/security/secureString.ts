import type { Char } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { Pointer } from '../numbers/decimals.ts'

/** System.Security.SecureString: a text that is not shown. Its characters stand in memory as they are, as on Linux. */
export class SecureString {
  #text: string
  #isReadOnly = false
  #isDisposed = false

  constructor(text = '') {
    this.#text = text
  }

  /** The characters in clear; only for what asks for them expressly. */
  get text(): string {
    if (this.#isDisposed)
      throw netFault(
        'System.ObjectDisposedException',
        "Cannot access a disposed object.\nObject name: 'System.Security.SecureString'.",
      )
    return this.#text
  }

  dispose(): void {
    this.#text = ''
    this.#isDisposed = true
  }

  get isReadOnly(): boolean {
    return this.#isReadOnly
  }

  /** Throws InvalidOperationException once made read-only. */
  change(text: string): void {
    if (this.#isReadOnly) throw netFault('System.InvalidOperationException', 'Instance is read-only.')
    this.#text = text
  }

  makeReadOnly(): this {
    this.#isReadOnly = true
    return this
  }
}

/** A read-only secure string of a text. */
export function secured(text: string): SecureString {
  return new SecureString(text).makeReadOnly()
}

/** System.Net.NetworkCredential. */
export class NetworkCredential {
  userName: string
  password: string
  domain: string

  constructor(userName = '', password = '', domain = '') {
    this.userName = userName
    this.password = password
    this.domain = domain
  }
}

function checkIndex(index: number, last: number): void {
  if (index < 0 || index > last)
    throw outOfRange('index', 'Index was out of range. Must be non-negative and less than the length of the string.')
}

const secureStringType = (): Described => ({
  class: SecureString,
  members: {
    new: () => new SecureString(),
    Length: (self: SecureString) => self.text.length,
    AppendChar: (self: SecureString, c: Char) => self.change(self.text + String.fromCharCode(c.code)),
    Clear: (self: SecureString) => self.change(''),
    Copy: (self: SecureString) => new SecureString(self.text),
    Dispose: (self: SecureString) => self.dispose(),
    InsertAt: (self: SecureString, index: number, c: Char) => {
      checkIndex(index, self.text.length)
      self.change(self.text.slice(0, index) + String.fromCharCode(c.code) + self.text.slice(index))
    },
    IsReadOnly: (self: SecureString) => self.isReadOnly,
    MakeReadOnly: (self: SecureString) => {
      self.makeReadOnly()
    },
    RemoveAt: (self: SecureString, index: number) => {
      checkIndex(index, self.text.length - 1)
      self.change(self.text.slice(0, index) + self.text.slice(index + 1))
    },
    SetAt: (self: SecureString, index: number, c: Char) => {
      checkIndex(index, self.text.length - 1)
      self.change(self.text.slice(0, index) + String.fromCharCode(c.code) + self.text.slice(index + 1))
    },
    ToString: () => 'System.Security.SecureString',
  },
})

const passwordText = (password: Value): string =>
  password instanceof SecureString ? password.text : ((password as string | null) ?? '')

const networkCredentialType = (): Described => ({
  class: NetworkCredential,
  members: {
    new: (userName?: string | null, password?: Value, domain?: string | null) =>
      new NetworkCredential(userName ?? '', passwordText(password ?? null), domain ?? ''),
    UserName: {
      get: (self: NetworkCredential) => self.userName,
      set: (self: NetworkCredential, value: string | null) => {
        self.userName = value ?? ''
      },
    },
    Password: {
      get: (self: NetworkCredential) => self.password,
      set: (self: NetworkCredential, value: string | null) => {
        self.password = value ?? ''
      },
    },
    SecurePassword: {
      get: (self: NetworkCredential) => secured(self.password),
      set: (self: NetworkCredential, value: Value) => {
        self.password = passwordText(value)
      },
    },
    Domain: {
      get: (self: NetworkCredential) => self.domain,
      set: (self: NetworkCredential, value: string | null) => {
        self.domain = value ?? ''
      },
    },
    GetCredential: (self: NetworkCredential) => self,
  },
})

/** Texts that Marshal has handed out, by their made-up addresses. */
const unmanaged = new Map<bigint, string>()
let nextAddress = 0x10000n

function lend(text: string): Pointer {
  nextAddress += 0x1000n
  unmanaged.set(nextAddress, text)
  return new Pointer(nextAddress)
}

function lent(pointer: Pointer): string | null {
  return unmanaged.get(pointer.value) ?? null
}

function free(pointer: Pointer): void {
  unmanaged.delete(pointer.value)
}

/** System.Runtime.InteropServices.Marshal: only how scripts read secure strings. There is no memory behind its addresses. */
const marshalType = (): Described => ({
  members: {
    'static SecureStringToBSTR': (s: SecureString) => lend(s.text),
    'static SecureStringToGlobalAllocUnicode': (s: SecureString) => lend(s.text),
    'static SecureStringToCoTaskMemUnicode': (s: SecureString) => lend(s.text),
    'static StringToBSTR': lend,
    'static PtrToStringBSTR': lent,
    'static PtrToStringUni': lent,
    // On Linux "auto" means UTF-8: of UTF-16 text it sees what stands before the first zero byte.
    'static PtrToStringAuto': (pointer: Pointer) => {
      const text = lent(pointer)
      const end = text === null ? -1 : [...text].findIndex((c) => c.charCodeAt(0) < 256)
      return text === null || end < 0 ? text : text.slice(0, end + 1)
    },
    'static ZeroFreeBSTR': free,
    'static FreeBSTR': free,
    'static ZeroFreeGlobalAllocUnicode': free,
    'static ZeroFreeCoTaskMemUnicode': free,
  },
})

/** SecureString, NetworkCredential and Marshal, over their signatures. */
export const securityTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Security.SecureString', secureStringType],
  ['System.Net.NetworkCredential', networkCredentialType],
  ['System.Runtime.InteropServices.Marshal', marshalType],
])
