import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { innerText, type MamlElement } from '../../src/help/mamlTree.ts'
import { readPage } from '../../src/help/platyps.ts'
import { openShell } from '../modules/multipoint/shell.ts'

const root = join(import.meta.dirname, '../..')

interface Documented {
  readonly name: string
  readonly parameterSets: readonly { readonly documentedSyntax: string }[]
}

function child(node: MamlElement, ...path: string[]): MamlElement {
  let at = node
  for (const name of path) at = at.children.find((one) => typeof one !== 'string' && one.name === name) as MamlElement
  return at
}

describe('Get-Help', () => {
  it('shows the documented syntax of every MultiPoint cmdlet', () => {
    const room = openShell(root)
    const documented = JSON.parse(
      readFileSync(join(root, 'fixtures/multipoint/cmdlets.json'), 'utf8'),
    ) as readonly Documented[]
    const wrong = documented.filter(({ name, parameterSets }) => {
      const shown = room.run(`(Get-Help ${name}).syntax | Out-String -Width 4000`)
      const lines = shown.split('\n').map((line) => line.trim())
      const wanted = parameterSets.map((set) => set.documentedSyntax)
      return lines.filter((line) => line !== '').join('\n') !== wanted.join('\n')
    })
    expect(documented).toHaveLength(54)
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('renders the comment of a function in full', () => {
    const shown = openShell(root).run(`
function Get-Thing { <#
.SYNOPSIS
Gets.
.PARAMETER Name
Which one.
.EXAMPLE
Get-Thing x

Shows x.
.LINK
http://example.com
#>
[CmdletBinding()] param([Parameter(Mandatory, ValueFromPipeline)][string[]]$Name, [int]$Count = 3) }
Get-Help Get-Thing -Full | Out-String -Width 80`)
    expect(shown).toContain('    Get-Thing [-Name] <String[]> [[-Count] <Int32>] [<CommonParameters>]\n')
    expect(shown).toContain(
      '    -Name <String[]>\n        Which one.\n        \n        Required?                    true\n        Position?                    1\n',
    )
    expect(shown).toContain('        Default value                3\n')
    expect(shown).toContain(
      '    -------------------------- EXAMPLE 1 --------------------------\n    \n    PS > Get-Thing x\n',
    )
    expect(shown).toContain('RELATED LINKS\n    http://example.com\n')
  })

  it('answers -? and refuses what has no help', () => {
    const room = openShell(root)
    expect(room.run('Get-Location -?')).toContain('ALIASES\n    gl\n    pwd\n')
    expect(room.run('try { Get-Help No-Such -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }')).toBe(
      'HelpNotFound,Microsoft.PowerShell.Commands.GetHelpCommand\n',
    )
  })
})

describe('pages in Markdown', () => {
  const english =
    '# Get-X\n\n## SYNOPSIS\nShort.\n\n## SYNTAX\n\n```\nGet-X [-Id] <Int32> [[-Name] <String>] [-All]\n```\n'

  it('keep each parameter of the syntax as it is written', () => {
    const parameters = child(readPage(english), 'syntax', 'syntaxItem').children.slice(1) as MamlElement[]
    expect(parameters.map((one) => [innerText(one), ...one.attributes.map(([, value]) => value)])).toEqual([
      ['IdInt32', 'true', '0'],
      ['NameString', 'false', '1'],
      ['All', 'false', 'named'],
    ])
  })

  it('may have translated headings', () => {
    const chinese = english.replace('SYNOPSIS', '摘要').replace('SYNTAX', '语法')
    expect(readPage(chinese)).toEqual(readPage(english))
  })
})
