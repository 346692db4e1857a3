import { statSync } from 'node:fs'
import { formattingOf } from '../../formatting/session-format.ts'
import type { Value } from '../../kernel/value.ts'
import { type InformationalRecord, InformationRecord } from '../../session/records.ts'
import { toText } from '../../types/conversion/toText.ts'
import { type ErrorRecord, ownRecordOf } from '../../types/errorRecord.ts'
import { messageOf } from '../../types/exception.ts'
import { typeNamesOf } from '../../types/psobject.ts'
import type { Request } from './answer.ts'
import { RequestFault, readAsked } from './requestFault.ts'
import { openSession } from './session.ts'
import { showValue } from './showValue.ts'

/** The columns that `render` prints to, as `Out-String -Width 120`. */
const renderedColumns = 120

/** Runs a text in a fresh session. The environment is as before afterwards. */
export function run(text: string, request: Request): object {
  const directory = typeof request['directory'] === 'string' ? request['directory'] : null
  if (directory !== null && !readAsked(() => statSync(directory)).isDirectory())
    throw new RequestFault(`${directory} is not a directory`)
  const environment = { ...process.env }
  if (directory !== null) process.env['CASE_TMP'] = directory
  try {
    return runIn(text, directory, request['render'] === true)
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
    for (const [name, value] of Object.entries(environment)) if (process.env[name] !== value) process.env[name] = value
  }
}

function runIn(text: string, directory: string | null, isRendered: boolean): object {
  const session = openSession(directory)
  const { shell, output, streams } = session
  const outcome = shell.runText(text, output, streams)
  return shell.enter(() => {
    const answer: Record<string, unknown> = {}
    if (isRendered) {
      answer['types'] = output.items.map((value) => typeName(value))
      answer['text'] = rendered(session.shell.session, output.items)
    } else answer['output'] = output.items.map((value) => showValue(value, 0))
    answer['errors'] = session.errors.items.map((record) => showError(record as ErrorRecord))
    if (outcome.error !== null) answer['terminating'] = showError(ownRecordOf(outcome.error.exception, outcome.error))
    for (const name of ['warnings', 'verbose', 'debug'] as const) {
      const { items } = session[name]
      if (items.length > 0) answer[name] = items.map((record) => (record as InformationalRecord).message)
    }
    const { items } = session.information
    if (items.length > 0)
      answer['information'] = items.map((record) =>
        record instanceof InformationRecord && record.messageData !== null ? toText(record.messageData) : null,
      )
    return answer
  })
}

function typeName(value: Value): string {
  return value === null ? 'null' : (typeNamesOf(value)[0] ?? '')
}

function rendered(session: Parameters<typeof formattingOf>[0], items: readonly Value[]): string {
  const formatting = formattingOf(session)
  let text = ''
  const lines = formatting.textOutput(renderedColumns, (line) => {
    text += line
  })
  const outputter = formatting.outputter(lines, false)
  for (const item of items) outputter.write(item)
  outputter.end()
  return text
}

export function showError(record: ErrorRecord): object {
  return {
    id: record.fullyQualifiedErrorId,
    category: record.category,
    exception: record.exception.netType.fullName,
    message: record.details === null ? messageOf(record.exception) : record.details.message,
    target: record.target === null || record.target === undefined ? null : toText(record.target),
  }
}
