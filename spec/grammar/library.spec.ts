import { describe, expect, it } from 'vitest'
import { type Ast, childrenOf, find, findAll, findKind, parentsOf, parse, walk } from '../../grammar/index.ts'

const script = 'function f($x) { if ($x) { & { $y } } }\nclass C { [int] m() { return 1 } }\nf "a$z"'

describe('walks', () => {
  it('see every node once, parents first', () => {
    const { ast } = parse(script)
    const seen = new Set<Ast>()
    const open: Ast[] = []
    walk(ast, {
      enter(node, ancestors) {
        expect(seen.has(node)).toBe(false)
        expect(ancestors).toEqual(open)
        if (ancestors.length > 0) expect(childrenOf(ancestors.at(-1)!)).toContain(node)
        seen.add(node)
        open.push(node)
        return undefined
      },
      leave(node) {
        expect(open.pop()).toBe(node)
      },
    })
    expect(findAll(ast, () => true)).toEqual([...seen])
    const parents = parentsOf(ast)
    for (const node of seen) if (node !== ast) expect(childrenOf(parents.get(node)!)).toContain(node)
  })

  it('find by a test or by kind, in nested script blocks only if asked', () => {
    const { ast } = parse(script)
    const names = findKind(ast, 'VariableExpressionAst').map((variable) => variable.variablePath.userPath)
    expect(names).toEqual(['x', 'x', 'y', 'z'])
    expect(findAll(ast, (node) => node.kind === 'VariableExpressionAst', false)).toHaveLength(1)
    expect(find(ast, (node) => node.kind === 'ReturnStatementAst')?.start).toBe(script.indexOf('return'))
    expect(find(ast, (node) => node.kind === 'TrapStatementAst')).toBeNull()
  })

  it('stop or skip where the visitor says so', () => {
    const { ast } = parse(script)
    const entered: string[] = []
    walk(ast, {
      enter(node) {
        entered.push(node.kind)
        if (node.kind === 'FunctionDefinitionAst') return 'skip'
        return node.kind === 'TypeDefinitionAst' ? 'stop' : undefined
      },
    })
    expect(entered).toEqual(['ScriptBlockAst', 'NamedBlockAst', 'FunctionDefinitionAst', 'TypeDefinitionAst'])
  })
})

describe('results', () => {
  it('are plain data, which can be cloned', () => {
    const { ast } = parse(script)
    expect(structuredClone(ast)).toEqual(ast)
  })

  it('carry requirements', () => {
    const { ast } = parse(
      "#requires -version 5.1 -runasadministrator\n#requires -modules A, @{ModuleName='B';ModuleVersion='1.2'}\n#requires -psedition Core\n1",
    )
    expect(ast.scriptRequirements).toMatchObject({
      requiredPSVersion: '5.1',
      isElevationRequired: true,
      requiredPSEditions: ['Core'],
      requiredModules: [
        { name: 'A', version: null },
        { name: 'B', version: '1.2' },
      ],
    })
  })

  it('list the tokens when asked, comments and line ends among them', () => {
    const text = '# c\n$a'
    expect(parse(text).tokens.map((token) => text.slice(token.start, token.end))).toEqual(['# c', '\n', '$a', ''])
  })
})

describe('hosts', () => {
  const ids = (...args: Parameters<typeof parse>) => parse(...args).errors.map((error) => error.errorId)

  it('say which types there are', () => {
    const text = 'class A : Strange.Thing { }'
    expect(ids(text)).toEqual(['TypeNotFound'])
    expect(ids(text, { isType: (name) => name === 'Strange.Thing' })).toEqual([])
  })

  it('say which modules there are, and may parse them meanwhile', () => {
    const text = 'using module Tools\nclass A : Tool { }'
    expect(ids(text)).toContain('ModuleNotFoundDuringParse')
    const findModule = (name: string): string[] =>
      findKind(parse(`class Tool { } # ${name}`).ast, 'TypeDefinitionAst').map((type) => type.name)
    expect(ids(text, { findModule })).toEqual([])
    expect(parse(text, { findModule }).ast.end).toBe(text.length)
  })
})
