import type { Ast, ErrorStatementAst } from '../ast.ts'

/** What stands for a statement that did not parse, with the parts that did. */
export function errorStatement(start: number, end: number, nestedAst: (Ast | null)[] = []): ErrorStatementAst {
  const parts = nestedAst.filter((part) => part !== null)
  return {
    kind: 'ErrorStatementAst',
    start,
    end,
    keyword: null,
    flags: null,
    conditions: [],
    bodies: [],
    nestedAst: parts,
  }
}
