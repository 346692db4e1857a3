import type { Value } from '../../../kernel/value.ts'
import { netType, type PropertyImplementation } from '../../../types/netType.ts'
import { registerTypes } from '../../../types/registry.ts'

/** Microsoft.PowerShell.Commands.GenericMeasureInfo (numbers) and GenericObjectMeasureInfo (anything comparable). */
export class GenericMeasureInfo {
  count = 0
  average: Value = null
  sum: Value = null
  maximum: Value = null
  minimum: Value = null
  standardDeviation: Value = null
  property: string | null = null
}

export class GenericObjectMeasureInfo extends GenericMeasureInfo {}

/** Microsoft.PowerShell.Commands.TextMeasureInfo. */
export class TextMeasureInfo {
  lines: Value = null
  words: Value = null
  characters: Value = null
  property: string | null = null
}

function field<T>(name: keyof T): PropertyImplementation {
  return {
    get: (self: T) => self[name],
    set: (self: T, value: T[keyof T]) => {
      self[name] = value
    },
  }
}

const assembly = 'Microsoft.PowerShell.Commands.Utility'

registerTypes([
  netType('Microsoft.PowerShell.Commands.MeasureInfo', () => ({ assembly, isAbstract: true })),
  netType('Microsoft.PowerShell.Commands.GenericMeasureInfo', () => ({
    assembly,
    base: 'Microsoft.PowerShell.Commands.MeasureInfo',
    class: GenericMeasureInfo,
    members: genericMembers('Nullable<Double>'),
  })),
  netType('Microsoft.PowerShell.Commands.GenericObjectMeasureInfo', () => ({
    assembly,
    base: 'Microsoft.PowerShell.Commands.MeasureInfo',
    class: GenericObjectMeasureInfo,
    members: genericMembers('Object'),
  })),
  netType('Microsoft.PowerShell.Commands.TextMeasureInfo', () => ({
    assembly,
    base: 'Microsoft.PowerShell.Commands.MeasureInfo',
    class: TextMeasureInfo,
    members: {
      'Lines: Nullable<Int32> get set': field<TextMeasureInfo>('lines'),
      'Words: Nullable<Int32> get set': field<TextMeasureInfo>('words'),
      'Characters: Nullable<Int32> get set': field<TextMeasureInfo>('characters'),
      'Property: String get set': field<TextMeasureInfo>('property'),
    },
  })),
])

function genericMembers(extremes: string): Record<string, PropertyImplementation> {
  return {
    'Count: Int32 get set': field<GenericMeasureInfo>('count'),
    'Average: Nullable<Double> get set': field<GenericMeasureInfo>('average'),
    'Sum: Nullable<Double> get set': field<GenericMeasureInfo>('sum'),
    [`Maximum: ${extremes} get set`]: field<GenericMeasureInfo>('maximum'),
    [`Minimum: ${extremes} get set`]: field<GenericMeasureInfo>('minimum'),
    'StandardDeviation: Nullable<Double> get set': field<GenericMeasureInfo>('standardDeviation'),
    'Property: String get set': field<GenericMeasureInfo>('property'),
  }
}
