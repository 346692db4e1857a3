import { validationFault } from '../../engine/binder/faults.ts'
import { completer, transformation, validation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'
import { tryConvert } from '../../types/conversion/convert.ts'
import { toText } from '../../types/conversion/toText.ts'
import { getMember } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'

/** `latest` is the newest version; a whole number is a version. */
function toVersion(value: Value): Value {
  if (typeof value !== 'string') return typeof value === 'number' ? `${value}.0` : value
  if (value.toLowerCase() === 'latest') return '7.6.5'
  return /^\d+$/.test(value) ? `${value}.0` : value
}

/** Only versions that PowerShell has had. */
function checkVersion(value: Value): void {
  const version = tryConvert(value, requireType('System.Version'))
  const text = version === undefined || version === null ? '' : toText(version)
  if (/^(?:[123]\.0|4\.0|5\.[01]|6\.\d+|7\.\d+)(?:\.\d+)*$/.test(text)) return
  throw validationFault(
    'InvalidPSVersion',
    `The "${toText(value)}" argument does not contain a valid PowerShell version. Supply a valid version number and then try the command again.`,
  )
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/set-strictmode */
export const setStrictMode = defineCmdlet('Set-StrictMode', () => ({
  class: 'Microsoft.PowerShell.Commands.SetStrictModeCommand',
  defaultSet: 'Version',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096804',
  parameters: {
    Off: parameter('SwitchParameter', { set: 'Off', mandatory: true }),
    Version: parameter('Version', {
      set: 'Version',
      mandatory: true,
      aliases: ['v'],
      attributes: [
        completer,
        transformation('ArgumentToPSVersionTransformation', toVersion),
        validation('ValidateVersion', checkVersion),
      ],
    }),
  },
  end({ bound, frame }) {
    frame.session.strictModeUsed = true
    frame.strictVersion = bound.Off ? 0 : Number(getMember(bound.Version as Value, 'Major') ?? 0)
  },
}))
