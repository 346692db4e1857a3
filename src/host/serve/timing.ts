import { readFileSync } from 'node:fs'
import { parse } from '../../../grammar/index.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { Request } from './answer.ts'
import { readAsked } from './requestFault.ts'
import { openSession } from './session.ts'

function repeat(request: Request, action: () => void): number[] {
  const count = typeof request['repeat'] === 'number' ? request['repeat'] : 5
  const times: number[] = []
  for (let turn = 0; turn < count; turn++) {
    const started = performance.now()
    action()
    times.push(performance.now() - started)
  }
  return times
}

export function timeParse(text: string, request: Request): object {
  const { files } = request
  const texts = Array.isArray(files)
    ? files.map((file) => readAsked(() => readFileSync(String(file), 'utf8')).replace(/^\ufeff/, ''))
    : [text]
  const characters = texts.reduce((sum, one) => sum + one.length, 0)
  return { characters, ms: repeat(request, () => texts.forEach((one) => void parse(one))) }
}

/** The same script invoked again and again in one session. */
export function timeRun(text: string, request: Request): object {
  const { shell, output, streams, errors } = openSession(null)
  let failure: string | null = null
  const ms = repeat(request, () => {
    output.items.length = 0
    const outcome = shell.runText(text, output, streams)
    if (outcome.error !== null) failure = outcome.error.toString()
  })
  const seen = [
    ...(failure === null ? [] : [failure]),
    ...shell.enter(() => errors.items.slice(0, 3).map((error) => toText(error))),
  ]
  return seen.length === 0 ? { ms } : { ms, errors: seen }
}
