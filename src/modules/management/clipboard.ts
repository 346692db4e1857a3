import type { Session } from '../../session/session.ts'

/** What Set-Clipboard has put aside, per session: there is no desktop whose clipboard could be used. */
const texts = new WeakMap<Session, string>()

export function clipboardText(session: Session): string {
  return texts.get(session) ?? ''
}

export function setClipboardText(session: Session, text: string): void {
  texts.set(session, text)
}
