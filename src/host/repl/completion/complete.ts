/** Tab: what may stand in place of the word before the cursor. The shell itself is asked, so whatever it knows can be completed. */
import type { Shell } from '../../../engine/index.ts'
import type { Value } from '../../../kernel/value.ts'
import { Collector, silentStreams } from '../../../session/streams.ts'
import { acceleratorNames } from '../../../types/accelerators.ts'
import { toText } from '../../../types/conversion/toText.ts'
import type { Completions } from '../model.ts'
import { type CompletionPlace, placeOf } from './place.ts'
import * as questions from './questions.ts'

/** Completes `text` at `cursor`; without items where nothing fits. */
export function complete(shell: Shell, text: string, cursor: number): Completions {
  const place = placeOf(text, cursor)
  const { items, start } = itemsAt(shell, place)
  return { text, cursor, replaceStart: start, replaceLength: cursor - start, items }
}

interface Found {
  readonly items: readonly string[]
  readonly start: number
}

function itemsAt(shell: Shell, place: CompletionPlace): Found {
  const { word, start, quote, before } = place
  const ask = (question: string, ...values: string[]) => answers(shell, question, values)
  if (quote === '') {
    const member = /^(.*?)(\.|::)([\w*]*)$/s.exec(word)
    const isStatic = member?.[2] === '::'
    if (member !== null && (isStatic ? /^\[[\w.[\],+]+\]$/ : isPlainPath).test(member[1] as string)) {
      const [, owner, , name] = member as unknown as [string, string, string, string]
      return {
        items: ask(isStatic ? questions.staticMembers : questions.members, owner, name),
        start: start + word.length - name.length,
      }
    }
    if (/^\$[\w:?]*$/.test(word)) return { items: ask(questions.variables, word.slice(1)), start }
    if (/^\[\w*$/.test(word)) return { items: typeNames(word.slice(1)), start }
  }
  const command = commandOf(before)
  if (command === null) {
    const isPath = /[/\\]|^[.~]/.test(word)
    const items = isPath || quote !== '' ? [] : ask(questions.commands, word)
    return { items: items.length > 0 ? items : paths(ask, place), start }
  }
  if (word.startsWith('-') && quote === '') {
    return { items: ask(questions.parameters, command, word.slice(1)), start }
  }
  const last = before.at(-1) as string
  const parameter = /^-([A-Za-z]\w*)$/.exec(last)?.[1] ?? ''
  const position = before.slice(1).filter((each) => !each.startsWith('-')).length
  const values = ask(questions.values, command, parameter, word, String(position))
  return { items: values.length > 0 ? values : paths(ask, place), start }
}

function typeNames(word: string): string[] {
  const wanted = word.toLowerCase()
  const names = acceleratorNames().filter((name) => name.toLowerCase().startsWith(wanted))
  return names.sort().map((name) => `[${name}]`)
}

/** A variable and properties of it: nothing in it runs a script of its own accord. */
const isPlainPath = /^\$[\w:]+(?:\.\w+|\[\d+\])*$/

/** The command that the words before the cursor call; null where a command name is being written. */
function commandOf(before: readonly string[]): string | null {
  const words = before[0] === '.' ? before.slice(1) : before
  const first = words[0]
  if (first === undefined) return null
  return first.replace(/^(['"])(.*)\1$/s, '$2')
}

function paths(ask: (question: string, ...values: string[]) => string[], { word, quote }: CompletionPlace): string[] {
  return ask(questions.paths, word, quote)
}

/** Runs a question in a scope of its own; what fails has no answer. Leaves `$?` as it was. */
function answers(shell: Shell, question: string, values: readonly string[]): string[] {
  const collected = new Collector()
  const { questionMark } = shell.session
  const given = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(' ')
  shell.runText(`& {${question}} ${given}`, collected, silentStreams)
  shell.session.questionMark = questionMark
  return shell.enter(() => [...new Set(collected.items.map((item: Value) => toText(item)))])
}
