import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { program as grammarProgram } from './grammarPrograms.ts'
import { program } from './runnablePrograms.ts'
import { makeRunner } from './running.ts'

/** How many programs: MPSH_PROGRAMS=100000 for the long run, which takes a seed of its own. */
const count = Number(process.env['MPSH_PROGRAMS'] ?? 120)
const runner = makeRunner()

afterAll(() => runner.close())

describe('made-up programs', () => {
  const any = fc.oneof(
    { weight: 4, arbitrary: program },
    { weight: 1, arbitrary: grammarProgram.map(({ text }) => text) },
  )

  it('end with nothing but PowerShell errors', { timeout: 100 * count + 20_000 }, () => {
    const ids = new Set<string>()
    fc.assert(
      fc.property(any, (text) => {
        expect(runner.run(text)).toBe(null)
        for (const id of runner.ids) ids.add(id.split(',')[0]!)
      }),
      { numRuns: count, endOnFailure: count > 1000, ...(count > 120 ? {} : { seed: 20 }) },
    )
    // They reach far: into operators, members, commands and conversions.
    expect([...ids]).toEqual(
      expect.arrayContaining(['CommandNotFoundException', 'InvokeMethodOnNull', 'MethodNotFound']),
    )
    expect(ids.size).toBeGreaterThan(15)
  })
})

describe('what would use up a machine', () => {
  it.each([
    ['function f { f }; f', 'CallDepthOverflow'],
    ['class A { [object] f() { return $this.f() } }; [A]::new().f()', 'CallDepthOverflow'],
    ['$f = { & $f }; & $f', 'CallDepthOverflow'],
    ["'a' * 1gb", 'OutOfMemoryException'],
    ['1..1000000000', 'OutOfMemoryException'],
    ['@(1) * 1gb', 'OutOfMemoryException'],
  ])('%s is an error', (text, id) => {
    expect(runner.run(text)).toBe(null)
    expect(runner.ids.join()).toContain(id)
  })

  it('is nested data', () => {
    const deep = '$x = @{}; $y = $x; foreach ($i in 1..450) { $y.a = @{}; $y = $y.a };'
    for (const end of ['$x | ConvertTo-Json -Depth 100 | Out-Null', '$x | Format-Custom -Depth 50 | Out-Null', '"$x"'])
      expect(runner.run(`${deep} ${end}`)).toBe(null)
  })

  it('does not end in a loop without end', () => {
    for (const loop of ['while ($true) { }', 'for (;;) { $i++ }', 'do { 1 | Out-Null } while (1)'])
      expect(runner.run(loop)).toBe(null)
  })
})
