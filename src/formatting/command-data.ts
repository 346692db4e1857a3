/** What PowerShell's type tables add to commands, processes, jobs, drives and errors. */
import { cmdletMetadata } from '../engine/binder/cmdletMetadata.ts'
import { metadataOf } from '../engine/commands/blockMetadata.ts'
import { commentOf } from '../engine/commands/helpComment.ts'
import { AliasInfo, CmdletInfo, ScriptCommandInfo } from '../engine/commands/info.ts'
import { fromInteger } from '../kernel/convertNumber.ts'
import type { Value } from '../kernel/value.ts'
import { Drive } from '../session/drive.ts'
import type { Session } from '../session/session.ts'
import { toText } from '../types/conversion/toText.ts'
import { readMember } from '../types/members.ts'
import { PSAliasProperty, PSCodeProperty, type PSMember, PSNoteProperty } from '../types/psmembers.ts'
import { deserializedText } from '../types/psobject.ts'
import { provideTypeData } from '../types/typeDataBuiltin.ts'

const int64 = 11

/** Other names of properties, by type. */
const aliases: Readonly<Record<string, string>> = {
  'System.Management.Automation.CommandInfo': 'Namespace=ModuleName',
  'System.Collections.DictionaryEntry': 'Name=Key',
  'System.Diagnostics.Process':
    'Name=ProcessName SI=SessionId Handles=HandleCount VM=VirtualMemorySize64 WS=WorkingSet64 PM=PagedMemorySize64 NPM=NonpagedSystemMemorySize64',
}

/** Script properties that are a property of a property, by type. */
const paths: Readonly<Record<string, string>> = {
  'System.Management.Automation.AliasInfo': 'ResolvedCommandName=ResolvedCommand.Name',
  'System.Management.Automation.CmdletInfo': 'DLL=ImplementingType.Assembly.Location',
  'System.Management.Automation.ErrorRecord': 'PSMessageDetails=Exception.InnerException.PSMessageDetails',
  'System.Diagnostics.Process':
    'Path=MainModule.FileName Company=MainModule.FileVersionInfo.CompanyName CPU=TotalProcessorTime.TotalSeconds FileVersion=MainModule.FileVersionInfo.FileVersion ProductVersion=MainModule.FileVersionInfo.ProductVersion Description=MainModule.FileVersionInfo.FileDescription Product=MainModule.FileVersionInfo.ProductName',
}

function script(name: string, getter: (self: Value, holder: Value) => Value, source: string): PSMember {
  return new PSCodeProperty(name, getter, null, 'ScriptProperty', null, source)
}

function aliasProperty(name: string, target: string): PSMember {
  const alias = new PSAliasProperty(name, target)
  alias.isHidden = name === 'Namespace'
  return alias
}

function follow(value: Value, path: readonly string[]): Value {
  let at: Value = value
  for (const name of path) {
    if (at === null) return null
    at = readMember(at, name) ?? null
  }
  return at
}

function pairs(text: string): (readonly [string, string])[] {
  return text.split(' ').map((pair) => pair.split('=') as [string, string])
}

function displayName(self: Value): Value {
  if (!(self instanceof AliasInfo)) return null
  const resolved = follow(self, ['ResolvedCommand', 'Name'])
  return `${self.name} -> ${resolved === null ? self.definition : toText(resolved)}`
}

function helpUri(self: Value, session: Session): string {
  if (self instanceof CmdletInfo) return cmdletMetadata(self.entry).helpUri
  if (self instanceof AliasInfo) {
    const target = follow(self, ['ResolvedCommand'])
    return target === null ? '' : helpUri(target, session)
  }
  if (!(self instanceof ScriptCommandInfo)) return ''
  const declared = metadataOf(session.running, self.block, self.name).helpUri
  return declared || (commentOf(self.block)?.links.find((link) => /^[a-z][\w+.-]*:\S+$/i.test(link)) ?? '')
}

/** Bytes of a drive's volume; null for drives that hold no files. */
function volume(self: Value, which: 'used' | 'free', session: Session): Value {
  if (!(self instanceof Drive) || self.provider.name !== 'FileSystem') return null
  const { total, available } = session.host.fileSystem.space(self.root)
  return fromInteger(which === 'used' ? total - available : available, int64)
}

/** Registers the members; once in a process. */
export function provideCommandData(running: () => Session): void {
  for (const [typeName, text] of Object.entries(aliases))
    provideTypeData(typeName, () => pairs(text).map(([name, target]) => aliasProperty(name, target)))
  for (const [typeName, text] of Object.entries(paths)) {
    provideTypeData(typeName, () =>
      pairs(text).map(([name, path]) => script(name, (self) => follow(self, path.split('.')), `$this.${path}`)),
    )
  }
  provideTypeData('System.Management.Automation.Job', () => [
    script('State', (self) => toText(follow(self, ['JobStateInfo', 'State'])), '$this.JobStateInfo.State.ToString()'),
  ])
  provideTypeData('System.Management.Automation.AliasInfo', () => [script('DisplayName', displayName, '')])
  provideTypeData('System.Management.Automation.CommandInfo', () => [
    script('HelpUri', (self) => helpUri(self, running()), ''),
  ])
  provideTypeData('System.Management.Automation.PSDriveInfo', () => [
    script('Used', (self) => volume(self, 'used', running()), ''),
    script('Free', (self) => volume(self, 'free', running()), ''),
  ])
  provideTypeData('Deserialized.System.Enum', () => [
    script('Value', (_self, holder) => deserializedText(holder) ?? null, '$this.ToString()'),
  ])
  provideTypeData('System.Diagnostics.Process', () => [new PSNoteProperty('__NounName', 'Process')])
}
