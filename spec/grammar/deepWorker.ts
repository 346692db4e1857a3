/** Parses `workerData.texts` on the stack of a worker and answers with what went wrong in each. */
import { parentPort, workerData } from 'node:worker_threads'
import { parse } from '../../grammar/index.ts'

parentPort?.postMessage(
  (workerData.texts as string[]).map((text) => {
    const { ast, errors } = parse(text)
    return { end: ast.end, errors: errors.map((error) => error.errorId) }
  }),
)
