import { signatureTable } from './table.ts'

/** Public members of .NET types, as reflection lists them: see `declare.ts` for the notation. */
export const ioSignatures = signatureTable(
  () => `
## System.IO.Path : Object static @System.Private.CoreLib
static DirectorySeparatorChar: Char
static AltDirectorySeparatorChar: Char
static VolumeSeparatorChar: Char
static PathSeparator: Char
static InvalidPathChars: Char[]
static ChangeExtension(String path, String extension): String
static Exists(String path): Boolean
static GetDirectoryName(String path): String
static GetDirectoryName(ReadOnlySpan<Char> path): ReadOnlySpan<Char>
static GetExtension(String path): String
static GetExtension(ReadOnlySpan<Char> path): ReadOnlySpan<Char>
static GetFileName(String path): String
static GetFileName(ReadOnlySpan<Char> path): ReadOnlySpan<Char>
static GetFileNameWithoutExtension(String path): String
static GetFileNameWithoutExtension(ReadOnlySpan<Char> path): ReadOnlySpan<Char>
static GetRandomFileName(): String
static IsPathFullyQualified(String path): Boolean
static IsPathFullyQualified(ReadOnlySpan<Char> path): Boolean
static HasExtension(String path): Boolean
static HasExtension(ReadOnlySpan<Char> path): Boolean
static Combine(String path1, String path2): String
static Combine(String path1, String path2, String path3): String
static Combine(String path1, String path2, String path3, String path4): String
static Combine(params String[] paths): String
static Combine(ReadOnlySpan<String> paths): String
static Join(ReadOnlySpan<Char> path1, ReadOnlySpan<Char> path2): String
static Join(ReadOnlySpan<Char> path1, ReadOnlySpan<Char> path2, ReadOnlySpan<Char> path3): String
static Join(ReadOnlySpan<Char> path1, ReadOnlySpan<Char> path2, ReadOnlySpan<Char> path3, ReadOnlySpan<Char> path4): String
static Join(String path1, String path2): String
static Join(String path1, String path2, String path3): String
static Join(String path1, String path2, String path3, String path4): String
static Join(params String[] paths): String
static Join(ReadOnlySpan<String> paths): String
static TryJoin(ReadOnlySpan<Char> path1, ReadOnlySpan<Char> path2, Span<Char> destination, ref Int32 charsWritten): Boolean
static TryJoin(ReadOnlySpan<Char> path1, ReadOnlySpan<Char> path2, ReadOnlySpan<Char> path3, Span<Char> destination, ref Int32 charsWritten): Boolean
static GetRelativePath(String relativeTo, String path): String
static TrimEndingDirectorySeparator(String path): String
static TrimEndingDirectorySeparator(ReadOnlySpan<Char> path): ReadOnlySpan<Char>
static EndsInDirectorySeparator(ReadOnlySpan<Char> path): Boolean
static EndsInDirectorySeparator(String path): Boolean
static GetInvalidFileNameChars(): Char[]
static GetInvalidPathChars(): Char[]
static GetFullPath(String path): String
static GetFullPath(String path, String basePath): String
static GetTempPath(): String
static GetTempFileName(): String
static IsPathRooted(String path): Boolean
static IsPathRooted(ReadOnlySpan<Char> path): Boolean
static GetPathRoot(String path): String
static GetPathRoot(ReadOnlySpan<Char> path): ReadOnlySpan<Char>
## System.IO.File : Object static @System.Private.CoreLib
static OpenText(String path): System.IO.StreamReader
static CreateText(String path): System.IO.StreamWriter
static AppendText(String path): System.IO.StreamWriter
static Copy(String sourceFileName, String destFileName): Void
static Copy(String sourceFileName, String destFileName, Boolean overwrite): Void
static Create(String path): System.IO.FileStream
static Create(String path, Int32 bufferSize): System.IO.FileStream
static Create(String path, Int32 bufferSize, System.IO.FileOptions options): System.IO.FileStream
static Delete(String path): Void
static Exists(String path): Boolean
static Open(String path, System.IO.FileStreamOptions options): System.IO.FileStream
static Open(String path, System.IO.FileMode mode): System.IO.FileStream
static Open(String path, System.IO.FileMode mode, System.IO.FileAccess access): System.IO.FileStream
static Open(String path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share): System.IO.FileStream
static OpenHandle(String path, System.IO.FileMode mode?, System.IO.FileAccess access?, System.IO.FileShare share?, System.IO.FileOptions options?, Int64 preallocationSize?): Microsoft.Win32.SafeHandles.SafeFileHandle
static SetCreationTime(String path, DateTime creationTime): Void
static SetCreationTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, DateTime creationTime): Void
static SetCreationTimeUtc(String path, DateTime creationTimeUtc): Void
static SetCreationTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, DateTime creationTimeUtc): Void
static GetCreationTime(String path): DateTime
static GetCreationTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle): DateTime
static GetCreationTimeUtc(String path): DateTime
static GetCreationTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle): DateTime
static SetLastAccessTime(String path, DateTime lastAccessTime): Void
static SetLastAccessTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, DateTime lastAccessTime): Void
static SetLastAccessTimeUtc(String path, DateTime lastAccessTimeUtc): Void
static SetLastAccessTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, DateTime lastAccessTimeUtc): Void
static GetLastAccessTime(String path): DateTime
static GetLastAccessTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle): DateTime
static GetLastAccessTimeUtc(String path): DateTime
static GetLastAccessTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle): DateTime
static SetLastWriteTime(String path, DateTime lastWriteTime): Void
static SetLastWriteTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, DateTime lastWriteTime): Void
static SetLastWriteTimeUtc(String path, DateTime lastWriteTimeUtc): Void
static SetLastWriteTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, DateTime lastWriteTimeUtc): Void
static GetLastWriteTime(String path): DateTime
static GetLastWriteTime(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle): DateTime
static GetLastWriteTimeUtc(String path): DateTime
static GetLastWriteTimeUtc(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle): DateTime
static GetAttributes(String path): System.IO.FileAttributes
static GetAttributes(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle): System.IO.FileAttributes
static SetAttributes(String path, System.IO.FileAttributes fileAttributes): Void
static SetAttributes(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, System.IO.FileAttributes fileAttributes): Void
static GetUnixFileMode(String path): System.IO.UnixFileMode
static GetUnixFileMode(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle): System.IO.UnixFileMode
static SetUnixFileMode(String path, System.IO.UnixFileMode mode): Void
static SetUnixFileMode(Microsoft.Win32.SafeHandles.SafeFileHandle fileHandle, System.IO.UnixFileMode mode): Void
static OpenRead(String path): System.IO.FileStream
static OpenWrite(String path): System.IO.FileStream
static ReadAllText(String path): String
static ReadAllText(String path, System.Text.Encoding encoding): String
static WriteAllText(String path, String contents): Void
static WriteAllText(String path, ReadOnlySpan<Char> contents): Void
static WriteAllText(String path, String contents, System.Text.Encoding encoding): Void
static WriteAllText(String path, ReadOnlySpan<Char> contents, System.Text.Encoding encoding): Void
static ReadAllBytes(String path): Byte[]
static WriteAllBytes(String path, Byte[] bytes): Void
static WriteAllBytes(String path, ReadOnlySpan<Byte> bytes): Void
static AppendAllBytes(String path, Byte[] bytes): Void
static AppendAllBytes(String path, ReadOnlySpan<Byte> bytes): Void
static AppendAllBytesAsync(String path, Byte[] bytes, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ReadAllLines(String path): String[]
static ReadAllLines(String path, System.Text.Encoding encoding): String[]
static ReadLines(String path): System.Collections.Generic.IEnumerable<String>
static ReadLines(String path, System.Text.Encoding encoding): System.Collections.Generic.IEnumerable<String>
static WriteAllLines(String path, String[] contents): Void
static WriteAllLines(String path, System.Collections.Generic.IEnumerable<String> contents): Void
static WriteAllLines(String path, String[] contents, System.Text.Encoding encoding): Void
static WriteAllLines(String path, System.Collections.Generic.IEnumerable<String> contents, System.Text.Encoding encoding): Void
static AppendAllText(String path, String contents): Void
static AppendAllText(String path, ReadOnlySpan<Char> contents): Void
static AppendAllText(String path, String contents, System.Text.Encoding encoding): Void
static AppendAllText(String path, ReadOnlySpan<Char> contents, System.Text.Encoding encoding): Void
static AppendAllLines(String path, System.Collections.Generic.IEnumerable<String> contents): Void
static AppendAllLines(String path, System.Collections.Generic.IEnumerable<String> contents, System.Text.Encoding encoding): Void
static Replace(String sourceFileName, String destinationFileName, String destinationBackupFileName): Void
static Replace(String sourceFileName, String destinationFileName, String destinationBackupFileName, Boolean ignoreMetadataErrors): Void
static Move(String sourceFileName, String destFileName): Void
static Move(String sourceFileName, String destFileName, Boolean overwrite): Void
static Encrypt(String path): Void
static Decrypt(String path): Void
static ReadAllTextAsync(String path, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<String>
static ReadAllTextAsync(String path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<String>
static WriteAllTextAsync(String path, String contents, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static WriteAllTextAsync(String path, String contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ReadAllBytesAsync(String path, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<Byte[]>
static WriteAllBytesAsync(String path, Byte[] bytes, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ReadAllLinesAsync(String path, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<String[]>
static ReadAllLinesAsync(String path, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<String[]>
static WriteAllLinesAsync(String path, System.Collections.Generic.IEnumerable<String> contents, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static WriteAllLinesAsync(String path, System.Collections.Generic.IEnumerable<String> contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static AppendAllTextAsync(String path, String contents, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static AppendAllTextAsync(String path, String contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static AppendAllLinesAsync(String path, System.Collections.Generic.IEnumerable<String> contents, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static AppendAllLinesAsync(String path, System.Collections.Generic.IEnumerable<String> contents, System.Text.Encoding encoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static CreateSymbolicLink(String path, String pathToTarget): System.IO.FileSystemInfo
static ResolveLinkTarget(String linkPath, Boolean returnFinalTarget): System.IO.FileSystemInfo
## System.IO.Directory : Object static @System.Private.CoreLib
static GetParent(String path): System.IO.DirectoryInfo
static CreateDirectory(String path): System.IO.DirectoryInfo
static CreateDirectory(String path, System.IO.UnixFileMode unixCreateMode): System.IO.DirectoryInfo
static CreateTempSubdirectory(String prefix?): System.IO.DirectoryInfo
static Exists(String path): Boolean
static SetCreationTime(String path, DateTime creationTime): Void
static SetCreationTimeUtc(String path, DateTime creationTimeUtc): Void
static GetCreationTime(String path): DateTime
static GetCreationTimeUtc(String path): DateTime
static SetLastWriteTime(String path, DateTime lastWriteTime): Void
static SetLastWriteTimeUtc(String path, DateTime lastWriteTimeUtc): Void
static GetLastWriteTime(String path): DateTime
static GetLastWriteTimeUtc(String path): DateTime
static SetLastAccessTime(String path, DateTime lastAccessTime): Void
static SetLastAccessTimeUtc(String path, DateTime lastAccessTimeUtc): Void
static GetLastAccessTime(String path): DateTime
static GetLastAccessTimeUtc(String path): DateTime
static GetFiles(String path): String[]
static GetFiles(String path, String searchPattern): String[]
static GetFiles(String path, String searchPattern, System.IO.SearchOption searchOption): String[]
static GetFiles(String path, String searchPattern, System.IO.EnumerationOptions enumerationOptions): String[]
static GetDirectories(String path): String[]
static GetDirectories(String path, String searchPattern): String[]
static GetDirectories(String path, String searchPattern, System.IO.SearchOption searchOption): String[]
static GetDirectories(String path, String searchPattern, System.IO.EnumerationOptions enumerationOptions): String[]
static GetFileSystemEntries(String path): String[]
static GetFileSystemEntries(String path, String searchPattern): String[]
static GetFileSystemEntries(String path, String searchPattern, System.IO.SearchOption searchOption): String[]
static GetFileSystemEntries(String path, String searchPattern, System.IO.EnumerationOptions enumerationOptions): String[]
static EnumerateDirectories(String path): System.Collections.Generic.IEnumerable<String>
static EnumerateDirectories(String path, String searchPattern): System.Collections.Generic.IEnumerable<String>
static EnumerateDirectories(String path, String searchPattern, System.IO.SearchOption searchOption): System.Collections.Generic.IEnumerable<String>
static EnumerateDirectories(String path, String searchPattern, System.IO.EnumerationOptions enumerationOptions): System.Collections.Generic.IEnumerable<String>
static EnumerateFiles(String path): System.Collections.Generic.IEnumerable<String>
static EnumerateFiles(String path, String searchPattern): System.Collections.Generic.IEnumerable<String>
static EnumerateFiles(String path, String searchPattern, System.IO.SearchOption searchOption): System.Collections.Generic.IEnumerable<String>
static EnumerateFiles(String path, String searchPattern, System.IO.EnumerationOptions enumerationOptions): System.Collections.Generic.IEnumerable<String>
static EnumerateFileSystemEntries(String path): System.Collections.Generic.IEnumerable<String>
static EnumerateFileSystemEntries(String path, String searchPattern): System.Collections.Generic.IEnumerable<String>
static EnumerateFileSystemEntries(String path, String searchPattern, System.IO.SearchOption searchOption): System.Collections.Generic.IEnumerable<String>
static EnumerateFileSystemEntries(String path, String searchPattern, System.IO.EnumerationOptions enumerationOptions): System.Collections.Generic.IEnumerable<String>
static GetDirectoryRoot(String path): String
static GetCurrentDirectory(): String
static SetCurrentDirectory(String path): Void
static Move(String sourceDirName, String destDirName): Void
static Delete(String path): Void
static Delete(String path, Boolean recursive): Void
static GetLogicalDrives(): String[]
static CreateSymbolicLink(String path, String pathToTarget): System.IO.FileSystemInfo
static ResolveLinkTarget(String linkPath, Boolean returnFinalTarget): System.IO.FileSystemInfo
## System.IO.FileInfo : System.IO.FileSystemInfo sealed @System.Private.CoreLib
new(String fileName)
Name: String
Length: Int64
DirectoryName: String
Directory: System.IO.DirectoryInfo
IsReadOnly: Boolean rw
Exists: Boolean
Open(System.IO.FileStreamOptions options): System.IO.FileStream
OpenText(): System.IO.StreamReader
CreateText(): System.IO.StreamWriter
AppendText(): System.IO.StreamWriter
CopyTo(String destFileName): System.IO.FileInfo
CopyTo(String destFileName, Boolean overwrite): System.IO.FileInfo
Create(): System.IO.FileStream
Delete(): Void
Open(System.IO.FileMode mode): System.IO.FileStream
Open(System.IO.FileMode mode, System.IO.FileAccess access): System.IO.FileStream
Open(System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share): System.IO.FileStream
OpenRead(): System.IO.FileStream
OpenWrite(): System.IO.FileStream
MoveTo(String destFileName): Void
MoveTo(String destFileName, Boolean overwrite): Void
Replace(String destinationFileName, String destinationBackupFileName): System.IO.FileInfo
Replace(String destinationFileName, String destinationBackupFileName, Boolean ignoreMetadataErrors): System.IO.FileInfo
Decrypt(): Void
Encrypt(): Void
## System.IO.DirectoryInfo : System.IO.FileSystemInfo sealed @System.Private.CoreLib
new(String path)
Name: String
Parent: System.IO.DirectoryInfo
Root: System.IO.DirectoryInfo
Exists: Boolean
CreateSubdirectory(String path): System.IO.DirectoryInfo
Create(): Void
GetFiles(): System.IO.FileInfo[]
GetFiles(String searchPattern): System.IO.FileInfo[]
GetFiles(String searchPattern, System.IO.SearchOption searchOption): System.IO.FileInfo[]
GetFiles(String searchPattern, System.IO.EnumerationOptions enumerationOptions): System.IO.FileInfo[]
GetFileSystemInfos(): System.IO.FileSystemInfo[]
GetFileSystemInfos(String searchPattern): System.IO.FileSystemInfo[]
GetFileSystemInfos(String searchPattern, System.IO.SearchOption searchOption): System.IO.FileSystemInfo[]
GetFileSystemInfos(String searchPattern, System.IO.EnumerationOptions enumerationOptions): System.IO.FileSystemInfo[]
GetDirectories(): System.IO.DirectoryInfo[]
GetDirectories(String searchPattern): System.IO.DirectoryInfo[]
GetDirectories(String searchPattern, System.IO.SearchOption searchOption): System.IO.DirectoryInfo[]
GetDirectories(String searchPattern, System.IO.EnumerationOptions enumerationOptions): System.IO.DirectoryInfo[]
EnumerateDirectories(): System.Collections.Generic.IEnumerable<System.IO.DirectoryInfo>
EnumerateDirectories(String searchPattern): System.Collections.Generic.IEnumerable<System.IO.DirectoryInfo>
EnumerateDirectories(String searchPattern, System.IO.SearchOption searchOption): System.Collections.Generic.IEnumerable<System.IO.DirectoryInfo>
EnumerateDirectories(String searchPattern, System.IO.EnumerationOptions enumerationOptions): System.Collections.Generic.IEnumerable<System.IO.DirectoryInfo>
EnumerateFiles(): System.Collections.Generic.IEnumerable<System.IO.FileInfo>
EnumerateFiles(String searchPattern): System.Collections.Generic.IEnumerable<System.IO.FileInfo>
EnumerateFiles(String searchPattern, System.IO.SearchOption searchOption): System.Collections.Generic.IEnumerable<System.IO.FileInfo>
EnumerateFiles(String searchPattern, System.IO.EnumerationOptions enumerationOptions): System.Collections.Generic.IEnumerable<System.IO.FileInfo>
EnumerateFileSystemInfos(): System.Collections.Generic.IEnumerable<System.IO.FileSystemInfo>
EnumerateFileSystemInfos(String searchPattern): System.Collections.Generic.IEnumerable<System.IO.FileSystemInfo>
EnumerateFileSystemInfos(String searchPattern, System.IO.SearchOption searchOption): System.Collections.Generic.IEnumerable<System.IO.FileSystemInfo>
EnumerateFileSystemInfos(String searchPattern, System.IO.EnumerationOptions enumerationOptions): System.Collections.Generic.IEnumerable<System.IO.FileSystemInfo>
MoveTo(String destDirName): Void
Delete(): Void
Delete(Boolean recursive): Void
## System.IO.FileSystemInfo : MarshalByRefObject abstract @System.Private.CoreLib
FullName: String
Extension: String
Name: String
Exists: Boolean
CreationTime: DateTime rw
CreationTimeUtc: DateTime rw
LastAccessTime: DateTime rw
LastAccessTimeUtc: DateTime rw
LastWriteTime: DateTime rw
LastWriteTimeUtc: DateTime rw
LinkTarget: String
UnixFileMode: System.IO.UnixFileMode rw
Attributes: System.IO.FileAttributes rw
Delete(): Void
CreateAsSymbolicLink(String pathToTarget): Void
ResolveLinkTarget(Boolean returnFinalTarget): System.IO.FileSystemInfo
ToString(): String
Refresh(): Void
GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context): Void
## System.IO.DriveInfo : Object sealed @System.IO.FileSystem.DriveInfo
new(String driveName)
Name: String
IsReady: Boolean
RootDirectory: System.IO.DirectoryInfo
VolumeLabel: String rw
DriveType: System.IO.DriveType
DriveFormat: String
AvailableFreeSpace: Int64
TotalFreeSpace: Int64
TotalSize: Int64
ToString(): String
static GetDrives(): System.IO.DriveInfo[]
## System.IO.DriveType : Enum enum @System.IO.FileSystem.DriveInfo
Unknown=0 NoRootDirectory=1 Removable=2 Fixed=3 Network=4 CDRom=5 Ram=6
## System.IO.Stream : MarshalByRefObject abstract @System.Private.CoreLib
implements IDisposable IAsyncDisposable
static Null: System.IO.Stream
CanRead: Boolean
CanWrite: Boolean
CanSeek: Boolean
CanTimeout: Boolean
Length: Int64
Position: Int64 rw
ReadTimeout: Int32 rw
WriteTimeout: Int32 rw
CopyTo(System.IO.Stream destination): Void
CopyTo(System.IO.Stream destination, Int32 bufferSize): Void
CopyToAsync(System.IO.Stream destination): System.Threading.Tasks.Task
CopyToAsync(System.IO.Stream destination, Int32 bufferSize): System.Threading.Tasks.Task
CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
CopyToAsync(System.IO.Stream destination, Int32 bufferSize, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Dispose(): Void
Close(): Void
Flush(): Void
FlushAsync(): System.Threading.Tasks.Task
FlushAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
BeginRead(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback callback, Object state): IAsyncResult
EndRead(IAsyncResult asyncResult): Int32
ReadAsync(Byte[] buffer, Int32 offset, Int32 count): System.Threading.Tasks.Task<Int32>
ReadAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Int32>
BeginWrite(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback callback, Object state): IAsyncResult
EndWrite(IAsyncResult asyncResult): Void
WriteAsync(Byte[] buffer, Int32 offset, Int32 count): System.Threading.Tasks.Task
WriteAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Seek(Int64 offset, System.IO.SeekOrigin origin): Int64
SetLength(Int64 value): Void
Read(Byte[] buffer, Int32 offset, Int32 count): Int32
Read(Span<Byte> buffer): Int32
ReadByte(): Int32
ReadExactly(Span<Byte> buffer): Void
ReadExactly(Byte[] buffer, Int32 offset, Int32 count): Void
ReadAtLeast(Span<Byte> buffer, Int32 minimumBytes, Boolean throwOnEndOfStream?): Int32
Write(Byte[] buffer, Int32 offset, Int32 count): Void
Write(ReadOnlySpan<Byte> buffer): Void
WriteByte(Byte value): Void
static Synchronized(System.IO.Stream stream): System.IO.Stream
## System.IO.FileStream : System.IO.Stream @System.Private.CoreLib
implements IDisposable IAsyncDisposable
new(IntPtr handle, System.IO.FileAccess access)
new(IntPtr handle, System.IO.FileAccess access, Boolean ownsHandle)
new(IntPtr handle, System.IO.FileAccess access, Boolean ownsHandle, Int32 bufferSize)
new(IntPtr handle, System.IO.FileAccess access, Boolean ownsHandle, Int32 bufferSize, Boolean isAsync)
new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access)
new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access, Int32 bufferSize)
new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access, Int32 bufferSize, Boolean isAsync)
new(String path, System.IO.FileMode mode)
new(String path, System.IO.FileMode mode, System.IO.FileAccess access)
new(String path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)
new(String path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, Int32 bufferSize)
new(String path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, Int32 bufferSize, Boolean useAsync)
new(String path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, Int32 bufferSize, System.IO.FileOptions options)
new(String path, System.IO.FileStreamOptions options)
Handle: IntPtr
CanRead: Boolean
CanWrite: Boolean
SafeFileHandle: Microsoft.Win32.SafeHandles.SafeFileHandle
Name: String
IsAsync: Boolean
Length: Int64
Position: Int64 rw
CanSeek: Boolean
Lock(Int64 position, Int64 length): Void
Unlock(Int64 position, Int64 length): Void
FlushAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Read(Byte[] buffer, Int32 offset, Int32 count): Int32
Read(Span<Byte> buffer): Int32
ReadAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Int32>
Write(Byte[] buffer, Int32 offset, Int32 count): Void
Write(ReadOnlySpan<Byte> buffer): Void
WriteAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Flush(): Void
Flush(Boolean flushToDisk): Void
SetLength(Int64 value): Void
ReadByte(): Int32
WriteByte(Byte value): Void
CopyTo(System.IO.Stream destination, Int32 bufferSize): Void
CopyToAsync(System.IO.Stream destination, Int32 bufferSize, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
BeginRead(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback callback, Object state): IAsyncResult
EndRead(IAsyncResult asyncResult): Int32
BeginWrite(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback callback, Object state): IAsyncResult
EndWrite(IAsyncResult asyncResult): Void
Seek(Int64 offset, System.IO.SeekOrigin origin): Int64
## System.IO.MemoryStream : System.IO.Stream @System.Private.CoreLib
implements IDisposable IAsyncDisposable
new()
new(Int32 capacity)
new(Byte[] buffer)
new(Byte[] buffer, Boolean writable)
new(Byte[] buffer, Int32 index, Int32 count)
new(Byte[] buffer, Int32 index, Int32 count, Boolean writable)
new(Byte[] buffer, Int32 index, Int32 count, Boolean writable, Boolean publiclyVisible)
CanRead: Boolean
CanSeek: Boolean
CanWrite: Boolean
Capacity: Int32 rw
Length: Int64
Position: Int64 rw
Flush(): Void
FlushAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
GetBuffer(): Byte[]
TryGetBuffer(ref ArraySegment<Byte> buffer): Boolean
Read(Byte[] buffer, Int32 offset, Int32 count): Int32
Read(Span<Byte> buffer): Int32
ReadAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Int32>
ReadByte(): Int32
CopyTo(System.IO.Stream destination, Int32 bufferSize): Void
CopyToAsync(System.IO.Stream destination, Int32 bufferSize, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Seek(Int64 offset, System.IO.SeekOrigin loc): Int64
SetLength(Int64 value): Void
ToArray(): Byte[]
Write(Byte[] buffer, Int32 offset, Int32 count): Void
Write(ReadOnlySpan<Byte> buffer): Void
WriteAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
WriteByte(Byte value): Void
WriteTo(System.IO.Stream stream): Void
## System.IO.BufferedStream : System.IO.Stream sealed @System.Private.CoreLib
implements IDisposable IAsyncDisposable
new(System.IO.Stream stream)
new(System.IO.Stream stream, Int32 bufferSize)
UnderlyingStream: System.IO.Stream
BufferSize: Int32
CanRead: Boolean
CanWrite: Boolean
CanSeek: Boolean
Length: Int64
Position: Int64 rw
Flush(): Void
FlushAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Read(Byte[] buffer, Int32 offset, Int32 count): Int32
Read(Span<Byte> destination): Int32
ReadAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Int32>
BeginRead(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback callback, Object state): IAsyncResult
EndRead(IAsyncResult asyncResult): Int32
ReadByte(): Int32
Write(Byte[] buffer, Int32 offset, Int32 count): Void
Write(ReadOnlySpan<Byte> buffer): Void
WriteAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
BeginWrite(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback callback, Object state): IAsyncResult
EndWrite(IAsyncResult asyncResult): Void
WriteByte(Byte value): Void
Seek(Int64 offset, System.IO.SeekOrigin origin): Int64
SetLength(Int64 value): Void
CopyTo(System.IO.Stream destination, Int32 bufferSize): Void
CopyToAsync(System.IO.Stream destination, Int32 bufferSize, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.IO.StreamReader : System.IO.TextReader @System.Private.CoreLib
implements IDisposable
new(System.IO.Stream stream)
new(System.IO.Stream stream, Boolean detectEncodingFromByteOrderMarks)
new(System.IO.Stream stream, System.Text.Encoding encoding)
new(System.IO.Stream stream, System.Text.Encoding encoding, Boolean detectEncodingFromByteOrderMarks)
new(System.IO.Stream stream, System.Text.Encoding encoding, Boolean detectEncodingFromByteOrderMarks, Int32 bufferSize)
new(System.IO.Stream stream, System.Text.Encoding encoding?, Boolean detectEncodingFromByteOrderMarks?, Int32 bufferSize?, Boolean leaveOpen?)
new(String path)
new(String path, Boolean detectEncodingFromByteOrderMarks)
new(String path, System.Text.Encoding encoding)
new(String path, System.Text.Encoding encoding, Boolean detectEncodingFromByteOrderMarks)
new(String path, System.Text.Encoding encoding, Boolean detectEncodingFromByteOrderMarks, Int32 bufferSize)
new(String path, System.IO.FileStreamOptions options)
new(String path, System.Text.Encoding encoding, Boolean detectEncodingFromByteOrderMarks, System.IO.FileStreamOptions options)
static Null: System.IO.StreamReader
CurrentEncoding: System.Text.Encoding
BaseStream: System.IO.Stream
EndOfStream: Boolean
Close(): Void
DiscardBufferedData(): Void
Peek(): Int32
Read(): Int32
Read(Char[] buffer, Int32 index, Int32 count): Int32
Read(Span<Char> buffer): Int32
ReadToEnd(): String
ReadBlock(Char[] buffer, Int32 index, Int32 count): Int32
ReadBlock(Span<Char> buffer): Int32
ReadLine(): String
ReadLineAsync(): System.Threading.Tasks.Task<String>
ReadToEndAsync(): System.Threading.Tasks.Task<String>
ReadToEndAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<String>
ReadAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
ReadBlockAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
## System.IO.StreamWriter : System.IO.TextWriter @System.Private.CoreLib
implements IDisposable IAsyncDisposable
new(System.IO.Stream stream)
new(System.IO.Stream stream, System.Text.Encoding encoding)
new(System.IO.Stream stream, System.Text.Encoding encoding, Int32 bufferSize)
new(System.IO.Stream stream, System.Text.Encoding encoding?, Int32 bufferSize?, Boolean leaveOpen?)
new(String path)
new(String path, Boolean append)
new(String path, Boolean append, System.Text.Encoding encoding)
new(String path, Boolean append, System.Text.Encoding encoding, Int32 bufferSize)
new(String path, System.IO.FileStreamOptions options)
new(String path, System.Text.Encoding encoding, System.IO.FileStreamOptions options)
static Null: System.IO.StreamWriter
AutoFlush: Boolean rw
BaseStream: System.IO.Stream
Encoding: System.Text.Encoding
Close(): Void
Flush(): Void
Write(Char value): Void
Write(Char[] buffer): Void
Write(Char[] buffer, Int32 index, Int32 count): Void
Write(ReadOnlySpan<Char> buffer): Void
Write(String value): Void
WriteLine(String value): Void
WriteLine(ReadOnlySpan<Char> buffer): Void
Write(String format, Object arg0): Void
Write(String format, Object arg0, Object arg1): Void
Write(String format, Object arg0, Object arg1, Object arg2): Void
Write(String format, params Object[] arg): Void
Write(String format, ReadOnlySpan<Object> arg): Void
WriteLine(String format, Object arg0): Void
WriteLine(String format, Object arg0, Object arg1): Void
WriteLine(String format, Object arg0, Object arg1, Object arg2): Void
WriteLine(String format, params Object[] arg): Void
WriteLine(String format, ReadOnlySpan<Object> arg): Void
WriteAsync(Char value): System.Threading.Tasks.Task
WriteAsync(String value): System.Threading.Tasks.Task
WriteAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
WriteLineAsync(): System.Threading.Tasks.Task
WriteLineAsync(Char value): System.Threading.Tasks.Task
WriteLineAsync(String value): System.Threading.Tasks.Task
WriteLineAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
FlushAsync(): System.Threading.Tasks.Task
FlushAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.IO.StringReader : System.IO.TextReader @System.Private.CoreLib
implements IDisposable
new(String s)
Close(): Void
Peek(): Int32
Read(): Int32
Read(Char[] buffer, Int32 index, Int32 count): Int32
Read(Span<Char> buffer): Int32
ReadBlock(Span<Char> buffer): Int32
ReadToEnd(): String
ReadLine(): String
ReadLineAsync(): System.Threading.Tasks.Task<String>
ReadToEndAsync(): System.Threading.Tasks.Task<String>
ReadToEndAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<String>
ReadBlockAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
ReadAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
## System.IO.StringWriter : System.IO.TextWriter @System.Private.CoreLib
implements IDisposable IAsyncDisposable
new()
new(IFormatProvider formatProvider)
new(System.Text.StringBuilder sb)
new(System.Text.StringBuilder sb, IFormatProvider formatProvider)
Encoding: System.Text.Encoding
Close(): Void
GetStringBuilder(): System.Text.StringBuilder
Write(Char value): Void
Write(Char[] buffer, Int32 index, Int32 count): Void
Write(ReadOnlySpan<Char> buffer): Void
Write(String value): Void
Write(System.Text.StringBuilder value): Void
WriteLine(ReadOnlySpan<Char> buffer): Void
WriteLine(System.Text.StringBuilder value): Void
WriteAsync(Char value): System.Threading.Tasks.Task
WriteAsync(String value): System.Threading.Tasks.Task
WriteAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
WriteLineAsync(Char value): System.Threading.Tasks.Task
WriteLineAsync(String value): System.Threading.Tasks.Task
WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
WriteLineAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
FlushAsync(): System.Threading.Tasks.Task
ToString(): String
## System.IO.TextReader : MarshalByRefObject abstract @System.Private.CoreLib
implements IDisposable
static Null: System.IO.TextReader
Close(): Void
Dispose(): Void
Peek(): Int32
Read(): Int32
Read(Char[] buffer, Int32 index, Int32 count): Int32
Read(Span<Char> buffer): Int32
ReadToEnd(): String
ReadBlock(Char[] buffer, Int32 index, Int32 count): Int32
ReadBlock(Span<Char> buffer): Int32
ReadLine(): String
ReadLineAsync(): System.Threading.Tasks.Task<String>
ReadToEndAsync(): System.Threading.Tasks.Task<String>
ReadToEndAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<String>
ReadAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
ReadBlockAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task<Int32>
static Synchronized(System.IO.TextReader reader): System.IO.TextReader
## System.IO.TextWriter : MarshalByRefObject abstract @System.Private.CoreLib
implements IDisposable IAsyncDisposable
static Null: System.IO.TextWriter
FormatProvider: IFormatProvider
Encoding: System.Text.Encoding
NewLine: String rw
Close(): Void
Dispose(): Void
Flush(): Void
Write(Char value): Void
Write(Char[] buffer): Void
Write(Char[] buffer, Int32 index, Int32 count): Void
Write(ReadOnlySpan<Char> buffer): Void
Write(Boolean value): Void
Write(Int32 value): Void
Write(UInt32 value): Void
Write(Int64 value): Void
Write(UInt64 value): Void
Write(Single value): Void
Write(Double value): Void
Write(Decimal value): Void
Write(String value): Void
Write(Object value): Void
Write(System.Text.StringBuilder value): Void
Write(String format, Object arg0): Void
Write(String format, Object arg0, Object arg1): Void
Write(String format, Object arg0, Object arg1, Object arg2): Void
Write(String format, params Object[] arg): Void
Write(String format, ReadOnlySpan<Object> arg): Void
WriteLine(): Void
WriteLine(Char value): Void
WriteLine(Char[] buffer): Void
WriteLine(Char[] buffer, Int32 index, Int32 count): Void
WriteLine(ReadOnlySpan<Char> buffer): Void
WriteLine(Boolean value): Void
WriteLine(Int32 value): Void
WriteLine(UInt32 value): Void
WriteLine(Int64 value): Void
WriteLine(UInt64 value): Void
WriteLine(Single value): Void
WriteLine(Double value): Void
WriteLine(Decimal value): Void
WriteLine(String value): Void
WriteLine(System.Text.StringBuilder value): Void
WriteLine(Object value): Void
WriteLine(String format, Object arg0): Void
WriteLine(String format, Object arg0, Object arg1): Void
WriteLine(String format, Object arg0, Object arg1, Object arg2): Void
WriteLine(String format, params Object[] arg): Void
WriteLine(String format, ReadOnlySpan<Object> arg): Void
WriteAsync(Char value): System.Threading.Tasks.Task
WriteAsync(String value): System.Threading.Tasks.Task
WriteAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
WriteAsync(Char[] buffer): System.Threading.Tasks.Task
WriteAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
WriteLineAsync(Char value): System.Threading.Tasks.Task
WriteLineAsync(String value): System.Threading.Tasks.Task
WriteLineAsync(System.Text.StringBuilder value, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
WriteLineAsync(Char[] buffer): System.Threading.Tasks.Task
WriteLineAsync(Char[] buffer, Int32 index, Int32 count): System.Threading.Tasks.Task
WriteLineAsync(): System.Threading.Tasks.Task
FlushAsync(): System.Threading.Tasks.Task
FlushAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
static Synchronized(System.IO.TextWriter writer): System.IO.TextWriter
static CreateBroadcasting(params System.IO.TextWriter[] writers): System.IO.TextWriter
## System.IO.BinaryReader : Object @System.Private.CoreLib
implements IDisposable
new(System.IO.Stream input)
new(System.IO.Stream input, System.Text.Encoding encoding)
new(System.IO.Stream input, System.Text.Encoding encoding, Boolean leaveOpen)
BaseStream: System.IO.Stream
Dispose(): Void
Close(): Void
PeekChar(): Int32
Read(): Int32
ReadByte(): Byte
ReadSByte(): SByte
ReadBoolean(): Boolean
ReadChar(): Char
ReadInt16(): Int16
ReadUInt16(): UInt16
ReadInt32(): Int32
ReadUInt32(): UInt32
ReadInt64(): Int64
ReadUInt64(): UInt64
ReadHalf(): Half
ReadSingle(): Single
ReadDouble(): Double
ReadDecimal(): Decimal
ReadString(): String
Read(Char[] buffer, Int32 index, Int32 count): Int32
Read(Span<Char> buffer): Int32
ReadChars(Int32 count): Char[]
Read(Byte[] buffer, Int32 index, Int32 count): Int32
Read(Span<Byte> buffer): Int32
ReadBytes(Int32 count): Byte[]
ReadExactly(Span<Byte> buffer): Void
Read7BitEncodedInt(): Int32
Read7BitEncodedInt64(): Int64
## System.IO.BinaryWriter : Object @System.Private.CoreLib
implements IDisposable IAsyncDisposable
new(System.IO.Stream output)
new(System.IO.Stream output, System.Text.Encoding encoding)
new(System.IO.Stream output, System.Text.Encoding encoding, Boolean leaveOpen)
static Null: System.IO.BinaryWriter
BaseStream: System.IO.Stream
Close(): Void
Dispose(): Void
Flush(): Void
Seek(Int32 offset, System.IO.SeekOrigin origin): Int64
Write(Boolean value): Void
Write(Byte value): Void
Write(SByte value): Void
Write(Byte[] buffer): Void
Write(Byte[] buffer, Int32 index, Int32 count): Void
Write(Char ch): Void
Write(Char[] chars): Void
Write(Char[] chars, Int32 index, Int32 count): Void
Write(Double value): Void
Write(Decimal value): Void
Write(Int16 value): Void
Write(UInt16 value): Void
Write(Int32 value): Void
Write(UInt32 value): Void
Write(Int64 value): Void
Write(UInt64 value): Void
Write(Single value): Void
Write(Half value): Void
Write(String value): Void
Write(ReadOnlySpan<Byte> buffer): Void
Write(ReadOnlySpan<Char> chars): Void
Write7BitEncodedInt(Int32 value): Void
Write7BitEncodedInt64(Int64 value): Void
## System.IO.FileMode : Enum enum @System.Private.CoreLib
CreateNew=1 Create=2 Open=3 OpenOrCreate=4 Truncate=5 Append=6
## System.IO.FileAccess : Enum enum flags @System.Private.CoreLib
Read=1 Write=2 ReadWrite=3
## System.IO.FileShare : Enum enum flags @System.Private.CoreLib
None=0 Read=1 Write=2 ReadWrite=3 Delete=4 Inheritable=16
## System.IO.FileAttributes : Enum enum flags @System.Private.CoreLib
None=0 ReadOnly=1 Hidden=2 System=4 Directory=16 Archive=32 Device=64 Normal=128 Temporary=256 SparseFile=512 ReparsePoint=1024 Compressed=2048 Offline=4096 NotContentIndexed=8192 Encrypted=16384 IntegrityStream=32768 NoScrubData=131072
## System.IO.FileOptions : Enum enum flags @System.Private.CoreLib
None=0 Encrypted=16384 DeleteOnClose=67108864 SequentialScan=134217728 RandomAccess=268435456 Asynchronous=1073741824 WriteThrough=-2147483648
## System.IO.SearchOption : Enum enum @System.Private.CoreLib
TopDirectoryOnly=0 AllDirectories=1
## System.IO.SeekOrigin : Enum enum @System.Private.CoreLib
Begin=0 Current=1 End=2
## System.IO.UnixFileMode : Enum enum flags @System.Private.CoreLib
None=0 OtherExecute=1 OtherWrite=2 OtherRead=4 GroupExecute=8 GroupWrite=16 GroupRead=32 UserExecute=64 UserWrite=128 UserRead=256 StickyBit=512 SetGroup=1024 SetUser=2048
## System.IO.MatchCasing : Enum enum @System.Private.CoreLib
PlatformDefault=0 CaseSensitive=1 CaseInsensitive=2
## System.IO.MatchType : Enum enum @System.Private.CoreLib
Simple=0 Win32=1
## System.IO.EnumerationOptions : Object @System.Private.CoreLib
new()
RecurseSubdirectories: Boolean rw
IgnoreInaccessible: Boolean rw
BufferSize: Int32 rw
AttributesToSkip: System.IO.FileAttributes rw
MatchType: System.IO.MatchType rw
MatchCasing: System.IO.MatchCasing rw
MaxRecursionDepth: Int32 rw
ReturnSpecialDirectories: Boolean rw
## System.IO.HandleInheritability : Enum enum @System.Private.CoreLib
None=0 Inheritable=1
## System.IO.Compression.GZipStream : System.IO.Stream @System.IO.Compression
implements IDisposable IAsyncDisposable
new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, Boolean leaveOpen)
new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, Boolean leaveOpen)
new(System.IO.Stream stream, System.IO.Compression.ZLibCompressionOptions compressionOptions, Boolean leaveOpen?)
CanRead: Boolean
CanWrite: Boolean
CanSeek: Boolean
Length: Int64
Position: Int64 rw
BaseStream: System.IO.Stream
Flush(): Void
Seek(Int64 offset, System.IO.SeekOrigin origin): Int64
SetLength(Int64 value): Void
ReadByte(): Int32
BeginRead(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback asyncCallback, Object asyncState): IAsyncResult
EndRead(IAsyncResult asyncResult): Int32
Read(Byte[] buffer, Int32 offset, Int32 count): Int32
Read(Span<Byte> buffer): Int32
BeginWrite(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback asyncCallback, Object asyncState): IAsyncResult
EndWrite(IAsyncResult asyncResult): Void
Write(Byte[] buffer, Int32 offset, Int32 count): Void
Write(ReadOnlySpan<Byte> buffer): Void
WriteByte(Byte value): Void
CopyTo(System.IO.Stream destination, Int32 bufferSize): Void
ReadAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Int32>
WriteAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
FlushAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
CopyToAsync(System.IO.Stream destination, Int32 bufferSize, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.IO.Compression.DeflateStream : System.IO.Stream @System.IO.Compression
implements IDisposable IAsyncDisposable
new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, Boolean leaveOpen)
new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, Boolean leaveOpen)
new(System.IO.Stream stream, System.IO.Compression.ZLibCompressionOptions compressionOptions, Boolean leaveOpen?)
BaseStream: System.IO.Stream
CanRead: Boolean
CanWrite: Boolean
CanSeek: Boolean
Length: Int64
Position: Int64 rw
Flush(): Void
FlushAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Seek(Int64 offset, System.IO.SeekOrigin origin): Int64
SetLength(Int64 value): Void
ReadByte(): Int32
Read(Byte[] buffer, Int32 offset, Int32 count): Int32
Read(Span<Byte> buffer): Int32
BeginRead(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback asyncCallback, Object asyncState): IAsyncResult
EndRead(IAsyncResult asyncResult): Int32
ReadAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Int32>
Write(Byte[] buffer, Int32 offset, Int32 count): Void
Write(ReadOnlySpan<Byte> buffer): Void
WriteByte(Byte value): Void
BeginWrite(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback asyncCallback, Object asyncState): IAsyncResult
EndWrite(IAsyncResult asyncResult): Void
WriteAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
CopyTo(System.IO.Stream destination, Int32 bufferSize): Void
CopyToAsync(System.IO.Stream destination, Int32 bufferSize, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.IO.Compression.ZLibStream : System.IO.Stream sealed @System.IO.Compression
implements IDisposable IAsyncDisposable
new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, Boolean leaveOpen)
new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, Boolean leaveOpen)
new(System.IO.Stream stream, System.IO.Compression.ZLibCompressionOptions compressionOptions, Boolean leaveOpen?)
CanRead: Boolean
CanWrite: Boolean
CanSeek: Boolean
Length: Int64
Position: Int64 rw
BaseStream: System.IO.Stream
Flush(): Void
FlushAsync(System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
Seek(Int64 offset, System.IO.SeekOrigin origin): Int64
SetLength(Int64 value): Void
ReadByte(): Int32
BeginRead(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback asyncCallback, Object asyncState): IAsyncResult
EndRead(IAsyncResult asyncResult): Int32
Read(Byte[] buffer, Int32 offset, Int32 count): Int32
Read(Span<Byte> buffer): Int32
ReadAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task<Int32>
BeginWrite(Byte[] buffer, Int32 offset, Int32 count, AsyncCallback asyncCallback, Object asyncState): IAsyncResult
EndWrite(IAsyncResult asyncResult): Void
Write(Byte[] buffer, Int32 offset, Int32 count): Void
Write(ReadOnlySpan<Byte> buffer): Void
WriteAsync(Byte[] buffer, Int32 offset, Int32 count, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
WriteByte(Byte value): Void
CopyTo(System.IO.Stream destination, Int32 bufferSize): Void
CopyToAsync(System.IO.Stream destination, Int32 bufferSize, System.Threading.CancellationToken cancellationToken): System.Threading.Tasks.Task
## System.IO.Compression.CompressionMode : Enum enum @System.IO.Compression
Decompress=0 Compress=1
## System.IO.Compression.CompressionLevel : Enum enum @System.IO.Compression
Optimal=0 Fastest=1 NoCompression=2 SmallestSize=3
## System.IO.Compression.ZipFile : Object static @System.IO.Compression.ZipFile
static OpenRead(String archiveFileName): System.IO.Compression.ZipArchive
static Open(String archiveFileName, System.IO.Compression.ZipArchiveMode mode): System.IO.Compression.ZipArchive
static Open(String archiveFileName, System.IO.Compression.ZipArchiveMode mode, System.Text.Encoding entryNameEncoding): System.IO.Compression.ZipArchive
static CreateFromDirectory(String sourceDirectoryName, String destinationArchiveFileName): Void
static CreateFromDirectory(String sourceDirectoryName, String destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, Boolean includeBaseDirectory): Void
static CreateFromDirectory(String sourceDirectoryName, String destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, Boolean includeBaseDirectory, System.Text.Encoding entryNameEncoding): Void
static CreateFromDirectory(String sourceDirectoryName, System.IO.Stream destination): Void
static CreateFromDirectory(String sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, Boolean includeBaseDirectory): Void
static CreateFromDirectory(String sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, Boolean includeBaseDirectory, System.Text.Encoding entryNameEncoding): Void
static OpenReadAsync(String archiveFileName, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.IO.Compression.ZipArchive>
static OpenAsync(String archiveFileName, System.IO.Compression.ZipArchiveMode mode, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.IO.Compression.ZipArchive>
static OpenAsync(String archiveFileName, System.IO.Compression.ZipArchiveMode mode, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.IO.Compression.ZipArchive>
static CreateFromDirectoryAsync(String sourceDirectoryName, String destinationArchiveFileName, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static CreateFromDirectoryAsync(String sourceDirectoryName, String destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, Boolean includeBaseDirectory, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static CreateFromDirectoryAsync(String sourceDirectoryName, String destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, Boolean includeBaseDirectory, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static CreateFromDirectoryAsync(String sourceDirectoryName, System.IO.Stream destination, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static CreateFromDirectoryAsync(String sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, Boolean includeBaseDirectory, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static CreateFromDirectoryAsync(String sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, Boolean includeBaseDirectory, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToDirectory(String sourceArchiveFileName, String destinationDirectoryName): Void
static ExtractToDirectory(String sourceArchiveFileName, String destinationDirectoryName, Boolean overwriteFiles): Void
static ExtractToDirectory(String sourceArchiveFileName, String destinationDirectoryName, System.Text.Encoding entryNameEncoding): Void
static ExtractToDirectory(String sourceArchiveFileName, String destinationDirectoryName, System.Text.Encoding entryNameEncoding, Boolean overwriteFiles): Void
static ExtractToDirectory(System.IO.Stream source, String destinationDirectoryName): Void
static ExtractToDirectory(System.IO.Stream source, String destinationDirectoryName, Boolean overwriteFiles): Void
static ExtractToDirectory(System.IO.Stream source, String destinationDirectoryName, System.Text.Encoding entryNameEncoding): Void
static ExtractToDirectory(System.IO.Stream source, String destinationDirectoryName, System.Text.Encoding entryNameEncoding, Boolean overwriteFiles): Void
static ExtractToDirectoryAsync(String sourceArchiveFileName, String destinationDirectoryName, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToDirectoryAsync(String sourceArchiveFileName, String destinationDirectoryName, Boolean overwriteFiles, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToDirectoryAsync(String sourceArchiveFileName, String destinationDirectoryName, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToDirectoryAsync(String sourceArchiveFileName, String destinationDirectoryName, System.Text.Encoding entryNameEncoding, Boolean overwriteFiles, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToDirectoryAsync(System.IO.Stream source, String destinationDirectoryName, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToDirectoryAsync(System.IO.Stream source, String destinationDirectoryName, Boolean overwriteFiles, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToDirectoryAsync(System.IO.Stream source, String destinationDirectoryName, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToDirectoryAsync(System.IO.Stream source, String destinationDirectoryName, System.Text.Encoding entryNameEncoding, Boolean overwriteFiles, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
## System.IO.Compression.ZipArchive : Object @System.IO.Compression
implements IDisposable IAsyncDisposable
new(System.IO.Stream stream)
new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode)
new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode, Boolean leaveOpen)
new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode, Boolean leaveOpen, System.Text.Encoding entryNameEncoding)
Comment: String rw
Entries: System.Collections.ObjectModel.ReadOnlyCollection<System.IO.Compression.ZipArchiveEntry>
Mode: System.IO.Compression.ZipArchiveMode
CreateEntry(String entryName): System.IO.Compression.ZipArchiveEntry
CreateEntry(String entryName, System.IO.Compression.CompressionLevel compressionLevel): System.IO.Compression.ZipArchiveEntry
Dispose(): Void
GetEntry(String entryName): System.IO.Compression.ZipArchiveEntry
static CreateAsync(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode, Boolean leaveOpen, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.IO.Compression.ZipArchive>
## System.IO.Compression.ZipArchiveEntry : Object @System.IO.Compression
Archive: System.IO.Compression.ZipArchive
Crc32: UInt32
IsEncrypted: Boolean
CompressedLength: Int64
ExternalAttributes: Int32 rw
Comment: String rw
FullName: String
LastWriteTime: DateTimeOffset rw
Length: Int64
Name: String
Delete(): Void
Open(): System.IO.Stream
ToString(): String
OpenAsync(System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.IO.Stream>
## System.IO.Compression.ZipArchiveMode : Enum enum @System.IO.Compression
Read=0 Create=1 Update=2
## System.IO.Compression.ZipFileExtensions : Object static @System.IO.Compression.ZipFile
static CreateEntryFromFile(System.IO.Compression.ZipArchive destination, String sourceFileName, String entryName): System.IO.Compression.ZipArchiveEntry
static CreateEntryFromFile(System.IO.Compression.ZipArchive destination, String sourceFileName, String entryName, System.IO.Compression.CompressionLevel compressionLevel): System.IO.Compression.ZipArchiveEntry
static CreateEntryFromFileAsync(System.IO.Compression.ZipArchive destination, String sourceFileName, String entryName, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.IO.Compression.ZipArchiveEntry>
static CreateEntryFromFileAsync(System.IO.Compression.ZipArchive destination, String sourceFileName, String entryName, System.IO.Compression.CompressionLevel compressionLevel, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task<System.IO.Compression.ZipArchiveEntry>
static ExtractToDirectory(System.IO.Compression.ZipArchive source, String destinationDirectoryName): Void
static ExtractToDirectory(System.IO.Compression.ZipArchive source, String destinationDirectoryName, Boolean overwriteFiles): Void
static ExtractToDirectoryAsync(System.IO.Compression.ZipArchive source, String destinationDirectoryName, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToDirectoryAsync(System.IO.Compression.ZipArchive source, String destinationDirectoryName, Boolean overwriteFiles, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToFile(System.IO.Compression.ZipArchiveEntry source, String destinationFileName): Void
static ExtractToFile(System.IO.Compression.ZipArchiveEntry source, String destinationFileName, Boolean overwrite): Void
static ExtractToFileAsync(System.IO.Compression.ZipArchiveEntry source, String destinationFileName, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
static ExtractToFileAsync(System.IO.Compression.ZipArchiveEntry source, String destinationFileName, Boolean overwrite, System.Threading.CancellationToken cancellationToken?): System.Threading.Tasks.Task
## MarshalByRefObject : Object abstract @System.Private.CoreLib
GetLifetimeService(): Object
InitializeLifetimeService(): Object
`,
)
