import type { Value } from '../../kernel/value.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import type { ParameterMetadata } from '../binder/metadata.ts'
import type { CommonParameters } from '../pipeline/commandRuntime.ts'
import { preferenceFrom } from '../pipeline/preferences.ts'

/** Takes the value of a parameter the engine adds; false for the command's own. */
export function setCommon(common: CommonParameters, parameter: ParameterMetadata, value: Value): boolean {
  if (parameter.association !== 'common' && parameter.association !== 'shouldProcess') return false
  switch (parameter.name) {
    case 'Verbose':
      common.verbose = toBoolean(value)
      break
    case 'Debug':
      common.debug = toBoolean(value)
      break
    case 'ErrorAction':
      common.errorAction = preferenceFrom(value)
      break
    case 'WarningAction':
      common.warningAction = preferenceFrom(value)
      break
    case 'InformationAction':
      common.informationAction = preferenceFrom(value)
      break
    case 'ProgressAction':
      common.progressAction = preferenceFrom(value)
      break
    case 'ErrorVariable':
      common.errorVariable = String(value)
      break
    case 'WarningVariable':
      common.warningVariable = String(value)
      break
    case 'InformationVariable':
      common.informationVariable = String(value)
      break
    case 'OutVariable':
      common.outVariable = String(value)
      break
    case 'PipelineVariable':
      common.pipelineVariable = String(value)
      break
    case 'WhatIf':
      common.whatIf = toBoolean(value)
      break
    case 'Confirm':
      common.confirm = toBoolean(value)
      break
  }
  return true
}
