import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createShellSync } from '../../src/host/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'mpsh-debugger-'))
const script = join(folder, 'a.ps1')
writeFileSync(script, '$a = 1\n$b = 2\n$c = $a + $b\nfunction foo($x) { "in foo $x" }\nfoo 3\n')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (text: string) => createShellSync({ directory: folder }).run(text)

describe('breakpoints', () => {
  it('run their action before the line, with the breakpoint at hand', () => {
    const { output } = run(`
      $global:hits = @()
      $bp = Set-PSBreakpoint -Script ./a.ps1 -Line 3, 5 -Action { $global:hits += "$a $b $c $($_.Line)"; 'lost' }
      & ./a.ps1; & ./a.ps1
      $hits; $bp.HitCount; "$($bp[0])"`)
    expect(output).toEqual([
      'in foo 3',
      'in foo 3',
      '1 2  3',
      '1 2 3 5',
      '1 2  3',
      '1 2 3 5',
      2,
      2,
      "Line breakpoint on 'a.ps1:3'",
    ])
  })

  it('count reads and writes of a variable, before and after', () => {
    const { output } = run(`
      $global:seen = @()
      $bp = Set-PSBreakpoint -Variable zz -Mode ReadWrite -Action { $global:seen += "v$zz" }
      $zz = 1; $null = $zz; $zz++
      $bp.HitCount; $seen -join ' '
      $bp | Disable-PSBreakpoint; $zz = 5; $bp.HitCount`)
    expect(output).toEqual([4, 'v1 v1 v1 v2', 4])
  })

  it('stop at commands of any kind', () => {
    const { output } = run(`
      function foo { 'f' }
      $bp = Set-PSBreakpoint -Command foo, Get-D*e -Action { }
      foo; foo; $null = Get-Date
      $bp.HitCount -join ' '
      Get-PSBreakpoint | Remove-PSBreakpoint; @(Get-PSBreakpoint).Count`)
    expect(output).toEqual(['f', 'f', '2 1', 0])
  })
})

describe('Set-PSDebug', () => {
  it('traces statements, calls and assignments', () => {
    const { debug } = run('Set-PSDebug -Trace 2\nfunction f($x) { $y = $x }\nf 3\nSet-PSDebug -Off\n$z = 1')
    expect(debug).toEqual([
      '   3+  >>>> f 3\n',
      '   2+ function f($x)  >>>> { $y = $x }\n',
      "    ! CALL function 'f'",
      '   2+ function f($x) {  >>>> $y = $x }\n',
      "    ! SET $y = '3'.",
      '   2+ function f($x) { $y = $x  >>>> }\n',
      '   4+  >>>> Set-PSDebug -Off\n',
    ])
  })
})
