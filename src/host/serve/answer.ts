/** What `-Serve` answers; spec/oracle/README.md describes the protocol. */
import { readFileSync } from 'node:fs'
import { dumpAst, dumpErrors, dumpTokens } from '../../../grammar/dump.ts'
import { parse } from '../../../grammar/index.ts'
import { bind } from './bind.ts'
import { run } from './run.ts'
import { timeParse, timeRun } from './timing.ts'

export interface Request {
  readonly op?: unknown
  readonly text?: unknown
  readonly file?: unknown
  readonly [name: string]: unknown
}

/** Answers one request. Throws only what is a defect of ours. */
export function answer(request: Request): object {
  let text = typeof request.text === 'string' ? request.text : ''
  if (typeof request.file === 'string') {
    try {
      text = readFileSync(request.file, 'utf8').replace(/^\ufeff/, '')
    } catch (error) {
      return { failure: (error as Error).message }
    }
  }
  switch (request.op) {
    case 'parse': {
      const { ast, errors } = parse(text)
      return { errors: dumpErrors(errors), ast: dumpAst(ast) }
    }
    case 'tokens': {
      const { tokens, errors } = parse(text)
      return { errors: dumpErrors(errors), tokens: dumpTokens(tokens) }
    }
    case 'run':
      return run(text, request)
    case 'bind':
      return bind(text, request)
    case 'time-parse':
      return timeParse(text, request)
    case 'time-run':
      return timeRun(text, request)
    default:
      return { failure: 'op must be parse, tokens, run, bind, time-parse or time-run' }
  }
}
