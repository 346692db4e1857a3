/** The file system's contract stands in the kernel, where the .NET classes reach it too. */
export * from '../kernel/fileSystem.ts'
