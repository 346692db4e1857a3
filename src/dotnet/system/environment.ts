import { ExitSignal } from '../../kernel/control.ts'
import { surroundings } from '../../kernel/surroundings.ts'
import type { Value } from '../../kernel/value.ts'
import { stringArray } from '../../types/array.ts'
import { argumentFault, argumentNull, enumNumber } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { Hashtable } from '../hashtable.ts'
import { parseVersion, Version } from '../identifiers.ts'
import { pathNotFound } from '../io/failures.ts'
import { isDirectory } from '../io/files.ts'
import { fullPath } from '../io/paths.ts'

const host = () => surroundings().host

/** System.OperatingSystem. */
export class OperatingSystem {
  readonly platform: number
  readonly version: Version
  constructor(platform: number, version: Version) {
    this.platform = platform
    this.version = version
  }
  get text(): string {
    return `${this.platform === 2 ? 'Microsoft Windows NT' : 'Unix'} ${this.version}`
  }
}

const platformId = () => (host().machine.platform === 'win32' ? 2 : 4)

function systemVersion(): Version {
  const found = /(\d+)\.(\d+)(?:\.(\d+))?(?:[.-](\d+))?/.exec(host().machine.systemVersion)
  if (found === null) return new Version(0, 0, 0, 0)
  return new Version(Number(found[1]), Number(found[2]), Number(found[3] ?? 0), Number(found[4] ?? 0))
}

/** Environment.SpecialFolder by number, as .NET maps it on Unix; '' where Unix has none. */
function specialFolder(folder: number): string {
  const home = host().machine.homeDirectory
  const xdg = (name: string, fallback: string) => host().environment.get(name) ?? `${home}/${fallback}`
  switch (folder) {
    case 0:
    case 16:
      return `${home}/Desktop`
    case 5:
      return `${home}/Documents`
    case 40:
      return home
    case 13:
      return `${home}/Music`
    case 14:
      return `${home}/Videos`
    case 39:
      return `${home}/Pictures`
    case 21:
      return `${home}/Templates`
    case 20:
      return `${home}/.fonts`
    case 26:
      return xdg('XDG_CONFIG_HOME', '.config')
    case 28:
      return xdg('XDG_DATA_HOME', '.local/share')
    case 35:
      return '/usr/share'
    case 45:
      return '/usr/share/templates'
    default:
      return ''
  }
}

function folderPath(folder: Value, option?: Value): string {
  const path = specialFolder(enumNumber(folder))
  // Without the option to create or not to verify, a folder that is not there is ''.
  if (path === '' || (option !== undefined && enumNumber(option) !== 0)) return path
  return isDirectory(path) ? path : ''
}

/** Environment.ExpandEnvironmentVariables: `%NAME%`; unknown ones stay. */
export function expandVariables(text: string | null): string {
  if (text === null) throw argumentNull('name')
  return text.replace(/%([^%]+)%/g, (whole, name: string) => host().environment.get(name) ?? whole)
}

const bits = (target: Value | undefined) => (target === undefined ? 0 : enumNumber(target))

const environmentType = (): Described => ({
  members: {
    'static NewLine': () => '\n',
    'static CommandLine': () => 'mpsh',
    'static CurrentDirectory': {
      get: () => surroundings().currentDirectory,
      set: (path: string) => {
        const full = fullPath(path)
        if (!isDirectory(full)) throw pathNotFound(full)
        surroundings().currentDirectory = full
      },
    },
    'static CurrentManagedThreadId': () => 1,
    'static Exit': (code: number) => {
      throw new ExitSignal(code)
    },
    'static ExitCode': { get: () => 0, set: () => {} },
    'static ExpandEnvironmentVariables': expandVariables,
    'static FailFast': (message: string | null) => {
      host().console.writeError(`Process terminated. ${message ?? ''}\n`)
      throw new ExitSignal(134)
    },
    'static GetCommandLineArgs': () => stringArray(['mpsh']),
    'static GetEnvironmentVariable': (name: string | null, target?: Value) => {
      if (name === null) throw argumentNull('variable')
      return bits(target) === 0 ? (host().environment.get(name) ?? null) : null
    },
    'static GetEnvironmentVariables': (target?: Value) => {
      const table = new Hashtable()
      if (bits(target) === 0)
        for (const name of host().environment.names()) table.setValue(name, host().environment.get(name) ?? '')
      return table
    },
    'static SetEnvironmentVariable': (name: string | null, value: string | null, target?: Value) => {
      if (name === null) throw argumentNull('variable')
      if (name === '') throw argumentFault('String cannot be of zero length.', 'variable')
      if (name.includes('='))
        throw argumentFault('Environment variable name cannot contain equal character.', 'variable')
      if (bits(target) === 0) host().environment.set(name, value === null || value === '' ? null : value)
    },
    'static GetFolderPath': folderPath,
    'static GetLogicalDrives': () => stringArray(['/']),
    'static HasShutdownStarted': () => false,
    'static Is64BitOperatingSystem': () => true,
    'static Is64BitProcess': () => true,
    'static IsPrivilegedProcess': () => host().machine.userName === 'root',
    'static MachineName': () => host().machine.hostName,
    'static OSVersion': () => new OperatingSystem(platformId(), systemVersion()),
    'static ProcessId': () => host().machine.processId,
    'static ProcessPath': () => `${host().machine.homeOfShell}/mpsh`,
    'static ProcessorCount': () => host().machine.processorCount,
    'static StackTrace': () => '',
    'static SystemDirectory': () => '',
    'static SystemPageSize': () => 4096,
    'static TickCount': () => Number(BigInt.asIntN(32, host().clock.ticks() / 1_000_000n)),
    'static TickCount64': () => host().clock.ticks() / 1_000_000n,
    'static UserDomainName': () => host().machine.hostName,
    'static UserInteractive': () => true,
    'static UserName': () => host().machine.userName,
    'static Version': () => parseVersion('10.0.0'),
    'static WorkingSet': () => 100_000_000n,
  },
})

const isPlatform = (wanted: string) => () => host().machine.platform === wanted

const operatingSystemType = (): Described => ({
  class: OperatingSystem,
  members: {
    new: (platform: Value, version: Version) => new OperatingSystem(enumNumber(platform), version),
    Platform: (self: OperatingSystem) => self.platform,
    Version: (self: OperatingSystem) => self.version,
    ServicePack: () => '',
    VersionString: (self: OperatingSystem) => self.text,
    Clone: (self: OperatingSystem) => self,
    ToString: (self: OperatingSystem) => self.text,
    'static IsLinux': isPlatform('linux'),
    'static IsMacOS': isPlatform('darwin'),
    'static IsWindows': isPlatform('win32'),
    'static IsAndroid': () => false,
    'static IsBrowser': () => false,
    'static IsFreeBSD': () => false,
    'static IsIOS': () => false,
    'static IsOSPlatform': (name: string) =>
      name.toLowerCase() === { linux: 'linux', darwin: 'osx', win32: 'windows' }[host().machine.platform],
  },
})

/** System.Runtime.InteropServices.OSPlatform. */
class OSPlatform {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  equalityKey(): string {
    return this.name.toUpperCase()
  }
}

const platformName = () => ({ linux: 'LINUX', darwin: 'OSX', win32: 'WINDOWS' })[host().machine.platform]

const runtimeInformation = (): Described => ({
  members: {
    'static FrameworkDescription': () => '.NET 10.0.0',
    'static OSDescription': () => host().machine.osDescription,
    'static OSArchitecture': () => 1,
    'static ProcessArchitecture': () => 1,
    'static RuntimeIdentifier': () => 'linux-x64',
    'static IsOSPlatform': (platform: OSPlatform) => platform.name.toUpperCase() === platformName(),
  },
})

const osPlatform = (): Described => ({
  class: OSPlatform,
  members: {
    'static Linux': () => new OSPlatform('LINUX'),
    'static OSX': () => new OSPlatform('OSX'),
    'static Windows': () => new OSPlatform('WINDOWS'),
    'static FreeBSD': () => new OSPlatform('FREEBSD'),
    'static Create': (name: string) => new OSPlatform(name),
    Equals: (self: OSPlatform, other: Value) =>
      other instanceof OSPlatform && other.name.toUpperCase() === self.name.toUpperCase(),
    ToString: (self: OSPlatform) => self.name,
  },
})

export const environmentTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Environment', environmentType],
  ['System.OperatingSystem', operatingSystemType],
  ['System.Runtime.InteropServices.RuntimeInformation', runtimeInformation],
  ['System.Runtime.InteropServices.OSPlatform', osPlatform],
])
