/** Calls of advanced functions give the same whether the binder or a call site's plan binds them. */
import { expect, test } from 'vitest'
import { answer } from '../../../src/host/serve/answer.ts'

async function lines(text: string): Promise<string[]> {
  const result = (await answer({ op: 'run', text })) as { output?: readonly { text?: string }[] }
  return (result.output ?? []).map((item) => String(item.text ?? item))
}

const definition = `function f { [CmdletBinding(DefaultParameterSetName = 'P')] param(
  [Parameter(Mandatory, Position = 0)][int]$A, [ValidateRange(0, 9)][int]$B = 3, [string[]]$L, [switch]$S)
  "$A $B $($L -join '+') $S $($PSCmdlet.ParameterSetName) $($PSBoundParameters.Count)" }
`

test.each([
  ['f $i -B $i', 'numbers as they are'],
  ['f ($i).ToString() -S', 'text that becomes a number'],
  ['f -A $i -L a, b', 'lists'],
  ['f $i -B ($i + 8)', 'a value the validation refuses'],
  ['f $i -S:$false -L $null', 'switches with values and nulls'],
])('%s: %s', async (call) => {
  const repeated = await lines(
    `${definition}foreach ($i in 1, 2, 3) { try { ${call} } catch { $_.FullyQualifiedErrorId } }`,
  )
  const fresh: string[] = []
  for (const i of [1, 2, 3])
    fresh.push(...(await lines(`${definition}$i = ${i}; try { ${call} } catch { $_.FullyQualifiedErrorId }`)))
  expect(repeated).toEqual(fresh)
  expect(repeated).toHaveLength(3)
})
