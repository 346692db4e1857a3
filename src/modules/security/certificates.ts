import { Fault } from '../../kernel/fault.ts'

/** What the cmdlets over certificates answer: there is no certificate store and no public-key cryptography here. */
export function noCertificates({ commandName }: { readonly commandName: string }): never {
  throw new Fault({
    id: 'NotImplemented',
    category: 'NotImplemented',
    exception: 'System.NotImplementedException',
    message: `mpsh does not implement '${commandName}': it has no certificates.`,
    target: commandName,
  })
}
