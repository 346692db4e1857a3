import type { RecordedCase } from './transcript.ts'

/** What a run of a case gave, as `mpsh -Serve` answers `run` with `render`. */
export interface RunAnswer {
  readonly types?: readonly string[]
  readonly text?: string
  readonly errors?: readonly RecordedError[]
  readonly terminating?: RecordedError
  readonly warnings?: readonly string[]
  readonly verbose?: readonly string[]
  readonly debug?: readonly string[]
  readonly information?: readonly (string | null)[]
  readonly failure?: string
}

export interface RecordedError {
  readonly id: string
  readonly category: string
  readonly exception: string
  readonly message: string
}

const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/\r/g, '\\r').replace(/\n/g, '\\n')

function errorLine(error: RecordedError): string {
  return [error.id, error.category, error.exception, escaped(error.message)].join(' | ')
}

/** The error line as far as equality goes: the id up to its first comma, category, exception class, message. */
function comparable(line: string): string {
  const [id = '', ...rest] = line.split(' | ')
  return [id.split(',')[0], ...rest].join(' | ')
}

function trimmedLines(lines: readonly string[]): string[] {
  const trimmed = lines.map((line) => line.replace(/[ \t\r]+$/, ''))
  while (trimmed.length > 0 && trimmed[trimmed.length - 1] === '') trimmed.pop()
  return trimmed
}

export interface Difference {
  readonly section: string
  readonly expected: readonly string[]
  readonly actual: readonly string[]
}

/** The sections in which an answer differs from what was recorded; none means the case passes. */
export function differences(recorded: RecordedCase, answer: RunAnswer): Difference[] {
  const found: Difference[] = []
  if (answer.failure !== undefined) found.push({ section: 'failure', expected: [], actual: [answer.failure] })
  const check = (section: string, actual: readonly string[], same: (line: string) => string = (line) => line) => {
    const expected = trimmedLines(recorded.sections.get(section) ?? [])
    const given = trimmedLines(actual)
    if (expected.map(same).join('\n') !== given.map(same).join('\n')) found.push({ section, expected, actual: given })
  }
  check('types', answer.types ?? [])
  check('output', (answer.text ?? '').split('\n'))
  check('errors', (answer.errors ?? []).map(errorLine), comparable)
  check('terminating', answer.terminating ? [errorLine(answer.terminating)] : [], comparable)
  for (const stream of ['warnings', 'verbose', 'debug', 'information'] as const)
    check(
      stream,
      (answer[stream] ?? []).map((text) => escaped(text ?? '')),
    )
  return found
}
