/** The .NET types of $PSStyle. */

import { netFault } from '../../kernel/fault.ts'
import { stringArray } from '../../types/array.ts'
import { EnumValue } from '../../types/enum.ts'
import { type MemberImplementation, type NetTypeEntry, netType } from '../../types/netType.ts'
import { isDecorated, plainText } from '../output/decoration.ts'
import {
  attributeCodes,
  BackgroundColor,
  type ColorSet,
  checkedSequence,
  colorCodes,
  consoleColorCode,
  FileExtensionDictionary,
  FileInfoFormatting,
  ForegroundColor,
  FormattingData,
  host,
  ProgressConfiguration,
  PSStyle,
  plain,
  sequence,
} from './psstyle.ts'

const automation = 'System.Management.Automation'
const assembly = 'System.Management.Automation'

function colorMembers(isBackground: boolean): Record<string, MemberImplementation> {
  const members: Record<string, MemberImplementation> = {}
  for (const [name, code] of colorCodes)
    members[`${name}: String get`] = () => sequence(isBackground ? code + 10 : code)
  members['FromRgb(Byte red, Byte green, Byte blue): String'] = (
    self: ColorSet,
    red: { value: number },
    green: { value: number },
    blue: { value: number },
  ) => self.fromRgb(red.value, green.value, blue.value)
  members['FromRgb(Int32 rgb): String'] = (self: ColorSet, rgb: number) =>
    self.fromRgb((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255)
  members['FromConsoleColor(ConsoleColor color): String'] = (_self: ColorSet, color: EnumValue) =>
    sequence(consoleColorCode(Number(color.value), isBackground))
  return members
}

function sequenceMembers(names: readonly string[]): Record<string, MemberImplementation> {
  const members: Record<string, MemberImplementation> = {}
  for (const name of names) {
    members[`${name}: String get set`] = {
      get: (self: FormattingData) => self.sequences.get(name)!,
      set: (self: FormattingData, value: string) => {
        self.sequences.set(name, checkedSequence(value))
      },
    }
  }
  return members
}

function numberOf(value: EnumValue | number): number {
  return value instanceof EnumValue ? Number(value.value) : value
}

/** The types; `running` gives the session's own $PSStyle to `[PSStyle]::Instance`. */
export function styleTypes(running: () => PSStyle): readonly NetTypeEntry[] {
  const attributes: Record<string, MemberImplementation> = {}
  const style = (): Record<string, MemberImplementation> => {
    for (const [name, code] of attributeCodes) attributes[`${name}: String get`] = () => sequence(code)
    return attributes
  }
  return [
    netType(`${automation}.Internal.StringDecorated`, () => ({
      class: StringDecorated,
      assembly,
      members: {
        'new(String text)': (text: string) => new StringDecorated(text),
        'IsDecorated: Boolean get': (self: StringDecorated) => isDecorated(self.text),
        'ContentLength: Int32 get': (self: StringDecorated) => plainText(self.text).length,
        'ToString(): String': (self: StringDecorated) =>
          running().outputRendering === plain ? plainText(self.text) : self.text,
        'ToString(System.Management.Automation.OutputRendering outputRendering): String': (
          self: StringDecorated,
          rendering: EnumValue,
        ) => self.rendered(numberOf(rendering)),
      },
    })),
    netType(`${automation}.OutputRendering`, () => ({
      kind: 'enum',
      assembly,
      values: [
        ['Host', 0],
        ['PlainText', 1],
        ['Ansi', 2],
      ],
    })),
    netType(`${automation}.ProgressView`, () => ({
      kind: 'enum',
      assembly,
      values: [
        ['Minimal', 0],
        ['Classic', 1],
      ],
    })),
    netType(`${automation}.PSStyle+ForegroundColor`, () => ({
      class: ForegroundColor,
      isSealed: true,
      assembly,
      members: colorMembers(false),
    })),
    netType(`${automation}.PSStyle+BackgroundColor`, () => ({
      class: BackgroundColor,
      isSealed: true,
      assembly,
      members: colorMembers(true),
    })),
    netType(`${automation}.PSStyle+FormattingData`, () => ({
      class: FormattingData,
      isSealed: true,
      assembly,
      members: sequenceMembers([...new FormattingData().sequences.keys()]),
    })),
    netType(`${automation}.PSStyle+FileInfoFormatting+FileExtensionDictionary`, () => ({
      class: FileExtensionDictionary,
      isSealed: true,
      assembly,
      members: {
        'Keys: System.Collections.Generic.IEnumerable<String> get': (self: FileExtensionDictionary) =>
          stringArray([...self.entries.keys()]),
        'Item[String extension]: String get set': {
          get: (self: FileExtensionDictionary, extension: string) =>
            self.entries.get(self.keyOf(extension)) ?? missing(extension),
          set: (self: FileExtensionDictionary, extension: string, value: string) => {
            self.entries.set(self.keyOf(extension), checkedSequence(value))
          },
        },
        'Add(String extension, String decoration): Void': (
          self: FileExtensionDictionary,
          extension: string,
          decoration: string,
        ) => {
          const key = self.keyOf(extension)
          if (self.entries.has(key)) {
            throw netFault(
              'System.ArgumentException',
              `An item with the same key has already been added. Key: ${extension}`,
            )
          }
          self.entries.set(key, checkedSequence(decoration))
        },
        'Remove(String extension): Void': (self: FileExtensionDictionary, extension: string) => {
          self.entries.delete(self.keyOf(extension))
        },
        'Clear(): Void': (self: FileExtensionDictionary) => self.entries.clear(),
        'ContainsKey(String extension): Boolean': (self: FileExtensionDictionary, extension: string) =>
          extension !== '' && self.entries.has(self.keyOf(extension)),
      },
    })),
    netType(`${automation}.PSStyle+FileInfoFormatting`, () => ({
      class: FileInfoFormatting,
      isSealed: true,
      assembly,
      members: {
        ...sequenceMembers(['Directory', 'SymbolicLink', 'Executable']),
        'Extension: System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary get': (
          self: FileInfoFormatting,
        ) => self.extension,
      },
    })),
    netType(`${automation}.PSStyle+ProgressConfiguration`, () => ({
      class: ProgressConfiguration,
      isSealed: true,
      assembly,
      members: {
        'Style: String get set': {
          get: (self: ProgressConfiguration) => self.style,
          set: (self: ProgressConfiguration, value: string) => {
            self.style = checkedSequence(value)
          },
        },
        'MaxWidth: Int32 get set': {
          get: (self: ProgressConfiguration) => self.maxWidth,
          set: (self: ProgressConfiguration, value: number) => {
            if (value < 18) {
              throw netFault(
                'System.ArgumentOutOfRangeException',
                "The MaxWidth for the Progress rendering must be at least 18 to render correctly. (Parameter 'MaxWidth')",
              )
            }
            self.maxWidth = value
          },
        },
        'View: System.Management.Automation.ProgressView get set': {
          get: (self: ProgressConfiguration) => self.view,
          set: (self: ProgressConfiguration, value: EnumValue) => {
            self.view = numberOf(value)
          },
        },
        'UseOSCIndicator: Boolean get set': {
          get: (self: ProgressConfiguration) => self.useOscIndicator,
          set: (self: ProgressConfiguration, value: boolean) => {
            self.useOscIndicator = value
          },
        },
      },
    })),
    netType(`${automation}.PSStyle`, () => ({
      class: PSStyle,
      isSealed: true,
      assembly,
      members: {
        'static Instance: System.Management.Automation.PSStyle get': () => running(),
        'static MapForegroundColorToEscapeSequence(ConsoleColor foregroundColor): String': (color: EnumValue) =>
          sequence(consoleColorCode(Number(color.value), false)),
        'static MapBackgroundColorToEscapeSequence(ConsoleColor backgroundColor): String': (color: EnumValue) =>
          sequence(consoleColorCode(Number(color.value), true)),
        'static MapColorPairToEscapeSequence(ConsoleColor foregroundColor, ConsoleColor backgroundColor): String': (
          foreground: EnumValue,
          background: EnumValue,
        ) =>
          sequence(
            `${consoleColorCode(Number(foreground.value), false)};${consoleColorCode(Number(background.value), true)}`,
          ),
        ...style(),
        'AutoSizeDefaultFormatting: Boolean get set': {
          get: (self: PSStyle) => self.autoSizeDefaultFormatting,
          set: (self: PSStyle, value: boolean) => {
            self.autoSizeDefaultFormatting = value
          },
        },
        'OutputRendering: System.Management.Automation.OutputRendering get set': {
          get: (self: PSStyle) => self.outputRendering,
          set: (self: PSStyle, value: EnumValue) => {
            self.outputRendering = numberOf(value)
          },
        },
        'Foreground: System.Management.Automation.PSStyle+ForegroundColor get': (self: PSStyle) => self.foreground,
        'Background: System.Management.Automation.PSStyle+BackgroundColor get': (self: PSStyle) => self.background,
        'Formatting: System.Management.Automation.PSStyle+FormattingData get': (self: PSStyle) => self.formatting,
        'Progress: System.Management.Automation.PSStyle+ProgressConfiguration get': (self: PSStyle) => self.progress,
        'FileInfo: System.Management.Automation.PSStyle+FileInfoFormatting get': (self: PSStyle) => self.fileInfo,
        'FormatHyperlink(String text, Uri link): String': (
          _self: PSStyle,
          text: string,
          link: { toString(): string },
        ) => `\u001b]8;;${link}\u001b\\${text}\u001b]8;;\u001b\\`,
      },
    })),
  ]
}

/** System.Management.Automation.Internal.StringDecorated: a text that may have escape sequences in it. */
class StringDecorated {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }

  rendered(rendering: number): string {
    if (rendering === host) {
      throw netFault('System.ArgumentException', "Only 'ANSI' or 'PlainText' is supported for this method.")
    }
    return rendering === plain ? plainText(this.text) : this.text
  }
}

function missing(extension: string): never {
  throw netFault(
    'System.Collections.Generic.KeyNotFoundException',
    `The given key '${extension}' was not present in the dictionary.`,
  )
}
