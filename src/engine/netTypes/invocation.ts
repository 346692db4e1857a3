import { listFrom } from '../../dotnet/collections/collection.ts'
import type { Value } from '../../kernel/value.ts'
import { directoryOf } from '../../session/automatic.ts'
import { type Extent, InvocationInfo } from '../../session/invocationInfo.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import { objectType } from '../../types/typeOf.ts'
import { describePlace } from '../commands/scriptFile.ts'
import { ScriptExtent } from './scriptExtent.ts'
import { dictionaryOf, enumOf } from './values.ts'

const assembly = 'System.Management.Automation'

function shown(self: InvocationInfo): Extent | null {
  return self.displayExtent ?? self.extent
}

/** The whole line a call starts on, with its end. */
function lineOf(self: InvocationInfo): string {
  const extent = shown(self)
  return extent === null ? '' : extent.source.wholeLine(extent.source.position(extent.start).line)
}

/** System.Management.Automation.InvocationInfo. */
export const invocationTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.InvocationInfo', () => ({
    class: InvocationInfo,
    assembly,
    members: {
      'BoundParameters: System.Collections.Generic.Dictionary<String,Object>': (self: InvocationInfo) =>
        self.boundParameters ?? dictionaryOf('object', []),
      'CommandOrigin: System.Management.Automation.CommandOrigin': (self: InvocationInfo) =>
        enumOf('CommandOrigin', self.origin),
      'DisplayScriptPosition: System.Management.Automation.Language.IScriptExtent get set': {
        get: (self: InvocationInfo) => (self.displayExtent === null ? null : new ScriptExtent(self.displayExtent)),
        set: (self: InvocationInfo, value: Value) => {
          self.displayExtent = value instanceof ScriptExtent ? value.extent : null
        },
      },
      'ExpectingInput: Boolean': (self: InvocationInfo) => self.expectingInput,
      'HistoryId: Int64': (self: InvocationInfo) => self.historyId,
      'InvocationName: String': (self: InvocationInfo) => self.invocationName,
      'Line: String': lineOf,
      'MyCommand: System.Management.Automation.CommandInfo': (self: InvocationInfo) => self.command,
      'OffsetInLine: Int32': (self: InvocationInfo) => {
        const extent = shown(self)
        return extent === null ? 0 : extent.source.position(extent.start).column
      },
      'PipelineLength: Int32': (self: InvocationInfo) => self.pipelineLength,
      'PipelinePosition: Int32': (self: InvocationInfo) => self.pipelinePosition,
      'PositionMessage: String': (self: InvocationInfo) => {
        const extent = shown(self)
        return extent === null ? '' : describePlace(extent.source, extent.start, extent.end)
      },
      'PSCommandPath: String': (self: InvocationInfo) => shown(self)?.source.file ?? '',
      'PSScriptRoot: String': (self: InvocationInfo) => {
        const file = shown(self)?.source.file
        return file ? directoryOf(file) : ''
      },
      'ScriptLineNumber: Int32': (self: InvocationInfo) => {
        const extent = shown(self)
        return extent === null ? 0 : extent.source.position(extent.start).line
      },
      'ScriptName: String': (self: InvocationInfo) => shown(self)?.source.file ?? '',
      'Statement: String': (self: InvocationInfo) => {
        const extent = shown(self)
        return extent === null ? '' : extent.source.text.slice(extent.start, extent.end)
      },
      'UnboundArguments: System.Collections.Generic.List<Object>': (self: InvocationInfo) =>
        listFrom([...self.unboundArguments], objectType),
    },
  })),
]
