import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { PSMemberSet, PSNoteProperty, PSPropertySet } from '../../types/psmembers.ts'
import { typeNamesOf } from '../../types/psobject.ts'
import { typeDataMember } from '../../types/typeData.ts'

/** Types that are written no deeper than this, whatever is asked for, and those of which certain properties only are written. */
const depths: ReadonlyMap<string, number> = new Map(
  `System.Exception=1 System.Net.IPAddress=1 System.Net.Mail.MailAddress=1 System.Management.Automation.PSCredential=1
  System.Management.Automation.SwitchParameter=1 System.Globalization.CultureInfo=1 System.Management.Automation.PSPrimitiveDictionary=1
  System.Management.Automation.PSListModifier=2 System.Management.Automation.Job=2 System.Management.Automation.Breakpoint=1
  Microsoft.PowerShell.Commands.ModuleSpecification=1 System.Management.Automation.JobStateInfo=1 HelpInfo=1`
    .split(/\s+/)
    .map((pair): [string, number] => {
      const [name, depth] = pair.split('=') as [string, string]
      return [name, Number(depth)]
    }),
)

const specific: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'System.Globalization.CultureInfo',
    [
      'LCID',
      'Name',
      'DisplayName',
      'IetfLanguageTag',
      'ThreeLetterISOLanguageName',
      'ThreeLetterWindowsLanguageName',
      'TwoLetterISOLanguageName',
    ],
  ],
  ['System.Management.Automation.ParameterSetMetadata', ['Position', 'Flags', 'HelpMessage']],
  [
    'System.Management.Automation.ParameterMetadata',
    ['Name', 'ParameterType', 'Aliases', 'IsDynamic', 'SwitchParameter'],
  ],
])

function standard(value: Value, name: string): Value | readonly string[] | null {
  const set = typeDataMember(value, 'psstandardmembers')
  if (!(set instanceof PSMemberSet)) return null
  const member = set.members.find((each) => fold(each.name) === name)
  if (member instanceof PSPropertySet) return member.properties
  return member instanceof PSNoteProperty ? member.value : null
}

/** SerializationDepth of an object's type; null where it says nothing. */
export function depthOfType(value: Value): number | null {
  const set = standard(value, 'serializationdepth')
  if (typeof set === 'number' && set > 0) return set
  for (const name of typeNamesOf(value)) {
    const depth = depths.get(name)
    if (depth !== undefined) return depth
  }
  return null
}

/** The names of the properties that are written; null: all of them. */
export function propertiesOfType(value: Value): readonly string[] | null {
  if (standard(value, 'serializationmethod') === 'SpecificProperties') {
    const names = standard(value, 'propertyserializationset')
    if (Array.isArray(names)) return names as readonly string[]
  }
  for (const name of typeNamesOf(value)) {
    const names = specific.get(name)
    if (names !== undefined) return names
  }
  return null
}

/** Whether objects of the type are written as text. */
export function isWrittenAsText(value: Value): boolean {
  return (
    standard(value, 'serializationmethod') === 'String' ||
    typeNamesOf(value)[0] === 'System.Management.Automation.PSTypeName'
  )
}
