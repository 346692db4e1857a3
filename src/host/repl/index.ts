import { parse } from '../../../grammar/index.ts'

// All that is drawn with ink is one part of the bundle.
export { endClassroom, showClassroom } from '../classroom/screen.ts'
export { readPrompt } from './prompt.ts'

/** Whether Enter may end the input: false while a block, string or statement is open. */
export function isCompleteInput(text: string): boolean {
  return !parse(text).incomplete
}
