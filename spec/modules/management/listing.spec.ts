/** What Get-ChildItem, Split-Path, Join-Path and secure strings answer: recorded from pwsh 7.6. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { answer } from '../../../src/host/serve/answer.ts'

const directory = mkdtempSync(join(realpathSync(tmpdir()), 'listing-'))
const home = process.cwd()
for (const folder of ['d1/sub', 'd2']) mkdirSync(join(directory, folder), { recursive: true })
for (const file of ['d1/plain.txt', 'd1/sub/deep.txt', 'd2/x.txt', 'd3.txt']) writeFileSync(join(directory, file), '')

afterAll(() => {
  process.chdir(home)
  rmSync(directory, { recursive: true, force: true })
})

async function textOf(script: string): Promise<string> {
  const given = (await answer({ op: 'run', text: script, render: true, directory })) as { readonly text: string }
  return given.text.trimEnd()
}

test.each([
  ['gci d[1]', 'd1'],
  ['gci d*', 'd1,d2,d3.txt'],
  ['gci d1/*', 'sub,plain.txt'],
  ['gci * -Include *.txt', 'd3.txt'],
  ['gci d1 -Include *.txt', ''],
  ['gci . -Exclude d1', 'd2,d3.txt'],
  ['gci d1 -Exclude sub', 'plain.txt'],
  ['gci d1/* -Recurse', 'sub,plain.txt,deep.txt'],
  ['gci d* -Recurse', 'd1,deep.txt,d2,d3.txt'],
  ['gci d[1] -Recurse', 'sub,deep.txt,plain.txt'],
  ['gci *.txt -Recurse', 'deep.txt,plain.txt,x.txt,d3.txt'],
  ['gci * -Directory', 'd1,d2'],
  ["gci -Attributes '!Directory+!System'", 'd3.txt'],
])('%s', async (command, names) => {
  expect(await textOf(`(${command}).Name -join ','`)).toBe(names)
})

test('names are relative to the folder, folders below after their siblings', async () => {
  expect(await textOf("(gci d1 -Name -Recurse) -join ','")).toBe('sub,plain.txt,sub/deep.txt')
})

test('paths are split and joined as they are written', async () => {
  const script =
    "foreach ($p in '/a/b/', '/a', '//a/b', 'a\\b', 'env:a') { \"[$(Split-Path $p)] [$(Split-Path $p -Leaf)]\" }; Join-Path a $null; Join-Path env: x"
  expect(await textOf(script)).toBe('[/a] [b]\n[] [a]\n[//a] [b]\n[a] [b]\n[] [a]\na/\nEnv:/x')
})

test('a secure string hides its text and gives it to those who ask', async () => {
  const script =
    "$s = ConvertTo-SecureString 'pw' -AsPlainText -Force; \"$s\"; ConvertFrom-SecureString $s; [pscredential]::new('d\\u', $s).GetNetworkCredential() | % { $_.Domain, $_.UserName, $_.Password }"
  expect(await textOf(script)).toBe('System.Security.SecureString\n70007700\nd\nu\npw')
})
