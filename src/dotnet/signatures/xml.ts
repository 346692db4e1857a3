import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const xmlSignatures = signatureTable(
  () => `
## System.Xml.XmlDocument : System.Xml.XmlNode @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
new()
new(System.Xml.XmlNameTable nt)
NodeType: System.Xml.XmlNodeType
ParentNode: System.Xml.XmlNode
DocumentType: System.Xml.XmlDocumentType
Implementation: System.Xml.XmlImplementation
Name: String
LocalName: String
DocumentElement: System.Xml.XmlElement
OwnerDocument: System.Xml.XmlDocument
Schemas: System.Xml.Schema.XmlSchemaSet rw
XmlResolver: System.Xml.XmlResolver rw
NameTable: System.Xml.XmlNameTable
PreserveWhitespace: Boolean rw
IsReadOnly: Boolean
InnerText: String rw
InnerXml: String rw
SchemaInfo: System.Xml.Schema.IXmlSchemaInfo
BaseURI: String
CloneNode(Boolean deep): System.Xml.XmlNode
CreateAttribute(String name): System.Xml.XmlAttribute
CreateCDataSection(String data): System.Xml.XmlCDataSection
CreateComment(String data): System.Xml.XmlComment
CreateDocumentType(String name, String publicId, String systemId, String internalSubset): System.Xml.XmlDocumentType
CreateDocumentFragment(): System.Xml.XmlDocumentFragment
CreateElement(String name): System.Xml.XmlElement
CreateEntityReference(String name): System.Xml.XmlEntityReference
CreateProcessingInstruction(String target, String data): System.Xml.XmlProcessingInstruction
CreateXmlDeclaration(String version, String encoding, String standalone): System.Xml.XmlDeclaration
CreateTextNode(String text): System.Xml.XmlText
CreateSignificantWhitespace(String text): System.Xml.XmlSignificantWhitespace
CreateNavigator(): System.Xml.XPath.XPathNavigator
CreateWhitespace(String text): System.Xml.XmlWhitespace
GetElementsByTagName(String name): System.Xml.XmlNodeList
CreateAttribute(String qualifiedName, String namespaceURI): System.Xml.XmlAttribute
CreateElement(String qualifiedName, String namespaceURI): System.Xml.XmlElement
GetElementsByTagName(String localName, String namespaceURI): System.Xml.XmlNodeList
GetElementById(String elementId): System.Xml.XmlElement
ImportNode(System.Xml.XmlNode node, Boolean deep): System.Xml.XmlNode
CreateAttribute(String prefix, String localName, String namespaceURI): System.Xml.XmlAttribute
CreateElement(String prefix, String localName, String namespaceURI): System.Xml.XmlElement
CreateNode(System.Xml.XmlNodeType type, String prefix, String name, String namespaceURI): System.Xml.XmlNode
CreateNode(String nodeTypeString, String name, String namespaceURI): System.Xml.XmlNode
CreateNode(System.Xml.XmlNodeType type, String name, String namespaceURI): System.Xml.XmlNode
ReadNode(System.Xml.XmlReader reader): System.Xml.XmlNode
Load(String filename): Void
Load(System.IO.Stream inStream): Void
Load(System.IO.TextReader txtReader): Void
Load(System.Xml.XmlReader reader): Void
LoadXml(String xml): Void
Save(String filename): Void
Save(System.IO.Stream outStream): Void
Save(System.IO.TextWriter writer): Void
Save(System.Xml.XmlWriter w): Void
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter xw): Void
Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler): Void
Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler, System.Xml.XmlNode nodeToValidate): Void
## System.Xml.XmlElement : System.Xml.XmlLinkedNode @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
NamespaceURI: String
Prefix: String rw
NodeType: System.Xml.XmlNodeType
ParentNode: System.Xml.XmlNode
OwnerDocument: System.Xml.XmlDocument
IsEmpty: Boolean rw
Attributes: System.Xml.XmlAttributeCollection
HasAttributes: Boolean
SchemaInfo: System.Xml.Schema.IXmlSchemaInfo
InnerXml: String rw
InnerText: String rw
NextSibling: System.Xml.XmlNode
CloneNode(Boolean deep): System.Xml.XmlNode
GetAttribute(String name): String
SetAttribute(String name, String value): Void
RemoveAttribute(String name): Void
GetAttributeNode(String name): System.Xml.XmlAttribute
SetAttributeNode(System.Xml.XmlAttribute newAttr): System.Xml.XmlAttribute
RemoveAttributeNode(System.Xml.XmlAttribute oldAttr): System.Xml.XmlAttribute
GetElementsByTagName(String name): System.Xml.XmlNodeList
GetAttribute(String localName, String namespaceURI): String
SetAttribute(String localName, String namespaceURI, String value): String
RemoveAttribute(String localName, String namespaceURI): Void
GetAttributeNode(String localName, String namespaceURI): System.Xml.XmlAttribute
SetAttributeNode(String localName, String namespaceURI): System.Xml.XmlAttribute
RemoveAttributeNode(String localName, String namespaceURI): System.Xml.XmlAttribute
GetElementsByTagName(String localName, String namespaceURI): System.Xml.XmlNodeList
HasAttribute(String name): Boolean
HasAttribute(String localName, String namespaceURI): Boolean
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
RemoveAttributeAt(Int32 i): System.Xml.XmlNode
RemoveAllAttributes(): Void
RemoveAll(): Void
## System.Xml.XmlNode : Object abstract @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
Value: String rw
NodeType: System.Xml.XmlNodeType
ParentNode: System.Xml.XmlNode
ChildNodes: System.Xml.XmlNodeList
PreviousSibling: System.Xml.XmlNode
NextSibling: System.Xml.XmlNode
Attributes: System.Xml.XmlAttributeCollection
OwnerDocument: System.Xml.XmlDocument
FirstChild: System.Xml.XmlNode
LastChild: System.Xml.XmlNode
HasChildNodes: Boolean
NamespaceURI: String
Prefix: String rw
LocalName: String
IsReadOnly: Boolean
InnerText: String rw
OuterXml: String
InnerXml: String rw
SchemaInfo: System.Xml.Schema.IXmlSchemaInfo
BaseURI: String
Item[String]: System.Xml.XmlElement
Item[String, String]: System.Xml.XmlElement
PreviousText: System.Xml.XmlNode
CreateNavigator(): System.Xml.XPath.XPathNavigator
SelectSingleNode(String xpath): System.Xml.XmlNode
SelectSingleNode(String xpath, System.Xml.XmlNamespaceManager nsmgr): System.Xml.XmlNode
SelectNodes(String xpath): System.Xml.XmlNodeList
SelectNodes(String xpath, System.Xml.XmlNamespaceManager nsmgr): System.Xml.XmlNodeList
InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild): System.Xml.XmlNode
InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild): System.Xml.XmlNode
ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild): System.Xml.XmlNode
RemoveChild(System.Xml.XmlNode oldChild): System.Xml.XmlNode
PrependChild(System.Xml.XmlNode newChild): System.Xml.XmlNode
AppendChild(System.Xml.XmlNode newChild): System.Xml.XmlNode
CloneNode(Boolean deep): System.Xml.XmlNode
Normalize(): Void
Supports(String feature, String version): Boolean
Clone(): System.Xml.XmlNode
GetEnumerator(): System.Collections.IEnumerator
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
RemoveAll(): Void
GetNamespaceOfPrefix(String prefix): String
GetPrefixOfNamespace(String namespaceURI): String
## System.Xml.XmlLinkedNode : System.Xml.XmlNode abstract @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
PreviousSibling: System.Xml.XmlNode
NextSibling: System.Xml.XmlNode
## System.Xml.XmlAttribute : System.Xml.XmlNode @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
ParentNode: System.Xml.XmlNode
Name: String
LocalName: String
NamespaceURI: String
Prefix: String rw
NodeType: System.Xml.XmlNodeType
OwnerDocument: System.Xml.XmlDocument
Value: String rw
SchemaInfo: System.Xml.Schema.IXmlSchemaInfo
InnerText: String rw
Specified: Boolean
OwnerElement: System.Xml.XmlElement
InnerXml: String rw
BaseURI: String
CloneNode(Boolean deep): System.Xml.XmlNode
InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild): System.Xml.XmlNode
InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild): System.Xml.XmlNode
ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild): System.Xml.XmlNode
RemoveChild(System.Xml.XmlNode oldChild): System.Xml.XmlNode
PrependChild(System.Xml.XmlNode newChild): System.Xml.XmlNode
AppendChild(System.Xml.XmlNode newChild): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlNodeList : Object abstract @System.Private.Xml
implements System.Collections.IEnumerable IDisposable
Count: Int32
ItemOf[Int32]: System.Xml.XmlNode
Item(Int32 index): System.Xml.XmlNode
GetEnumerator(): System.Collections.IEnumerator
## System.Xml.XmlNamedNodeMap : Object @System.Private.Xml
implements System.Collections.IEnumerable
Count: Int32
GetNamedItem(String name): System.Xml.XmlNode
SetNamedItem(System.Xml.XmlNode node): System.Xml.XmlNode
RemoveNamedItem(String name): System.Xml.XmlNode
Item(Int32 index): System.Xml.XmlNode
GetNamedItem(String localName, String namespaceURI): System.Xml.XmlNode
RemoveNamedItem(String localName, String namespaceURI): System.Xml.XmlNode
GetEnumerator(): System.Collections.IEnumerator
## System.Xml.XmlAttributeCollection : System.Xml.XmlNamedNodeMap sealed @System.Private.Xml
implements System.Collections.IEnumerable System.Collections.ICollection
ItemOf[Int32]: System.Xml.XmlAttribute
ItemOf[String]: System.Xml.XmlAttribute
ItemOf[String, String]: System.Xml.XmlAttribute
SetNamedItem(System.Xml.XmlNode node): System.Xml.XmlNode
Prepend(System.Xml.XmlAttribute node): System.Xml.XmlAttribute
Append(System.Xml.XmlAttribute node): System.Xml.XmlAttribute
InsertBefore(System.Xml.XmlAttribute newNode, System.Xml.XmlAttribute refNode): System.Xml.XmlAttribute
InsertAfter(System.Xml.XmlAttribute newNode, System.Xml.XmlAttribute refNode): System.Xml.XmlAttribute
Remove(System.Xml.XmlAttribute node): System.Xml.XmlAttribute
RemoveAt(Int32 i): System.Xml.XmlAttribute
RemoveAll(): Void
CopyTo(System.Xml.XmlAttribute[] array, Int32 index): Void
## System.Xml.XmlCharacterData : System.Xml.XmlLinkedNode abstract @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Value: String rw
InnerText: String rw
Data: String rw
Length: Int32
Substring(Int32 offset, Int32 count): String
AppendData(String strData): Void
InsertData(Int32 offset, String strData): Void
DeleteData(Int32 offset, Int32 count): Void
ReplaceData(Int32 offset, Int32 count, String strData): Void
## System.Xml.XmlText : System.Xml.XmlCharacterData @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
NodeType: System.Xml.XmlNodeType
ParentNode: System.Xml.XmlNode
Value: String rw
PreviousText: System.Xml.XmlNode
CloneNode(Boolean deep): System.Xml.XmlNode
SplitText(Int32 offset): System.Xml.XmlText
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlCDataSection : System.Xml.XmlCharacterData @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
NodeType: System.Xml.XmlNodeType
ParentNode: System.Xml.XmlNode
PreviousText: System.Xml.XmlNode
CloneNode(Boolean deep): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlComment : System.Xml.XmlCharacterData @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
NodeType: System.Xml.XmlNodeType
CloneNode(Boolean deep): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlDeclaration : System.Xml.XmlLinkedNode @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Version: String
Encoding: String rw
Standalone: String rw
Value: String rw
InnerText: String rw
Name: String
LocalName: String
NodeType: System.Xml.XmlNodeType
CloneNode(Boolean deep): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlProcessingInstruction : System.Xml.XmlLinkedNode @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
Value: String rw
Target: String
Data: String rw
InnerText: String rw
NodeType: System.Xml.XmlNodeType
CloneNode(Boolean deep): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlDocumentFragment : System.Xml.XmlNode @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
NodeType: System.Xml.XmlNodeType
ParentNode: System.Xml.XmlNode
OwnerDocument: System.Xml.XmlDocument
InnerXml: String rw
CloneNode(Boolean deep): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlDocumentType : System.Xml.XmlLinkedNode @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
NodeType: System.Xml.XmlNodeType
IsReadOnly: Boolean
Entities: System.Xml.XmlNamedNodeMap
Notations: System.Xml.XmlNamedNodeMap
PublicId: String
SystemId: String
InternalSubset: String
CloneNode(Boolean deep): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlWhitespace : System.Xml.XmlCharacterData @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
NodeType: System.Xml.XmlNodeType
ParentNode: System.Xml.XmlNode
Value: String rw
PreviousText: System.Xml.XmlNode
CloneNode(Boolean deep): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlSignificantWhitespace : System.Xml.XmlCharacterData @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
NodeType: System.Xml.XmlNodeType
ParentNode: System.Xml.XmlNode
Value: String rw
PreviousText: System.Xml.XmlNode
CloneNode(Boolean deep): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlEntityReference : System.Xml.XmlLinkedNode @System.Private.Xml
implements ICloneable System.Collections.IEnumerable System.Xml.XPath.IXPathNavigable
Name: String
LocalName: String
Value: String rw
NodeType: System.Xml.XmlNodeType
IsReadOnly: Boolean
BaseURI: String
CloneNode(Boolean deep): System.Xml.XmlNode
WriteTo(System.Xml.XmlWriter w): Void
WriteContentTo(System.Xml.XmlWriter w): Void
## System.Xml.XmlImplementation : Object @System.Private.Xml
new()
new(System.Xml.XmlNameTable nt)
HasFeature(String strFeature, String strVersion): Boolean
CreateDocument(): System.Xml.XmlDocument
## System.Xml.XmlNamespaceManager : Object @System.Private.Xml
implements System.Xml.IXmlNamespaceResolver System.Collections.IEnumerable
new(System.Xml.XmlNameTable nameTable)
NameTable: System.Xml.XmlNameTable
DefaultNamespace: String
PushScope(): Void
PopScope(): Boolean
AddNamespace(String prefix, String uri): Void
RemoveNamespace(String prefix, String uri): Void
GetEnumerator(): System.Collections.IEnumerator
GetNamespacesInScope(System.Xml.XmlNamespaceScope scope): System.Collections.Generic.IDictionary<String,String>
LookupNamespace(String prefix): String
LookupPrefix(String uri): String
HasNamespace(String prefix): Boolean
## System.Xml.XmlNameTable : Object abstract @System.Private.Xml
Get(Char[] array, Int32 offset, Int32 length): String
Get(String array): String
Add(Char[] array, Int32 offset, Int32 length): String
Add(String array): String
## System.Xml.NameTable : System.Xml.XmlNameTable @System.Private.Xml
new()
Add(String key): String
Add(Char[] key, Int32 start, Int32 len): String
Get(String value): String
Get(Char[] key, Int32 start, Int32 len): String
## System.Xml.XmlNodeType : Enum enum @System.Private.Xml
None=0 Element=1 Attribute=2 Text=3 CDATA=4 EntityReference=5 Entity=6 ProcessingInstruction=7 Comment=8 Document=9 DocumentType=10 DocumentFragment=11 Notation=12 Whitespace=13 SignificantWhitespace=14 EndElement=15 EndEntity=16 XmlDeclaration=17
## System.Xml.XmlWriter : Object abstract @System.Private.Xml
implements IDisposable IAsyncDisposable
Settings: System.Xml.XmlWriterSettings
WriteState: System.Xml.WriteState
XmlSpace: System.Xml.XmlSpace
XmlLang: String
WriteStartDocument(): Void
WriteStartDocument(Boolean standalone): Void
WriteEndDocument(): Void
WriteDocType(String name, String pubid, String sysid, String subset): Void
WriteStartElement(String localName, String ns): Void
WriteStartElement(String prefix, String localName, String ns): Void
WriteStartElement(String localName): Void
WriteEndElement(): Void
WriteFullEndElement(): Void
WriteAttributeString(String localName, String ns, String value): Void
WriteAttributeString(String localName, String value): Void
WriteAttributeString(String prefix, String localName, String ns, String value): Void
WriteStartAttribute(String localName, String ns): Void
WriteStartAttribute(String prefix, String localName, String ns): Void
WriteStartAttribute(String localName): Void
WriteEndAttribute(): Void
WriteCData(String text): Void
WriteComment(String text): Void
WriteProcessingInstruction(String name, String text): Void
WriteEntityRef(String name): Void
WriteCharEntity(Char ch): Void
WriteWhitespace(String ws): Void
WriteString(String text): Void
WriteSurrogateCharEntity(Char lowChar, Char highChar): Void
WriteChars(Char[] buffer, Int32 index, Int32 count): Void
WriteRaw(Char[] buffer, Int32 index, Int32 count): Void
WriteRaw(String data): Void
WriteBase64(Byte[] buffer, Int32 index, Int32 count): Void
WriteBinHex(Byte[] buffer, Int32 index, Int32 count): Void
Close(): Void
Flush(): Void
LookupPrefix(String ns): String
WriteNmToken(String name): Void
WriteName(String name): Void
WriteQualifiedName(String localName, String ns): Void
WriteValue(Object value): Void
WriteValue(String value): Void
WriteValue(Boolean value): Void
WriteValue(DateTime value): Void
WriteValue(DateTimeOffset value): Void
WriteValue(Double value): Void
WriteValue(Single value): Void
WriteValue(Decimal value): Void
WriteValue(Int32 value): Void
WriteValue(Int64 value): Void
WriteAttributes(System.Xml.XmlReader reader, Boolean defattr): Void
WriteNode(System.Xml.XmlReader reader, Boolean defattr): Void
WriteNode(System.Xml.XPath.XPathNavigator navigator, Boolean defattr): Void
WriteElementString(String localName, String value): Void
WriteElementString(String localName, String ns, String value): Void
WriteElementString(String prefix, String localName, String ns, String value): Void
Dispose(): Void
static Create(String outputFileName): System.Xml.XmlWriter
static Create(String outputFileName, System.Xml.XmlWriterSettings settings): System.Xml.XmlWriter
static Create(System.IO.Stream output): System.Xml.XmlWriter
static Create(System.IO.Stream output, System.Xml.XmlWriterSettings settings): System.Xml.XmlWriter
static Create(System.IO.TextWriter output): System.Xml.XmlWriter
static Create(System.IO.TextWriter output, System.Xml.XmlWriterSettings settings): System.Xml.XmlWriter
static Create(System.Text.StringBuilder output): System.Xml.XmlWriter
static Create(System.Text.StringBuilder output, System.Xml.XmlWriterSettings settings): System.Xml.XmlWriter
static Create(System.Xml.XmlWriter output): System.Xml.XmlWriter
static Create(System.Xml.XmlWriter output, System.Xml.XmlWriterSettings settings): System.Xml.XmlWriter
WriteStartDocumentAsync(): System.Threading.Tasks.Task
WriteStartDocumentAsync(Boolean standalone): System.Threading.Tasks.Task
WriteEndDocumentAsync(): System.Threading.Tasks.Task
WriteDocTypeAsync(String name, String pubid, String sysid, String subset): System.Threading.Tasks.Task
WriteStartElementAsync(String prefix, String localName, String ns): System.Threading.Tasks.Task
WriteEndElementAsync(): System.Threading.Tasks.Task
WriteFullEndElementAsync(): System.Threading.Tasks.Task
WriteAttributeStringAsync(String prefix, String localName, String ns, String value): System.Threading.Tasks.Task
WriteCDataAsync(String text): System.Threading.Tasks.Task
WriteCommentAsync(String text): System.Threading.Tasks.Task
WriteProcessingInstructionAsync(String name, String text): System.Threading.Tasks.Task
WriteEntityRefAsync(String name): System.Threading.Tasks.Task
WriteCharEntityAsync(Char ch): System.Threading.Tasks.Task
WriteWhitespaceAsync(String ws): System.Threading.Tasks.Task
WriteStringAsync(String text): System.Threading.Tasks.Task
WriteSurrogateCharEntityAsync(Char lowChar, Char highChar): System.Threading.Tasks.Task
WriteCharsAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
WriteRawAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
WriteRawAsync(String data): System.Threading.Tasks.Task
WriteBase64Async(Byte[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
WriteBinHexAsync(Byte[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
FlushAsync(): System.Threading.Tasks.Task
WriteNmTokenAsync(String name): System.Threading.Tasks.Task
WriteNameAsync(String name): System.Threading.Tasks.Task
WriteQualifiedNameAsync(String localName, String ns): System.Threading.Tasks.Task
WriteAttributesAsync(System.Xml.XmlReader reader, Boolean defattr): System.Threading.Tasks.Task
WriteNodeAsync(System.Xml.XmlReader reader, Boolean defattr): System.Threading.Tasks.Task
WriteNodeAsync(System.Xml.XPath.XPathNavigator navigator, Boolean defattr): System.Threading.Tasks.Task
WriteElementStringAsync(String prefix, String localName, String ns, String value): System.Threading.Tasks.Task
## System.Xml.XmlReader : Object abstract @System.Private.Xml
implements IDisposable
Settings: System.Xml.XmlReaderSettings
NodeType: System.Xml.XmlNodeType
Name: String
LocalName: String
NamespaceURI: String
Prefix: String
HasValue: Boolean
Value: String
Depth: Int32
BaseURI: String
IsEmptyElement: Boolean
IsDefault: Boolean
QuoteChar: Char
XmlSpace: System.Xml.XmlSpace
XmlLang: String
SchemaInfo: System.Xml.Schema.IXmlSchemaInfo
ValueType: Type
AttributeCount: Int32
Item[Int32]: String
Item[String]: String
Item[String, String]: String
EOF: Boolean
ReadState: System.Xml.ReadState
NameTable: System.Xml.XmlNameTable
CanResolveEntity: Boolean
CanReadBinaryContent: Boolean
CanReadValueChunk: Boolean
HasAttributes: Boolean
ReadContentAsObject(): Object
ReadContentAsBoolean(): Boolean
ReadContentAsDateTime(): DateTime
ReadContentAsDateTimeOffset(): DateTimeOffset
ReadContentAsDouble(): Double
ReadContentAsFloat(): Single
ReadContentAsDecimal(): Decimal
ReadContentAsInt(): Int32
ReadContentAsLong(): Int64
ReadContentAsString(): String
ReadContentAs(Type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver): Object
ReadElementContentAsObject(): Object
ReadElementContentAsObject(String localName, String namespaceURI): Object
ReadElementContentAsBoolean(): Boolean
ReadElementContentAsBoolean(String localName, String namespaceURI): Boolean
ReadElementContentAsDateTime(): DateTime
ReadElementContentAsDateTime(String localName, String namespaceURI): DateTime
ReadElementContentAsDouble(): Double
ReadElementContentAsDouble(String localName, String namespaceURI): Double
ReadElementContentAsFloat(): Single
ReadElementContentAsFloat(String localName, String namespaceURI): Single
ReadElementContentAsDecimal(): Decimal
ReadElementContentAsDecimal(String localName, String namespaceURI): Decimal
ReadElementContentAsInt(): Int32
ReadElementContentAsInt(String localName, String namespaceURI): Int32
ReadElementContentAsLong(): Int64
ReadElementContentAsLong(String localName, String namespaceURI): Int64
ReadElementContentAsString(): String
ReadElementContentAsString(String localName, String namespaceURI): String
ReadElementContentAs(Type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver): Object
ReadElementContentAs(Type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver, String localName, String namespaceURI): Object
GetAttribute(String name): String
GetAttribute(String name, String namespaceURI): String
GetAttribute(Int32 i): String
MoveToAttribute(String name): Boolean
MoveToAttribute(String name, String ns): Boolean
MoveToAttribute(Int32 i): Void
MoveToFirstAttribute(): Boolean
MoveToNextAttribute(): Boolean
MoveToElement(): Boolean
ReadAttributeValue(): Boolean
Read(): Boolean
Close(): Void
Skip(): Void
LookupNamespace(String prefix): String
ResolveEntity(): Void
ReadContentAsBase64(Byte[] buffer, Int32 index, Int32 count): Int32
ReadElementContentAsBase64(Byte[] buffer, Int32 index, Int32 count): Int32
ReadContentAsBinHex(Byte[] buffer, Int32 index, Int32 count): Int32
ReadElementContentAsBinHex(Byte[] buffer, Int32 index, Int32 count): Int32
ReadValueChunk(Char[] buffer, Int32 index, Int32 count): Int32
ReadString(): String
MoveToContent(): System.Xml.XmlNodeType
ReadStartElement(): Void
ReadStartElement(String name): Void
ReadStartElement(String localname, String ns): Void
ReadElementString(): String
ReadElementString(String name): String
ReadElementString(String localname, String ns): String
ReadEndElement(): Void
IsStartElement(): Boolean
IsStartElement(String name): Boolean
IsStartElement(String localname, String ns): Boolean
ReadToFollowing(String name): Boolean
ReadToFollowing(String localName, String namespaceURI): Boolean
ReadToDescendant(String name): Boolean
ReadToDescendant(String localName, String namespaceURI): Boolean
ReadToNextSibling(String name): Boolean
ReadToNextSibling(String localName, String namespaceURI): Boolean
static IsName(String str): Boolean
static IsNameToken(String str): Boolean
ReadInnerXml(): String
ReadOuterXml(): String
ReadSubtree(): System.Xml.XmlReader
Dispose(): Void
static Create(String inputUri): System.Xml.XmlReader
static Create(String inputUri, System.Xml.XmlReaderSettings settings): System.Xml.XmlReader
static Create(String inputUri, System.Xml.XmlReaderSettings settings, System.Xml.XmlParserContext inputContext): System.Xml.XmlReader
static Create(System.IO.Stream input): System.Xml.XmlReader
static Create(System.IO.Stream input, System.Xml.XmlReaderSettings settings): System.Xml.XmlReader
static Create(System.IO.Stream input, System.Xml.XmlReaderSettings settings, String baseUri): System.Xml.XmlReader
static Create(System.IO.Stream input, System.Xml.XmlReaderSettings settings, System.Xml.XmlParserContext inputContext): System.Xml.XmlReader
static Create(System.IO.TextReader input): System.Xml.XmlReader
static Create(System.IO.TextReader input, System.Xml.XmlReaderSettings settings): System.Xml.XmlReader
static Create(System.IO.TextReader input, System.Xml.XmlReaderSettings settings, String baseUri): System.Xml.XmlReader
static Create(System.IO.TextReader input, System.Xml.XmlReaderSettings settings, System.Xml.XmlParserContext inputContext): System.Xml.XmlReader
static Create(System.Xml.XmlReader reader, System.Xml.XmlReaderSettings settings): System.Xml.XmlReader
GetValueAsync(): System.Threading.Tasks.Task<String>
ReadContentAsObjectAsync(): System.Threading.Tasks.Task<Object>
ReadContentAsStringAsync(): System.Threading.Tasks.Task<String>
ReadContentAsAsync(Type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver): System.Threading.Tasks.Task<Object>
ReadElementContentAsObjectAsync(): System.Threading.Tasks.Task<Object>
ReadElementContentAsStringAsync(): System.Threading.Tasks.Task<String>
ReadElementContentAsAsync(Type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver): System.Threading.Tasks.Task<Object>
ReadAsync(): System.Threading.Tasks.Task<Boolean>
SkipAsync(): System.Threading.Tasks.Task
ReadContentAsBase64Async(Byte[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
ReadElementContentAsBase64Async(Byte[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
ReadContentAsBinHexAsync(Byte[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
ReadElementContentAsBinHexAsync(Byte[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
ReadValueChunkAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
MoveToContentAsync(): System.Threading.Tasks.Task<System.Xml.XmlNodeType>
ReadInnerXmlAsync(): System.Threading.Tasks.Task<String>
ReadOuterXmlAsync(): System.Threading.Tasks.Task<String>
## System.Xml.XmlTextWriter : System.Xml.XmlWriter @System.Private.Xml
implements IDisposable IAsyncDisposable
new(System.IO.Stream w, System.Text.Encoding encoding)
new(String filename, System.Text.Encoding encoding)
new(System.IO.TextWriter w)
BaseStream: System.IO.Stream
Namespaces: Boolean rw
Formatting: System.Xml.Formatting rw
Indentation: Int32 rw
IndentChar: Char rw
QuoteChar: Char rw
WriteState: System.Xml.WriteState
XmlSpace: System.Xml.XmlSpace
XmlLang: String
WriteStartDocument(): Void
WriteStartDocument(Boolean standalone): Void
WriteEndDocument(): Void
WriteDocType(String name, String pubid, String sysid, String subset): Void
WriteStartElement(String prefix, String localName, String ns): Void
WriteEndElement(): Void
WriteFullEndElement(): Void
WriteStartAttribute(String prefix, String localName, String ns): Void
WriteEndAttribute(): Void
WriteCData(String text): Void
WriteComment(String text): Void
WriteProcessingInstruction(String name, String text): Void
WriteEntityRef(String name): Void
WriteCharEntity(Char ch): Void
WriteWhitespace(String ws): Void
WriteString(String text): Void
WriteSurrogateCharEntity(Char lowChar, Char highChar): Void
WriteChars(Char[] buffer, Int32 index, Int32 count): Void
WriteRaw(Char[] buffer, Int32 index, Int32 count): Void
WriteRaw(String data): Void
WriteBase64(Byte[] buffer, Int32 index, Int32 count): Void
WriteBinHex(Byte[] buffer, Int32 index, Int32 count): Void
Close(): Void
Flush(): Void
WriteName(String name): Void
WriteQualifiedName(String localName, String ns): Void
LookupPrefix(String ns): String
WriteNmToken(String name): Void
## System.Xml.XmlTextReader : System.Xml.XmlReader @System.Private.Xml
implements IDisposable System.Xml.IXmlLineInfo System.Xml.IXmlNamespaceResolver
new(System.IO.Stream input)
new(String url, System.IO.Stream input)
new(System.IO.Stream input, System.Xml.XmlNameTable nt)
new(String url, System.IO.Stream input, System.Xml.XmlNameTable nt)
new(System.IO.TextReader input)
new(String url, System.IO.TextReader input)
new(System.IO.TextReader input, System.Xml.XmlNameTable nt)
new(String url, System.IO.TextReader input, System.Xml.XmlNameTable nt)
new(System.IO.Stream xmlFragment, System.Xml.XmlNodeType fragType, System.Xml.XmlParserContext context)
new(String xmlFragment, System.Xml.XmlNodeType fragType, System.Xml.XmlParserContext context)
new(String url)
new(String url, System.Xml.XmlNameTable nt)
NodeType: System.Xml.XmlNodeType
Name: String
LocalName: String
NamespaceURI: String
Prefix: String
HasValue: Boolean
Value: String
Depth: Int32
BaseURI: String
IsEmptyElement: Boolean
IsDefault: Boolean
QuoteChar: Char
XmlSpace: System.Xml.XmlSpace
XmlLang: String
AttributeCount: Int32
EOF: Boolean
ReadState: System.Xml.ReadState
NameTable: System.Xml.XmlNameTable
CanResolveEntity: Boolean
CanReadBinaryContent: Boolean
CanReadValueChunk: Boolean
LineNumber: Int32
LinePosition: Int32
Namespaces: Boolean rw
Normalization: Boolean rw
Encoding: System.Text.Encoding
WhitespaceHandling: System.Xml.WhitespaceHandling rw
ProhibitDtd: Boolean rw
DtdProcessing: System.Xml.DtdProcessing rw
EntityHandling: System.Xml.EntityHandling rw
XmlResolver: System.Xml.XmlResolver rw
GetAttribute(String name): String
GetAttribute(String localName, String namespaceURI): String
GetAttribute(Int32 i): String
MoveToAttribute(String name): Boolean
MoveToAttribute(String localName, String namespaceURI): Boolean
MoveToAttribute(Int32 i): Void
MoveToFirstAttribute(): Boolean
MoveToNextAttribute(): Boolean
MoveToElement(): Boolean
ReadAttributeValue(): Boolean
Read(): Boolean
Close(): Void
Skip(): Void
LookupNamespace(String prefix): String
ResolveEntity(): Void
ReadContentAsBase64(Byte[] buffer, Int32 index, Int32 count): Int32
ReadElementContentAsBase64(Byte[] buffer, Int32 index, Int32 count): Int32
ReadContentAsBinHex(Byte[] buffer, Int32 index, Int32 count): Int32
ReadElementContentAsBinHex(Byte[] buffer, Int32 index, Int32 count): Int32
ReadString(): String
HasLineInfo(): Boolean
GetNamespacesInScope(System.Xml.XmlNamespaceScope scope): System.Collections.Generic.IDictionary<String,String>
ResetState(): Void
GetRemainder(): System.IO.TextReader
ReadChars(Char[] buffer, Int32 index, Int32 count): Int32
ReadBase64(Byte[] array, Int32 offset, Int32 len): Int32
ReadBinHex(Byte[] array, Int32 offset, Int32 len): Int32
## System.Xml.XmlNodeReader : System.Xml.XmlReader @System.Private.Xml
implements IDisposable System.Xml.IXmlNamespaceResolver
new(System.Xml.XmlNode node)
NodeType: System.Xml.XmlNodeType
Name: String
LocalName: String
NamespaceURI: String
Prefix: String
HasValue: Boolean
Value: String
Depth: Int32
BaseURI: String
CanResolveEntity: Boolean
IsEmptyElement: Boolean
IsDefault: Boolean
XmlSpace: System.Xml.XmlSpace
XmlLang: String
SchemaInfo: System.Xml.Schema.IXmlSchemaInfo
AttributeCount: Int32
EOF: Boolean
ReadState: System.Xml.ReadState
HasAttributes: Boolean
NameTable: System.Xml.XmlNameTable
CanReadBinaryContent: Boolean
GetAttribute(String name): String
GetAttribute(String name, String namespaceURI): String
GetAttribute(Int32 attributeIndex): String
MoveToAttribute(String name): Boolean
MoveToAttribute(String name, String namespaceURI): Boolean
MoveToAttribute(Int32 attributeIndex): Void
MoveToFirstAttribute(): Boolean
MoveToNextAttribute(): Boolean
MoveToElement(): Boolean
Read(): Boolean
Close(): Void
Skip(): Void
ReadString(): String
LookupNamespace(String prefix): String
ResolveEntity(): Void
ReadAttributeValue(): Boolean
ReadContentAsBase64(Byte[] buffer, Int32 index, Int32 count): Int32
ReadContentAsBinHex(Byte[] buffer, Int32 index, Int32 count): Int32
ReadElementContentAsBase64(Byte[] buffer, Int32 index, Int32 count): Int32
ReadElementContentAsBinHex(Byte[] buffer, Int32 index, Int32 count): Int32
## System.Xml.XmlWriterSettings : Object sealed @System.Private.Xml
new()
Async: Boolean rw
Encoding: System.Text.Encoding rw
OmitXmlDeclaration: Boolean rw
NewLineHandling: System.Xml.NewLineHandling rw
NewLineChars: String rw
Indent: Boolean rw
IndentChars: String rw
NewLineOnAttributes: Boolean rw
CloseOutput: Boolean rw
ConformanceLevel: System.Xml.ConformanceLevel rw
CheckCharacters: Boolean rw
NamespaceHandling: System.Xml.NamespaceHandling rw
WriteEndDocumentOnClose: Boolean rw
OutputMethod: System.Xml.XmlOutputMethod
DoNotEscapeUriAttributes: Boolean rw
Reset(): Void
Clone(): System.Xml.XmlWriterSettings
## System.Xml.XmlReaderSettings : Object sealed @System.Private.Xml
new()
Async: Boolean rw
NameTable: System.Xml.XmlNameTable rw
XmlResolver: System.Xml.XmlResolver rw
LineNumberOffset: Int32 rw
LinePositionOffset: Int32 rw
ConformanceLevel: System.Xml.ConformanceLevel rw
CheckCharacters: Boolean rw
MaxCharactersInDocument: Int64 rw
MaxCharactersFromEntities: Int64 rw
IgnoreWhitespace: Boolean rw
IgnoreProcessingInstructions: Boolean rw
IgnoreComments: Boolean rw
ProhibitDtd: Boolean rw
DtdProcessing: System.Xml.DtdProcessing rw
CloseInput: Boolean rw
ValidationType: System.Xml.ValidationType rw
ValidationFlags: System.Xml.Schema.XmlSchemaValidationFlags rw
Schemas: System.Xml.Schema.XmlSchemaSet rw
Reset(): Void
Clone(): System.Xml.XmlReaderSettings
## System.Xml.XmlConvert : Object @System.Private.Xml
new()
static EncodeName(String name): String
static EncodeNmToken(String name): String
static EncodeLocalName(String name): String
static DecodeName(String name): String
static VerifyName(String name): String
static VerifyNCName(String name): String
static VerifyTOKEN(String token): String
static VerifyNMTOKEN(String name): String
static VerifyXmlChars(String content): String
static VerifyPublicId(String publicId): String
static VerifyWhitespace(String content): String
static IsStartNCNameChar(Char ch): Boolean
static IsNCNameChar(Char ch): Boolean
static IsXmlChar(Char ch): Boolean
static IsXmlSurrogatePair(Char lowChar, Char highChar): Boolean
static IsPublicIdChar(Char ch): Boolean
static IsWhitespaceChar(Char ch): Boolean
static ToString(Boolean value): String
static ToString(Char value): String
static ToString(Decimal value): String
static ToString(SByte value): String
static ToString(Int16 value): String
static ToString(Int32 value): String
static ToString(Int64 value): String
static ToString(Byte value): String
static ToString(UInt16 value): String
static ToString(UInt32 value): String
static ToString(UInt64 value): String
static ToString(Single value): String
static ToString(Double value): String
static ToString(TimeSpan value): String
static ToString(DateTime value): String
static ToString(DateTime value, String format): String
static ToString(DateTime value, System.Xml.XmlDateTimeSerializationMode dateTimeOption): String
static ToString(DateTimeOffset value): String
static ToString(DateTimeOffset value, String format): String
static ToString(Guid value): String
static ToBoolean(String s): Boolean
static ToChar(String s): Char
static ToDecimal(String s): Decimal
static ToSByte(String s): SByte
static ToInt16(String s): Int16
static ToInt32(String s): Int32
static ToInt64(String s): Int64
static ToByte(String s): Byte
static ToUInt16(String s): UInt16
static ToUInt32(String s): UInt32
static ToUInt64(String s): UInt64
static ToSingle(String s): Single
static ToDouble(String s): Double
static ToTimeSpan(String s): TimeSpan
static ToDateTime(String s): DateTime
static ToDateTime(String s, String format): DateTime
static ToDateTime(String s, String[] formats): DateTime
static ToDateTime(String s, System.Xml.XmlDateTimeSerializationMode dateTimeOption): DateTime
static ToDateTimeOffset(String s): DateTimeOffset
static ToDateTimeOffset(String s, String format): DateTimeOffset
static ToDateTimeOffset(String s, String[] formats): DateTimeOffset
static ToGuid(String s): Guid
## System.Xml.XmlQualifiedName : Object @System.Private.Xml
new()
new(String name)
new(String name, String ns)
static Empty: System.Xml.XmlQualifiedName
Namespace: String
Name: String
IsEmpty: Boolean
GetHashCode(): Int32
ToString(): String
Equals(Object other): Boolean
static op_Equality(System.Xml.XmlQualifiedName a, System.Xml.XmlQualifiedName b): Boolean
static op_Inequality(System.Xml.XmlQualifiedName a, System.Xml.XmlQualifiedName b): Boolean
static ToString(String name, String ns): String
## System.Xml.Formatting : Enum enum @System.Private.Xml
None=0 Indented=1
## System.Xml.NewLineHandling : Enum enum @System.Private.Xml
Replace=0 Entitize=1 None=2
## System.Xml.ConformanceLevel : Enum enum @System.Private.Xml
Auto=0 Fragment=1 Document=2
## System.Xml.DtdProcessing : Enum enum @System.Private.Xml
Prohibit=0 Ignore=1 Parse=2
## System.Xml.ValidationType : Enum enum @System.Private.Xml
None=0 Auto=1 DTD=2 XDR=3 Schema=4
## System.Xml.ReadState : Enum enum @System.Private.Xml
Initial=0 Interactive=1 Error=2 EndOfFile=3 Closed=4
## System.Xml.WriteState : Enum enum @System.Private.Xml
Start=0 Prolog=1 Element=2 Attribute=3 Content=4 Closed=5 Error=6
## System.Xml.XmlSpace : Enum enum @System.Private.Xml
None=0 Default=1 Preserve=2
## System.Xml.XmlDateTimeSerializationMode : Enum enum @System.Private.Xml
Local=0 Utc=1 Unspecified=2 RoundtripKind=3
## System.Xml.XmlNodeOrder : Enum enum @System.Private.Xml
Before=0 After=1 Same=2 Unknown=3
## System.Xml.XmlOutputMethod : Enum enum @System.Private.Xml
Xml=0 Html=1 Text=2 AutoDetect=3
## System.Xml.XmlResolver : Object abstract @System.Private.Xml
Credentials: System.Net.ICredentials rw
static FileSystemResolver: System.Xml.XmlResolver
static ThrowingResolver: System.Xml.XmlResolver
GetEntity(Uri absoluteUri, String role, Type ofObjectToReturn): Object
GetEntityAsync(Uri absoluteUri, String role, Type ofObjectToReturn): System.Threading.Tasks.Task<Object>
ResolveUri(Uri baseUri, String relativeUri): Uri
SupportsType(Uri absoluteUri, Type type): Boolean
## System.Xml.XmlUrlResolver : System.Xml.XmlResolver @System.Private.Xml
new()
Credentials: System.Net.ICredentials rw
Proxy: System.Net.IWebProxy rw
CachePolicy: System.Net.Cache.RequestCachePolicy rw
GetEntity(Uri absoluteUri, String role, Type ofObjectToReturn): Object
GetEntityAsync(Uri absoluteUri, String role, Type ofObjectToReturn): System.Threading.Tasks.Task<Object>
ResolveUri(Uri baseUri, String relativeUri): Uri
## System.Xml.Linq.XDocument : System.Xml.Linq.XContainer @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
new()
new(params Object[] content)
new(System.Xml.Linq.XDeclaration declaration, params Object[] content)
new(System.Xml.Linq.XDocument other)
Declaration: System.Xml.Linq.XDeclaration rw
DocumentType: System.Xml.Linq.XDocumentType
NodeType: System.Xml.XmlNodeType
Root: System.Xml.Linq.XElement
static Load(String uri): System.Xml.Linq.XDocument
static Load(String uri, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XDocument
static Load(System.IO.Stream stream): System.Xml.Linq.XDocument
static Load(System.IO.Stream stream, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XDocument
static LoadAsync(System.IO.Stream stream, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Xml.Linq.XDocument>
static Load(System.IO.TextReader textReader): System.Xml.Linq.XDocument
static Load(System.IO.TextReader textReader, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XDocument
static LoadAsync(System.IO.TextReader textReader, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Xml.Linq.XDocument>
static Load(System.Xml.XmlReader reader): System.Xml.Linq.XDocument
static Load(System.Xml.XmlReader reader, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XDocument
static LoadAsync(System.Xml.XmlReader reader, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Xml.Linq.XDocument>
static Parse(String text): System.Xml.Linq.XDocument
static Parse(String text, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XDocument
Save(System.IO.Stream stream): Void
Save(System.IO.Stream stream, System.Xml.Linq.SaveOptions options): Void
SaveAsync(System.IO.Stream stream, System.Xml.Linq.SaveOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Save(System.IO.TextWriter textWriter): Void
Save(System.IO.TextWriter textWriter, System.Xml.Linq.SaveOptions options): Void
Save(System.Xml.XmlWriter writer): Void
SaveAsync(System.IO.TextWriter textWriter, System.Xml.Linq.SaveOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Save(String fileName): Void
SaveAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Save(String fileName, System.Xml.Linq.SaveOptions options): Void
WriteTo(System.Xml.XmlWriter writer): Void
WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.Xml.Linq.XElement : System.Xml.Linq.XContainer @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
new(System.Xml.Linq.XName name)
new(System.Xml.Linq.XName name, Object content)
new(System.Xml.Linq.XName name, params Object[] content)
new(System.Xml.Linq.XElement other)
new(System.Xml.Linq.XStreamingElement other)
static EmptySequence: System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
FirstAttribute: System.Xml.Linq.XAttribute
HasAttributes: Boolean
HasElements: Boolean
IsEmpty: Boolean
LastAttribute: System.Xml.Linq.XAttribute
Name: System.Xml.Linq.XName rw
NodeType: System.Xml.XmlNodeType
Value: String rw
Save(String fileName): Void
Save(String fileName, System.Xml.Linq.SaveOptions options): Void
AncestorsAndSelf(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
AncestorsAndSelf(System.Xml.Linq.XName name): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
Attribute(System.Xml.Linq.XName name): System.Xml.Linq.XAttribute
Attributes(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XAttribute>
Attributes(System.Xml.Linq.XName name): System.Collections.Generic.IEnumerable<System.Xml.Linq.XAttribute>
DescendantNodesAndSelf(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XNode>
DescendantsAndSelf(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
DescendantsAndSelf(System.Xml.Linq.XName name): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
GetDefaultNamespace(): System.Xml.Linq.XNamespace
GetNamespaceOfPrefix(String prefix): System.Xml.Linq.XNamespace
GetPrefixOfNamespace(System.Xml.Linq.XNamespace ns): String
static Load(String uri): System.Xml.Linq.XElement
static Load(String uri, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XElement
static Load(System.IO.Stream stream): System.Xml.Linq.XElement
static Load(System.IO.Stream stream, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XElement
static LoadAsync(System.IO.Stream stream, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Xml.Linq.XElement>
static Load(System.IO.TextReader textReader): System.Xml.Linq.XElement
static Load(System.IO.TextReader textReader, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XElement
static LoadAsync(System.IO.TextReader textReader, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Xml.Linq.XElement>
static Load(System.Xml.XmlReader reader): System.Xml.Linq.XElement
static Load(System.Xml.XmlReader reader, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XElement
static LoadAsync(System.Xml.XmlReader reader, System.Xml.Linq.LoadOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Xml.Linq.XElement>
static Parse(String text): System.Xml.Linq.XElement
static Parse(String text, System.Xml.Linq.LoadOptions options): System.Xml.Linq.XElement
RemoveAll(): Void
RemoveAttributes(): Void
ReplaceAll(Object content): Void
ReplaceAll(params Object[] content): Void
ReplaceAttributes(Object content): Void
ReplaceAttributes(params Object[] content): Void
Save(System.IO.Stream stream): Void
Save(System.IO.Stream stream, System.Xml.Linq.SaveOptions options): Void
SaveAsync(System.IO.Stream stream, System.Xml.Linq.SaveOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Save(System.IO.TextWriter textWriter): Void
Save(System.IO.TextWriter textWriter, System.Xml.Linq.SaveOptions options): Void
SaveAsync(System.IO.TextWriter textWriter, System.Xml.Linq.SaveOptions options, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Save(System.Xml.XmlWriter writer): Void
SaveAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
SetAttributeValue(System.Xml.Linq.XName name, Object value): Void
SetElementValue(System.Xml.Linq.XName name, Object value): Void
SetValue(Object value): Void
WriteTo(System.Xml.XmlWriter writer): Void
WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
static op_Explicit(System.Xml.Linq.XElement element): String
static op_Explicit(System.Xml.Linq.XElement element): Boolean
static op_Explicit(System.Xml.Linq.XElement element): Nullable<Boolean>
static op_Explicit(System.Xml.Linq.XElement element): Int32
static op_Explicit(System.Xml.Linq.XElement element): Nullable<Int32>
static op_Explicit(System.Xml.Linq.XElement element): UInt32
static op_Explicit(System.Xml.Linq.XElement element): Nullable<UInt32>
static op_Explicit(System.Xml.Linq.XElement element): Int64
static op_Explicit(System.Xml.Linq.XElement element): Nullable<Int64>
static op_Explicit(System.Xml.Linq.XElement element): UInt64
static op_Explicit(System.Xml.Linq.XElement element): Nullable<UInt64>
static op_Explicit(System.Xml.Linq.XElement element): Single
static op_Explicit(System.Xml.Linq.XElement element): Nullable<Single>
static op_Explicit(System.Xml.Linq.XElement element): Double
static op_Explicit(System.Xml.Linq.XElement element): Nullable<Double>
static op_Explicit(System.Xml.Linq.XElement element): Decimal
static op_Explicit(System.Xml.Linq.XElement element): Nullable<Decimal>
static op_Explicit(System.Xml.Linq.XElement element): DateTime
static op_Explicit(System.Xml.Linq.XElement element): Nullable<DateTime>
static op_Explicit(System.Xml.Linq.XElement element): DateTimeOffset
static op_Explicit(System.Xml.Linq.XElement element): Nullable<DateTimeOffset>
static op_Explicit(System.Xml.Linq.XElement element): TimeSpan
static op_Explicit(System.Xml.Linq.XElement element): Nullable<TimeSpan>
static op_Explicit(System.Xml.Linq.XElement element): Guid
static op_Explicit(System.Xml.Linq.XElement element): Nullable<Guid>
## System.Xml.Linq.XContainer : System.Xml.Linq.XNode abstract @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
FirstNode: System.Xml.Linq.XNode
LastNode: System.Xml.Linq.XNode
Add(Object content): Void
Add(params Object[] content): Void
AddFirst(Object content): Void
AddFirst(params Object[] content): Void
CreateWriter(): System.Xml.XmlWriter
DescendantNodes(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XNode>
Descendants(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
Descendants(System.Xml.Linq.XName name): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
Element(System.Xml.Linq.XName name): System.Xml.Linq.XElement
Elements(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
Elements(System.Xml.Linq.XName name): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
Nodes(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XNode>
RemoveNodes(): Void
ReplaceNodes(Object content): Void
ReplaceNodes(params Object[] content): Void
## System.Xml.Linq.XNode : System.Xml.Linq.XObject abstract @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
NextNode: System.Xml.Linq.XNode
PreviousNode: System.Xml.Linq.XNode
static DocumentOrderComparer: System.Xml.Linq.XNodeDocumentOrderComparer
static EqualityComparer: System.Xml.Linq.XNodeEqualityComparer
AddAfterSelf(Object content): Void
AddAfterSelf(params Object[] content): Void
AddBeforeSelf(Object content): Void
AddBeforeSelf(params Object[] content): Void
Ancestors(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
Ancestors(System.Xml.Linq.XName name): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
static CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2): Int32
CreateReader(): System.Xml.XmlReader
CreateReader(System.Xml.Linq.ReaderOptions readerOptions): System.Xml.XmlReader
NodesAfterSelf(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XNode>
NodesBeforeSelf(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XNode>
ElementsAfterSelf(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
ElementsAfterSelf(System.Xml.Linq.XName name): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
ElementsBeforeSelf(): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
ElementsBeforeSelf(System.Xml.Linq.XName name): System.Collections.Generic.IEnumerable<System.Xml.Linq.XElement>
IsAfter(System.Xml.Linq.XNode node): Boolean
IsBefore(System.Xml.Linq.XNode node): Boolean
static ReadFrom(System.Xml.XmlReader reader): System.Xml.Linq.XNode
static ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Xml.Linq.XNode>
Remove(): Void
ReplaceWith(Object content): Void
ReplaceWith(params Object[] content): Void
ToString(): String
ToString(System.Xml.Linq.SaveOptions options): String
static DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2): Boolean
WriteTo(System.Xml.XmlWriter writer): Void
WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.Xml.Linq.XObject : Object abstract @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
BaseUri: String
Document: System.Xml.Linq.XDocument
NodeType: System.Xml.XmlNodeType
Parent: System.Xml.Linq.XElement
AddAnnotation(Object annotation): Void
Annotation(Type type): Object
Annotation<T>(): T
Annotations(Type type): System.Collections.Generic.IEnumerable<Object>
Annotations<T>(): System.Collections.Generic.IEnumerable<T>
RemoveAnnotations(Type type): Void
RemoveAnnotations<T>(): Void
## System.Xml.Linq.XAttribute : System.Xml.Linq.XObject @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
new(System.Xml.Linq.XName name, Object value)
new(System.Xml.Linq.XAttribute other)
static EmptySequence: System.Collections.Generic.IEnumerable<System.Xml.Linq.XAttribute>
IsNamespaceDeclaration: Boolean
Name: System.Xml.Linq.XName
NextAttribute: System.Xml.Linq.XAttribute
NodeType: System.Xml.XmlNodeType
PreviousAttribute: System.Xml.Linq.XAttribute
Value: String rw
Remove(): Void
SetValue(Object value): Void
ToString(): String
static op_Explicit(System.Xml.Linq.XAttribute attribute): String
static op_Explicit(System.Xml.Linq.XAttribute attribute): Boolean
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<Boolean>
static op_Explicit(System.Xml.Linq.XAttribute attribute): Int32
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<Int32>
static op_Explicit(System.Xml.Linq.XAttribute attribute): UInt32
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<UInt32>
static op_Explicit(System.Xml.Linq.XAttribute attribute): Int64
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<Int64>
static op_Explicit(System.Xml.Linq.XAttribute attribute): UInt64
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<UInt64>
static op_Explicit(System.Xml.Linq.XAttribute attribute): Single
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<Single>
static op_Explicit(System.Xml.Linq.XAttribute attribute): Double
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<Double>
static op_Explicit(System.Xml.Linq.XAttribute attribute): Decimal
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<Decimal>
static op_Explicit(System.Xml.Linq.XAttribute attribute): DateTime
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<DateTime>
static op_Explicit(System.Xml.Linq.XAttribute attribute): DateTimeOffset
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<DateTimeOffset>
static op_Explicit(System.Xml.Linq.XAttribute attribute): TimeSpan
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<TimeSpan>
static op_Explicit(System.Xml.Linq.XAttribute attribute): Guid
static op_Explicit(System.Xml.Linq.XAttribute attribute): Nullable<Guid>
## System.Xml.Linq.XName : Object sealed @System.Private.Xml.Linq
implements IEquatable<System.Xml.Linq.XName> System.Runtime.Serialization.ISerializable
LocalName: String
Namespace: System.Xml.Linq.XNamespace
NamespaceName: String
ToString(): String
static Get(String expandedName): System.Xml.Linq.XName
static Get(String localName, String namespaceName): System.Xml.Linq.XName
static op_Implicit(String expandedName): System.Xml.Linq.XName
Equals(Object obj): Boolean
GetHashCode(): Int32
static op_Equality(System.Xml.Linq.XName left, System.Xml.Linq.XName right): Boolean
static op_Inequality(System.Xml.Linq.XName left, System.Xml.Linq.XName right): Boolean
## System.Xml.Linq.XNamespace : Object sealed @System.Private.Xml.Linq
NamespaceName: String
static None: System.Xml.Linq.XNamespace
static Xml: System.Xml.Linq.XNamespace
static Xmlns: System.Xml.Linq.XNamespace
GetName(String localName): System.Xml.Linq.XName
ToString(): String
static Get(String namespaceName): System.Xml.Linq.XNamespace
static op_Implicit(String namespaceName): System.Xml.Linq.XNamespace
static op_Addition(System.Xml.Linq.XNamespace ns, String localName): System.Xml.Linq.XName
Equals(Object obj): Boolean
GetHashCode(): Int32
static op_Equality(System.Xml.Linq.XNamespace left, System.Xml.Linq.XNamespace right): Boolean
static op_Inequality(System.Xml.Linq.XNamespace left, System.Xml.Linq.XNamespace right): Boolean
## System.Xml.Linq.XText : System.Xml.Linq.XNode @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
new(String value)
new(System.Xml.Linq.XText other)
NodeType: System.Xml.XmlNodeType
Value: String rw
WriteTo(System.Xml.XmlWriter writer): Void
WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.Xml.Linq.XCData : System.Xml.Linq.XText @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
new(String value)
new(System.Xml.Linq.XCData other)
NodeType: System.Xml.XmlNodeType
WriteTo(System.Xml.XmlWriter writer): Void
WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.Xml.Linq.XComment : System.Xml.Linq.XNode @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
new(String value)
new(System.Xml.Linq.XComment other)
NodeType: System.Xml.XmlNodeType
Value: String rw
WriteTo(System.Xml.XmlWriter writer): Void
WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.Xml.Linq.XDeclaration : Object @System.Private.Xml.Linq
new(String version, String encoding, String standalone)
new(System.Xml.Linq.XDeclaration other)
Encoding: String rw
Standalone: String rw
Version: String rw
ToString(): String
## System.Xml.Linq.XProcessingInstruction : System.Xml.Linq.XNode @System.Private.Xml.Linq
implements System.Xml.IXmlLineInfo
new(String target, String data)
new(System.Xml.Linq.XProcessingInstruction other)
Data: String rw
NodeType: System.Xml.XmlNodeType
Target: String rw
WriteTo(System.Xml.XmlWriter writer): Void
WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.Xml.Linq.SaveOptions : Enum enum flags @System.Private.Xml.Linq
None=0 DisableFormatting=1 OmitDuplicateNamespaces=2
## System.Xml.Linq.LoadOptions : Enum enum flags @System.Private.Xml.Linq
None=0 PreserveWhitespace=1 SetBaseUri=2 SetLineInfo=4
`,
)
