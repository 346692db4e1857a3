/** Names of the assemblies that PowerShell brings on this platform: below System, then the others. */
const below = `AppContext Buffers CodeDom Collections Collections.Concurrent Collections.Immutable Collections.NonGeneric
  Collections.Specialized ComponentModel ComponentModel.Annotations ComponentModel.Composition
  ComponentModel.Composition.Registration ComponentModel.DataAnnotations ComponentModel.EventBasedAsync
  ComponentModel.Primitives ComponentModel.TypeConverter Configuration Configuration.ConfigurationManager Console Core
  Data Data.Common Data.DataSetExtensions Data.Odbc Data.OleDb Data.SqlClient Diagnostics.Contracts Diagnostics.Debug
  Diagnostics.DiagnosticSource Diagnostics.EventLog Diagnostics.FileVersionInfo Diagnostics.PerformanceCounter
  Diagnostics.Process Diagnostics.StackTrace Diagnostics.TextWriterTraceListener Diagnostics.Tools
  Diagnostics.TraceSource Diagnostics.Tracing DirectoryServices DirectoryServices.AccountManagement
  DirectoryServices.Protocols Drawing Drawing.Common Drawing.Primitives Dynamic.Runtime Formats.Asn1 Formats.Tar
  Globalization Globalization.Calendars Globalization.Extensions IO IO.Compression IO.Compression.Brotli
  IO.Compression.FileSystem IO.Compression.ZipFile IO.FileSystem IO.FileSystem.AccessControl IO.FileSystem.DriveInfo
  IO.FileSystem.Primitives IO.FileSystem.Watcher IO.IsolatedStorage IO.MemoryMappedFiles IO.Packaging IO.Pipelines
  IO.Pipes IO.Pipes.AccessControl IO.Ports IO.UnmanagedMemoryStream Linq Linq.AsyncEnumerable Linq.Expressions
  Linq.Parallel Linq.Queryable Management Management.Automation Memory Net Net.Http Net.Http.Json
  Net.Http.WinHttpHandler Net.HttpListener Net.Mail Net.NameResolution Net.NetworkInformation Net.Ping Net.Primitives
  Net.Quic Net.Requests Net.Security Net.ServerSentEvents Net.ServicePoint Net.Sockets Net.WebClient
  Net.WebHeaderCollection Net.WebProxy Net.WebSockets Net.WebSockets.Client Numerics Numerics.Vectors ObjectModel
  Private.CoreLib Private.CoreLib Private.DataContractSerialization Private.Uri Private.Windows.Core
  Private.Windows.GdiPlus Private.Xml Private.Xml.Linq Reflection Reflection.Context Reflection.DispatchProxy
  Reflection.Emit Reflection.Emit.ILGeneration Reflection.Emit.Lightweight Reflection.Extensions Reflection.Metadata
  Reflection.Primitives Reflection.TypeExtensions Resources.Reader Resources.ResourceManager Resources.Writer Runtime
  Runtime.Caching Runtime.CompilerServices.Unsafe Runtime.CompilerServices.VisualC Runtime.Extensions Runtime.Handles
  Runtime.InteropServices Runtime.InteropServices.JavaScript Runtime.InteropServices.RuntimeInformation
  Runtime.Intrinsics Runtime.Loader Runtime.Numerics Runtime.Serialization Runtime.Serialization.Formatters
  Runtime.Serialization.Json Runtime.Serialization.Primitives Runtime.Serialization.Xml Security Security.AccessControl
  Security.Claims Security.Cryptography Security.Cryptography.Algorithms Security.Cryptography.Cng
  Security.Cryptography.Csp Security.Cryptography.Encoding Security.Cryptography.OpenSsl Security.Cryptography.Pkcs
  Security.Cryptography.Primitives Security.Cryptography.ProtectedData Security.Cryptography.X509Certificates
  Security.Cryptography.Xml Security.Permissions Security.Principal Security.Principal.Windows Security.SecureString
  ServiceModel ServiceModel.Duplex ServiceModel.Http ServiceModel.NetFramingBase ServiceModel.NetTcp
  ServiceModel.Primitives ServiceModel.Security ServiceModel.Syndication ServiceModel.Web ServiceProcess
  ServiceProcess.ServiceController Speech Text.Encoding Text.Encoding.CodePages Text.Encoding.Extensions
  Text.Encodings.Web Text.Json Text.RegularExpressions Threading Threading.AccessControl Threading.Channels
  Threading.Overlapped Threading.Tasks Threading.Tasks.Dataflow Threading.Tasks.Extensions Threading.Tasks.Parallel
  Threading.Thread Threading.ThreadPool Threading.Timer Transactions Transactions.Local ValueTuple Web Web.HttpUtility
  Web.Services.Description Windows Windows.Extensions Xml Xml.Linq Xml.ReaderWriter Xml.Serialization Xml.XDocument
  Xml.XPath Xml.XPath.XDocument Xml.XmlDocument Xml.XmlSerializer`
const others = `Microsoft.CSharp Microsoft.Management.Infrastructure Microsoft.PowerShell.Commands.Management
  Microsoft.PowerShell.Commands.Utility Microsoft.PowerShell.ConsoleHost Microsoft.PowerShell.MarkdownRender
  Microsoft.PowerShell.SDK Microsoft.PowerShell.Security Microsoft.VisualBasic Microsoft.VisualBasic.Core
  Microsoft.Win32.Primitives Microsoft.Win32.Registry Microsoft.Win32.Registry.AccessControl
  Microsoft.Win32.SystemEvents Newtonsoft.Json System WindowsBase mscorlib netstandard`

/** Whether an assembly of this name is built in, as far as its types are. */
export function isBuiltInAssembly(name: string): boolean {
  const wanted = name
    .split(',', 1)[0]!
    .trim()
    .toLowerCase()
    .replace(/\.dll$/, '')
  if (wanted.startsWith('system.')) return below.toLowerCase().split(/\s+/).includes(wanted.slice(7))
  return others.toLowerCase().split(/\s+/).includes(wanted)
}
