const scalars: ReadonlySet<string> = new Set(
  [
    'String',
    'SByte',
    'Byte',
    'Int16',
    'UInt16',
    'Int32',
    'UInt32',
    'Int64',
    'UInt64',
    'Char',
    'Single',
    'Double',
    'Boolean',
    'Decimal',
    'IntPtr',
    'Security.SecureString',
    'Numerics.BigInteger',
  ].map((name) => `system.${name.toLowerCase()}`),
)

/** Whether objects with these type names are shown by their text alone: numbers, strings, Booleans and enumerations. */
export function isScalarType(typeNames: readonly string[]): boolean {
  const first = typeNames[0]
  if (first === undefined) return false
  let name = first.toLowerCase()
  if (name.startsWith('deserialized.')) name = name.slice('deserialized.'.length)
  return typeNames[1] === 'System.Enum' || scalars.has(name)
}
