import type { LineReader } from '../node/standardStreams.ts'
import { answer, type Request } from './answer.ts'
import { RequestFault } from './requestFault.ts'

/** -Serve: a JSON object a line in, one a line out, in order, until the input ends. Returns the exit code. */
export function serve(reader: LineReader, write: (text: string) => void): number {
  for (let line = reader.readLine(); line !== null; line = reader.readLine()) {
    if (line.trim() === '') continue
    write(`${JSON.stringify(reply(line))}\n`)
  }
  return 0
}

function reply(line: string): object {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch (error) {
    return { failure: `The request is not JSON: ${(error as Error).message}` }
  }
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return { failure: 'A request is a JSON object.' }
  const { id } = request as { readonly id?: unknown }
  const given = answerOrFailure(request)
  return id === undefined ? given : { id, ...given }
}

/** A defect of ours must not end the service: it is the answer to this one request. */
function answerOrFailure(request: object): object {
  try {
    return answer(request as Request)
  } catch (error) {
    if (error instanceof RequestFault) return { failure: error.message }
    return { failure: `Internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` }
  }
}
