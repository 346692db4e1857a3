import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createShell, createShellSync, type Shell } from '../../src/host/index.ts'

let shell: Shell
let server: Server
beforeAll(async () => {
  shell = await createShell()
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { Location: '/json' }).end()
    else if (request.url === '/json')
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(`{"method":"${request.method}","n":[1,2]}`)
    else response.writeHead(404, 'Not Found').end('gone')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.close()
  await shell.close()
})

describe('jobs of a shell in a program', () => {
  it('run in a thread of their own and give what real jobs give', async () => {
    const result = await shell.run(`
      $factor = 3
      $job = Start-Job { param($n) $n * $using:factor; [pscustomobject]@{ A = 1 }; Write-Error oops } -ArgumentList 4
      (Wait-Job $job).State
      $got = Receive-Job $job -ErrorVariable errors -ErrorAction SilentlyContinue
      $got[0]; $got[1].psobject.TypeNames[0]; $got[1].A; $errors[0].GetType().Name; "$($errors[0])"
      $job.HasMoreData
      Remove-Job $job; @(Get-Job).Count`)
    expect(result.failure).toBeNull()
    expect(result.output).toEqual([
      'Completed',
      12,
      'Deserialized.System.Management.Automation.PSCustomObject',
      1,
      'RemotingErrorRecord',
      'oops',
      false,
      0,
    ])
  })

  it('stop when they are told to, with their finally blocks', async () => {
    const result = await shell.run(`
      $file = [IO.Path]::GetTempFileName()
      $job = Start-Job { try { Start-Sleep 60 } finally { Set-Content $using:file ended } }
      while ((Get-Content $file -Raw) -eq $null -and $job.State -ne 'Running') { Start-Sleep -Milliseconds 20 }
      Start-Sleep -Milliseconds 1500
      Stop-Job $job; $job.State; Get-Content $file; Remove-Item $file`)
    expect(result.output).toEqual(['Stopped', 'ended'])
  })

  it('share values by reference in the same thread', () => {
    const result = createShellSync().run(`
      $seen = @{}
      $job = Start-ThreadJob { $h = $using:seen; $h.x = 1; 'done' }
      $job | Receive-Job -Wait
      1..3 | ForEach-Object -Parallel { ($using:seen)["n$_"] = $_ }
      ($seen.Keys | Sort-Object) -join ','`)
    expect(result.output).toEqual(['done', 'n1,n2,n3,x'])
  })
})

describe('events', () => {
  it('run their actions between statements and ring by timers', async () => {
    const result = await shell.run(`
      $global:hits = @()
      $job = Register-EngineEvent mine -Action { $global:hits += $Event.MessageData }
      $null = New-Event mine -MessageData a; $null = New-Event mine -MessageData b
      Start-Sleep -Milliseconds 1
      $hits -join ','
      $timer = [Timers.Timer]::new(20); $timer.AutoReset = $false
      Register-ObjectEvent $timer Elapsed -SourceIdentifier tick; $timer.Start()
      (Wait-Event tick -Timeout 10).SourceIdentifier
      Get-EventSubscriber | Unregister-Event; $job.State`)
    expect(result.output).toEqual(['a,b', 'tick', 'Stopped'])
  })
})

describe('the web', () => {
  it('is asked over the main thread', async () => {
    const { port } = server.address() as AddressInfo
    const result = await shell.run(`
      $u = 'http://127.0.0.1:${port}'
      (Invoke-RestMethod $u/moved -Method Post -Body x).method
      (Invoke-WebRequest $u/json).Content
      try { Invoke-WebRequest $u/none } catch { $_.FullyQualifiedErrorId; [int]$_.Exception.Response.StatusCode; $_.ErrorDetails.Message }`)
    expect(result.output).toEqual([
      'GET',
      '{"method":"GET","n":[1,2]}',
      'WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand',
      404,
      'gone',
    ])
  })
})
