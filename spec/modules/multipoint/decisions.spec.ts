/** What docs/multipoint.md decides, seen through the cmdlets; the same on every back end that is built in. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openShell } from './shell.ts'

const folder = mkdtempSync(join(tmpdir(), 'mpsh-decisions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs lines that write text or fail; an error is shown as its id and target. */
const script = (text: string): string => `
function id { process { if ($_ -is [System.Management.Automation.ErrorRecord]) { "$($_.FullyQualifiedErrorId.Split(',')[0]) $($_.TargetObject)" } else { "$_" } } }
& {
${text}
} 2>&1 4>&1 | id`

const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
  [
    'an error about one id leaves the others to be done',
    'Close-WmsSession 9, 3, 1, 3; (Get-WmsSession -All).SessionId -join ","; (Get-WmsStation 2).SessionId',
    'SessionNotFound 9\nOwnSession 1\nSessionNotFound 3\n1,2,4,5\n4294967295',
  ],
  [
    '-All leaves the own session out and says so',
    'Disconnect-WmsSession -All -Verbose; (Get-WmsSession -All).State -join ","',
    `Session 1 runs this command and is left out.
${[2, 3, 4, 5].map((id) => `Performing the operation "Disconnect-WmsSession" on target "session ${id} (${['teacher', 'ana', 'ben', 'chen'][id - 2]}) on ROOM1".`).join('\n')}
RemoteConnection,Disconnected,Disconnected,Disconnected,Disconnected`,
  ],
  ['-All:$false chooses nothing', 'Close-WmsSession -All:$false; (Get-WmsSession -All).Count', '5'],
  [
    'servers are found by any name, and what is wrong with a name is told',
    "foreach ($name in '', 'room1.School.Example', 'nowhere', 'a/b') { (Get-WmsSystem -Server $name).ComputerName }; Stop-WmsSystem -Server ROOM2; Get-WmsUser -All -Server room2",
    'ROOM1\nROOM1\nServerNotFound nowhere\n\nInvalidServerName a/b\n\nServerUnreachable room2',
  ],
  [
    'locking replaces the message, and the own session is locked like any other',
    'Lock-WmsSession -All one; Lock-WmsSession 1 two; (Get-WmsSession 1).LockMessage; Unlock-WmsSession -All; (Get-WmsSession -All).IsLocked -contains $true',
    'two\nFalse',
  ],
  [
    'programs go down the pipeline with their session and server',
    'Open-WmsApp 2, 3 "C:\\Windows\\notepad.exe"; (Get-WmsApp 3).Name -join ","; Get-WmsApp 3 | Close-WmsApp; @(Get-WmsApp 3).Count; (Get-WmsApp 2).ProcessId; Get-WmsApp 77; Close-WmsApp 2 1 1 1',
    'Calculator,notepad\n0\n5104\nSessionNotFound 77\nAppNotFound 1',
  ],
  [
    'a shared desktop is shown until it ends',
    '$desktop = Publish-WmsDesktop 2 -MaxViewers 2; "$desktop"; $desktop | Show-WmsDesktop -SessionId 2, 3, 4, 5; Publish-WmsDesktop 2; Unpublish-WmsDesktop 2; Show-WmsDesktop 3 -Desktop $desktop; Unpublish-WmsDesktop 2; (Get-WmsSession 3).ShownDesktop -eq ""; Publish-WmsDesktop 3 -MaxViewers 0',
    'inv-2\nOwnDesktop 2\nTooManyViewers 5\nDesktopAlreadyPublished 2\nDesktopNotFound inv-2\nDesktopNotPublished 2\nTrue\nInvalidMaxViewers 0',
  ],
  [
    'stations split, join and vanish, and their sessions go on',
    'Split-WmsStation 2, 2; (Get-WmsStation).StationId -join ","; Join-WmsStation 6; Join-WmsStation 1; (Get-WmsStation 2).IsSplit; Set-WmsStation 9 -FriendlyName x; Clear-WmsStation; @(Get-WmsStation).Count; (Get-WmsSession 3).State',
    'StationAlreadySplit 2\n1,2,3,4,5,6\nStationNotSplit 1\nFalse\nStationNotFound 9\n0\nDisconnected',
  ],
  [
    'web limits are for standard users',
    'Set-WmsWebLimiting a.example, b.example -Allow; Enable-WmsWebLimiting 1, 3; (Get-WmsWebLimiting).IsInLimiting; (Get-WmsWebLimiting 2>$null -SessionId 4).IsInLimiting; Disable-WmsWebLimiting -All; $l = Get-WmsWebLimiting; "$($l.Sites) $($l.IsInLimiting) $($l.IsAllowList)"',
    'WebLimitingNotApplicable 1\nTrue\nFalse\na.example b.example False True',
  ],
  [
    'disk protection goes its steps, restarts and forgets',
    'Resume-WmsDiskProtection; Remove-WmsUser ana; Set-WmsStation 1 -FriendlyName X; Restart-WmsSystem; @(Get-WmsSession -All).Count; (Get-WmsUser -Name ana).Name; (Get-WmsStation 1).Name; Suspend-WmsDiskProtection; "$(Get-WmsDiskProtection)"; Set-WmsScheduledUpdate -HourToScheduleUpdates 1; Disable-WmsDiskProtection; Enable-WmsDiskProtection; "$(Get-WmsDiskProtection)"',
    'InvalidDiskProtectionTransition ROOM1\n0\nana\nTeacher desk\nPassive\nDiskProtectionRequired ROOM1\nDiscard',
  ],
  [
    'scheduled updates keep what is not given',
    'Enable-WmsScheduledUpdate -HourToScheduleUpdates 3 -CustomScript C:\\A.exe | Out-Null; $u = Set-WmsScheduledUpdate -ReturnState PreviousState; "$($u.IsScheduleUpdateEnabled) $($u.HourToScheduleUpdates) $($u.CustomScript) $($u.ReturnState)"; Set-WmsScheduledUpdate -HourToScheduleUpdates 24; Disable-WmsScheduledUpdate; (Get-WmsSystem).IsScheduledUpdateEnabled',
    'True 3 C:\\A.exe PreviousState\nHourOutOfRange 24\nFalse',
  ],
  [
    'accounts are created once and found whatever the case',
    'Set-WmsUser ANA -FullName Anna; (Get-WmsUser -Name Ana).FullName; Remove-WmsUser nobody; Remove-WmsUser Administrator; Get-WmsUser -All | Where-Object { $_.UserType -eq "Standard" } | Remove-WmsUser; (Get-WmsUser -All).Name -join ","',
    'Anna\nUserNotFound nobody\nOwnUser Administrator\nAdministrator,teacher',
  ],
  [
    'virtual desktops need the role, a template and its machine',
    '$image = @{ InputFilePath = "C:\\I\\W.iso"; TemplatePrefix = "T" }; New-WmsVirtualDesktop @image -All | Out-Null; Import-WmsVirtualDesktop @image; Import-WmsVirtualDesktop @image; Enable-WmsVirtualDesktopRole -Restart; Enable-WmsVirtualDesktopRole; New-WmsVirtualDesktop 1 @image; New-WmsVirtualDesktopTemplate @image -AdministratorUser a -AdministratorPassword b; New-WmsVirtualDesktop 1, 2, 9 @image; (Get-WmsVirtualDesktop).VirtualMachineName -join ","; (Get-WmsStation 2).VirtualMachineName; Get-WmsVirtualDesktop -VirtualMachineName none',
    'VirtualDesktopRoleRequired ROOM1\nVirtualDesktopRoleRequired ROOM1\nVirtualDesktopRoleRequired ROOM1\nVirtualDesktopRoleRequired ROOM1\nVirtualDesktopRoleRequired ROOM1\nTemplateExists T-W\nVirtualDesktopRoleUnchanged ROOM1\nTemplateNotFound T-W\nStationNotFound 9\nROOM1-T-1,ROOM1-T-2\nROOM1-T-2\nVirtualDesktopNotFound none',
  ],
  [
    'a dashboard user runs the room, a standard user looks',
    `function test([string] $type) {
  $scenario = New-WmsScenario ana -Administrator tina
  $server = $scenario.servers[0]
  $server.caller.isAdmin = $false
  $server.caller.sessionId = $null
  $server.users[0].UserType = $type
  $scenario | Import-WmsScenario
  Close-WmsSession 1
  Open-WmsApp 2 calc.exe
  Lock-WmsUsbStorage 1
  Restart-WmsSystem
  Close-WmsSession 2
  @(Get-WmsSession -All).Count
}
test DashboardUser
test Standard`,
    'AdministratorRequired 1\nAdministratorRequired ROOM1\n1\nAdministratorRequired 1\nDashboardUserRequired 2\nDashboardUserRequired 1\nAdministratorRequired ROOM1\n1',
  ],
]

let databases = 0
const nextDatabase = (): string => `sqlite:room${databases++}.db`

describe.each([
  ['memory:', (): string => 'memory:'],
  ['sqlite:', nextDatabase],
] as const)('%s', (_name, backend) => {
  test.each(cases)('%s', (_case, text, expected) => {
    expect(openShell(folder, backend()).run(script(text)).trim()).toBe(expected)
  })
})

test('a thumbnail is the bytes of a PNG', () => {
  const text = '$t = (Get-WmsSession 3 -Thumbnail Small).Thumbnail; "$($t.GetType()) $($t[0..3])"'
  expect(openShell(folder).run(text).trim()).toBe('byte[] 137 80 78 71')
})

test('a back end that cannot be used ends the script, and can be caught', () => {
  const room = openShell(folder, 'memory:none.json')
  expect(room.run('Get-WmsSession -All; "after"')).not.toContain('after')
  const caught = 'try { Get-WmsSession -All } catch [System.IO.FileNotFoundException] { $_.FullyQualifiedErrorId }'
  expect(room.run(caught).trim()).toBe(
    'ScenarioNotFound,Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.GetWmsSessionCommand',
  )
})
