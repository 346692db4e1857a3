import type { NetTypeEntry } from '../types/netType.ts'
import { arrayTypes } from './collections/arrays.ts'
import { contractTypes } from './collections/contracts.ts'
import { dictionaryTypes } from './collections/dictionaries.ts'
import { enumeratorEntries } from './collections/enumerators.ts'
import { linkedListTypes } from './collections/linkedList.ts'
import { listTypes } from './collections/lists.ts'
import { queueTypes } from './collections/queues.ts'
import { setTypes } from './collections/sets.ts'
import { smallDictionaryTypes } from './collections/smallDictionaries.ts'
import { specializedTypes } from './collections/specialized.ts'
import { comparerTypes } from './comparers.ts'
import { zipTypes } from './compression/zipTypes.ts'
import { convertTypes } from './convert.ts'
import { dbNullTypes } from './dbNull.ts'
import { type Described, describeTypes } from './declare.ts'
import { enumTypes } from './enums.ts'
import { exceptionDataEntry } from './exceptionData.ts'
import { calendarTypes } from './globalization/calendars.ts'
import { cultureTypes } from './globalization/cultures.ts'
import { formatInfoTypes } from './globalization/formatInfos.ts'
import { identifierTypes } from './identifiers.ts'
import { binaryTypes } from './io/binary.ts'
import { fileTypes } from './io/fileTypes.ts'
import { infoTypes } from './io/infos.ts'
import { pathTypes } from './io/pathType.ts'
import { streamTypes } from './io/streams.ts'
import { textIoTypes } from './io/textIo.ts'
import { linqTypes } from './linq/enumerable.ts'
import { sequenceEntries } from './linq/sequence.ts'
import { mathTypes } from './math.ts'
import { addressTypes } from './net/addressTypes.ts'
import { mailTypes } from './net/mailAddress.ts'
import { networkEntries, networkTypes } from './net/network.ts'
import { webEntries, webTypes } from './net/webTypes.ts'
import { decimalTypes } from './numbers/decimals.ts'
import { floatTypes } from './numbers/floats.ts'
import { integerTypes } from './numbers/integers.ts'
import { wideNumberTypes } from './numbers/wideNumbers.ts'
import { objectMembers } from './objects.ts'
import './orderedHashtable.ts'
import { randomTypes } from './random.ts'
import { assemblyTypes } from './reflection/assemblies.ts'
import { reflectionMembers } from './reflection/members.ts'
import { typeTypes } from './reflection/types.ts'
import { regexTypes } from './regex/types.ts'
import { hashEntries, hashTypes } from './security/hashTypes.ts'
import { identityTypes } from './security/identity.ts'
import { randomNumberEntries, randomNumberTypes } from './security/randomNumbers.ts'
import { securityTypes } from './security/secureString.ts'
import { semanticVersionEntry } from './semanticVersion.ts'
import { collectionsSignatures } from './signatures/collections.ts'
import { coreSignatures } from './signatures/core.ts'
import { dataSignatures } from './signatures/data.ts'
import { diagnosticsSignatures } from './signatures/diagnostics.ts'
import { globalizationSignatures } from './signatures/globalization.ts'
import { ioSignatures } from './signatures/io.ts'
import { linqSignatures } from './signatures/linq.ts'
import { netSignatures } from './signatures/net.ts'
import { numbersSignatures } from './signatures/numbers.ts'
import { reflectionSignatures } from './signatures/reflection.ts'
import { securitySignatures } from './signatures/security.ts'
import type { SignatureTable } from './signatures/table.ts'
import { textSignatures } from './signatures/text.ts'
import { threadingSignatures } from './signatures/threading.ts'
import { timeSignatures } from './signatures/time.ts'
import { xmlSignatures } from './signatures/xml.ts'
import { consoleTypes } from './system/console.ts'
import { environmentTypes } from './system/environment.ts'
import { processTypes } from './system/process.ts'
import { runtimeEntries, runtimeTypes } from './system/runtime.ts'
import { timingTypes } from './system/timing.ts'
import { charMembers } from './text/chars.ts'
import { encodingEntries, encodingTypes } from './text/encodingTypes.ts'
import { stringBuilderTypes } from './text/stringBuilder.ts'
import { stringMembers } from './text/strings.ts'
import { timeTypes } from './time/index.ts'
import { tupleTypes } from './tuples.ts'
import { uriTypes } from './uriTypes.ts'
import { xmlEntries, xmlTypes } from './xml/index.ts'

const tables: readonly SignatureTable[] = [
  coreSignatures,
  numbersSignatures,
  timeSignatures,
  textSignatures,
  collectionsSignatures,
  linqSignatures,
  ioSignatures,
  globalizationSignatures,
  diagnosticsSignatures,
  threadingSignatures,
  netSignatures,
  securitySignatures,
  xmlSignatures,
  reflectionSignatures,
  dataSignatures,
]

const implementations: readonly ReadonlyMap<string, () => Described>[] = [
  objectMembers,
  stringMembers,
  charMembers,
  stringBuilderTypes,
  integerTypes,
  floatTypes,
  decimalTypes,
  wideNumberTypes,
  mathTypes,
  timeTypes,
  identifierTypes,
  regexTypes,
  tupleTypes,
  arrayTypes,
  contractTypes,
  dictionaryTypes,
  linkedListTypes,
  listTypes,
  queueTypes,
  setTypes,
  specializedTypes,
  smallDictionaryTypes,
  comparerTypes,
  convertTypes,
  dbNullTypes,
  enumTypes,
  calendarTypes,
  cultureTypes,
  formatInfoTypes,
  assemblyTypes,
  reflectionMembers,
  typeTypes,
  linqTypes,
  randomTypes,
  encodingTypes,
  binaryTypes,
  fileTypes,
  infoTypes,
  pathTypes,
  streamTypes,
  zipTypes,
  textIoTypes,
  environmentTypes,
  consoleTypes,
  runtimeTypes,
  timingTypes,
  securityTypes,
  processTypes,
  hashTypes,
  identityTypes,
  randomNumberTypes,
  addressTypes,
  mailTypes,
  networkTypes,
  webTypes,
  uriTypes,
  xmlTypes,
]

/** Types that `types/` and the files beside this one declare with their own code. */
const declaredElsewhere: ReadonlySet<string> = new Set([
  'System.Collections.Hashtable',
  'System.Collections.DictionaryEntry',
  'System.Collections.Specialized.OrderedDictionary',
])

/** Types that no table lists: those scripts meet only as values, and those outside .NET's own assemblies. */
const ownEntries: readonly NetTypeEntry[] = [
  ...enumeratorEntries,
  ...sequenceEntries,
  ...encodingEntries,
  ...runtimeEntries,
  ...networkEntries,
  ...webEntries,
  ...hashEntries,
  ...randomNumberEntries,
  ...xmlEntries,
  semanticVersionEntry,
  exceptionDataEntry,
]

/** All .NET types of this folder, for `registerTypes`. Nothing is read before a type is used. */
export function dotnetTypes(): NetTypeEntry[] {
  const all = new Map<string, () => Described>()
  for (const map of implementations) for (const [name, describe] of map) all.set(name, describe)
  const entries: NetTypeEntry[] = [...ownEntries]
  for (const table of tables) {
    for (const entry of describeTypes(table, all)) if (!declaredElsewhere.has(entry.name)) entries.push(entry)
  }
  return entries
}
