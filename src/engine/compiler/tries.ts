import type { CatchClauseAst, TryStatementAst } from '../../../grammar/ast.ts'
import { writeBlock } from './statements.ts'
import { TypeSite } from './types.ts'
import type { FunctionWriter } from './writer.ts'

/** Writes `try`, its catch clauses and `finally`. */
export function writeTry(w: FunctionWriter, node: TryStatementAst): void {
  const session = w.local()
  const before = w.local()
  w.line(`${session} = f.session; ${before} = ${session}.propagates; ${session}.propagates = true;`)
  w.line('try {')
  const outerTraps = w.traps
  w.traps = null
  w.inTry++
  writeBlock(w, node.body)
  w.inTry--
  w.traps = outerTraps
  if (node.catchClauses.length > 0) writeCatches(w, node.catchClauses)
  w.line(`} finally { ${session}.propagates = ${before};`)
  if (node.finally !== null) {
    const suspended = w.local()
    w.line(`${suspended} = ${w.runtime('suspendStop')}(f); try {`)
    writeBlock(w, node.finally)
    w.line(`} finally { ${w.runtime('resumeStop')}(f, ${suspended}); }`)
  }
  w.line('}')
}

function writeCatches(w: FunctionWriter, clauses: readonly CatchClauseAst[]): void {
  const types: (TypeSite | null)[] = []
  for (const clause of clauses) {
    if (clause.isCatchAll) types.push(null)
    else for (const type of clause.catchTypes) types.push(new TypeSite(type.typeName))
  }
  const handled = w.local()
  const underscore = w.local()
  w.line(`} catch (e) { ${handled} = ${w.runtime('enterCatch')}(f, e, ${w.unit.ownConstant(types)});`)
  w.line(`${underscore} = f.underscore; f.underscore = ${handled}.record; try {`)
  // A catch body runs with the errors of its statements thrown on, like the try's.
  w.inTry++
  w.line(`switch (${handled}.index) {`)
  let index = 0
  for (const clause of clauses) {
    const count = clause.isCatchAll ? 1 : clause.catchTypes.length
    for (let i = 0; i < count; i++) w.line(`case ${index++}:`)
    w.line('{')
    writeBlock(w, clause.body)
    w.line('break; }')
  }
  w.line('}')
  w.inTry--
  w.line(
    `} finally { f.underscore = ${underscore} === undefined ? null : ${underscore}; ${w.runtime('leaveCatch')}(f, ${handled}); }`,
  )
}
