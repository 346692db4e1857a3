import { directoryName, fileNameWithoutExtension } from '../../dotnet/io/paths.ts'
import { notNullOrEmpty, trustedData } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { invokeForValue } from '../../engine/commands/invokeBlock.ts'
import { createScriptBlock, parseScript } from '../../engine/commands/scriptFile.ts'
import { readText } from '../../engine/commands/textFile.ts'
import { type ErrorCategory, Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { setVariable } from '../../session/variables.ts'
import { type CultureInfo, cultureNamed, currentUiCulture } from '../../types/text/culture.ts'
import { absolutePath } from './files/file-path.ts'
import { textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-localizeddata */
export const importLocalizedData = defineCmdlet('Import-LocalizedData', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportLocalizedData',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096710',
  parameters: {
    BindingVariable: parameter('String', { position: 0, aliases: ['Variable'], attributes: [notNullOrEmpty] }),
    UICulture: parameter('String', { position: 1 }),
    BaseDirectory: parameter('String'),
    FileName: parameter('String'),
    SupportedCommand: parameter('String[]', { attributes: [trustedData] }),
  },
  process({ bound, frame, invocation, write, writeError }) {
    const refuse = (message: string, category: ErrorCategory, target: string) =>
      writeError(
        new Fault({
          id: 'ImportLocalizedData',
          category,
          exception: 'System.Management.Automation.PSInvalidOperationException',
          message,
          target,
        }),
      )
    const caller = (invocation as { readonly scriptName?: string }).scriptName ?? ''
    const found = findDataFile(frame, bound, caller)
    if (typeof found !== 'string') {
      refuse(
        `Cannot find the PowerShell data file '${found.name}' in directory '${found.folder}', or in any parent culture directories.`,
        'ObjectNotFound',
        `${found.folder}/${found.name}`,
      )
      return
    }
    const value = runDataFile(frame, found, bound.SupportedCommand === undefined ? [] : textsOf(bound.SupportedCommand))
    if (bound.BindingVariable === undefined) write(value)
    else setVariable(frame, bound.BindingVariable, value)
  },
}))

function invalid(message: string): Fault {
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message,
  })
}

interface Wanted {
  readonly UICulture?: string | undefined
  readonly BaseDirectory?: string | undefined
  readonly FileName?: string | undefined
}

/** The file below the base directory in the folder of the culture or of a parent of it, else in the directory itself. */
function findDataFile(frame: Frame, wanted: Wanted, caller: string): string | { name: string; folder: string } {
  if (!wanted.FileName && caller === '')
    throw invalid(
      'The FileName parameter was not specified. The FileName parameter is required when Import-LocalizedData is not called from a script file.',
    )
  if (wanted.FileName?.includes('/'))
    throw invalid('The argument for the FileName parameter should not contain a path.')
  const base = absolutePath(frame, wanted.BaseDirectory || (caller === '' ? '.' : directoryName(caller) || '/'))
  const name = `${fileNameWithoutExtension(wanted.FileName || caller)}.psd1`
  const { fileSystem } = frame.session.host
  const first = wanted.UICulture === undefined ? currentUiCulture() : cultureNamed(wanted.UICulture)
  const cultures = wanted.UICulture === undefined && first.name !== 'en-US' ? [first, cultureNamed('en-US')] : [first]
  for (const start of cultures)
    for (let culture: CultureInfo = start; culture.name !== ''; culture = culture.parent) {
      const path = `${base}/${culture.name}/${name}`
      if (fileSystem.status(path)?.kind === 'file') return path
    }
  const path = `${base}/${name}`
  return fileSystem.status(path)?.kind === 'file' ? path : { name, folder: `${base}/${first.name}` }
}

/** What a data file gives: it may use the commands of a data section only. */
function runDataFile(frame: Frame, path: string, commands: readonly string[]): Value {
  const text = readText(frame.session, path)
  const allowed = commands.length === 0 ? '' : `-SupportedCommand ${commands.join(', ')} `
  try {
    // The rules are those of a data section.
    parseScript(`data ${allowed}{\n${text}\n}`, path)
    const value = invokeForValue(frame, createScriptBlock(text, frame.state, path), {})
    return value === nothing ? null : value
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw invalid(
      `The following error occurred while PowerShell was loading the '${path}' script data file:\n${thrown.message}`,
    )
  }
}
