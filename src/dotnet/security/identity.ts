import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Described } from '../declare.ts'

const marks: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['&', '&amp;'],
])

/** SecurityElement.Escape. */
export function escapeXml(text: string): string {
  return text.replace(/[<>"'&]/g, (c) => marks.get(c)!)
}

const securityElementType = (): Described => ({
  members: {
    'static Escape': (text: string | null) => (text === null ? null : escapeXml(text)),
    'static IsValidTag': (text: Value) => typeof text === 'string' && !/[ <>]/.test(text),
    'static IsValidText': (text: Value) => typeof text === 'string' && !/[<>]/.test(text),
    'static IsValidAttributeName': (text: Value) => typeof text === 'string' && !/[ <>]/.test(text),
    'static IsValidAttributeValue': (text: Value) => typeof text === 'string' && !/["<>]/.test(text),
  },
})

const notHere = () => {
  throw netFault(
    'System.PlatformNotSupportedException',
    'Windows Principal functionality is not supported on this platform.',
  )
}

/** Windows accounts: .NET itself has none elsewhere. */
const windowsIdentityType = (): Described => ({
  members: { new: notHere, 'static GetCurrent': notHere, 'static GetAnonymous': notHere },
})

const windowsPrincipalType = (): Described => ({ members: { new: notHere } })

export const identityTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Security.SecurityElement', securityElementType],
  ['System.Security.Principal.WindowsIdentity', windowsIdentityType],
  ['System.Security.Principal.WindowsPrincipal', windowsPrincipalType],
])
