/** What `-Serve` answers; spec/oracle/README.md describes the protocol. */
import { readFileSync } from 'node:fs'
import { dumpAst, dumpErrors, dumpTokens } from '../../../grammar/dump.ts'
import { parse } from '../../../grammar/index.ts'
import { bind } from './bind.ts'
import { RequestFault, readAsked } from './requestFault.ts'
import { run } from './run.ts'
import { timeParse, timeRun } from './timing.ts'

export interface Request {
  readonly op?: unknown
  readonly text?: unknown
  readonly file?: unknown
  readonly [name: string]: unknown
}

function textOf({ text, file }: Request): string {
  if (typeof file === 'string') return readAsked(() => readFileSync(file, 'utf8')).replace(/^\ufeff/, '')
  if (text === undefined || text === null) return ''
  if (typeof text !== 'string') throw new RequestFault('text must be a string')
  return text
}

/** Answers one request. Throws RequestFault where it asks for what cannot be; anything else is a defect of ours. */
export function answer(request: Request): object {
  const text = textOf(request)
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
      throw new RequestFault('op must be parse, tokens, run, bind, time-parse or time-run')
  }
}
