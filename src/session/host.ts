/** The host's contract stands in the kernel, where the .NET classes reach it too. */
export * from '../kernel/host.ts'
