/** Takes a command line apart as .NET does on Unix: blanks separate, double quotes group, a backslash before a quote keeps it. */
export function splitArguments(text: string): string[] {
  const found: string[] = []
  let current = ''
  let isOpen = false
  let isQuoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\\') {
      let slashes = 0
      while (text[i + slashes] === '\\') slashes++
      if (text[i + slashes] === '"') {
        current += '\\'.repeat(slashes >> 1)
        if (slashes % 2 === 1) {
          current += '"'
          i++
        }
        i += slashes - 1
      } else {
        current += '\\'.repeat(slashes)
        i += slashes - 1
      }
      isOpen = true
    } else if (c === '"') {
      if (isQuoted && text[i + 1] === '"') {
        current += '"'
        i++
      } else isQuoted = !isQuoted
      isOpen = true
    } else if (!isQuoted && (c === ' ' || c === '\t')) {
      if (isOpen) found.push(current)
      current = ''
      isOpen = false
    } else {
      current += c
      isOpen = true
    }
  }
  if (isOpen) found.push(current)
  return found
}
