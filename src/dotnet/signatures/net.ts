import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const netSignatures = signatureTable(
  () => `
## System.Net.WebUtility : Object static @System.Private.CoreLib
static HtmlEncode(String value): String
static HtmlEncode(String value, System.IO.TextWriter output): Void
static HtmlDecode(String value): String
static HtmlDecode(String value, System.IO.TextWriter output): Void
static UrlEncode(String value): String
static UrlEncodeToBytes(Byte[] value, Int32 offset, Int32 count): Byte[]
static UrlDecode(String encodedValue): String
static UrlDecodeToBytes(Byte[] encodedValue, Int32 offset, Int32 count): Byte[]
## System.Net.IPAddress : Object @System.Net.Primitives
implements ISpanFormattable IFormattable IUtf8SpanFormattable
new(Int64 newAddress)
new(Byte[] address, Int64 scopeid)
new(ReadOnlySpan<Byte> address, Int64 scopeid)
new(Byte[] address)
new(ReadOnlySpan<Byte> address)
static IsValid(ReadOnlySpan<Char> ipSpan): Boolean
static IsValidUtf8(ReadOnlySpan<Byte> utf8Text): Boolean
static Any: System.Net.IPAddress
static Loopback: System.Net.IPAddress
static Broadcast: System.Net.IPAddress
static None: System.Net.IPAddress
static IPv6Any: System.Net.IPAddress
static IPv6Loopback: System.Net.IPAddress
static IPv6None: System.Net.IPAddress
AddressFamily: System.Net.Sockets.AddressFamily
ScopeId: Int64 rw
IsIPv6Multicast: Boolean
IsIPv6LinkLocal: Boolean
IsIPv6SiteLocal: Boolean
IsIPv6Teredo: Boolean
IsIPv6UniqueLocal: Boolean
IsIPv4MappedToIPv6: Boolean
Address: Int64 rw
static TryParse(String ipString, ref System.Net.IPAddress address): Boolean
static TryParse(ReadOnlySpan<Byte> utf8Text, ref System.Net.IPAddress result): Boolean
static TryParse(ReadOnlySpan<Char> ipSpan, ref System.Net.IPAddress address): Boolean
static Parse(String ipString): System.Net.IPAddress
static Parse(ReadOnlySpan<Byte> utf8Text): System.Net.IPAddress
static Parse(ReadOnlySpan<Char> ipSpan): System.Net.IPAddress
TryWriteBytes(Span<Byte> destination, ref Int32 bytesWritten): Boolean
GetAddressBytes(): Byte[]
ToString(): String
TryFormat(Span<Char> destination, ref Int32 charsWritten): Boolean
TryFormat(Span<Byte> utf8Destination, ref Int32 bytesWritten): Boolean
static HostToNetworkOrder(Int64 host): Int64
static HostToNetworkOrder(Int32 host): Int32
static HostToNetworkOrder(Int16 host): Int16
static NetworkToHostOrder(Int64 network): Int64
static NetworkToHostOrder(Int32 network): Int32
static NetworkToHostOrder(Int16 network): Int16
static IsLoopback(System.Net.IPAddress address): Boolean
Equals(Object comparand): Boolean
GetHashCode(): Int32
MapToIPv6(): System.Net.IPAddress
MapToIPv4(): System.Net.IPAddress
## System.Net.IPEndPoint : System.Net.EndPoint @System.Net.Primitives
new(Int64 address, Int32 port)
new(System.Net.IPAddress address, Int32 port)
static MinPort: Int32
static MaxPort: Int32
AddressFamily: System.Net.Sockets.AddressFamily
Address: System.Net.IPAddress rw
Port: Int32 rw
static TryParse(String s, ref System.Net.IPEndPoint result): Boolean
static TryParse(ReadOnlySpan<Char> s, ref System.Net.IPEndPoint result): Boolean
static Parse(String s): System.Net.IPEndPoint
static Parse(ReadOnlySpan<Char> s): System.Net.IPEndPoint
ToString(): String
Serialize(): System.Net.SocketAddress
Create(System.Net.SocketAddress socketAddress): System.Net.EndPoint
Equals(Object comparand): Boolean
GetHashCode(): Int32
## System.Net.IPHostEntry : Object @System.Net.NameResolution
new()
HostName: String rw
Aliases: String[] rw
AddressList: System.Net.IPAddress[] rw
## System.Net.EndPoint : Object abstract @System.Net.Primitives
AddressFamily: System.Net.Sockets.AddressFamily
Serialize(): System.Net.SocketAddress
Create(System.Net.SocketAddress socketAddress): System.Net.EndPoint
## System.Net.Dns : Object static @System.Net.NameResolution
static GetHostName(): String
static GetHostEntry(System.Net.IPAddress address): System.Net.IPHostEntry
static GetHostEntry(String hostNameOrAddress): System.Net.IPHostEntry
static GetHostEntry(String hostNameOrAddress, System.Net.Sockets.AddressFamily family): System.Net.IPHostEntry
static GetHostEntryAsync(String hostNameOrAddress): System.Threading.Tasks.Task<System.Net.IPHostEntry>
static GetHostEntryAsync(String hostNameOrAddress, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.IPHostEntry>
static GetHostEntryAsync(String hostNameOrAddress, System.Net.Sockets.AddressFamily family, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.Net.IPHostEntry>
static GetHostEntryAsync(System.Net.IPAddress address): System.Threading.Tasks.Task<System.Net.IPHostEntry>
static BeginGetHostEntry(System.Net.IPAddress address, AsyncCallback requestCallback, Object stateObject): IAsyncResult
static BeginGetHostEntry(String hostNameOrAddress, AsyncCallback requestCallback, Object stateObject): IAsyncResult
static EndGetHostEntry(IAsyncResult asyncResult): System.Net.IPHostEntry
static GetHostAddresses(String hostNameOrAddress): System.Net.IPAddress[]
static GetHostAddresses(String hostNameOrAddress, System.Net.Sockets.AddressFamily family): System.Net.IPAddress[]
static GetHostAddressesAsync(String hostNameOrAddress): System.Threading.Tasks.Task<System.Net.IPAddress[]>
static GetHostAddressesAsync(String hostNameOrAddress, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.IPAddress[]>
static GetHostAddressesAsync(String hostNameOrAddress, System.Net.Sockets.AddressFamily family, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.Net.IPAddress[]>
static BeginGetHostAddresses(String hostNameOrAddress, AsyncCallback requestCallback, Object state): IAsyncResult
static EndGetHostAddresses(IAsyncResult asyncResult): System.Net.IPAddress[]
static GetHostByName(String hostName): System.Net.IPHostEntry
static BeginGetHostByName(String hostName, AsyncCallback requestCallback, Object stateObject): IAsyncResult
static EndGetHostByName(IAsyncResult asyncResult): System.Net.IPHostEntry
static GetHostByAddress(String address): System.Net.IPHostEntry
static GetHostByAddress(System.Net.IPAddress address): System.Net.IPHostEntry
static Resolve(String hostName): System.Net.IPHostEntry
static BeginResolve(String hostName, AsyncCallback requestCallback, Object stateObject): IAsyncResult
static EndResolve(IAsyncResult asyncResult): System.Net.IPHostEntry
## System.Net.HttpStatusCode : Enum enum @System.Net.Primitives
Continue=100 SwitchingProtocols=101 Processing=102 EarlyHints=103 OK=200 Created=201 Accepted=202 NonAuthoritativeInformation=203 NoContent=204 ResetContent=205 PartialContent=206 MultiStatus=207 AlreadyReported=208 IMUsed=226 MultipleChoices=300 Ambiguous=300 MovedPermanently=301 Moved=301 Found=302 Redirect=302 SeeOther=303 RedirectMethod=303 NotModified=304 UseProxy=305 Unused=306 TemporaryRedirect=307 RedirectKeepVerb=307 PermanentRedirect=308 BadRequest=400 Unauthorized=401 PaymentRequired=402 Forbidden=403 NotFound=404 MethodNotAllowed=405 NotAcceptable=406 ProxyAuthenticationRequired=407 RequestTimeout=408 Conflict=409 Gone=410 LengthRequired=411 PreconditionFailed=412 RequestEntityTooLarge=413 RequestUriTooLong=414 UnsupportedMediaType=415 RequestedRangeNotSatisfiable=416 ExpectationFailed=417 MisdirectedRequest=421 UnprocessableEntity=422 UnprocessableContent=422 Locked=423 FailedDependency=424 UpgradeRequired=426 PreconditionRequired=428 TooManyRequests=429 RequestHeaderFieldsTooLarge=431 UnavailableForLegalReasons=451 InternalServerError=500 NotImplemented=501 BadGateway=502 ServiceUnavailable=503 GatewayTimeout=504 HttpVersionNotSupported=505 VariantAlsoNegotiates=506 InsufficientStorage=507 LoopDetected=508 NotExtended=510 NetworkAuthenticationRequired=511
## System.Net.NetworkCredential : Object @System.Net.Primitives
implements System.Net.ICredentials System.Net.ICredentialsByHost
new()
new(String userName, String password)
new(String userName, String password, String domain)
new(String userName, System.Security.SecureString password)
new(String userName, System.Security.SecureString password, String domain)
UserName: String rw
Password: String rw
SecurePassword: System.Security.SecureString rw
Domain: String rw
GetCredential(Uri uri, String authenticationType): System.Net.NetworkCredential
GetCredential(String host, Int32 port, String authenticationType): System.Net.NetworkCredential
## System.Net.CredentialCache : Object @System.Net.Primitives
implements System.Net.ICredentials System.Net.ICredentialsByHost System.Collections.IEnumerable
new()
static DefaultCredentials: System.Net.ICredentials
static DefaultNetworkCredentials: System.Net.NetworkCredential
Add(Uri uriPrefix, String authType, System.Net.NetworkCredential cred): Void
Add(String host, Int32 port, String authenticationType, System.Net.NetworkCredential credential): Void
Remove(Uri uriPrefix, String authType): Void
Remove(String host, Int32 port, String authenticationType): Void
GetCredential(Uri uriPrefix, String authType): System.Net.NetworkCredential
GetCredential(String host, Int32 port, String authenticationType): System.Net.NetworkCredential
GetEnumerator(): System.Collections.IEnumerator
## System.Net.ServicePointManager : Object @System.Net.Requests
static DefaultNonPersistentConnectionLimit: Int32
static DefaultPersistentConnectionLimit: Int32
static SecurityProtocol: System.Net.SecurityProtocolType rw
static MaxServicePoints: Int32 rw
static DefaultConnectionLimit: Int32 rw
static MaxServicePointIdleTime: Int32 rw
static UseNagleAlgorithm: Boolean rw
static Expect100Continue: Boolean rw
static EnableDnsRoundRobin: Boolean rw
static DnsRefreshTimeout: Int32 rw
static ServerCertificateValidationCallback: System.Net.Security.RemoteCertificateValidationCallback rw
static ReusePort: Boolean rw
static CheckCertificateRevocationList: Boolean rw
static EncryptionPolicy: System.Net.Security.EncryptionPolicy
static FindServicePoint(Uri address): System.Net.ServicePoint
static FindServicePoint(String uriString, System.Net.IWebProxy proxy): System.Net.ServicePoint
static FindServicePoint(Uri address, System.Net.IWebProxy proxy): System.Net.ServicePoint
static SetTcpKeepAlive(Boolean enabled, Int32 keepAliveTime, Int32 keepAliveInterval): Void
## System.Net.SecurityProtocolType : Enum enum flags @System.Net.Requests
SystemDefault=0 Ssl3=48 Tls=192 Tls11=768 Tls12=3072 Tls13=12288
## System.Net.DecompressionMethods : Enum enum flags @System.Net.Primitives
None=0 GZip=1 Deflate=2 Brotli=4 All=-1
## System.Net.Sockets.AddressFamily : Enum enum @System.Net.Primitives
Unspecified=0 Unix=1 InterNetwork=2 ImpLink=3 Pup=4 Chaos=5 NS=6 Ipx=6 Iso=7 Osi=7 Ecma=8 DataKit=9 Ccitt=10 Sna=11 DecNet=12 DataLink=13 Lat=14 HyperChannel=15 AppleTalk=16 NetBios=17 VoiceView=18 FireFox=19 Banyan=21 Atm=22 InterNetworkV6=23 Cluster=24 Ieee12844=25 Irda=26 NetworkDesigners=28 Max=29 Packet=65536 ControllerAreaNetwork=65537 Unknown=-1
## System.Net.Mail.MailAddress : Object @System.Net.Mail
new(String address)
new(String address, String displayName)
new(String address, String displayName, System.Text.Encoding displayNameEncoding)
DisplayName: String
User: String
Host: String
Address: String
static TryCreate(String address, ref System.Net.Mail.MailAddress result): Boolean
static TryCreate(String address, String displayName, ref System.Net.Mail.MailAddress result): Boolean
static TryCreate(String address, String displayName, System.Text.Encoding displayNameEncoding, ref System.Net.Mail.MailAddress result): Boolean
ToString(): String
Equals(Object value): Boolean
GetHashCode(): Int32
## System.Web.HttpUtility : Object sealed @System.Web.HttpUtility
new()
static ParseQueryString(String query): System.Collections.Specialized.NameValueCollection
static ParseQueryString(String query, System.Text.Encoding encoding): System.Collections.Specialized.NameValueCollection
static HtmlDecode(String s): String
static HtmlDecode(String s, System.IO.TextWriter output): Void
static HtmlEncode(String s): String
static HtmlEncode(Object value): String
static HtmlEncode(String s, System.IO.TextWriter output): Void
static HtmlAttributeEncode(String s): String
static HtmlAttributeEncode(String s, System.IO.TextWriter output): Void
static UrlEncode(String str): String
static UrlPathEncode(String str): String
static UrlEncode(String str, System.Text.Encoding e): String
static UrlEncode(Byte[] bytes): String
static UrlEncode(Byte[] bytes, Int32 offset, Int32 count): String
static UrlEncodeToBytes(String str): Byte[]
static UrlEncodeToBytes(Byte[] bytes): Byte[]
static UrlEncodeUnicodeToBytes(String str): Byte[]
static UrlDecode(String str): String
static UrlDecode(Byte[] bytes, System.Text.Encoding e): String
static UrlDecodeToBytes(String str): Byte[]
static UrlDecodeToBytes(String str, System.Text.Encoding e): Byte[]
static UrlDecodeToBytes(Byte[] bytes): Byte[]
static UrlEncodeToBytes(String str, System.Text.Encoding e): Byte[]
static UrlEncodeToBytes(Byte[] bytes, Int32 offset, Int32 count): Byte[]
static UrlEncodeUnicode(String str): String
static UrlDecode(String str, System.Text.Encoding e): String
static UrlDecode(Byte[] bytes, Int32 offset, Int32 count, System.Text.Encoding e): String
static UrlDecodeToBytes(Byte[] bytes, Int32 offset, Int32 count): Byte[]
static JavaScriptStringEncode(String value): String
static JavaScriptStringEncode(String value, Boolean addDoubleQuotes): String
## System.Net.Http.HttpClient : System.Net.Http.HttpMessageInvoker @System.Net.Http
implements IDisposable
new()
new(System.Net.Http.HttpMessageHandler handler)
new(System.Net.Http.HttpMessageHandler handler, Boolean disposeHandler)
static DefaultProxy: System.Net.IWebProxy rw
DefaultRequestHeaders: System.Net.Http.Headers.HttpRequestHeaders
DefaultRequestVersion: Version rw
DefaultVersionPolicy: System.Net.Http.HttpVersionPolicy rw
BaseAddress: Uri rw
Timeout: TimeSpan rw
MaxResponseContentBufferSize: Int64 rw
GetStringAsync(String requestUri): System.Threading.Tasks.Task<String>
GetStringAsync(Uri requestUri): System.Threading.Tasks.Task<String>
GetStringAsync(String requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<String>
GetStringAsync(Uri requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<String>
GetByteArrayAsync(String requestUri): System.Threading.Tasks.Task<Byte[]>
GetByteArrayAsync(Uri requestUri): System.Threading.Tasks.Task<Byte[]>
GetByteArrayAsync(String requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Byte[]>
GetByteArrayAsync(Uri requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Byte[]>
GetStreamAsync(String requestUri): System.Threading.Tasks.Task<System.IO.Stream>
GetStreamAsync(String requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.IO.Stream>
GetStreamAsync(Uri requestUri): System.Threading.Tasks.Task<System.IO.Stream>
GetStreamAsync(Uri requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.IO.Stream>
GetAsync(String requestUri): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
GetAsync(Uri requestUri): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
GetAsync(String requestUri, System.Net.Http.HttpCompletionOption completionOption): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
GetAsync(Uri requestUri, System.Net.Http.HttpCompletionOption completionOption): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
GetAsync(String requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
GetAsync(Uri requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
GetAsync(String requestUri, System.Net.Http.HttpCompletionOption completionOption, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
GetAsync(Uri requestUri, System.Net.Http.HttpCompletionOption completionOption, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PostAsync(String requestUri, System.Net.Http.HttpContent content): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PostAsync(Uri requestUri, System.Net.Http.HttpContent content): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PostAsync(String requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PostAsync(Uri requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PutAsync(String requestUri, System.Net.Http.HttpContent content): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PutAsync(Uri requestUri, System.Net.Http.HttpContent content): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PutAsync(String requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PutAsync(Uri requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PatchAsync(String requestUri, System.Net.Http.HttpContent content): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PatchAsync(Uri requestUri, System.Net.Http.HttpContent content): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PatchAsync(String requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
PatchAsync(Uri requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
DeleteAsync(String requestUri): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
DeleteAsync(Uri requestUri): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
DeleteAsync(String requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
DeleteAsync(Uri requestUri, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
Send(System.Net.Http.HttpRequestMessage request): System.Net.Http.HttpResponseMessage
Send(System.Net.Http.HttpRequestMessage request, System.Net.Http.HttpCompletionOption completionOption): System.Net.Http.HttpResponseMessage
Send(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken): System.Net.Http.HttpResponseMessage
Send(System.Net.Http.HttpRequestMessage request, System.Net.Http.HttpCompletionOption completionOption, System.Threading.CancellationToken cancellationToken): System.Net.Http.HttpResponseMessage
SendAsync(System.Net.Http.HttpRequestMessage request): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
SendAsync(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
SendAsync(System.Net.Http.HttpRequestMessage request, System.Net.Http.HttpCompletionOption completionOption): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
SendAsync(System.Net.Http.HttpRequestMessage request, System.Net.Http.HttpCompletionOption completionOption, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage>
CancelPendingRequests(): Void
## System.Net.Http.HttpMethod : Object @System.Net.Http
implements IEquatable<System.Net.Http.HttpMethod>
new(String method)
static Get: System.Net.Http.HttpMethod
static Put: System.Net.Http.HttpMethod
static Post: System.Net.Http.HttpMethod
static Delete: System.Net.Http.HttpMethod
static Head: System.Net.Http.HttpMethod
static Options: System.Net.Http.HttpMethod
static Trace: System.Net.Http.HttpMethod
static Patch: System.Net.Http.HttpMethod
static Query: System.Net.Http.HttpMethod
static Connect: System.Net.Http.HttpMethod
Method: String
Equals(System.Net.Http.HttpMethod other): Boolean
Equals(Object obj): Boolean
GetHashCode(): Int32
ToString(): String
static Parse(ReadOnlySpan<Char> method): System.Net.Http.HttpMethod
static op_Equality(System.Net.Http.HttpMethod left, System.Net.Http.HttpMethod right): Boolean
static op_Inequality(System.Net.Http.HttpMethod left, System.Net.Http.HttpMethod right): Boolean
## System.Net.Http.HttpResponseMessage : Object @System.Net.Http
implements IDisposable
new()
new(System.Net.HttpStatusCode statusCode)
Version: Version rw
Content: System.Net.Http.HttpContent rw
StatusCode: System.Net.HttpStatusCode rw
ReasonPhrase: String rw
Headers: System.Net.Http.Headers.HttpResponseHeaders
TrailingHeaders: System.Net.Http.Headers.HttpResponseHeaders
RequestMessage: System.Net.Http.HttpRequestMessage rw
IsSuccessStatusCode: Boolean
EnsureSuccessStatusCode(): System.Net.Http.HttpResponseMessage
ToString(): String
Dispose(): Void
## System.Net.Http.HttpRequestMessage : Object @System.Net.Http
implements IDisposable
new()
new(System.Net.Http.HttpMethod method, Uri requestUri)
new(System.Net.Http.HttpMethod method, String requestUri)
Version: Version rw
VersionPolicy: System.Net.Http.HttpVersionPolicy rw
Content: System.Net.Http.HttpContent rw
Method: System.Net.Http.HttpMethod rw
RequestUri: Uri rw
Headers: System.Net.Http.Headers.HttpRequestHeaders
Properties: System.Collections.Generic.IDictionary<String,Object>
Options: System.Net.Http.HttpRequestOptions
ToString(): String
Dispose(): Void
## System.Net.Http.HttpContent : Object abstract @System.Net.Http
implements IDisposable
Headers: System.Net.Http.Headers.HttpContentHeaders
ReadAsStringAsync(): System.Threading.Tasks.Task<String>
ReadAsStringAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<String>
ReadAsByteArrayAsync(): System.Threading.Tasks.Task<Byte[]>
ReadAsByteArrayAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Byte[]>
ReadAsStream(): System.IO.Stream
ReadAsStream(System.Threading.CancellationToken cancellationToken): System.IO.Stream
ReadAsStreamAsync(): System.Threading.Tasks.Task<System.IO.Stream>
ReadAsStreamAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<System.IO.Stream>
CopyTo(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken): Void
CopyToAsync(System.IO.Stream stream): System.Threading.Tasks.Task
CopyToAsync(System.IO.Stream stream, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context): System.Threading.Tasks.Task
CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
LoadIntoBufferAsync(): System.Threading.Tasks.Task
LoadIntoBufferAsync(Int64 maxBufferSize): System.Threading.Tasks.Task
LoadIntoBufferAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
LoadIntoBufferAsync(Int64 maxBufferSize, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Dispose(): Void
## System.Net.Http.StringContent : System.Net.Http.ByteArrayContent @System.Net.Http
implements IDisposable
new(String content)
new(String content, System.Net.Http.Headers.MediaTypeHeaderValue mediaType)
new(String content, System.Text.Encoding encoding)
new(String content, System.Text.Encoding encoding, String mediaType)
new(String content, System.Text.Encoding encoding, System.Net.Http.Headers.MediaTypeHeaderValue mediaType)
`,
)
