import type { CmdletContext } from '../../../engine/commands/define.ts'
import { Fault } from '../../../kernel/fault.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { absolutePath, resolveInputPaths } from './file-path.ts'

type Context = Pick<CmdletContext<unknown, unknown>, 'frame' | 'writeError' | 'shouldProcess'>

/** The ps1xml files that paths mean; what is none is an error with the id `id`. */
export function filesOf(context: Context, paths: object | undefined, id: string): string[] {
  const { frame } = context
  return (paths === undefined ? [] : itemsOf(paths)).flatMap((path) => {
    const found = resolveInputPaths(frame, path as string)
    if (found.length === 0) {
      context.writeError(
        new Fault({
          id,
          category: 'InvalidOperation',
          exception: 'System.Management.Automation.ItemNotFoundException',
          message: `Cannot find path '${absolutePath(frame, path as string)}' because it does not exist.`,
          target: path,
        }),
      )
    }
    return found.filter((file) => {
      if (file.toLowerCase().endsWith('.ps1xml')) return true
      context.writeError(
        new Fault({
          id: 'WrongExtension',
          category: 'InvalidArgument',
          exception: 'System.Management.Automation.PSInvalidOperationException',
          message: `Cannot read the file "${file}"  because it does not have the file name extension "ps1xml".`,
        }),
      )
      return false
    })
  })
}
