import { describe, expect, it } from 'vitest'
import { createShellSync } from '../../src/host/index.ts'

const run = (text: string) => createShellSync().run(text)

describe('PowerShell objects', () => {
  it('run in a session of their own and keep its streams', () => {
    const { output, errors } = run(`
      $x = 'outside'
      $ps = [powershell]::Create().AddScript('param($n) "$x$n"; Write-Error bad; Write-Warning w; $x = 1').AddArgument(5)
      $ps.Invoke(); $ps.HadErrors; "$($ps.Streams.Error)"; "$($ps.Streams.Warning)"; $x
      $ps.Commands.Clear(); $ps.AddScript('$x').Invoke()`)
    expect(output).toEqual(['5', true, 'bad', 'w', 'outside', 1])
    expect(errors).toEqual([])
  })

  it('join commands, statements, parameters and input', () => {
    const { output } = run(`
      $ps = [powershell]::Create()
      $null = $ps.AddCommand('Sort-Object').AddParameter('Descending').AddCommand('Select-Object').AddParameters(@{ First = 2 })
      $null = $ps.AddStatement().AddCommand('Write-Output').AddArgument('end')
      $ps.Invoke(@(1, 3, 2)) -join ' '`)
    // The input goes into every statement: Write-Output has it twice, and refuses.
    expect(output).toEqual(['3 2'])
  })

  it('throw what ended them, also when begun', () => {
    const { output } = run(`
      $ps = [powershell]::Create().AddScript('1; throw "boom"')
      $handle = $ps.BeginInvoke()
      try { $ps.EndInvoke($handle) } catch { $_.FullyQualifiedErrorId; $_.Exception.InnerException.Message }
      "$($ps.InvocationStateInfo.State)"
      $ps.Dispose()
      try { $ps.Invoke() } catch { $_.FullyQualifiedErrorId }`)
    expect(output).toEqual(['RuntimeException', 'boom', 'Failed', 'PSObjectDisposedException'])
  })

  it('share a runspace and its initial state', () => {
    const { output } = run(`
      $iss = [initialsessionstate]::CreateDefault()
      $iss.Commands.Add([System.Management.Automation.Runspaces.SessionStateFunctionEntry]::new('hi', '"hi $who"'))
      $rs = [runspacefactory]::CreateRunspace($iss); $rs.Open()
      $rs.SessionStateProxy.SetVariable('who', 'you')
      $ps = [powershell]::Create($rs)
      $ps.AddScript('hi; $global:y = 7').Invoke()
      $rs.SessionStateProxy.GetVariable('y')
      $rs.Close()
      try { $ps.Invoke() } catch { $_.FullyQualifiedErrorId }`)
    expect(output).toEqual(['hi you', 7, 'InvalidRunspaceStateException'])
  })
})

describe('actions on looking commands up', () => {
  it('stand in for what is not found, and see what is', () => {
    const { output } = run(`
      $ic = $ExecutionContext.InvokeCommand
      $ic.CommandNotFoundAction = { param($name, $e) $e.CommandScriptBlock = { "made up: $args" } }
      nosuch-thing 1 2
      $ic.CommandNotFoundAction = $null
      $global:seen = @()
      function ff { 'ff' }
      $ic.PostCommandLookupAction = { param($name, $e) if ($name -eq 'ff') { $global:seen += "$($e.Command.CommandType)" } }
      ff; ff
      $ic.PostCommandLookupAction = $null
      ff
      $seen -join ' '`)
    expect(output).toEqual(['made up: 1 2', 'ff', 'ff', 'ff', 'Function Function'])
  })
})
