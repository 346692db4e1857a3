import type { Fault } from '../kernel/fault.ts'
import { netFault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import { type NetTypeEntry, netType } from '../types/netType.ts'
import { PSNoteProperty } from '../types/psmembers.ts'
import { extensible, insertTypeName, membersOfBag, setNote } from '../types/psobject.ts'
import type { PSReference } from '../types/psReference.ts'
import { Version } from './identifiers.ts'
import { textHash } from './objects.ts'
import { attempt } from './time/dateTimeTypes.ts'

const invalid = (name: string): Fault =>
  netFault(
    'System.Management.Automation.PSArgumentException',
    `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
  )
const absent = (name: string): Fault =>
  netFault(
    'System.Management.Automation.PSArgumentNullException',
    `Cannot process argument because the value of argument "${name}" is null. Change the value of argument "${name}" to a non-null value.`,
  )
const malformed = (message: string): Fault => netFault('System.FormatException', message)
const unreadable = "The input string '' was not in a correct format."

const labelUnit = /^(?:[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)$/
const labelled = /^([0-9A-Za-z][0-9A-Za-z-]*(?:\.[0-9A-Za-z-]+)*)?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/

/** System.Management.Automation.SemanticVersion: major.minor.patch-label+build, ordered as semver.org says. */
export class SemanticVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
  readonly label: string | null
  readonly build: string | null
  constructor(major: number, minor: number, patch: number, label: string | null = null, build: string | null = null) {
    this.major = major
    this.minor = minor
    this.patch = patch
    this.label = label
    this.build = build
  }

  toString(): string {
    const label = this.label === null ? '' : `-${this.label}`
    const build = this.build === null ? '' : `+${this.build}`
    return `${this.major}.${this.minor}.${this.patch}${label}${build}`
  }

  /** The build label plays no part in order or equality. */
  equalityKey(): string {
    return `${this.major}.${this.minor}.${this.patch}-${this.label ?? ''}`
  }

  compareTo(other: SemanticVersion): number {
    return (
      Math.sign(this.major - other.major) ||
      Math.sign(this.minor - other.minor) ||
      Math.sign(this.patch - other.patch) ||
      compareLabels(this.label, other.label)
    )
  }

  formatWith(): string {
    return this.toString()
  }
}

/** Labels compare unit by unit: numbers by value and before words, words by code; no label comes last. */
function compareLabels(left: string | null, right: string | null): number {
  if (left === null) return right === null ? 0 : 1
  if (right === null) return -1
  const ours = left.split('.')
  const theirs = right.split('.')
  for (let i = 0; i < Math.min(ours.length, theirs.length); i++) {
    const [a, b] = [ours[i]!, theirs[i]!]
    const [x, y] = [/^\d+$/.test(a), /^\d+$/.test(b)]
    if (x !== y) return x ? -1 : 1
    const order = x ? Math.sign(Number(a) - Number(b)) : compareOrdinal(a, b)
    if (order !== 0) return order
  }
  return Math.sign(ours.length - theirs.length)
}

function compareOrdinal(a: string, b: string): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

function parse(text: string | null): SemanticVersion {
  if (text === null) throw absent('version')
  if (text === '') throw malformed('version')
  const match = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z-][^+]*))?(?:\+(.+))?$/.exec(text)
  if (match === null) throw malformed(unreadable)
  const numbers = [match[1]!, match[2] ?? '0', match[3] ?? '0'].map(Number)
  const [label, build] = [match[4] ?? null, match[5] ?? null]
  const isLabel = label === null || (labelUnit.test(label) && !/^-/.test(label))
  if (numbers.some((n) => n > 0x7fffffff) || !isLabel || (build !== null && !labelUnit.test(build)))
    throw malformed(unreadable)
  return new SemanticVersion(numbers[0]!, numbers[1]!, numbers[2]!, label, build)
}

/** A System.Version as semantic version; one with labels noted on it gets them back. */
function fromVersion(version: Version | null): SemanticVersion {
  if (version === null) throw absent('version')
  if (version.revision > 0 || version.revision === 0) throw invalid('version')
  const { bag } = extensible(version as unknown as Value)
  const note = (name: string) => {
    for (const member of membersOfBag(bag)) {
      if (member instanceof PSNoteProperty && member.name === name && typeof member.value === 'string')
        return member.value
    }
    return null
  }
  const [label, build] = [note(labelNote), note(buildNote)]
  return new SemanticVersion(version.major, version.minor, Math.max(version.build, 0), label, build)
}

const labelNote = 'PSSemVerPreReleaseLabel'
const buildNote = 'PSSemVerBuildLabel'

/** As System.Version, whose labels stand beside it as notes. */
function toVersion(self: SemanticVersion): Value {
  const version = new Version(self.major, self.minor, self.patch) as unknown as Value
  if (self.label === null && self.build === null) return version
  const { value, bag } = extensible(version)
  if (self.label !== null) setNote(bag, labelNote, self.label)
  if (self.build !== null) setNote(bag, buildNote, self.build)
  return insertTypeName(value, 'System.Version#IncludeLabel')
}

function checked(name: string, value: number): number {
  if (value < 0) throw invalid(name)
  return value
}

const make = (major: number, minor = 0, patch = 0): readonly [number, number, number] => [
  checked('major', major),
  checked('minor', minor),
  checked('patch', patch),
]

const compare = (a: SemanticVersion | null, b: SemanticVersion | null): number =>
  a === null ? (b === null ? 0 : -1) : b === null ? 1 : a.compareTo(b)

const semver = 'System.Management.Automation.SemanticVersion'
const both = `${semver} v1, ${semver} v2`
type Operand = SemanticVersion | null

export const semanticVersionEntry: NetTypeEntry = netType(semver, () => ({
  class: SemanticVersion,
  isSealed: true,
  assembly: 'System.Management.Automation',
  interfaces: ['IComparable'],
  members: {
    'new(String version)': parse,
    'new(Int32 major, Int32 minor, Int32 patch, String preReleaseLabel, String buildLabel)': (
      ...[major, minor, patch, label, build]: [number, number, number, string, string]
    ) => {
      const numbers = make(major, minor, patch)
      if (label !== '' && !labelUnit.test(label)) throw malformed('preReleaseLabel')
      if (build !== '' && !labelUnit.test(build)) throw malformed('buildLabel')
      return new SemanticVersion(...numbers, label === '' ? null : label, build === '' ? null : build)
    },
    'new(Int32 major, Int32 minor, Int32 patch, String label)': (
      ...[major, minor, patch, label]: [number, number, number, string]
    ) => {
      const numbers = make(major, minor, patch)
      const match = labelled.exec(label)
      if (match === null) throw malformed('label')
      return new SemanticVersion(...numbers, match[1] ?? null, match[2] ?? null)
    },
    'new(Int32 major, Int32 minor, Int32 patch)': (major: number, minor: number, patch: number) =>
      new SemanticVersion(...make(major, minor, patch)),
    'new(Int32 major, Int32 minor)': (major: number, minor: number) => new SemanticVersion(...make(major, minor)),
    'new(Int32 major)': (major: number) => new SemanticVersion(...make(major)),
    'new(Version version)': fromVersion,
    'Major: Int32': (self: SemanticVersion) => self.major,
    'Minor: Int32': (self: SemanticVersion) => self.minor,
    'Patch: Int32': (self: SemanticVersion) => self.patch,
    'PreReleaseLabel: String': (self: SemanticVersion) => self.label,
    'BuildLabel: String': (self: SemanticVersion) => self.build,
    [`static Parse(String version): ${semver}`]: parse,
    [`static TryParse(String version, ref ${semver} result): Boolean`]: (text: string | null, result: PSReference) => {
      const found = text === null ? undefined : attempt(() => parse(text))
      result.value = (found ?? null) as Value
      return found !== undefined
    },
    [`static Compare(${semver} versionA, ${semver} versionB): Int32`]: compare,
    'CompareTo(Object version): Int32': (self: SemanticVersion, other: Value) => {
      if (other === null) return 1
      if (!((other as unknown) instanceof SemanticVersion)) throw invalid('version')
      return self.compareTo(other as unknown as SemanticVersion)
    },
    [`CompareTo(${semver} value): Int32`]: (self: SemanticVersion, other: Operand) => compare(self, other),
    'Equals(Object obj): Boolean': (self: SemanticVersion, other: unknown) =>
      other instanceof SemanticVersion && self.compareTo(other) === 0,
    [`Equals(${semver} other): Boolean`]: (self: SemanticVersion, other: Operand) => compare(self, other) === 0,
    'GetHashCode(): Int32': (self: SemanticVersion) => textHash(self.toString()),
    'ToString(): String': (self: SemanticVersion) => self.toString(),
    [`static op_Implicit(${semver} semver): Version`]: toVersion,
    [`static op_Equality(${both}): Boolean`]: (a: Operand, b: Operand) => compare(a, b) === 0,
    [`static op_Inequality(${both}): Boolean`]: (a: Operand, b: Operand) => compare(a, b) !== 0,
    [`static op_LessThan(${both}): Boolean`]: (a: Operand, b: Operand) => compare(a, b) < 0,
    [`static op_LessThanOrEqual(${both}): Boolean`]: (a: Operand, b: Operand) => compare(a, b) <= 0,
    [`static op_GreaterThan(${both}): Boolean`]: (a: Operand, b: Operand) => compare(a, b) > 0,
    [`static op_GreaterThanOrEqual(${both}): Boolean`]: (a: Operand, b: Operand) => compare(a, b) >= 0,
  },
}))
