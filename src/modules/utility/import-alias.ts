import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { findBehindAlias } from '../../engine/commands/discovery.ts'
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { decodeFile, encodingFrom } from '../../providers/fileSystem/encodings.ts'
import { convert } from '../../types/conversion/convert.ts'
import { requireType } from '../../types/netType.ts'
import { absolutePath, resolveInputPaths } from './files/file-path.ts'
import { readBytes } from './files/reading.ts'
import { aliasesOf, defineAlias } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-alias */
export const importAlias = defineCmdlet('Import-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportAliasCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097125',
  parameters: {
    Path: parameter('String', {
      set: 'ByPath',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Scope: parameter('String', { attributes: [notNullOrEmpty, completer] }),
    PassThru: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
  },
  process({ bound, frame, shouldProcess, throwTerminating, write, writeError }) {
    const given = bound.LiteralPath ?? bound.Path ?? ''
    const path =
      (bound.LiteralPath === undefined ? resolveInputPaths(frame, given)[0] : undefined) ?? absolutePath(frame, given)
    const lines = decodeFile(readBytes(frame.session, path), encodingFrom(undefined)).split(/\r?\n/)
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue
      const values = fieldsOf(line)
      if (values.length !== 4)
        throwTerminating(
          wrongLine(
            'ImportAliasFileFormatError',
            'System.FormatException',
            `Cannot import an alias. Line number ${index + 1} in the file '${path}' is not a properly-formatted, comma-separated values (CSV) line for aliases. Change the line to contain four values separated by commas. If the value text itself contains a comma, then the value must be contained in quotation marks.`,
            path,
          ),
        )
      const [name, definition, description, optionText] = values as [string, string, string, string]
      let options: Value
      try {
        options = convert(optionText, requireType('System.Management.Automation.ScopedItemOptions'))
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        writeError(
          wrongLine(
            'ImportAliasOptionsError',
            'System.ArgumentException',
            `Cannot import the alias because line number ${index + 1} in the file '${path}' contains an option that is not recognized for aliases. Change the file to contain valid options.`,
            path,
          ),
        )
        continue
      }
      if (!shouldProcess(`Name: ${name} Value: ${definition}`, 'Import Alias')) continue
      if (!bound.Force) {
        const isAlias = aliasesOf(frame, bound.Scope).some((alias) => fold(alias.name) === fold(name))
        const command = isAlias ? null : findBehindAlias(frame, name)
        if (isAlias || command !== null) {
          writeError(alreadyThere(name, command?.commandType ?? null))
          continue
        }
      }
      try {
        const alias = defineAlias(
          frame,
          {
            Name: name,
            Value: definition,
            Description: description,
            Option: options,
            Scope: bound.Scope,
            Force: bound.Force,
          },
          false,
        )
        if (bound.PassThru) write(alias)
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        writeError(thrown)
      }
    }
  },
}))

/** The fields of a line: quotes are taken off wherever they stand. */
function fieldsOf(line: string): string[] {
  const fields: string[] = []
  let field = ''
  let isQuoted = false
  for (let i = 0; i < line.length; i++) {
    const character = line[i]!
    if (character === '"') {
      if (isQuoted && line[i + 1] === '"') {
        field += '"'
        i++
      } else isQuoted = !isQuoted
    } else if (character === ',' && !isQuoted) {
      fields.push(field)
      field = ''
    } else field += character
  }
  return [...fields, field]
}

function wrongLine(id: string, exception: string, message: string, target: string): Fault {
  return new Fault({ id, category: 'ReadError', exception, message, target })
}

function alreadyThere(name: string, commandType: string | null): Fault {
  return new Fault({
    id: 'AliasAlreadyExists',
    category: 'ResourceExists',
    exception: 'System.Management.Automation.SessionStateException',
    message:
      commandType === null
        ? `The alias is not allowed, because an alias with the name '${name}' already exists.`
        : `The alias is not allowed, because a command with the name '${name}' and command type '${commandType}' already exists.`,
    target: name,
  })
}
