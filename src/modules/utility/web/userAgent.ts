import { currentSession } from '../../../engine/commands/currentSession.ts'

/** PSUserAgent.UserAgent. */
export function userAgentText(): string {
  const { platform, osDescription } = currentSession().host.machine
  const name = platform === 'darwin' ? 'Macintosh' : platform === 'win32' ? 'Windows NT 10.0' : 'Linux'
  return `Mozilla/5.0 (${name}; ${osDescription}; en-US) PowerShell/7.6.5`
}
