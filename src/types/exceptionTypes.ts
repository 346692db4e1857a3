import { ownRecordOf } from './errorRecord.ts'
import { Exception, exceptionText, hresultOf, messageOf } from './exception.ts'
import { constructorsOf, fieldsDeclaredBy } from './exceptionMembers.ts'
import { sessionStateCategoryOf, specialMembers } from './exceptionSpecials.ts'
import { exceptionTable } from './exceptionTable.ts'
import {
  type MemberImplementation,
  type NetType,
  type NetTypeDeclaration,
  type NetTypeEntry,
  netType,
  requireType,
} from './netType.ts'
import { registerTypes, typeByFullName } from './registry.ts'

export interface ExceptionFacts {
  readonly base: string
  readonly assembly: string
  /** Message of an exception made without one; '' for the general text. */
  readonly message: string
  readonly hresult: number
  /** Error id and category of the record it carries, when it has one. */
  readonly record: string
}

let table: Map<string, ExceptionFacts> | null = null

function readTable(): Map<string, ExceptionFacts> {
  const facts = new Map<string, ExceptionFacts>()
  for (const line of exceptionTable.split('\n')) {
    if (line === '') continue
    const [name, base, assembly, message, hresult, record] = line.split('|') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    const full = fullName(base)
    const own = hresult === '' ? (facts.get(full)?.hresult ?? -2146233087) : Number(hresult)
    facts.set(fullName(name), {
      base: full,
      assembly: assembly || 'System.Private.CoreLib',
      message: message.replaceAll('~', '\n'),
      hresult: own,
      record,
    })
  }
  return facts
}

function fullName(name: string): string {
  return name.startsWith('Microsoft.') ? name : `System.${name}`
}

/** What is known about an exception class by its full name, or null. */
export function exceptionFacts(name: string): ExceptionFacts | null {
  table ??= readTable()
  return table.get(name) ?? null
}

/** The type of an exception's full name; one that is not in the table becomes a class below System.Exception. */
export function declareException(name: string): NetType {
  const known = typeByFullName(name)
  if (known !== null) return known
  registerTypes([netType(name, () => ({ base: 'Exception', members: constructorsOf(name) }))])
  return requireType(name)
}

/** The members of System.Exception itself. */
const exceptionMembers: Readonly<Record<string, MemberImplementation>> = {
  'TargetSite: System.Reflection.MethodBase': () => null,
  'Message: String': (self: Exception) => messageOf(self),
  'Data: System.Collections.IDictionary': (self: Exception) => (self.data ??= makeData()),
  'InnerException: Exception': (self: Exception) => self.inner,
  'HelpLink: String get set': {
    get: (self: Exception) => self.helpLink,
    set: (self: Exception, value: string) => {
      self.helpLink = value
    },
  },
  'Source: String get set': {
    get: (self: Exception) => self.source ?? (self.wasThrown ? 'System.Management.Automation' : null),
    set: (self: Exception, value: string) => {
      self.source = value
    },
  },
  'HResult: Int32 get set': {
    get: (self: Exception) => hresultOf(self),
    set: (self: Exception, value: number) => {
      self.hresult = value
    },
  },
  'StackTrace: String': stackTraceOf,
  'GetBaseException(): Exception': (self: Exception) => {
    let e = self
    while (e.inner !== null) e = e.inner
    return e
  },
  'ToString(): String': (self: Exception) => exceptionText(self),
}

/** A thrown exception's stack trace: ours has nothing to tell of .NET's frames. */
function stackTraceOf(self: Exception): string | null {
  return self.stackTrace ?? (self.wasThrown ? '   at System.Management.Automation' : null)
}

let makeData: () => object = () => new Exception('System.Exception')

/** Tells how Exception.Data makes its dictionary (the class stands in dotnet/). */
export function provideExceptionData(make: () => object): void {
  makeData = make
}

/** ErrorRecord and the `throw` mark of exceptions that carry a record. */
const recordMembers: Readonly<Record<string, MemberImplementation>> = {
  'ErrorRecord: System.Management.Automation.ErrorRecord': (self: Exception) => ownRecordOf(self),
}

const thrownMember: Readonly<Record<string, MemberImplementation>> = {
  'WasThrownFromThrowStatement: Boolean get set': {
    get: (self: Exception) => self.wasThrownFromThrowStatement,
    set: (self: Exception, value: boolean) => {
      self.wasThrownFromThrowStatement = value
    },
  },
}

/** Exceptions outside of RuntimeException's family that carry an error record all the same. */
const carriers =
  /^System\.Management\.Automation\.(?:PS(?:InvalidCast|Argument(?:Null|OutOfRange)?|InvalidOperation|NotImplemented|NotSupported|ObjectDisposed)|ScriptCallDepth|PipelineDepth|JobFailed)Exception$/

/** Whether an exception's class carries an ErrorRecord. */
export function carriesRecord(type: NetType): boolean {
  for (let t: NetType | null = type; t !== null; t = t.base) {
    if (t.fullName === 'System.Management.Automation.RuntimeException' || carriers.test(t.fullName)) return true
  }
  return false
}

function declarationOf(name: string, facts: ExceptionFacts): NetTypeDeclaration {
  const fields: Record<string, MemberImplementation> = {}
  for (const [property, type] of fieldsDeclaredBy(name)) {
    const read =
      property === 'Message'
        ? messageOf
        : property === 'ErrorRecord'
          ? ownRecordOf
          : property === 'SessionStateCategory'
            ? sessionStateCategoryOf
            : (self: Exception) => self.fields?.get(property) ?? null
    fields[`${property}: ${type}`] = read
  }
  return {
    base: facts.base,
    assembly: facts.assembly,
    class: name === 'System.Exception' ? Exception : undefined,
    members: {
      ...constructorsOf(name),
      ...(name === 'System.Exception' ? exceptionMembers : undefined),
      ...(name === 'System.Management.Automation.RuntimeException' ? thrownMember : undefined),
      ...(name === 'System.Management.Automation.RuntimeException' || carriers.test(name) ? recordMembers : undefined),
      ...fields,
      ...specialMembers.get(name),
    },
  }
}

/** The declarations of all exception classes. */
export function exceptionEntries(): NetTypeEntry[] {
  table ??= readTable()
  return Array.from(table, ([name, facts]) => netType(name, () => declarationOf(name, facts)))
}

registerTypes(exceptionEntries())
