import type { Extent } from '../../session/invocationInfo.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'

const language = 'System.Management.Automation.Language.'
const assembly = 'System.Management.Automation'

/** A stretch of a script as scripts see it: IScriptExtent. */
export class ScriptExtent {
  readonly extent: Extent

  constructor(extent: Extent) {
    this.extent = extent
  }

  get text(): string {
    return this.extent.source.text.slice(this.extent.start, this.extent.end)
  }

  position(offset: number): ScriptPosition {
    return new ScriptPosition(this.extent, offset)
  }
}

/** One place of a script: IScriptPosition. */
export class ScriptPosition {
  readonly extent: Extent
  readonly offset: number

  constructor(extent: Extent, offset: number) {
    this.extent = extent
    this.offset = offset
  }

  get place() {
    return this.extent.source.position(this.offset)
  }
}

const start = (self: ScriptExtent) => self.position(self.extent.start)
const end = (self: ScriptExtent) => self.position(self.extent.end)

/** IScriptExtent, IScriptPosition and the classes that implement them. */
export const extentTypes: readonly NetTypeEntry[] = [
  netType(`${language}IScriptExtent`, () => ({ kind: 'interface', assembly })),
  netType(`${language}IScriptPosition`, () => ({ kind: 'interface', assembly })),
  netType(`${language}InternalScriptExtent`, () => ({
    class: ScriptExtent,
    assembly,
    interfaces: [`${language}IScriptExtent`],
    members: {
      'File: String': (self: ScriptExtent) => self.extent.source.file,
      'StartScriptPosition: System.Management.Automation.Language.IScriptPosition': start,
      'EndScriptPosition: System.Management.Automation.Language.IScriptPosition': end,
      'StartLineNumber: Int32': (self: ScriptExtent) => start(self).place.line,
      'StartColumnNumber: Int32': (self: ScriptExtent) => start(self).place.column,
      'EndLineNumber: Int32': (self: ScriptExtent) => end(self).place.line,
      'EndColumnNumber: Int32': (self: ScriptExtent) => end(self).place.column,
      'Text: String': (self: ScriptExtent) => self.text,
      'StartOffset: Int32': (self: ScriptExtent) => self.extent.start,
      'EndOffset: Int32': (self: ScriptExtent) => self.extent.end,
      'ToString(): String': (self: ScriptExtent) => self.text,
    },
  })),
  netType(`${language}InternalScriptPosition`, () => ({
    class: ScriptPosition,
    assembly,
    interfaces: [`${language}IScriptPosition`],
    members: {
      'File: String': (self: ScriptPosition) => self.extent.source.file,
      'LineNumber: Int32': (self: ScriptPosition) => self.place.line,
      'ColumnNumber: Int32': (self: ScriptPosition) => self.place.column,
      'Offset: Int32': (self: ScriptPosition) => self.offset,
      'Line: String': (self: ScriptPosition) => self.extent.source.wholeLine(self.place.line),
      'GetFullScript(): String': (self: ScriptPosition) => self.extent.source.text,
    },
  })),
]
