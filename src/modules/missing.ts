import { Fault } from '../kernel/fault.ts'

/** What a declared cmdlet answers that mpsh does not have; docs/differences.md lists them. */
export function missing({ commandName }: { readonly commandName: string }): never {
  throw new Fault({
    id: 'NotImplemented',
    category: 'NotImplemented',
    exception: 'System.NotImplementedException',
    message: `mpsh does not implement '${commandName}'.`,
    target: commandName,
  })
}
