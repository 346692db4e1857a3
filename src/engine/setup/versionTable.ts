import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import { arrayFrom } from '../../types/array.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { construct } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { typeByFullName } from '../../types/registry.ts'

/** The PowerShell version whose language this is. */
export const languageVersion: readonly [number, number, number] = [7, 6, 5]

/** `$PSVersionTable`. */
export function versionTable(session: Session): Value {
  const name =
    typeByFullName('System.Management.Automation.PSVersionHashTable') === null
      ? 'System.Collections.Hashtable'
      : 'System.Management.Automation.PSVersionHashTable'
  const table = construct(requireType(name), []) as Value & DictionaryLike
  const version = (text: string): Value => construct(requireType('System.Version'), [text])
  const text = languageVersion.join('.')
  const semantic = typeByFullName('System.Management.Automation.SemanticVersion')
  table.setValue('PSVersion', semantic === null ? version(text) : construct(semantic, [text]))
  table.setValue('PSEdition', 'Core')
  table.setValue('GitCommitId', text)
  table.setValue('OS', session.host.machine.osDescription)
  table.setValue('Platform', session.host.machine.platform === 'win32' ? 'Win32NT' : 'Unix')
  const compatible = ['1.0', '2.0', '3.0', '4.0', '5.0', '5.1', '6.0', '7.0'].map(version)
  table.setValue('PSCompatibleVersions', arrayFrom(requireType('System.Version'), compatible))
  table.setValue('PSRemotingProtocolVersion', version('2.4'))
  table.setValue('SerializationVersion', version('1.1.0.1'))
  table.setValue('WSManStackVersion', version('3.0'))
  return table
}
