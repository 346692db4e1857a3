import type { Char } from '../../../kernel/boxes.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { enumValue } from '../../../types/enum.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { assembly, Coordinates, Size, space } from './structures.ts'

/** System.Management.Automation.Internal.Host.InternalHostRawUserInterface: the console's window, where there is one. */
export class RawInterface {
  readonly session: Session
  title = ''
  foreground: Value | null = null
  background: Value | null = null

  constructor(session: Session) {
    this.session = session
  }
}

/** A shell inside another program has no window. */
function requireWindow(self: RawInterface): RawInterface {
  if (self.session.ui.hostName === 'ConsoleHost') return self
  throw new Fault({
    id: 'HostFunctionNotImplemented',
    category: 'NotImplemented',
    exception: 'System.Management.Automation.Host.HostException',
    message:
      'A command that prompts the user failed because the host program or the command type does not support user interaction. Try a host program that supports user interaction, such as the PowerShell Console, and remove prompt-related commands from command types that do not support user interaction.',
  })
}

/** The colour nobody has set. */
const noColor = (): Value => enumValue(requireType('System.ConsoleColor'), -1)

function windowSize(self: RawInterface): Size {
  const { console } = requireWindow(self).session.host
  return new Size(console.width, console.height)
}

const origin = (self: RawInterface): Coordinates => {
  requireWindow(self)
  return new Coordinates(0, 0)
}

const cursorSize = (self: RawInterface): number => {
  requireWindow(self)
  return 100
}

const isKeyWaiting = (self: RawInterface): boolean => {
  requireWindow(self)
  return false
}

const fixed = (get: (self: RawInterface) => Value) => ({
  get,
  set: (self: RawInterface) => {
    requireWindow(self)
  },
})

export const rawInterfaceTypes: readonly NetTypeEntry[] = [
  netType(`${space}PSHostRawUserInterface`, () => ({ isAbstract: true, assembly, members: {} })),
  netType('System.Management.Automation.Internal.Host.InternalHostRawUserInterface', () => ({
    class: RawInterface,
    base: `${space}PSHostRawUserInterface`,
    assembly,
    members: {
      'ForegroundColor: ConsoleColor get set': {
        get: (self: RawInterface) => requireWindow(self).foreground ?? noColor(),
        set: (self: RawInterface, value: Value) => {
          requireWindow(self).foreground = value
        },
      },
      'BackgroundColor: ConsoleColor get set': {
        get: (self: RawInterface) => requireWindow(self).background ?? noColor(),
        set: (self: RawInterface, value: Value) => {
          requireWindow(self).background = value
        },
      },
      'CursorPosition: System.Management.Automation.Host.Coordinates get set': fixed(origin),
      'WindowPosition: System.Management.Automation.Host.Coordinates get set': fixed(origin),
      'CursorSize: Int32 get set': fixed(cursorSize),
      'BufferSize: System.Management.Automation.Host.Size get set': fixed(windowSize),
      'WindowSize: System.Management.Automation.Host.Size get set': fixed(windowSize),
      'MaxWindowSize: System.Management.Automation.Host.Size': windowSize,
      'MaxPhysicalWindowSize: System.Management.Automation.Host.Size': windowSize,
      'KeyAvailable: Boolean': isKeyWaiting,
      'WindowTitle: String get set': {
        get: (self: RawInterface) => requireWindow(self).title,
        set: (self: RawInterface, value: string) => {
          requireWindow(self).title = value
        },
      },
      'FlushInputBuffer(): Void': (self: RawInterface) => void requireWindow(self),
      'LengthInBufferCells(String str): Int32': (self: RawInterface, text: string) => cells(requireWindow(self), text),
      'LengthInBufferCells(String str, Int32 offset): Int32': (self: RawInterface, text: string, offset: number) =>
        cells(requireWindow(self), text.slice(offset)),
      'LengthInBufferCells(Char character): Int32': (self: RawInterface, character: Char) =>
        cells(requireWindow(self), String.fromCharCode(character.code)),
    },
  })),
]

/** Cells a text takes: wide characters take two. */
function cells(_window: RawInterface, text: string): number {
  let count = 0
  for (const character of text)
    count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1
  return count
}
