import { type Char, char } from '../../kernel/boxes.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import type { MemberImplementation, NetType } from '../../types/netType.ts'
import { baseOf } from '../../types/psobject.ts'
import { argumentFault, argumentNull, bytesOf, enumNumber, textsOf } from '../arguments.ts'
import { toBase64 } from '../convert.ts'
import type { Described } from '../declare.ts'
import { fileModes, openFile, Stream } from '../io/streams.ts'
import { TextWriter } from '../io/textIo.ts'
import { type Encoding, encodingOf } from '../text/encodingTypes.ts'
import { StringBuilder } from '../text/stringBuilder.ts'
import type { NewLines } from './xmlEscape.ts'
import { type OutputStyle, textStyle, type WriteState, XmlOutput } from './xmlOutput.ts'
import { BuilderSink, StreamSink, WriterSink, type XmlSink } from './xmlSink.ts'
import { xmlText } from './xmlText.ts'

/** System.Xml.XmlWriterSettings. */
export class XmlWriterSettings {
  values: Map<string, Value>
  constructor(values: Iterable<readonly [string, Value]> = writerDefaults) {
    this.values = new Map(values)
  }
}

const writerDefaults: readonly (readonly [string, Value])[] = [
  ['Async', false],
  ['Encoding', null],
  ['OmitXmlDeclaration', false],
  ['NewLineHandling', 0],
  ['NewLineChars', '\n'],
  ['Indent', false],
  ['IndentChars', '  '],
  ['NewLineOnAttributes', false],
  ['CloseOutput', false],
  ['ConformanceLevel', 2],
  ['CheckCharacters', true],
  ['NamespaceHandling', 0],
  ['WriteEndDocumentOnClose', true],
  ['DoNotEscapeUriAttributes', false],
]

/** Properties that are kept in `values`. */
export function settingMembers(names: Iterable<string>): Record<string, MemberImplementation> {
  const members: Record<string, MemberImplementation> = {}
  for (const name of names) {
    members[name] = {
      get: (self: { readonly values: Map<string, Value> }) => self.values.get(name)!,
      set: (self: { readonly values: Map<string, Value> }, value: Value) => {
        self.values.set(name, value)
      },
    }
  }
  return members
}

const settingsType = (): Described => ({
  class: XmlWriterSettings,
  members: {
    ...settingMembers(writerDefaults.map(([name]) => name)),
    new: () => new XmlWriterSettings(),
    Encoding: {
      get: (self: XmlWriterSettings) => self.values.get('Encoding') ?? encodingOf(65001),
      set: (self: XmlWriterSettings, value: Value) => {
        self.values.set('Encoding', value)
      },
    },
    OutputMethod: () => 0,
    Reset: (self: XmlWriterSettings) => {
      self.values = new Map(writerDefaults)
    },
    Clone: (self: XmlWriterSettings) => new XmlWriterSettings(self.values),
  },
})

/** System.Xml.XmlWriter. */
export class XmlWriter {
  readonly output: XmlOutput
  readonly settings: XmlWriterSettings | null
  constructor(output: XmlOutput, settings: XmlWriterSettings | null) {
    this.output = output
    this.settings = settings
  }
}

/** System.Xml.XmlTextWriter. */
export class XmlTextWriter extends XmlWriter {
  readonly stream: Stream | null
  constructor(sink: XmlSink, stream: Stream | null) {
    super(new XmlOutput(sink, textStyle()), null)
    this.stream = stream
  }
}

const newLineKinds: readonly NewLines[] = ['replace', 'entitize', 'none']
const conformances: readonly OutputStyle['conformance'][] = ['auto', 'fragment', 'document']

function styleOf(settings: XmlWriterSettings): OutputStyle {
  const { values } = settings
  return {
    kind: 'strict',
    indent: values.get('Indent') === true,
    indentText: values.get('IndentChars') as string,
    newLine: values.get('NewLineChars') as string,
    newLines: newLineKinds[enumNumber(values.get('NewLineHandling'))]!,
    quote: '"',
    omitDeclaration: values.get('OmitXmlDeclaration') === true,
    attributesOnLines: values.get('NewLineOnAttributes') === true,
    conformance: conformances[enumNumber(values.get('ConformanceLevel'))]!,
  }
}

/** XmlWriter.Create. */
function createWriter(target: Value, given?: XmlWriterSettings | null): XmlWriter {
  const settings = new XmlWriterSettings(given?.values ?? writerDefaults)
  if (target === null) throw argumentNull('output')
  const encoding = (settings.values.get('Encoding') as Encoding | null) ?? encodingOf(65001)
  const closes = settings.values.get('CloseOutput') === true
  let sink: XmlSink
  if (typeof target === 'string') {
    sink = new StreamSink(openFile(target, fileModes.create, 2), encoding, true)
  } else if (target instanceof StringBuilder) sink = new BuilderSink(target)
  else if (target instanceof TextWriter) sink = new WriterSink(target, closes)
  else if (target instanceof Stream) sink = new StreamSink(target, encoding, closes)
  else return target as unknown as XmlWriter
  return new XmlWriter(new XmlOutput(sink, styleOf(settings)), settings)
}

const writeStates: ReadonlyMap<WriteState, number> = new Map([
  ['start', 0],
  ['prolog', 1],
  ['element', 2],
  ['attribute', 3],
  ['content', 4],
  ['epilog', 1],
  ['closed', 5],
  ['error', 6],
])

const charsOf = (buffer: Value, index: number, count: number): string =>
  textsOf(buffer)
    .slice(index, index + count)
    .join('')

/** WriteStartElement and its like: (local), (local, ns) or (prefix, local, ns). */
function named(args: readonly (string | null)[]): readonly [string | null, string, string | null] {
  const [first, second, third] = args
  if (args.length >= 3) return [first!, second ?? '', third!]
  return [null, first ?? '', second ?? null]
}

function elementString(self: XmlWriter, ...args: (string | null)[]): void {
  const value = args.pop() ?? null
  self.output.startElement(...named(args))
  if (value !== null && value !== '') self.output.string(value)
  self.output.endElement(false)
}

function closeWriter(self: XmlWriter): void {
  self.output.close()
}

const writerType = (): Described => ({
  class: XmlWriter,
  members: {
    'static Create': createWriter,
    Settings: (self: XmlWriter) => self.settings,
    WriteState: (self: XmlWriter) => writeStates.get(self.output.state)!,
    XmlSpace: () => 0,
    XmlLang: () => null,
    WriteStartDocument: (self: XmlWriter, standalone?: boolean) => self.output.startDocument(standalone ?? null),
    WriteEndDocument: (self: XmlWriter) => self.output.endDocument(),
    WriteDocType: (
      self: XmlWriter,
      ...[name, publicId, systemId, subset]: [string, string | null, string | null, string | null]
    ) => self.output.documentType(name, publicId, systemId, subset),
    WriteStartElement: (self: XmlWriter, ...args: (string | null)[]) => self.output.startElement(...named(args)),
    WriteEndElement: (self: XmlWriter) => self.output.endElement(false),
    WriteFullEndElement: (self: XmlWriter) => self.output.endElement(true),
    WriteAttributeString: (self: XmlWriter, ...args: (string | null)[]) => {
      const value = args.pop()
      self.output.attribute(...named(args), value ?? '')
    },
    WriteStartAttribute: (self: XmlWriter, ...args: (string | null)[]) => self.output.startAttribute(...named(args)),
    WriteEndAttribute: (self: XmlWriter) => self.output.endAttribute(),
    WriteCData: (self: XmlWriter, text: string | null) => self.output.cdata(text ?? ''),
    WriteComment: (self: XmlWriter, text: string | null) => self.output.comment(text ?? ''),
    WriteProcessingInstruction: (self: XmlWriter, name: string, text: string | null) =>
      self.output.instruction(name, text ?? ''),
    WriteEntityRef: (self: XmlWriter, name: string) => self.output.reference(name),
    WriteCharEntity: (self: XmlWriter, c: Char) => self.output.reference(`#x${c.code.toString(16).toUpperCase()}`),
    WriteSurrogateCharEntity: (self: XmlWriter, low: Char, high: Char) => {
      const code = String.fromCharCode(high.code, low.code).codePointAt(0)!
      self.output.reference(`#x${code.toString(16).toUpperCase()}`)
    },
    WriteWhitespace: (self: XmlWriter, text: string | null) => {
      if (text !== null && /[^ \t\r\n]/.test(text)) throw argumentFault('Only whitespace characters should be used.')
      self.output.whitespace(text ?? '')
    },
    WriteString: (self: XmlWriter, text: string | null) => {
      if (text !== null) self.output.string(text)
    },
    WriteChars: (self: XmlWriter, buffer: Value, index: number, count: number) =>
      self.output.string(charsOf(buffer, index, count)),
    WriteRaw: (self: XmlWriter, first: Value, index?: number, count?: number) =>
      self.output.raw(first instanceof NetArray ? charsOf(first, index!, count!) : ((first as string | null) ?? '')),
    WriteBase64: (self: XmlWriter, buffer: Value, index: number, count: number) =>
      self.output.string(toBase64(bytesOf(buffer).subarray(index, index + count))),
    WriteBinHex: (self: XmlWriter, buffer: Value, index: number, count: number) =>
      self.output.string(
        Array.from(bytesOf(buffer).subarray(index, index + count), (b) =>
          b.toString(16).padStart(2, '0').toUpperCase(),
        ).join(''),
      ),
    Close: closeWriter,
    Dispose: closeWriter,
    Flush: (self: XmlWriter) => self.output.flush(),
    LookupPrefix: (self: XmlWriter, namespace: string) => self.output.prefixOf(namespace),
    WriteNmToken: (self: XmlWriter, name: string) => self.output.string(name),
    WriteName: (self: XmlWriter, name: string) => self.output.string(name),
    WriteQualifiedName: (self: XmlWriter, local: string, namespace: string | null) => {
      const prefix = namespace === null ? '' : self.output.prefixOf(namespace)
      if (prefix === null) throw argumentFault(`The '${namespace}' namespace is not defined.`)
      self.output.string(prefix === '' ? local : `${prefix}:${local}`)
    },
    WriteValue: (self: XmlWriter, value: Value) => {
      if (value === null || value === nothing) throw argumentNull('value')
      self.output.string(xmlText(baseOf(value)))
    },
    WriteElementString: elementString,
  },
})

const indentTexts: WeakMap<XmlTextWriter, { count: number; character: string }> = new WeakMap()

function indentation(self: XmlTextWriter): { count: number; character: string } {
  let kept = indentTexts.get(self)
  if (kept === undefined) {
    kept = { count: 2, character: ' ' }
    indentTexts.set(self, kept)
  }
  return kept
}

function setIndentation(self: XmlTextWriter, change: Partial<{ count: number; character: string }>): void {
  const kept = Object.assign(indentation(self), change)
  self.output.style.indentText = kept.character.repeat(kept.count)
}

const textWriterType = (): Described => ({
  class: XmlTextWriter,
  members: {
    new: function (this: NetType, target: Value, encoding?: Encoding | null) {
      if (target === null) throw argumentNull('w')
      if (target instanceof TextWriter) return new XmlTextWriter(new WriterSink(target, true), null)
      const stream = target instanceof Stream ? target : openFile(target as string, fileModes.create, 2)
      return new XmlTextWriter(new StreamSink(stream, encoding ?? null, true), stream)
    },
    BaseStream: (self: XmlTextWriter) => self.stream as unknown as Value,
    Namespaces: { get: () => true, set: () => {} },
    Formatting: {
      get: (self: XmlTextWriter) => (self.output.style.indent ? 1 : 0),
      set: (self: XmlTextWriter, value: Value) => {
        self.output.style.indent = enumNumber(value) === 1
      },
    },
    Indentation: {
      get: (self: XmlTextWriter) => indentation(self).count,
      set: (self: XmlTextWriter, count: number) => {
        if (count < 0) throw argumentFault('Indentation value must be greater than 0.')
        setIndentation(self, { count })
      },
    },
    IndentChar: {
      get: (self: XmlTextWriter) => char(indentation(self).character.charCodeAt(0)),
      set: (self: XmlTextWriter, c: Char) => setIndentation(self, { character: String.fromCharCode(c.code) }),
    },
    QuoteChar: {
      get: (self: XmlTextWriter) => char(self.output.style.quote.charCodeAt(0)),
      set: (self: XmlTextWriter, c: Char) => {
        if (c.code !== 34 && c.code !== 39)
          throw argumentFault('Invalid XML attribute quote character. Valid attribute quote characters are \' and ".')
        self.output.style.quote = String.fromCharCode(c.code)
      },
    },
  },
})

export const writerTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Xml.XmlWriterSettings', settingsType],
  ['System.Xml.XmlWriter', writerType],
  ['System.Xml.XmlTextWriter', textWriterType],
])
