import type { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { DictionaryLike } from '../dictionary.ts'
import { baseOf, customObject, insertTypeName, type PSCustomObject, setNote } from '../psobject.ts'
import { typeOf } from '../typeOf.ts'
import { castFault, messageText } from './castFault.ts'
import { toText } from './toText.ts'

/** `[pscustomobject]value`: an object of a hashtable's or ordered dictionary's entries; any other value stays as it is. */
export function toCustomObject(value: Value): Value {
  const base = baseOf(value)
  const { fullName } = typeOf(base)
  if (fullName !== 'System.Collections.Hashtable' && fullName !== 'System.Collections.Specialized.OrderedDictionary')
    return value
  const object = customObject([])
  for (const [key, item] of (base as unknown as DictionaryLike).entries()) addEntry(object, base, toText(key), item)
  return object
}

function addEntry(object: PSCustomObject, source: Value, name: string, item: Value): void {
  if (name === '') throw invalidArgument(source, 'name')
  if (fold(name) !== 'pstypename' || typeof item !== 'string') return setNote(object, name, item)
  if (item === '') throw invalidArgument(source, 'item')
  insertTypeName(object, item)
}

function invalidArgument(source: Value, argument: string): Fault {
  const message = `Cannot process argument because the value of argument "${argument}" is not valid. Change the value of the "${argument}" argument and run the operation again.`
  const target = 'System.Management.Automation.LanguagePrimitives+InternalPSCustomObject'
  return castFault(
    'InvalidCastConstructorException',
    `Cannot convert value "${messageText(source)}" to type "${target}". Error: "${message}"`,
  )
}
