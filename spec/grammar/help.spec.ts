import { describe, expect, it } from 'vitest'
import { type CommentHelp, findKind, HelpReader, parse } from '../../grammar/index.ts'

/** The help of the script, or of the function of that name in it. */
function helpOf(text: string, name: string | null = null): CommentHelp | null {
  const { ast, tokens } = parse(text)
  const command = name === null ? ast : findKind(ast, 'FunctionDefinitionAst').find((each) => each.name === name)
  return new HelpReader({ text, ast, tokens }).helpOf(command!)
}

const block = '<#\n.SYNOPSIS\n  Short.#>\n'

describe('comment-based help', () => {
  it('stands before the keyword, at the start of the body or at its end', () => {
    for (const text of [
      `${block}function f { 1 }`,
      `${block}\nfunction f { 1 }`,
      `function f {\n\n\n${block} 1 }`,
      `function f { 1\n\n\n${block}}`,
      '# .SYNOPSIS\n#   Short.\nfunction f { 1 }',
    ])
      expect(helpOf(text, 'f')?.synopsis, text).toBe('Short.\n')
  })

  it('is too far away two lines before the keyword', () => {
    expect(helpOf(`${block}\n\nfunction f { 1 }`, 'f')).toBeNull()
  })

  it('at the top of a script is that of a function which follows at once', () => {
    expect(helpOf(`${block}function f { 1 }`)).toBeNull()
    expect(helpOf(`${block}\n\nfunction f { 1 }`)?.synopsis).toBe('Short.\n')
    expect(helpOf(`${block}param($x)\n$x`)?.synopsis).toBe('Short.\n')
    expect(helpOf(`$x\n\n\n${block}`)?.synopsis).toBe('Short.\n')
  })

  it('has sections, each with the indentation of its first line taken off', () => {
    const text = `<#
.Synopsis

    One
      two
  three
.DESCRIPTION
d
.PARAMETER  Path
 p
.PARAMETER path
 not this
.EXAMPLE
 1

 r
.EXAMPLE
 2
.LINK
 https://example.org
.INPUTS
 i
.OUTPUTS
 o
.COMPONENT
 c
.ROLE
 r
.FUNCTIONALITY
 f
.NOTES
 n
.FORWARDHELPTARGETNAME  Get-Help
.FORWARDHELPCATEGORY Cmdlet
.REMOTEHELPRUNSPACE $s
.EXTERNALHELP a.xml
#>
function f {}`
    expect(helpOf(text, 'f')).toEqual({
      synopsis: 'One\n  two\nthree\n',
      description: 'd\n',
      notes: 'n\n',
      component: 'c',
      role: 'r',
      functionality: 'f',
      forwardHelpTargetName: 'Get-Help',
      forwardHelpCategory: 'Cmdlet',
      remoteHelpRunspace: '$s',
      mamlHelpFile: 'a.xml',
      links: ['https://example.org'],
      examples: ['1\n\nr\n', '2\n'],
      inputs: ['i\n'],
      outputs: ['o\n'],
      parameters: new Map([['PATH', 'p\n']]),
      parameterComments: [],
    })
  })

  it('is no help with an unknown keyword, or with text before the first', () => {
    expect(helpOf('<#\n.BOGUS\n#>\nfunction f {}', 'f')).toBeNull()
    expect(helpOf('<#\nHello\n.SYNOPSIS\n x\n#>\nfunction f {}', 'f')).toBeNull()
    expect(helpOf('# nothing\nfunction f {}', 'f')).toBeNull()
  })

  it('takes the comments at parameters', () => {
    const text = `${block}function f {
  param(
    # The first
    $A,
    $B # The second
    ,
    [string] <# The third #> $C
  )
}`
    expect(helpOf(text, 'f')?.parameterComments).toEqual(['The first\n', 'The second\n', 'The third \n'])
  })
})
