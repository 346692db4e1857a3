import { Fault } from '../../kernel/fault.ts'

/** Whether a thrown value is an error of PowerShell's, and not control flow or a defect. */
export function isFailure(thrown: unknown): thrown is Fault {
  return thrown instanceof Fault
}

export function differentProviders(): Fault {
  return new Fault({
    id: 'Argument',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
    message: 'Source and destination path did not resolve to the same provider.',
  })
}

export function noContent(provider: string): Fault {
  return new Fault({
    id: 'NotSupported',
    category: 'NotImplemented',
    exception: 'System.Management.Automation.PSNotSupportedException',
    message: `Cannot use interface. The IContentCmdletProvider interface is not implemented by this provider.`,
    target: provider,
  })
}

export function noDynamicProperties(provider: string): Fault {
  return new Fault({
    id: 'NotSupported',
    category: 'NotImplemented',
    exception: 'System.Management.Automation.PSNotSupportedException',
    message: 'Cannot use interface. The IDynamicPropertyCmdletProvider interface is not implemented by this provider.',
    target: provider,
  })
}

export function noProperties(provider: string): Fault {
  return new Fault({
    id: 'NotSupported',
    category: 'NotImplemented',
    exception: 'System.Management.Automation.PSNotSupportedException',
    message: 'Cannot use interface. The IPropertyCmdletProvider interface is not supported by this provider.',
    target: provider,
  })
}
