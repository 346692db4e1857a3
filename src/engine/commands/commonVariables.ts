/** -OutVariable, -ErrorVariable, -WarningVariable, -InformationVariable and -PipelineVariable. about_CommonParameters */

import { fold } from '../../kernel/text.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { RecordLists, Sink, StreamSet } from '../../session/streams.ts'
import { findVariable, removeVariable, setVariable, variableObject } from '../../session/variables.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { construct, invokeMember } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { typeOf } from '../../types/typeOf.ts'
import type { CommonParameters } from '../pipeline/commandRuntime.ts'

/** Adds what is written to an ArrayList that a variable holds. */
class VariableList implements Sink {
  readonly #list: Value

  constructor(list: Value) {
    this.#list = list
  }

  write(value: Value): void {
    invokeMember(this.#list, 'Add', [value])
  }
}

/** Makes the variable hold an empty ArrayList, or for `+name` keeps what it holds. Null where no name is given. */
function listVariable(frame: Frame, name: string): VariableList | null {
  if (name === '') return null
  const append = name.startsWith('+')
  const plain = append ? name.slice(1) : name
  const arrayList = requireType('System.Collections.ArrayList')
  let list: Value | null = null
  if (append) {
    const old = findVariable(frame, fold(plain)) ?? null
    if (!isNull(old) && typeOf(old) === arrayList) list = old
    else {
      list = construct(arrayList, [])
      if (!isNull(old)) for (const item of itemsOf(old)) invokeMember(list, 'Add', [item])
    }
  } else list = construct(arrayList, [])
  setVariable(frame, plain, list)
  return new VariableList(list)
}

/** Writes on and into a list. */
class Tee implements Sink {
  readonly #list: Sink
  readonly #next: Sink

  constructor(list: Sink, next: Sink) {
    this.#list = list
    this.#next = next
  }

  write(value: Value): void {
    this.#list.write(value)
    this.#next.write(value)
  }
}

/** Sets the pipeline variable to each object before it goes on. */
class PipelineVariable implements Sink {
  readonly #frame: Frame
  readonly #name: string
  readonly #next: Sink

  constructor(frame: Frame, name: string, next: Sink) {
    this.#frame = frame
    this.#name = name
    this.#next = next
  }

  write(value: Value): void {
    setVariable(this.#frame, this.#name, value)
    this.#next.write(value)
  }
}

/** What the common parameters that name variables make of a command's streams and output. */
export interface CommonOutputs {
  readonly streams: StreamSet
  readonly out: Sink
  /** Takes the pipeline variable away again. */
  readonly finish: (() => void) | null
}

/** Sets up the variables in `frame`, the calling scope. */
export function setUpVariables(frame: Frame, common: CommonParameters, streams: StreamSet, out: Sink): CommonOutputs {
  const outList = listVariable(frame, common.outVariable)
  const error = listVariable(frame, common.errorVariable)
  const warning = listVariable(frame, common.warningVariable)
  const information = listVariable(frame, common.informationVariable)
  let finish: (() => void) | null = null
  if (common.pipelineVariable !== '') {
    const name = common.pipelineVariable
    const existed = variableObject(frame, fold(name)) !== null
    setVariable(frame, name, null)
    out = new PipelineVariable(frame, name, out)
    if (!existed) finish = () => removeVariable(frame, fold(name), true)
  }
  if (outList !== null) out = new Tee(outList, out)
  if (error !== null || warning !== null || information !== null) {
    const lists: RecordLists = { error, warning, information, outer: streams.lists }
    streams = { ...streams, lists }
  }
  return { streams, out, finish }
}
