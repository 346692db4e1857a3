import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { PropertyProvider, ProviderCall } from '../../session/provider.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isPropertySettable, readMember, setMember } from '../../types/members.ts'
import { customObject } from '../../types/psobject.ts'
import { typeOf } from '../../types/typeOf.ts'
import { typeText } from '../../types/typeText.ts'
import { ioFault } from './faults.ts'
import { infoOf, isFolder } from './items.ts'

function itemAt(call: ProviderCall, path: string): { readonly info: Value; readonly isContainer: boolean } {
  const isContainer = isFolder(call.session.host.fileSystem, path)
  return { info: infoOf(path, isContainer), isContainer }
}

/** The adapter that sets a property names its failures otherwise than an assignment does. */
function caughtSetting(fault: Fault): Fault {
  return new Fault({
    id: 'CatchFromBaseAdapterSetValue',
    category: 'NotSpecified',
    exception: 'System.Management.Automation.SetValueInvocationException',
    message: fault.message,
    inner: fault,
  })
}

/** Get-, Set- and Clear-ItemProperty of files: the properties of FileInfo and DirectoryInfo. */
export const fileProperties: PropertyProvider = {
  getProperty(call, path, names) {
    const { info } = itemAt(call, path)
    if (names.length === 0) {
      call.writeProperty(info, path)
      return
    }
    const values: [string, Value][] = []
    for (const name of names) {
      const value = readMember(info, name)
      if (value === undefined) {
        call.writeError(
          ioFault(
            'GetValueError',
            'ReadError',
            'System.IO.IOException',
            `The property ${name} does not exist or was not found.`,
            path,
          ),
        )
      } else values.push([name, value])
    }
    if (values.length > 0) call.writeProperty(customObject(values), path)
  },

  setProperty(call, path, values) {
    const { info, isContainer } = itemAt(call, path)
    const set: [string, Value][] = []
    for (const [name, value] of values) {
      if (
        !call.shouldProcess(
          `Item: ${path} Property: ${name} Value: ${toText(value)}`,
          isContainer ? 'Set Property Directory' : 'Set Property File',
        )
      )
        continue
      if (readMember(info, name) === undefined) {
        call.writeError(
          ioFault(
            'SetPropertyError',
            'ReadError',
            'System.IO.IOException',
            `The property ${typeText(typeOf(value), true)} ${name}=${toText(value)} does not exist or was not found.`,
            info,
          ),
        )
        continue
      }
      if (!isPropertySettable(info, name)) {
        call.writeError(
          ioFault(
            'ReadOnlyProperty',
            'NotSpecified',
            'System.Management.Automation.SetValueException',
            `"${name}" is a ReadOnly property.`,
            info,
          ),
        )
        continue
      }
      try {
        setMember(info, name, value)
      } catch (thrown) {
        throw thrown instanceof Fault && thrown.id === 'ExceptionWhenSetting' ? caughtSetting(thrown) : thrown
      }
      set.push([name, value])
    }
    if (set.length > 0) call.writeProperty(customObject(set), path)
  },

  clearProperty(call, path, names) {
    for (const name of names) {
      if (name.toLowerCase() !== 'attributes') {
        throw ioFault(
          'Argument',
          'InvalidArgument',
          'System.Management.Automation.PSArgumentException',
          'The property cannot be cleared because the property is not supported. Only the Attributes property can be cleared.',
          path,
        )
      }
      const { info, isContainer } = itemAt(call, path)
      if (
        call.shouldProcess(
          `Item: ${path} Property: ${name}`,
          isContainer ? 'Clear Property Directory' : 'Clear Property File',
        )
      ) {
        setMember(info, 'Attributes', 'Normal')
        call.writeProperty(customObject([['Attributes', readMember(info, 'Attributes') ?? null]]), path)
      }
    }
  },
}
