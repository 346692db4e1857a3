import { escapeStrictly } from '../../../dotnet/xml/xmlEscape.ts'
import { knownTag } from '../../../engine/clixml/known.ts'
import { depthOfType, isWrittenAsText, propertiesOfType } from '../../../engine/clixml/settings.ts'
import { isControlFlow } from '../../../kernel/control.ts'
import { integerOf } from '../../../kernel/convertNumber.ts'
import { isNull, nothing, type Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { isDictionary } from '../../../types/dictionary.ts'
import { EnumValue } from '../../../types/enum.ts'
import { enumerate } from '../../../types/enumerate.ts'
import { invokeMember } from '../../../types/members.ts'
import { requireType } from '../../../types/netType.ts'
import { type MemberView, propertiesOf } from '../../../types/psObjectView.ts'
import { bagOf, baseOf, PSCustomObject } from '../../../types/psobject.ts'
import { typeOf } from '../../../types/typeOf.ts'

const queueTypes = /^System\.Collections\.(?:Generic\.)?(?:Queue|Stack)\b/

/** Writes an object as ConvertTo-Xml does: elements named Object and Property. CustomSerialization */
export class ObjectXml {
  readonly #withTypes: boolean
  #isFirst = true

  constructor(withTypes: boolean) {
    this.#withTypes = withTypes
  }

  /** The element of a whole object, its lines indented by `indent`. */
  write(value: Value, depth: number, indent: string): string {
    const lines: string[] = []
    this.#isFirst = true
    this.#object(value, null, depth, lines, indent)
    return lines.join('\n')
  }

  #open(name: string | null, type: string | null): string {
    const tag = name === null && this.#isFirst ? 'Object' : 'Property'
    if (name === null) this.#isFirst = false
    let head = tag
    if (name !== null) head += ` Name="${escapeStrictly(name, true, 'replace', '\n')}"`
    if (this.#withTypes && type !== null) head += ` Type="${escapeStrictly(type, true, 'replace', '\n')}"`
    return head
  }

  #text(head: string, text: string, lines: string[], indent: string): void {
    const tag = head.split(' ', 1)[0]!
    lines.push(
      text === ''
        ? `${indent}<${head}></${tag}>`
        : `${indent}<${head}>${escapeStrictly(text, false, 'replace', '\n')}</${tag}>`,
    )
  }

  #element(head: string, content: (lines: string[], indent: string) => void, lines: string[], indent: string): void {
    const inner: string[] = []
    content(inner, `${indent}  `)
    if (inner.length === 0) lines.push(`${indent}<${head} />`)
    else lines.push(`${indent}<${head}>`, ...inner, `${indent}</${head.split(' ', 1)[0]!}>`)
  }

  #object(value: Value, name: string | null, depth: number, lines: string[], indent: string): void {
    if (isNull(value)) {
      lines.push(`${indent}<${this.#open(name, null)} />`)
      return
    }
    const base = baseOf(value)
    const known = knownTag(base)
    if (known !== null) {
      this.#text(this.#open(name, typeOf(base).toString()), netText(base), lines, indent)
      return
    }
    const items = base instanceof PSCustomObject ? null : isDictionary(base) ? [] : enumerate(base)
    if (items !== null) this.#container(value, base, items as Iterable<Value>, name, depth, lines, indent)
    else if (depth === 0 || isWrittenAsText(value)) this.#asText(value, base, name, lines, indent)
    else
      this.#element(
        this.#open(name, typeOf(base).toString()),
        (inner, deeper) => {
          if (base instanceof EnumValue)
            this.#object(integerOf(base.value, base.netType.underlying.code), 'value__', depth, inner, deeper)
          else this.#properties(value, depth, inner, deeper)
        },
        lines,
        indent,
      )
  }

  #container(
    value: Value,
    base: Value,
    items: Iterable<Value>,
    name: string | null,
    depth: number,
    lines: string[],
    indent: string,
  ): void {
    const type = typeOf(base)
    this.#element(
      this.#open(name, type.toString()),
      (inner, deeper) => {
        if (isDictionary(base))
          for (const [key, item] of base.entries()) {
            this.#object(key, 'Key', depth, inner, deeper)
            this.#object(item, 'Value', depth, inner, deeper)
          }
        else for (const item of items) this.#object(item, null, depth, inner, deeper)
        const isList =
          isDictionary(base) ||
          queueTypes.test(type.fullName) ||
          requireType('System.Collections.IList').isAssignableFrom(type)
        if (depth !== 0 && !isList) this.#properties(value, depth, inner, deeper)
        this.#notes(value, inner, deeper)
      },
      lines,
      indent,
    )
  }

  /** What lies too deep, as its text; members that were added to it follow. */
  #asText(value: Value, base: Value, name: string | null, lines: string[], indent: string): void {
    const head = this.#open(name, typeOf(base).toString())
    if (bagOf(value) === null || bagOf(value)!.shape.names.length === 0) {
      this.#text(head, netText(base), lines, indent)
      return
    }
    this.#element(
      head,
      (inner, deeper) => {
        this.#text(this.#open(null, 'System.String'), toText(value), inner, deeper)
        this.#notes(value, inner, deeper)
      },
      lines,
      indent,
    )
  }

  #notes(value: Value, lines: string[], indent: string): void {
    if (bagOf(value) === null) return
    for (const view of propertiesOf(value)) {
      if (!view.isInstance) continue
      const head = this.#open(view.name, view.netType.toString())
      this.#text(head, netText(view.value), lines, indent)
    }
  }

  #properties(value: Value, depth: number, lines: string[], indent: string): void {
    const below = (depthOfType(value) ?? depth) - 1
    const names = propertiesOfType(value)
    for (const view of propertiesOf(value)) {
      if (names !== null && !names.includes(view.name)) continue
      const found = valueOf(view)
      if (isNull(found)) lines.push(`${indent}<${this.#open(view.name, view.typeNameOfValue)} />`)
      else this.#object(found, view.name, below, lines, indent)
    }
  }
}

/** A property's value; what cannot be read is null. */
function valueOf(view: MemberView): Value {
  try {
    return view.value
  } catch (thrown) {
    if (isControlFlow(thrown)) throw thrown
    return null
  }
}

/** What .NET's ToString() gives. */
function netText(value: Value): string {
  if (typeof value !== 'object' || value === null || value === nothing) return toText(value)
  return toText(invokeMember(value, 'ToString', []))
}
