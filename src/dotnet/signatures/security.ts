import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const securitySignatures = signatureTable(
  () => `
## System.Security.SecureString : Object sealed @System.Private.CoreLib
implements IDisposable
new()
Length: Int32
AppendChar(Char c): Void
Clear(): Void
Copy(): System.Security.SecureString
Dispose(): Void
InsertAt(Int32 index, Char c): Void
IsReadOnly(): Boolean
MakeReadOnly(): Void
RemoveAt(Int32 index): Void
SetAt(Int32 index, Char c): Void
## System.Security.SecurityElement : Object sealed @System.Private.CoreLib
new(String tag)
new(String tag, String text)
Tag: String rw
Attributes: System.Collections.Hashtable rw
Text: String rw
Children: System.Collections.ArrayList rw
AddAttribute(String name, String value): Void
AddChild(System.Security.SecurityElement child): Void
Equal(System.Security.SecurityElement other): Boolean
Copy(): System.Security.SecurityElement
static IsValidTag(String tag): Boolean
static IsValidText(String text): Boolean
static IsValidAttributeName(String name): Boolean
static IsValidAttributeValue(String value): Boolean
static Escape(String str): String
ToString(): String
Attribute(String name): String
SearchForChildByTag(String tag): System.Security.SecurityElement
SearchForTextOfTag(String tag): String
static FromString(String xml): System.Security.SecurityElement
## System.Security.Cryptography.HashAlgorithm : Object abstract @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
HashSize: Int32
Hash: Byte[]
InputBlockSize: Int32
OutputBlockSize: Int32
CanTransformMultipleBlocks: Boolean
CanReuseTransform: Boolean
static Create(): System.Security.Cryptography.HashAlgorithm
static Create(String hashName): System.Security.Cryptography.HashAlgorithm
ComputeHash(Byte[] buffer): Byte[]
TryComputeHash(ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
ComputeHash(Byte[] buffer, Int32 offset, Int32 count): Byte[]
ComputeHash(System.IO.Stream inputStream): Byte[]
ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<Byte[]>
Dispose(): Void
Clear(): Void
TransformBlock(Byte[] inputBuffer, Int32 inputOffset, Int32 inputCount, Byte[] outputBuffer, Int32 outputOffset): Int32
TransformFinalBlock(Byte[] inputBuffer, Int32 inputOffset, Int32 inputCount): Byte[]
Initialize(): Void
## System.Security.Cryptography.KeyedHashAlgorithm : System.Security.Cryptography.HashAlgorithm abstract @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
Key: Byte[] rw
static Create(): System.Security.Cryptography.KeyedHashAlgorithm
static Create(String algName): System.Security.Cryptography.KeyedHashAlgorithm
## System.Security.Cryptography.HMAC : System.Security.Cryptography.KeyedHashAlgorithm abstract @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
HashName: String rw
Key: Byte[] rw
static Create(): System.Security.Cryptography.HMAC
static Create(String algorithmName): System.Security.Cryptography.HMAC
Initialize(): Void
## System.Security.Cryptography.MD5 : System.Security.Cryptography.HashAlgorithm abstract @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
static Create(): System.Security.Cryptography.MD5
static Create(String algName): System.Security.Cryptography.MD5
static HashData(Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(System.IO.Stream source, Span<Byte> destination): Int32
static TryHashData(ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(System.IO.Stream source): Byte[]
## System.Security.Cryptography.SHA1 : System.Security.Cryptography.HashAlgorithm abstract @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
static Create(): System.Security.Cryptography.SHA1
static Create(String hashName): System.Security.Cryptography.SHA1
static HashData(Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(System.IO.Stream source, Span<Byte> destination): Int32
static TryHashData(ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(System.IO.Stream source): Byte[]
## System.Security.Cryptography.SHA256 : System.Security.Cryptography.HashAlgorithm abstract @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
static Create(): System.Security.Cryptography.SHA256
static Create(String hashName): System.Security.Cryptography.SHA256
static HashData(Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(System.IO.Stream source, Span<Byte> destination): Int32
static TryHashData(ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(System.IO.Stream source): Byte[]
## System.Security.Cryptography.SHA384 : System.Security.Cryptography.HashAlgorithm abstract @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
static Create(): System.Security.Cryptography.SHA384
static Create(String hashName): System.Security.Cryptography.SHA384
static HashData(Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(System.IO.Stream source, Span<Byte> destination): Int32
static TryHashData(ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(System.IO.Stream source): Byte[]
## System.Security.Cryptography.SHA512 : System.Security.Cryptography.HashAlgorithm abstract @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
static Create(): System.Security.Cryptography.SHA512
static Create(String hashName): System.Security.Cryptography.SHA512
static HashData(Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(System.IO.Stream source, Span<Byte> destination): Int32
static TryHashData(ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(System.IO.Stream source): Byte[]
## System.Security.Cryptography.HMACMD5 : System.Security.Cryptography.HMAC @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
new()
new(Byte[] key)
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
Key: Byte[] rw
Initialize(): Void
static HashData(Byte[] key, Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source): Byte[]
static TryHashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(Byte[] key, System.IO.Stream source): Byte[]
## System.Security.Cryptography.HMACSHA1 : System.Security.Cryptography.HMAC @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
new()
new(Byte[] key)
new(Byte[] key, Boolean useManagedSha1)
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
Key: Byte[] rw
Initialize(): Void
static HashData(Byte[] key, Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source): Byte[]
static TryHashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(Byte[] key, System.IO.Stream source): Byte[]
## System.Security.Cryptography.HMACSHA256 : System.Security.Cryptography.HMAC @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
new()
new(Byte[] key)
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
Key: Byte[] rw
Initialize(): Void
static HashData(Byte[] key, Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source): Byte[]
static TryHashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(Byte[] key, System.IO.Stream source): Byte[]
## System.Security.Cryptography.HMACSHA384 : System.Security.Cryptography.HMAC @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
new()
new(Byte[] key)
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
ProduceLegacyHmacValues: Boolean rw
Key: Byte[] rw
Initialize(): Void
static HashData(Byte[] key, Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source): Byte[]
static TryHashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(Byte[] key, System.IO.Stream source): Byte[]
## System.Security.Cryptography.HMACSHA512 : System.Security.Cryptography.HMAC @System.Security.Cryptography
implements IDisposable System.Security.Cryptography.ICryptoTransform
new()
new(Byte[] key)
static HashSizeInBits: Int32
static HashSizeInBytes: Int32
ProduceLegacyHmacValues: Boolean rw
Key: Byte[] rw
Initialize(): Void
static HashData(Byte[] key, Byte[] source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source): Byte[]
static HashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source, Span<Byte> destination): Int32
static HashData(ReadOnlySpan<Byte> key, System.IO.Stream source): Byte[]
static TryHashData(ReadOnlySpan<Byte> key, ReadOnlySpan<Byte> source, Span<Byte> destination, ref Int32 bytesWritten): Boolean
static HashData(Byte[] key, System.IO.Stream source): Byte[]
## System.Security.Cryptography.RandomNumberGenerator : Object abstract @System.Security.Cryptography
implements IDisposable
static Create(): System.Security.Cryptography.RandomNumberGenerator
static Create(String rngName): System.Security.Cryptography.RandomNumberGenerator
Dispose(): Void
GetBytes(Byte[] data): Void
GetBytes(Byte[] data, Int32 offset, Int32 count): Void
GetBytes(Span<Byte> data): Void
GetNonZeroBytes(Byte[] data): Void
GetNonZeroBytes(Span<Byte> data): Void
static Fill(Span<Byte> data): Void
static GetInt32(Int32 fromInclusive, Int32 toExclusive): Int32
static GetInt32(Int32 toExclusive): Int32
static GetBytes(Int32 count): Byte[]
static GetItems<T>(ReadOnlySpan<T> choices, Span<T> destination): Void
static GetItems<T>(ReadOnlySpan<T> choices, Int32 length): T[]
static GetString(ReadOnlySpan<Char> choices, Int32 length): String
static GetHexString(Span<Char> destination, Boolean lowercase?): Void
static GetHexString(Int32 stringLength, Boolean lowercase?): String
static Shuffle<T>(Span<T> values): Void
## System.Security.Cryptography.HashAlgorithmName : ValueType struct @System.Security.Cryptography
implements IEquatable<System.Security.Cryptography.HashAlgorithmName>
new(String name)
static MD5: System.Security.Cryptography.HashAlgorithmName
static SHA1: System.Security.Cryptography.HashAlgorithmName
static SHA256: System.Security.Cryptography.HashAlgorithmName
static SHA384: System.Security.Cryptography.HashAlgorithmName
static SHA512: System.Security.Cryptography.HashAlgorithmName
static SHA3_256: System.Security.Cryptography.HashAlgorithmName
static SHA3_384: System.Security.Cryptography.HashAlgorithmName
static SHA3_512: System.Security.Cryptography.HashAlgorithmName
Name: String
ToString(): String
Equals(Object obj): Boolean
Equals(System.Security.Cryptography.HashAlgorithmName other): Boolean
GetHashCode(): Int32
static op_Equality(System.Security.Cryptography.HashAlgorithmName left, System.Security.Cryptography.HashAlgorithmName right): Boolean
static op_Inequality(System.Security.Cryptography.HashAlgorithmName left, System.Security.Cryptography.HashAlgorithmName right): Boolean
static TryFromOid(String oidValue, ref System.Security.Cryptography.HashAlgorithmName value): Boolean
static FromOid(String oidValue): System.Security.Cryptography.HashAlgorithmName
## System.Security.Cryptography.Rfc2898DeriveBytes : System.Security.Cryptography.DeriveBytes @System.Security.Cryptography
implements IDisposable
new(Byte[] password, Byte[] salt, Int32 iterations)
new(Byte[] password, Byte[] salt, Int32 iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
new(String password, Byte[] salt)
new(String password, Byte[] salt, Int32 iterations)
new(String password, Byte[] salt, Int32 iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
new(String password, Int32 saltSize)
new(String password, Int32 saltSize, Int32 iterations)
new(String password, Int32 saltSize, Int32 iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
HashAlgorithm: System.Security.Cryptography.HashAlgorithmName
IterationCount: Int32 rw
Salt: Byte[] rw
GetBytes(Int32 cb): Byte[]
CryptDeriveKey(String algname, String alghashname, Int32 keySize, Byte[] rgbIV): Byte[]
Reset(): Void
static Pbkdf2(Byte[] password, Byte[] salt, Int32 iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, Int32 outputLength): Byte[]
static Pbkdf2(ReadOnlySpan<Byte> password, ReadOnlySpan<Byte> salt, Int32 iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, Int32 outputLength): Byte[]
static Pbkdf2(ReadOnlySpan<Byte> password, ReadOnlySpan<Byte> salt, Span<Byte> destination, Int32 iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm): Void
static Pbkdf2(String password, Byte[] salt, Int32 iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, Int32 outputLength): Byte[]
static Pbkdf2(ReadOnlySpan<Char> password, ReadOnlySpan<Byte> salt, Int32 iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, Int32 outputLength): Byte[]
static Pbkdf2(ReadOnlySpan<Char> password, ReadOnlySpan<Byte> salt, Span<Byte> destination, Int32 iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm): Void
## System.Security.Principal.WindowsIdentity : System.Security.Claims.ClaimsIdentity @System.Security.Principal.Windows
implements System.Security.Principal.IIdentity IDisposable System.Runtime.Serialization.IDeserializationCallback System.Runtime.Serialization.ISerializable
new(IntPtr userToken)
new(IntPtr userToken, String type)
new(IntPtr userToken, String type, System.Security.Principal.WindowsAccountType acctType)
new(IntPtr userToken, String type, System.Security.Principal.WindowsAccountType acctType, Boolean isAuthenticated)
new(String sUserPrincipalName)
static DefaultIssuer: String
AccessToken: Microsoft.Win32.SafeHandles.SafeAccessTokenHandle
AuthenticationType: String
Claims: System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
DeviceClaims: System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
Groups: System.Security.Principal.IdentityReferenceCollection
ImpersonationLevel: System.Security.Principal.TokenImpersonationLevel
IsAnonymous: Boolean
IsAuthenticated: Boolean
IsGuest: Boolean
IsSystem: Boolean
Name: String
Owner: System.Security.Principal.SecurityIdentifier
Token: IntPtr
User: System.Security.Principal.SecurityIdentifier
UserClaims: System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
Clone(): System.Security.Claims.ClaimsIdentity
Dispose(): Void
static GetAnonymous(): System.Security.Principal.WindowsIdentity
static GetCurrent(): System.Security.Principal.WindowsIdentity
static GetCurrent(Boolean ifImpersonating): System.Security.Principal.WindowsIdentity
static GetCurrent(System.Security.Principal.TokenAccessLevels desiredAccess): System.Security.Principal.WindowsIdentity
static RunImpersonated(Microsoft.Win32.SafeHandles.SafeAccessTokenHandle safeAccessTokenHandle, Action action): Void
static RunImpersonatedAsync(Microsoft.Win32.SafeHandles.SafeAccessTokenHandle safeAccessTokenHandle, Func<System.Threading.Tasks.Task> func): System.Threading.Tasks.Task
static RunImpersonatedAsync<T>(Microsoft.Win32.SafeHandles.SafeAccessTokenHandle safeAccessTokenHandle, Func<System.Threading.Tasks.Task<T>> func): System.Threading.Tasks.Task<T>
static RunImpersonated<T>(Microsoft.Win32.SafeHandles.SafeAccessTokenHandle safeAccessTokenHandle, Func<T> func): T
## System.Security.Principal.WindowsPrincipal : System.Security.Claims.ClaimsPrincipal @System.Security.Principal.Windows
implements System.Security.Principal.IPrincipal
new(System.Security.Principal.WindowsIdentity ntIdentity)
DeviceClaims: System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
Identity: System.Security.Principal.IIdentity
UserClaims: System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
IsInRole(Int32 rid): Boolean
IsInRole(System.Security.Principal.SecurityIdentifier sid): Boolean
IsInRole(System.Security.Principal.WindowsBuiltInRole role): Boolean
IsInRole(String role): Boolean
## System.Security.Principal.WindowsBuiltInRole : Enum enum @System.Security.Principal.Windows
Administrator=544 User=545 Guest=546 PowerUser=547 AccountOperator=548 SystemOperator=549 PrintOperator=550 BackupOperator=551 Replicator=552
## System.Security.Principal.IIdentity :  interface @System.Private.CoreLib
Name: String
AuthenticationType: String
IsAuthenticated: Boolean
## System.Security.Principal.IPrincipal :  interface @System.Private.CoreLib
Identity: System.Security.Principal.IIdentity
IsInRole(String role): Boolean
## System.Security.Principal.SecurityIdentifier : System.Security.Principal.IdentityReference sealed @System.Security.Principal.Windows
implements IComparable<System.Security.Principal.SecurityIdentifier>
new(Byte[] binaryForm, Int32 offset)
new(IntPtr binaryForm)
new(System.Security.Principal.WellKnownSidType sidType, System.Security.Principal.SecurityIdentifier domainSid)
new(String sddlForm)
static MaxBinaryLength: Int32
static MinBinaryLength: Int32
AccountDomainSid: System.Security.Principal.SecurityIdentifier
BinaryLength: Int32
Value: String
CompareTo(System.Security.Principal.SecurityIdentifier sid): Int32
Equals(Object o): Boolean
Equals(System.Security.Principal.SecurityIdentifier sid): Boolean
GetBinaryForm(Byte[] binaryForm, Int32 offset): Void
GetHashCode(): Int32
IsAccountSid(): Boolean
IsEqualDomainSid(System.Security.Principal.SecurityIdentifier sid): Boolean
IsValidTargetType(Type targetType): Boolean
IsWellKnown(System.Security.Principal.WellKnownSidType type): Boolean
static op_Equality(System.Security.Principal.SecurityIdentifier left, System.Security.Principal.SecurityIdentifier right): Boolean
static op_Inequality(System.Security.Principal.SecurityIdentifier left, System.Security.Principal.SecurityIdentifier right): Boolean
ToString(): String
Translate(Type targetType): System.Security.Principal.IdentityReference
## System.Security.Claims.ClaimsIdentity : Object @System.Security.Claims
implements System.Security.Principal.IIdentity
new()
new(System.Security.Principal.IIdentity identity)
new(System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims)
new(String authenticationType)
new(System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims, String authenticationType)
new(System.Security.Principal.IIdentity identity, System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims)
new(String authenticationType, String nameType, String roleType)
new(System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims, String authenticationType, String nameType, String roleType)
new(System.Security.Principal.IIdentity identity, System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims, String authenticationType, String nameType, String roleType)
new(System.IO.BinaryReader reader)
new(System.IO.BinaryReader reader, StringComparison stringComparison)
new(System.Security.Principal.IIdentity identity?, System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims?, String authenticationType?, String nameType?, String roleType?, StringComparison stringComparison?)
static DefaultIssuer: String
static DefaultNameClaimType: String
static DefaultRoleClaimType: String
AuthenticationType: String
IsAuthenticated: Boolean
Actor: System.Security.Claims.ClaimsIdentity rw
BootstrapContext: Object rw
Claims: System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
Label: String rw
Name: String
NameClaimType: String
RoleClaimType: String
Clone(): System.Security.Claims.ClaimsIdentity
AddClaim(System.Security.Claims.Claim claim): Void
AddClaims(System.Collections.Generic.IEnumerable<System.Security.Claims.Claim> claims): Void
TryRemoveClaim(System.Security.Claims.Claim claim): Boolean
RemoveClaim(System.Security.Claims.Claim claim): Void
FindAll(Predicate<System.Security.Claims.Claim> match): System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
FindAll(String type): System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
FindFirst(Predicate<System.Security.Claims.Claim> match): System.Security.Claims.Claim
FindFirst(String type): System.Security.Claims.Claim
HasClaim(Predicate<System.Security.Claims.Claim> match): Boolean
HasClaim(String type, String value): Boolean
WriteTo(System.IO.BinaryWriter writer): Void
## System.Security.Claims.ClaimsPrincipal : Object @System.Security.Claims
implements System.Security.Principal.IPrincipal
new()
new(System.Collections.Generic.IEnumerable<System.Security.Claims.ClaimsIdentity> identities)
new(System.Security.Principal.IIdentity identity)
new(System.Security.Principal.IPrincipal principal)
new(System.IO.BinaryReader reader)
static PrimaryIdentitySelector: Func<System.Collections.Generic.IEnumerable<System.Security.Claims.ClaimsIdentity>,System.Security.Claims.ClaimsIdentity> rw
static ClaimsPrincipalSelector: Func<System.Security.Claims.ClaimsPrincipal> rw
Claims: System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
static Current: System.Security.Claims.ClaimsPrincipal
Identities: System.Collections.Generic.IEnumerable<System.Security.Claims.ClaimsIdentity>
Identity: System.Security.Principal.IIdentity
AddIdentity(System.Security.Claims.ClaimsIdentity identity): Void
AddIdentities(System.Collections.Generic.IEnumerable<System.Security.Claims.ClaimsIdentity> identities): Void
Clone(): System.Security.Claims.ClaimsPrincipal
FindAll(Predicate<System.Security.Claims.Claim> match): System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
FindAll(String type): System.Collections.Generic.IEnumerable<System.Security.Claims.Claim>
FindFirst(Predicate<System.Security.Claims.Claim> match): System.Security.Claims.Claim
FindFirst(String type): System.Security.Claims.Claim
HasClaim(Predicate<System.Security.Claims.Claim> match): Boolean
HasClaim(String type, String value): Boolean
IsInRole(String role): Boolean
WriteTo(System.IO.BinaryWriter writer): Void
`,
)
