import { Fault } from '../../kernel/fault.ts'

/** Whether a thrown value is an error of PowerShell's, and not control flow or a defect. */
export function isFailure(thrown: unknown): thrown is Fault {
  return thrown instanceof Fault
}

export function differentProviders(operation: 'Copy' | 'Move'): Fault {
  return new Fault({
    id: `${operation}ItemSourceAndDestinationNotSameProvider`,
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
    message: 'Source and destination path did not resolve to the same provider.',
  })
}

/** An item that is the current location, or above it, stays. */
export function inUse(id: 'remove the' | 'move item because the' | 'rename the', path: string): Fault {
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message:
      id === 'move item because the'
        ? `Cannot move item because the item at '${path}' is in use.`
        : `Cannot ${id} item at '${path}' because it is in use.`,
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
