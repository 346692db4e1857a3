/** Writes objects as CLIXML: Serializer, InternalSerializer. */
import { ItemQueue } from '../../dotnet/collections/queues.ts'
import { isControlFlow } from '../../kernel/control.ts'
import { integerOf } from '../../kernel/convertNumber.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { adapterOf } from '../../types/adapter.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { EnumValue } from '../../types/enum.ts'
import { enumerate } from '../../types/enumerate.ts'
import { categoryText, ErrorRecord, reasonOf, targetNameOf, targetTypeOf } from '../../types/errorRecord.ts'
import { getMember, invokeMember } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { PSDeserializedProperty } from '../../types/psmembers.ts'
import { type MemberView, membersOf } from '../../types/psObjectView.ts'
import { bagOf, baseOf, deserializedText, PSCustomObject, PSObject, typeNamesOf } from '../../types/psobject.ts'
import { typeOf } from '../../types/typeOf.ts'
import { encodeText, knownTag, knownText } from './known.ts'
import { depthOfType, isWrittenAsText, propertiesOfType } from './settings.ts'

const namespace = 'http://schemas.microsoft.com/powershell/2004/04'

/** Deeper than this nothing is written, whatever the depth asked for. */
const deepest = 50

function escapeXml(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text
}

function attribute(name: string | null): string {
  return name === null ? '' : ` N="${escapeXml(encodeText(name)).replace(/"/g, '&quot;')}"`
}

/** One document: objects are added one by one; those written before are referred to. */
export class ClixmlWriter {
  readonly #depth: number
  readonly #lines: string[] = []
  readonly #references = new Map<object, number>()
  readonly #typeReferences = new Map<string, number>()
  #below = 0
  #indent = '  '

  constructor(depth: number) {
    this.#depth = depth
  }

  add(value: Value): void {
    this.#object(value, null, this.#depth)
  }

  /** The whole text. */
  finish(): string {
    const head = `<Objs Version="1.1.0.1" xmlns="${namespace}"`
    return this.#lines.length === 0 ? `${head} />` : `${head}>\n${this.#lines.join('\n')}\n</Objs>`
  }

  #line(text: string): void {
    this.#lines.push(this.#indent + text)
  }

  /** Writes an element with content; without any it is empty. */
  #element(tag: string, attributes: string, content: () => void): void {
    const place = this.#lines.length
    this.#line(`<${tag}${attributes}>`)
    this.#indent += '  '
    content()
    this.#indent = this.#indent.slice(2)
    if (this.#lines.length === place + 1) this.#lines[place] = `${this.#indent}<${tag}${attributes} />`
    else this.#line(`</${tag}>`)
  }

  #text(tag: string, attributes: string, text: string): void {
    this.#line(`<${tag}${attributes}>${escapeXml(text)}</${tag}>`)
  }

  #object(value: Value, name: string | null, depth: number): void {
    if (isNull(value)) {
      this.#line(`<Nil${attribute(name)} />`)
      return
    }
    if (this.#below >= deepest) {
      this.#text('S', attribute(name), 'Serialized XML is nested too deeply.')
      return
    }
    this.#below++
    this.#at(value, name, depthOfType(value) ?? depth)
    this.#below--
  }

  #at(value: Value, name: string | null, depth: number): void {
    const base = baseOf(value)
    const tag = knownTag(base)
    if (tag !== null) {
      this.#known(value, base, tag, name, depth)
      return
    }
    const identity = (base instanceof EnumValue || value instanceof PSObject ? null : base) as object | null
    const reference = identity === null ? undefined : this.#references.get(identity)
    if (reference !== undefined) {
      this.#line(`<Ref${attribute(name)} RefId="${reference}" />`)
      return
    }
    const container = base instanceof PSCustomObject ? null : containerTag(base)
    if (container !== null) this.#container(value, base, container, name, depth)
    else if (depth === 0 || isWrittenAsText(value)) this.#asText(value, name, depth)
    else this.#complex(value, base, name, depth)
  }

  #number(value: Value): number {
    const number = this.#nextReference++
    const base = baseOf(value)
    if (typeof base === 'object' && base !== null && !(value instanceof PSObject) && !(base instanceof EnumValue))
      this.#references.set(base, number)
    return number
  }
  #nextReference = 0

  /** A value of a known type; with members of its own it becomes an object around it. */
  #known(value: Value, base: Value, tag: string, name: string | null, depth: number): void {
    const bag = bagOf(value)
    if (bag === null || (bag.shape.names.length === 0 && bag.typeNames === null)) {
      this.#text(tag, attribute(name), knownText(base, tag))
      return
    }
    const reference = this.#references.get(bag)
    if (reference !== undefined) {
      this.#line(`<Ref${attribute(name)} RefId="${reference}" />`)
      return
    }
    const number = this.#nextReference++
    this.#references.set(bag, number)
    this.#element('Obj', `${attribute(name)} RefId="${number}"`, () => {
      if (bag.typeNames !== null) this.#typeNames(value)
      this.#text(tag, '', knownText(base, tag))
      this.#members(this.#instanceMembers(value), depth)
    })
  }

  #typeNames(value: Value): void {
    const names = typeNamesOf(value)
    const key = names.join('\n')
    const reference = this.#typeReferences.get(key)
    if (reference !== undefined) {
      this.#line(`<TNRef RefId="${reference}" />`)
      return
    }
    const number = this.#typeReferences.size
    this.#typeReferences.set(key, number)
    this.#element('TN', ` RefId="${number}"`, () => {
      for (const name of names) this.#text('T', '', encodeText(name))
    })
  }

  #container(value: Value, base: Value, tag: string, name: string | null, depth: number): void {
    this.#element('Obj', `${attribute(name)} RefId="${this.#number(value)}"`, () => {
      this.#typeNames(value)
      this.#element(tag, '', () => {
        if (isDictionary(base))
          for (const [key, item] of base.entries())
            this.#element('En', '', () => {
              this.#object(key, 'Key', depth)
              this.#object(item, 'Value', depth)
            })
        else for (const item of enumerate(base) ?? []) this.#object(item as Value, null, depth)
      })
      if (depth === 0) return
      if (tag === 'IE') {
        this.#properties(value, depth)
        this.#members(this.#extendedMembers(value), depth)
      } else this.#members(this.#instanceMembers(value), depth)
    })
  }

  /** What lies too deep, as its text. */
  #asText(value: Value, name: string | null, depth: number): void {
    const text = encodeText(plainText(value))
    const notes = this.#instanceMembers(value)
    const bag = bagOf(value)
    if (notes.length === 0 && (bag === null || bag.typeNames === null)) {
      this.#text('S', attribute(name), text)
      return
    }
    this.#element('Obj', `${attribute(name)} RefId="${this.#number(value)}"`, () => {
      if (bag?.typeNames != null) this.#typeNames(value)
      this.#text('S', '', text)
      this.#members(notes, depth)
    })
  }

  #complex(value: Value, base: Value, name: string | null, depth: number): void {
    this.#element('Obj', `${attribute(name)} RefId="${this.#number(value)}"`, () => {
      this.#typeNames(value)
      const kept = deserializedText(base)
      if (!(base instanceof PSCustomObject) || kept !== undefined)
        this.#text('ToString', '', encodeText(kept ?? plainText(value)))
      if (base instanceof EnumValue) {
        this.#object(integerOf(base.value, base.netType.underlying.code), null, depth)
      } else if (base instanceof ErrorRecord) {
        this.#element('MS', '', () => {
          for (const [key, part] of errorParts(base)) this.#object(part, key, depth)
        })
        return
      } else this.#properties(value, depth)
      this.#members(this.#extendedMembers(value), depth)
    })
  }

  /** The properties of the class, one level down. What cannot be read is left out. */
  #properties(value: Value, depth: number): void {
    const names = propertiesOfType(value)
    const views = membersOf(value, false).filter(
      (view) =>
        (view.definition === null || view.definition instanceof PSDeserializedProperty) &&
        (names === null || names.some((name) => name.toLowerCase() === view.name.toLowerCase())),
    )
    if (views.length > 0)
      this.#element('Props', '', () => {
        for (const view of views) this.#member(view, depth - 1)
      })
  }

  #instanceMembers(value: Value): MemberView[] {
    if (bagOf(value) === null) return []
    return membersOf(value, false).filter((view) => view.isInstance && isWritten(view))
  }

  #extendedMembers(value: Value): MemberView[] {
    return membersOf(value, false).filter((view) => view.definition !== null && isWritten(view))
  }

  #members(views: readonly MemberView[], depth: number): void {
    if (views.length === 0) return
    this.#element('MS', '', () => {
      for (const view of views) this.#member(view, view.isInstance ? depth : depth - 1)
    })
  }

  #member(view: MemberView, depth: number): void {
    let value: Value
    try {
      value = readStrictly(view)
    } catch (thrown) {
      if (isControlFlow(thrown)) throw thrown
      return
    }
    this.#object(value, view.name, depth)
  }
}

/** A property's value; what its getter throws comes through. */
function readStrictly(view: MemberView): Value {
  if (view.property !== null)
    return (view.property.get!.call(view.property.declaringType, baseOf(view.owner)) ?? null) as Value
  return getMember(view.owner, view.name) ?? null
}

function isWritten(view: MemberView): boolean {
  if (view.definition instanceof PSDeserializedProperty) return false
  switch (view.memberType) {
    case 'NoteProperty':
    case 'AliasProperty':
    case 'ScriptProperty':
    case 'CodeProperty':
      return true
    default:
      return false
  }
}

/** The element of a collection; null where the value is none. */
function containerTag(base: Value): string | null {
  if (isDictionary(base)) return 'DCT'
  if (base instanceof ItemQueue) return typeOf(base).name.startsWith('Stack') ? 'STK' : 'QUE'
  if (enumerate(base) === null) return null
  const list = requireType('System.Collections.IList')
  return list.isAssignableFrom(typeOf(base)) || adapterOf(typeOf(base)) !== null ? 'LST' : 'IE'
}

function plainText(value: Value): string {
  try {
    return value instanceof PSCustomObject ? toText(value) : toText(invokeMember(value, 'ToString', []))
  } catch (thrown) {
    if (isControlFlow(thrown)) throw thrown
    return ''
  }
}

/** What an error record is written as. */
function errorParts(record: ErrorRecord): (readonly [string, Value])[] {
  const member = (name: string) => getMember(record, name) ?? null
  const parts: (readonly [string, Value])[] = [
    ['Exception', record.exception],
    ['TargetObject', member('TargetObject')],
    ['FullyQualifiedErrorId', member('FullyQualifiedErrorId')],
    ['InvocationInfo', member('InvocationInfo')],
    ['ErrorCategory_Category', categoryNumber(record)],
    ['ErrorCategory_Activity', record.activity],
    ['ErrorCategory_Reason', reasonOf(record)],
    ['ErrorCategory_TargetName', targetNameOf(record)],
    ['ErrorCategory_TargetType', targetTypeOf(record)],
    ['ErrorCategory_Message', categoryText(record)],
  ]
  if (record.details !== null)
    parts.push(
      ['ErrorDetails_Message', getMember(record.details, 'Message') ?? null],
      ['ErrorDetails_RecommendedAction', getMember(record.details, 'RecommendedAction') ?? null],
    )
  parts.push(
    ['SerializeExtendedInfo', false],
    ['ErrorDetails_ScriptStackTrace', member('ScriptStackTrace')],
    ['PSMessageDetails', null],
  )
  return parts
}

function categoryNumber(record: ErrorRecord): Value {
  const info = getMember(getMember(record, 'CategoryInfo') ?? null, 'Category')
  return info instanceof EnumValue ? (info.value as number) : 0
}
