import type { Frame } from '../../session/scope.ts'
import type { ActionPreference } from './preferences.ts'

/** $ErrorActionPreference is Inquire: asks whether to go on after an error. */
export function askAboutError(frame: Frame, message: string): ActionPreference {
  const choice = frame.session.ui.choose(
    'Action to take for this exception:',
    message,
    [
      ['&Continue', 'Display the error message, then continue.'],
      ['&Silent Continue', 'Suppress the error message, then continue.'],
      ['&Break', 'Display the error message and then stop the operation.'],
      [
        'S&uspend',
        'Pause the current pipeline and return to the command prompt. Type exit to resume operation when you are done.',
      ],
    ],
    0,
  )
  return choice === 0 ? 'Continue' : choice === 1 ? 'SilentlyContinue' : 'Stop'
}
