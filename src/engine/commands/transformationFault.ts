import { Fault } from '../../kernel/fault.ts'

/** ParameterArgumentTransformationError: a parameter's value, here its default, cannot be converted. `command`: what ends the id, '' for a script block. */
export function transformationFault(parameter: string, command: string, cause: Fault): Fault {
  return new Fault({
    id: `ParameterArgumentTransformationError${command === '' ? '' : `,${command}`}`,
    category: 'InvalidData',
    exception: 'System.Management.Automation.ParameterBindingArgumentTransformationException',
    message: `Cannot process argument transformation on parameter '${parameter}'. ${cause.message}`,
    inner: cause,
  })
}
