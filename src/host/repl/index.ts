import { parse } from '../../../grammar/index.ts'

export { readPrompt } from './prompt.ts'

/** Whether Enter may end the input: false while a block, string or statement is open. */
export function isCompleteInput(text: string): boolean {
  return !parse(text).incomplete
}
