import { arrayTypeName, genericTypeName, simpleTypeName, type TypeNameSyntax } from '../../grammar/typename.ts'

/**
 * Reads a type's name as `[type]'…'` takes it: PowerShell's notation (`Dictionary[string,int][]`) or reflection's
 * (`List\`1[[System.Int32, System.Private.CoreLib]]`), with an assembly after a comma. Null when the text is no type name.
 */
export function parseTypeName(text: string): TypeNameSyntax | null {
  const reader = new Reader(text)
  const type = reader.readType(true)
  reader.skipBlanks()
  return type !== null && reader.at === text.length ? type : null
}

class Reader {
  at = 0
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  skipBlanks(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++
  }

  peek(): string {
    this.skipBlanks()
    return this.text[this.at] ?? ''
  }

  readType(allowAssembly: boolean): TypeNameSyntax | null {
    this.skipBlanks()
    const start = this.at
    while (this.at < this.text.length && !/[\s[\],]/.test(this.text[this.at]!)) this.at++
    if (this.at === start) return null
    let type: TypeNameSyntax = simpleTypeName(start, this.at, this.text.slice(start, this.at))
    while (this.peek() === '[') {
      this.at++
      const next = this.peek()
      if (next === ']' || next === ',' || next === '*') {
        const rank = this.readRank()
        if (rank === 0) return null
        type = arrayTypeName(start, this.at, type, rank)
      } else {
        const args = this.readArguments()
        if (args === null || type.form !== 'name') return null
        type = genericTypeName(start, this.at, type, args)
      }
    }
    if (allowAssembly && this.peek() === ',') this.skipAssembly()
    return type
  }

  readRank(): number {
    let rank = 1
    while (this.peek() === ',') {
      this.at++
      rank++
    }
    if (this.peek() === '*') this.at++
    if (this.peek() !== ']') return 0
    this.at++
    return rank
  }

  readArguments(): TypeNameSyntax[] | null {
    const args: TypeNameSyntax[] = []
    for (;;) {
      const isBracketed = this.peek() === '['
      if (isBracketed) this.at++
      const type = this.readType(isBracketed)
      if (type === null) return null
      if (isBracketed) {
        if (this.peek() !== ']') return null
        this.at++
      }
      args.push(type)
      const next = this.peek()
      this.at++
      if (next === ']') return args
      if (next !== ',') return null
    }
  }

  skipAssembly(): void {
    while (this.at < this.text.length && this.text[this.at] !== ']') this.at++
  }
}
