/** Variables of other drives: `$env:PATH`, `$function:f`, `$alias:ls`. about_Providers */
import { runtimeFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { findEntry } from '../../session/tables.ts'
import { findVariable, setVariable } from '../../session/variables.ts'
import { toText } from '../../types/conversion/toText.ts'
import { setAlias } from './alias.ts'
import { setFunction } from './function.ts'
import { AliasInfo, FunctionInfo } from './info.ts'
import { ScriptBlock } from './scriptBlock.ts'
import { createScriptBlock } from './scriptFile.ts'

/** `$drive:path`: null where the item is not there. Throws where there is no such drive. */
export function readDriveVariable(frame: Frame, drive: string, path: string): Value {
  switch (fold(drive)) {
    case 'env':
      return frame.session.host.environment.get(path) ?? null
    case 'function': {
      const info = findEntry(frame.tables, 'functions', fold(path))
      return info instanceof FunctionInfo ? info.block : null
    }
    case 'alias': {
      const info = findEntry(frame.tables, 'aliases', fold(path))
      return info instanceof AliasInfo ? info.definition : null
    }
    case 'variable':
      return findVariable(frame, fold(path)) ?? null
    default:
      return readContentVariable(frame, drive, path)
  }
}

/** `$drive:path = value`. */
export function writeDriveVariable(frame: Frame, drive: string, path: string, value: Value): void {
  const { session } = frame
  switch (fold(drive)) {
    case 'env':
      session.host.environment.set(path, isNull(value) ? null : toText(value))
      if (path === 'PATH' || path === 'PSModulePath') session.commandVersion++
      return
    case 'function':
      setFunction(frame, path, value instanceof ScriptBlock ? value : createScriptBlock(toText(value), frame.state))
      return
    case 'alias':
      setAlias(frame, frame, path, toText(value), null, false)
      return
    case 'variable':
      setVariable(frame, path, value)
      return
    default:
      writeContentVariable(frame, drive, path, value)
  }
}

function noDrive(drive: string) {
  return runtimeFault(
    'DriveNotFound',
    `Cannot find drive. A drive with the name '${drive}' does not exist.`,
    'ObjectNotFound',
    'System.Management.Automation.DriveNotFoundException',
    drive,
  )
}

function readContentVariable(_frame: Frame, drive: string, _path: string): Value {
  throw noDrive(drive)
}

function writeContentVariable(_frame: Frame, drive: string, _path: string, _value: Value): void {
  throw noDrive(drive)
}
