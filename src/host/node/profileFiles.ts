import { join } from 'node:path'
import type { ProfileFiles } from '../../kernel/host.ts'
import { userConfigurationFolder } from '../../modules/multipoint/backends/select.ts'

const anyHost = 'profile.ps1'
const thisHost = 'Microsoft.PowerShell_profile.ps1'

/** PowerShell's profiles, by its names, in mpsh's own folders: beside the program and in the user's configuration. */
export function profileFiles(homeOfShell: string): ProfileFiles {
  const own = userConfigurationFolder()
  return {
    AllUsersAllHosts: join(homeOfShell, anyHost),
    AllUsersCurrentHost: join(homeOfShell, thisHost),
    CurrentUserAllHosts: join(own, anyHost),
    CurrentUserCurrentHost: join(own, thisHost),
  }
}
