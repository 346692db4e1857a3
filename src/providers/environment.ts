import { isNull, type Value } from '../kernel/value.ts'
import { toText } from '../types/conversion/toText.ts'
import { construct } from '../types/members.ts'
import { requireType } from '../types/netType.ts'
import { FlatProvider } from './flat.ts'

function entry(name: string, value: string): Value {
  return construct(requireType('System.Collections.DictionaryEntry'), [name, value])
}

/** `Env:`. Names differ by case as on Linux. about_Environment_Provider */
export const environmentProvider: FlatProvider = new FlatProvider(
  'Environment',
  'Env',
  'Drive that contains a view of the environment variables for the process',
  {
    names: ({ session }) =>
      [...session.host.environment.names()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    item({ session }, name) {
      const value = session.host.environment.get(name)
      return value === undefined ? undefined : entry(name, value)
    },
    content: ({ session }, name) => session.host.environment.get(name) ?? null,
    set({ session }, name, value) {
      session.host.environment.set(name, isNull(value) ? null : toText(value))
      if (name === 'PATH' || name === 'PSModulePath') session.commandVersion++
    },
    remove: ({ session }, name) => session.host.environment.set(name, null),
  },
)
