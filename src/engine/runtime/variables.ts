import type { AttributeBaseAst, UsingExpressionAst } from '../../../grammar/ast.ts'
import type { VariablePath } from '../../../grammar/variablepath.ts'
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { Variable, type VariableAttribute } from '../../session/variable.ts'
import {
  assignScoped,
  assignTyped,
  findScoped,
  findVariable,
  readUnset,
  readVariable,
  setVariable,
  strictVersionOf,
  type VariableSite,
  variableObject,
} from '../../session/variables.ts'
import { convert } from '../../types/conversion/convert.ts'
import type { NetType } from '../../types/netType.ts'
import { PSReference } from '../../types/psReference.ts'
import { readDriveVariable, writeDriveVariable } from '../commands/drives.ts'
import { variableAttributes } from '../commands/variableAttributes.ts'

/** Converts what is assigned to a variable of a declared type. */
export function convertVariable(_frame: Frame, type: NetType, value: Value): Value {
  return convert(value, type)
}

/** A variable inside an expandable string: strict mode 1 lets unset ones be empty. */
export function readInString(frame: Frame, site: VariableSite): Value {
  if (strictVersionOf(frame) >= 2 || !frame.session.strictModeUsed) return readVariable(frame, site)
  return findVariable(frame, site.folded) ?? null
}

/** `$scope:name`, `$env:name`, `${function:name}`. */
export function readQualified(frame: Frame, path: VariablePath): Value {
  if (path.driveName !== null && !path.isVariable) return readDrive(frame, path.driveName, path.unqualifiedPath)
  const folded = fold(path.unqualifiedPath)
  const value = path.scope === null ? findVariable(frame, folded) : findScoped(frame, path.scope, folded)
  return value === undefined ? readUnset(frame, path.userPath) : value
}

/** A drive that does not exist has nothing. */
function readDrive(frame: Frame, drive: string, path: string): Value {
  try {
    return readDriveVariable(frame, drive, path)
  } catch (error) {
    if (error instanceof Fault && error.id === 'DriveNotFound') return null
    throw error
  }
}

/** `$scope:name = value`; yields what was stored. */
export function assignQualified(frame: Frame, path: VariablePath, value: Value): Value {
  if (path.driveName !== null && !path.isVariable) {
    writeDriveVariable(frame, path.driveName, path.unqualifiedPath, value)
    return value
  }
  if (path.scope === null) {
    setVariable(frame, path.unqualifiedPath, value)
    return value
  }
  return assignScoped(frame, path.scope, path.unqualifiedPath, value)
}

/** A cast or attribute list on the left of an assignment; `made` keeps what it came to. */
export interface AttributeList {
  readonly attributes: readonly AttributeBaseAst[]
  made: VariableAttribute[] | null
}

/** `[type][ValidateRange(1, 5)]$name = value`: the attributes stay with the variable. */
export function assignAttributed(frame: Frame, path: VariablePath, list: AttributeList, value: Value): Value {
  const attributes = (list.made ??= variableAttributes(frame, list.attributes))
  if (path.driveName !== null && !path.isVariable) {
    let converted = value
    for (const attribute of attributes) if (attribute.transform) converted = attribute.transform(converted)
    return assignQualified(frame, path, converted)
  }
  return assignTyped(frame, path.unqualifiedPath, value, attributes)
}

/** `[ref]$name`: a variable that does not exist is an error. */
export function referenceTo(frame: Frame, path: VariablePath): Value {
  if (path.driveName !== null && !path.isVariable) return new PSReference({ value: readQualified(frame, path) })
  const variable = variableObject(frame, fold(path.unqualifiedPath))
  if (variable === null) {
    throw new Fault({
      id: 'NonExistingVariableReference',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.RuntimeException',
      message: '[ref] cannot be applied to a variable that does not exist.',
      target: path.userPath,
    })
  }
  return new PSReference(variable)
}

/** `$using:name`: what the caller captured. */
export function usingValue(frame: Frame, node: UsingExpressionAst): Value {
  for (let at: Frame | null = frame; at !== null; at = at.parent) {
    const found = at.usingValues?.(node)
    if (found !== undefined) return found
  }
  throw new Fault({
    id: 'UsingWithoutInvokeCommand',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.RuntimeException',
    message:
      'A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if the script block is invoked on a remote computer.',
  })
}

/** A variable's value from here outward; undefined where it is not set. */
export function peek(frame: Frame, site: VariableSite): Value | undefined {
  return findVariable(frame, site.folded)
}

/** Whether assigning a variable only stores: no attribute converts or refuses, and it is this scope's own. */
export function isPlain(frame: Frame, site: VariableSite): boolean {
  const slot = frame.layout.slotOf(site.folded)
  if (slot >= 0) return frame.layout.constraints === null || frame.layout.constraints[slot] == null
  if (frame.session.allScope.has(site.folded)) return false
  const variable = frame.overflow?.get(site.folded)
  return (
    variable === undefined ||
    (variable.constructor === Variable && variable.options === 0 && variable.attributes === null)
  )
}
