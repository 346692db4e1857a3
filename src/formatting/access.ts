import type { Value } from '../kernel/value.ts'

/**
 * What formatting asks of objects and of the session. One implementation stands on the type system and the running session; tests
 * have a small one of their own.
 */
export interface ObjectAccess {
  /** The type names an object is known by, most specific first (PSTypeNames). The list is never changed afterwards: changed names are a new list. */
  typeNames(value: Value): readonly string[]
  /** The items where the value enumerates; for a dictionary its entries. null where it stands for itself. */
  enumerate(value: Value): Iterable<Value> | null
  /** The names of the properties shown when nothing says which: those of the class, then the added ones. No duplicates. */
  propertyNames(value: Value): readonly string[]
  /** Whether the object has any property at all apart from those that jobs and remoting add. */
  hasProperties(value: Value): boolean
  /** The properties that a name or wildcard means on this object; property sets are expanded. [] where there is none. */
  resolveNames(value: Value, pattern: string): readonly string[]
  /** The value of a property, null where there is none. Throws what the getter throws. */
  property(value: Value, name: string): Value
  /** PSStandardMembers' DefaultDisplayPropertySet; [] where the type has none. */
  defaultDisplayProperties(value: Value): readonly string[]
  /** PSStandardMembers' DefaultKeyPropertySet; [] where the type has none. */
  defaultKeyProperties(value: Value): readonly string[]
  /** PSStandardMembers' DefaultDisplayProperty. */
  defaultDisplayProperty(value: Value): string | null
  /** The object as text by the current culture (PSObject.ToString). */
  text(value: Value): string
  /** The object as text by a .NET format string such as `N2` (PSObject.ToString(format)). */
  formatted(value: Value, format: string): string
  /** String.Format by the current culture with the object as {0}. */
  composite(format: string, value: Value): string
  /** Whether the value is a Boolean, a switch or a number. */
  isPlainScalar(value: Value): boolean
  /** Whether the value is a Double, Single or Decimal: tables show them with the culture's decimal digits. */
  isFloating(value: Value): boolean
  /** Whether the object's very class declares ToString(), or the object is a PSCustomObject. */
  hasOwnText(value: Value): boolean
  isTrue(value: Value): boolean
  /** Whether two grouping keys are the same: compared as `-eq` compares, else by their text without regard to case. */
  sameKey(a: Value, b: Value): boolean
  /** Whether the value is a script block, and its text. */
  blockText(value: Value): string | null
  /** Runs a script block with the object as `$_`; what it wrote: null, one object, or an array. Throws its terminating error. */
  invoke(block: Value, value: Value): Value
  /** A script block of this text, for views that are read from files. */
  compile(text: string): Value
  /** A dictionary's entries, by key; null where the value is no dictionary. For the hashtables of calculated columns. */
  dictionary(value: Value): readonly (readonly [Value, Value])[] | null
  /** Whether the value is of the .NET type of this full name; `IDictionary`-like interfaces are not asked for. */
  typeName(value: Value): string
  /** Calls a method by name. Throws what it throws. */
  call(value: Value, method: string, args: readonly Value[]): Value
  /** Takes the suffix off the type names of an object that got it added (Get-Error marks what it returns). */
  restoreTypeName(value: Value, suffix: string): void
  /** A failure as the exception object it stands for, for -ShowError. */
  failureRecord(failure: unknown, id: string, message: string, target: Value): Value
  readonly environment: FormatEnvironment
  /** Whether a thrown value is a PowerShell error, and not control flow or a defect. */
  isFailure(thrown: unknown): boolean
}

/** What some views ask of the session around them: the error view above all. */
export interface FormatEnvironment {
  /** $ErrorView */
  readonly errorView: string
  /** $Host.UI.SupportsVirtualTerminal */
  readonly supportsVirtualTerminal: boolean
  /** The console's width; 0 where there is none. */
  readonly windowWidth: number
  readonly errorStyle: {
    readonly error: string
    readonly errorAccent: string
    readonly formatAccent: string
    readonly reset: string
  }
  /** Whether Get-Command finds a command of this name. */
  commandExists(name: string): boolean
  /** The current location's path. */
  readonly location: string
  environmentVariable(name: string): string | undefined
  /** Runs `work` so that errors of the script blocks it runs are thrown, not reported. */
  guarded<T>(work: () => T): T
  /** What Out-String prints of a value. */
  outString(value: Value): string
}
