import { provideExceptionData } from '../types/exceptionTypes.ts'
import { type NetTypeEntry, netType } from '../types/netType.ts'
import { Hashtable, hashtableMembers } from './hashtable.ts'

/** What Exception.Data holds. */
class ExceptionData extends Hashtable {}

const assembly = 'System.Private.CoreLib'

const instanceMembers = Object.fromEntries(
  Object.entries(hashtableMembers).filter(
    ([key]) => !/^(?:new|static |Clone|Contains(?:Key|Value)|GetObjectData|OnDeserialization)/.test(key),
  ),
)

provideExceptionData(() => new ExceptionData())

export const exceptionDataEntry: NetTypeEntry = netType('System.Collections.ListDictionaryInternal', () => ({
  assembly,
  class: ExceptionData,
  interfaces: ['System.Collections.IDictionary', 'System.Collections.ICollection', 'System.Collections.IEnumerable'],
  members: instanceMembers,
}))
