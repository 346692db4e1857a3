/** Answers of the real engine about definitions, errors and values that no recorded case of the suite asks for. */
import { expect, test } from 'vitest'
import { answer } from '../../../src/host/serve/answer.ts'

interface Answer {
  readonly output?: readonly { readonly text?: string }[]
  readonly terminating?: { readonly id: string; readonly message: string }
}

const run = (text: string) => answer({ op: 'run', text }) as Answer
const lines = (text: string) => (run(text).output ?? []).map((item) => String(item.text ?? item))

test.each([
  ['class D : B { }; class B { }', 'TypeNotFound', 'Unable to find type [B].'],
  ['class A { [int]$x; [string]$X }', 'MemberAlreadyDefined', "The member 'X' is already defined."],
  ['class A : string { }', 'SealedBaseClass', "Cannot inherit from sealed class 'String'."],
  [
    'class C { C($x) { } }; class D : C { }',
    'BaseClassNoDefaultCtor',
    "Base class 'C' does not contain a parameterless constructor.",
  ],
  [
    'enum E : byte { A = 256 }',
    'EnumeratorValueOutOfBounds',
    'Enumerator value is either too large or too small for byte.',
  ],
])('%s', (text, id, message) => {
  const { terminating } = run(text)
  expect(terminating?.id).toBe(id)
  expect(terminating?.message).toMatch(/^At line:1 char:\d+\n/)
  expect(terminating?.message.endsWith(`\n${message}`)).toBe(true)
})

test.each([
  ['try { Get-Date -Year abc } catch { $_.InvocationInfo.OffsetInLine; $_.Exception.Offset }', ['22', '22']],
  [
    'function P { process { 1/0 } }; try { 1 | P } catch { ($_.ScriptStackTrace -split "`n")[0] }',
    ['at P<Process>, <No file>: line 1'],
  ],
  ['& { $MyInvocation.MyCommand.CommandType; $MyInvocation.InvocationName }', ['Script', '&']],
  [
    '$h = @{ a = 1 }; try { foreach ($k in $h.Keys) { $h.b = 1 } } catch { $_.FullyQualifiedErrorId }',
    ['System.InvalidOperationException'],
  ],
  ['$h = @{ Count = 99 }; $h.Count; $h.psbase.Count', ['99', '1']],
  ["([datetime]'2024-03-05'), 1 -join ','", ['3/5/2024 12:00:00\u202fAM,1']],
  ['[psobject]5 -is [psobject]; 5 -is [psobject]', ['True', 'False']],
  ["[regex]'a' -eq [regex]'a'", ['False']],
  ["try { ([Func[int]]{ 'x' }).Invoke() } catch { $_.FullyQualifiedErrorId }", ['PSInvalidCastException']],
  [
    "$d = [System.Collections.Generic.Dictionary[string,int]]::new(); try { $d.Item('x') } catch { $_.FullyQualifiedErrorId }",
    ['ExceptionWhenGetting'],
  ],
])('%s', (text, expected) => {
  expect(lines(text)).toEqual(expected)
})
