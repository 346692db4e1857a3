/** What PowerShell's own type tables add so that objects show well: default display sets, and the properties that views ask for. */
import type { Value } from '../kernel/value.ts'
import { toText } from '../types/conversion/toText.ts'
import { readMember } from '../types/members.ts'
import {
  PSAliasProperty,
  PSCodeProperty,
  type PSMember,
  PSMemberSet,
  PSNoteProperty,
  PSPropertySet,
} from '../types/psmembers.ts'
import { currentCulture } from '../types/text/culture.ts'
import { formatIfFormattable, netText } from '../types/text/netText.ts'
import { provideTypeData } from '../types/typeDataBuiltin.ts'

const displaySets: Readonly<Record<string, string>> = {
  'System.IO.FileInfo': 'LastWriteTime Length Name',
  'System.Diagnostics.Process': 'Id Handles CPU SI Name',
  'System.Management.Automation.PSModuleInfo':
    'Name Path Description Guid Version ModuleBase ModuleType PrivateData AccessMode ExportedAliases ExportedCmdlets ExportedFunctions ExportedVariables NestedModules',
  'System.Management.Automation.ExtendedTypeDefinition': 'TypeNames FormatViewDefinition',
  'System.Management.Automation.ListControlEntry': 'Items EntrySelectedBy',
  'Deserialized.System.Diagnostics.Process': 'Id Handles CPU Name',
}

const displayProperties: Readonly<Record<string, string>> = {
  'System.IO.DirectoryInfo': 'Name',
  'System.Net.IPAddress': 'IPAddressToString',
}

function standardMembers(...members: PSMember[]): PSMember[] {
  const set = new PSMemberSet('PSStandardMembers', members)
  set.isHidden = true
  return [set]
}

function formatted(value: Value, format: string): string {
  return formatIfFormattable(value, format, currentCulture()) ?? toText(value)
}

/** DateTime's `DateTime`: the long date and time, or the one of them that the object's DisplayHint names. */
function longText(self: Value, holder: Value): Value {
  const hint = readMember(holder, 'DisplayHint')
  switch (hint === undefined || hint === null ? '' : toText(hint).toLowerCase()) {
    case 'date':
      return formatted(self, 'D')
    case 'time':
      return formatted(self, 'T')
    default:
      return `${formatted(self, 'D')} ${formatted(self, 'T')}`
  }
}

function computed(name: string, source: string, getter: (self: Value, holder: Value) => Value): PSMember[] {
  return [new PSCodeProperty(name, getter, null, 'ScriptProperty', null, source)]
}

const longTextSource = `if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date")
          {
          "{0}" -f $this.ToLongDateString()
          }
          elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time")
          {
          "{0}" -f  $this.ToLongTimeString()
          }
          else
          {
          "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString()
          }`

/** Registers all of it; once in a process. */
export function provideDisplayData(): void {
  for (const [typeName, names] of Object.entries(displaySets)) {
    provideTypeData(typeName, () => standardMembers(new PSPropertySet('DefaultDisplayPropertySet', names.split(' '))))
  }
  for (const [typeName, name] of Object.entries(displayProperties)) {
    provideTypeData(typeName, () => standardMembers(new PSNoteProperty('DefaultDisplayProperty', name)))
  }
  provideTypeData('System.Collections.DictionaryEntry', () => [new PSAliasProperty('Name', 'Key')])
  provideTypeData('System.DateTime', () => computed('DateTime', longTextSource, longText))
  provideTypeData('System.Guid', () => computed('Guid', '$this.ToString()', (self) => netText(self)))
  provideTypeData('System.Net.IPAddress', () =>
    computed('IPAddressToString', '$this.Tostring()', (self) => netText(self)),
  )
}
