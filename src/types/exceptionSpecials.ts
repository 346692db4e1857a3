import type { Value } from '../kernel/value.ts'
import { arrayFrom } from './array.ts'
import { enumNamed } from './enum.ts'
import { Exception } from './exception.ts'
import type { MemberImplementation } from './netType.ts'
import { requireType } from './netType.ts'

/** What the C library says of an error number: Win32Exception.Message on this platform. */
const systemErrors: readonly string[] = [
  'Success',
  'Operation not permitted',
  'No such file or directory',
  'No such process',
  'Interrupted system call',
  'Input/output error',
  'No such device or address',
  'Argument list too long',
  'Exec format error',
  'Bad file descriptor',
  'No child processes',
  'Resource temporarily unavailable',
  'Cannot allocate memory',
  'Permission denied',
  'Bad address',
  'Block device required',
  'Device or resource busy',
  'File exists',
  'Invalid cross-device link',
  'No such device',
  'Not a directory',
  'Is a directory',
  'Invalid argument',
  'Too many open files in system',
  'Too many open files',
  'Inappropriate ioctl for device',
  'Text file busy',
  'File too large',
  'No space left on device',
  'Illegal seek',
  'Read-only file system',
  'Too many links',
  'Broken pipe',
  'Numerical argument out of domain',
  'Numerical result out of range',
]

/** The message of a system error's number. */
export function systemErrorMessage(code: number): string {
  return systemErrors[code] ?? `Unknown error ${code}`
}

/** SessionStateException.SessionStateCategory: what kind of item was looked for. */
export function sessionStateCategoryOf(self: Exception): Value {
  const given = self.fields?.get('SessionStateCategory')
  if (given !== undefined) return given
  const name = self.netType.name
  const category =
    name === 'DriveNotFoundException' || name === 'ItemNotFoundException'
      ? 'Drive'
      : name.startsWith('ProviderN')
        ? 'CmdletProvider'
        : 'Variable'
  return enumNamed(requireType('System.Management.Automation.SessionStateCategory'), category) ?? null
}

/** AggregateException.Flatten: the causes of causes stand beside the causes. */
function flatten(self: Exception): Exception {
  const causes: Value[] = []
  const collect = (exception: Exception): void => {
    const inner = exception.fields?.get('InnerExceptions')
    if (inner === undefined || inner === null) return
    for (const cause of inner as Iterable<Value>) {
      if (cause instanceof Exception && cause.netType.fullName === 'System.AggregateException') collect(cause)
      else causes.push(cause)
    }
  }
  collect(self)
  const flat = new Exception(self.netType, self.message, (causes[0] as Exception | undefined) ?? null)
  flat.fields = new Map<string, Value>([['InnerExceptions', arrayFrom(requireType('System.Exception'), causes)]])
  return flat
}

/** Methods of exception classes beside System.Exception's own. */
export const specialMembers: ReadonlyMap<string, Readonly<Record<string, MemberImplementation>>> = new Map([
  ['System.AggregateException', { 'Flatten(): AggregateException': flatten }],
])
