import { netFault } from '../../kernel/fault.ts'
import { surroundings } from '../../kernel/surroundings.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, stringArray } from '../../types/array.ts'
import type { Delegate } from '../../types/delegate.ts'
import type { MemberImplementation } from '../../types/netType.ts'
import { type NetType, type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { argumentNull } from '../arguments.ts'
import { ListEnumerator } from '../collections/enumerators.ts'
import type { Described } from '../declare.ts'
import { NetworkCredential } from '../security/secureString.ts'
import { Uri } from '../uri.ts'
import { IPAddress, parseAddress, readAddress } from './address.ts'

/** System.Net.IPHostEntry. */
export class HostEntry {
  hostName: string | null = null
  aliases: Value = null
  addresses: Value = null
}

/** The lines of /etc/hosts: an address and its names. */
function knownHosts(): { readonly address: IPAddress; readonly names: readonly string[] }[] {
  const { fileSystem } = surroundings().host
  if (fileSystem.status('/etc/hosts') === null) return []
  const lines = new TextDecoder().decode(fileSystem.readFile('/etc/hosts')).split('\n')
  return lines.flatMap((line) => {
    const [first, ...names] = line.replace(/#.*/, '').trim().split(/\s+/)
    const address = first === undefined ? null : readAddress(first)
    return address === null || names.length === 0 ? [] : [{ address, names }]
  })
}

/** The addresses of a host as far as this machine knows them by itself. Throws SocketException for others. */
function resolve(name: string): IPAddress[] {
  const literal = readAddress(name)
  if (literal !== null) return [literal]
  const own = surroundings().host.machine.hostName
  const wanted = fold(name === '' ? own : name)
  const found = knownHosts().filter(({ names }) => names.some((n) => fold(n) === wanted))
  const addresses = found.map(({ address }) => address)
  // Where IPv4 is there, a name of the loopback answers with it alone.
  const v4 = addresses.filter((a) => !a.isV6)
  if (v4.length > 0) return v4
  if (addresses.length > 0) return addresses
  if (wanted === 'localhost' || wanted === fold(own)) return [parseAddress('127.0.0.1')]
  throw netFault(
    'System.Net.Sockets.SocketException',
    'Name or service not known',
    new Map([['SocketErrorCode', 11001]]),
  )
}

const addressArray = (addresses: IPAddress[]) => arrayFrom(requireType('System.Net.IPAddress'), addresses)

function hostEntry(host: Value): HostEntry {
  if (host === null) throw argumentNull('hostNameOrAddress')
  const entry = new HostEntry()
  const text = host instanceof IPAddress ? host.toString() : (host as string)
  const addresses = resolve(text)
  const known = readAddress(text) === null ? undefined : knownHosts().find((k) => k.address.toString() === text)
  entry.hostName = known?.names[0] ?? (text === '' ? surroundings().host.machine.hostName : text)
  entry.aliases = stringArray([])
  entry.addresses = addressArray(addresses)
  return entry
}

const hostEntryType = (): Described => ({
  class: HostEntry,
  members: {
    new: () => new HostEntry(),
    HostName: {
      get: (self: HostEntry) => self.hostName,
      set: (self: HostEntry, value: string) => {
        self.hostName = value
      },
    },
    Aliases: {
      get: (self: HostEntry) => self.aliases,
      set: (self: HostEntry, value: Value) => {
        self.aliases = value
      },
    },
    AddressList: {
      get: (self: HostEntry) => self.addresses,
      set: (self: HostEntry, value: Value) => {
        self.addresses = value
      },
    },
  },
})

const dnsType = (): Described => ({
  members: {
    'static GetHostName': () => surroundings().host.machine.hostName,
    'static GetHostEntry': hostEntry,
    'static GetHostByName': hostEntry,
    'static GetHostByAddress': hostEntry,
    'static Resolve': hostEntry,
    'static GetHostAddresses': (host: string | null) => {
      if (host === null) throw argumentNull('hostNameOrAddress')
      return addressArray(resolve(host))
    },
  },
})

/** What CredentialCache gives for the user who runs the process: a credential without a name. */
class SystemCredential extends NetworkCredential {
  readonly netType: NetType = requireType('System.Net.SystemNetworkCredential')
}

let systemCredential: SystemCredential | null = null
const defaultCredential = () => (systemCredential ??= new SystemCredential())

interface CachedCredential {
  readonly prefix: string
  readonly kind: string
  readonly credential: NetworkCredential
}

/** System.Net.CredentialCache. */
export class CredentialCache {
  readonly entries: CachedCredential[] = []
}

/** A site's key: a Uri, or host and port. */
function keyed(args: readonly Value[]): { readonly prefix: string; readonly rest: readonly Value[] } {
  const [first] = args
  if (first instanceof Uri) return { prefix: first.absoluteUri, rest: args.slice(1) }
  return { prefix: `${String(first)}:${String(args[1])}`, rest: args.slice(2) }
}

const credentialCacheType = (): Described => ({
  class: CredentialCache,
  enumerate: (self: CredentialCache) => self.entries.map((e) => e.credential) as unknown as Iterable<never>,
  members: {
    new: () => new CredentialCache(),
    'static DefaultCredentials': defaultCredential,
    'static DefaultNetworkCredentials': defaultCredential,
    Add: (self: CredentialCache, ...args: Value[]) => {
      const { prefix, rest } = keyed(args)
      self.entries.push({ prefix, kind: fold(rest[0] as string), credential: rest[1] as unknown as NetworkCredential })
    },
    Remove: (self: CredentialCache, ...args: Value[]) => {
      const { prefix, rest } = keyed(args)
      const at = self.entries.findIndex((e) => e.prefix === prefix && e.kind === fold(rest[0] as string))
      if (at >= 0) self.entries.splice(at, 1)
    },
    GetCredential: (self: CredentialCache, ...args: Value[]) => {
      const { prefix, rest } = keyed(args)
      const matching = self.entries.filter((e) => prefix.startsWith(e.prefix) && e.kind === fold(rest[0] as string))
      matching.sort((a, b) => b.prefix.length - a.prefix.length)
      return matching[0]?.credential ?? null
    },
    GetEnumerator: (self: CredentialCache) =>
      new ListEnumerator(() => self.entries.map((e) => e.credential as unknown as Value)),
  },
})

/** Settings of the old HTTP stack: kept, without effect. */
const servicePointDefaults: readonly (readonly [string, Value])[] = [
  ['SecurityProtocol', 0],
  ['MaxServicePoints', 0],
  ['DefaultConnectionLimit', 2],
  ['MaxServicePointIdleTime', 100_000],
  ['UseNagleAlgorithm', false],
  ['Expect100Continue', true],
  ['EnableDnsRoundRobin', false],
  ['DnsRefreshTimeout', 120_000],
  ['ServerCertificateValidationCallback', null],
  ['ReusePort', false],
  ['CheckCertificateRevocationList', false],
]

const servicePointType = (): Described => {
  const settings = new Map(servicePointDefaults)
  const members: Record<string, MemberImplementation> = {
    'static DefaultNonPersistentConnectionLimit': () => 4,
    'static DefaultPersistentConnectionLimit': () => 2,
    'static EncryptionPolicy': () => 0,
    'static SetTcpKeepAlive': () => null,
  }
  for (const name of settings.keys()) {
    members[`static ${name}`] = {
      get: () => settings.get(name)!,
      set: (value: Value) => {
        settings.set(name, value)
      },
    }
  }
  return { members }
}

/** The proxy of a machine that has none. */
class NoProxy {
  readonly netType: NetType = requireType('System.Net.Http.HttpNoProxy')
  credentials: Value = null
}
const noProxy = (): NoProxy => new NoProxy()
let defaultProxy: Value = null

export const networkTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Net.Dns', dnsType],
  ['System.Net.IPHostEntry', hostEntryType],
  ['System.Net.CredentialCache', credentialCacheType],
  ['System.Net.ServicePointManager', servicePointType],
])

export const networkEntries: readonly NetTypeEntry[] = [
  netType('System.Net.SystemNetworkCredential', () => ({
    class: SystemCredential,
    base: 'System.Net.NetworkCredential',
    assembly: 'System.Net.Primitives',
  })),
  netType('System.Net.Security.RemoteCertificateValidationCallback', () => ({
    kind: 'delegate',
    assembly: 'System.Net.Security',
    members: {
      'Invoke(Object sender, Object certificate, Object chain, Object sslPolicyErrors): Boolean': (
        self: Delegate,
        ...args: Value[]
      ) => self.invoke(args),
    },
  })),
  netType('System.Net.WebRequest', () => ({
    isAbstract: true,
    assembly: 'System.Net.Requests',
    members: {
      'static DefaultWebProxy: System.Net.IWebProxy get set': {
        get: () => (defaultProxy ??= noProxy()),
        set: (value: Value) => {
          defaultProxy = value
        },
      },
      'static GetSystemWebProxy(): System.Net.IWebProxy': noProxy,
    },
  })),
  netType('System.Net.IWebProxy', () => ({ kind: 'interface', assembly: 'System.Net.Primitives' })),
  netType('System.Net.Http.HttpNoProxy', () => ({
    class: NoProxy,
    interfaces: ['System.Net.IWebProxy'],
    assembly: 'System.Net.Http',
    members: {
      'Credentials: System.Net.ICredentials get set': {
        get: (self: NoProxy) => self.credentials,
        set: (self: NoProxy, value: Value) => {
          self.credentials = value
        },
      },
      'GetProxy(Uri destination): Uri': () => null,
      'IsBypassed(Uri host): Boolean': () => true,
    },
  })),
  netType('System.Net.Security.EncryptionPolicy', () => ({
    kind: 'enum',
    assembly: 'System.Net.Security',
    values: [
      ['RequireEncryption', 0],
      ['AllowNoEncryption', 1],
      ['NoEncryption', 2],
    ],
  })),
]
