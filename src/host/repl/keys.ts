/** A key as ink tells it; only what the prompt looks at. */
export interface Key {
  readonly upArrow: boolean
  readonly downArrow: boolean
  readonly leftArrow: boolean
  readonly rightArrow: boolean
  readonly home: boolean
  readonly end: boolean
  readonly return: boolean
  readonly escape: boolean
  readonly ctrl: boolean
  readonly shift: boolean
  readonly tab: boolean
  readonly backspace: boolean
  readonly delete: boolean
  readonly meta: boolean
}

export const plainKey: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
}

export interface Press {
  readonly input: string
  readonly key: Key
}

/**
 * What arrived in one piece, as single presses. A terminal may deliver many keys at once (type-ahead, a slow line, a program that types);
 * ink tells escape sequences apart but leaves text with its Enter, Tab and control keys together.
 */
export function splitPress(input: string, key: Key): Press[] {
  if (key.ctrl || key.meta || !/[\0-\x1f\x7f]/.test(input)) return [{ input, key }]
  const presses: Press[] = []
  let text = ''
  const flush = () => {
    if (text !== '') presses.push({ input: text, key: plainKey })
    text = ''
  }
  for (let at = 0; at < input.length; at++) {
    const code = input.charCodeAt(at)
    if (code >= 0x20 && code !== 0x7f) {
      text += input[at]
      continue
    }
    flush()
    if (code === 13 || code === 10) {
      if (code === 13 && input.charCodeAt(at + 1) === 10) at++
      presses.push({ input: '', key: { ...plainKey, return: true } })
    } else if (code === 9) presses.push({ input: '', key: { ...plainKey, tab: true } })
    else if (code === 8 || code === 0x7f) presses.push({ input: '', key: { ...plainKey, backspace: true } })
    else if (code === 27) presses.push({ input: '', key: { ...plainKey, escape: true } })
    else if (code >= 1 && code <= 26)
      presses.push({ input: String.fromCharCode(code + 96), key: { ...plainKey, ctrl: true } })
  }
  flush()
  return presses
}
