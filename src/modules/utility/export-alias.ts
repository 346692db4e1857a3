import { DateTime } from '../../dotnet/time/dateTime.ts'
import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { AliasInfo } from '../../engine/commands/info.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { ErrorRecord } from '../../types/errorRecord.ts'
import { getMember, invokeMember } from '../../types/members.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { resolveFilePath } from './files/file-path.ts'
import { OutputFile } from './files/output-file.ts'
import { aliasesOf, textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-alias */
export const exportAlias = defineCmdlet('Export-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportAliasCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096597',
  parameters: {
    Path: parameter('String', { set: 'ByPath', mandatory: true, position: 0 }),
    LiteralPath: parameter('String', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Name: parameter('String[]', { position: 1, fromPipelineByPropertyName: true }),
    PassThru: parameter('SwitchParameter'),
    As: parameter('Microsoft.PowerShell.Commands.ExportAliasFormat'),
    Append: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    Description: parameter('String'),
    Scope: parameter('String', { attributes: [completer] }),
  },
  state: (): { readonly aliases: AliasInfo[] } => ({ aliases: [] }),
  process({ bound, frame, state, writeError }) {
    const all = aliasesOf(frame, bound.Scope)
    for (const name of bound.Name === undefined ? ['*'] : textsOf(bound.Name)) {
      const pattern = new WildcardPattern(name)
      const found = all.filter((alias) => pattern.matches(alias.name))
      state.aliases.push(...found)
      if (found.length === 0 && !hasWildcards(name))
        writeError(
          new Fault({
            id: 'AliasNotFound',
            category: 'ObjectNotFound',
            exception: 'System.Management.Automation.ItemNotFoundException',
            message: `Cannot find alias because alias '${name}' does not exist.`,
            target: name,
          }),
        )
    }
  },
  end(context) {
    const { bound, frame, shouldProcess, state, throwTerminating, write } = context
    const path = bound.LiteralPath ?? bound.Path ?? ''
    let file: OutputFile | null = null
    try {
      if (shouldProcess(path))
        file = OutputFile.open(frame.session, resolveFilePath(frame, path, bound.LiteralPath !== undefined), {
          append: bound.Append,
          force: bound.Force,
          noClobber: bound.NoClobber,
          encoding: undefined,
        })
    } catch (thrown) {
      if (thrown instanceof ErrorRecord) throwTerminating(thrown)
      throw thrown
    }
    const { userName, hostName } = frame.session.host.machine
    file?.write('# Alias File\n')
    file?.write(`# Exported by : ${userName}\n`)
    file?.write(`# Date/Time : ${toText(invokeMember(DateTime.now(), 'ToString', ['F']))}\n`)
    file?.write(`# Computer : ${hostName}\n`)
    if (bound.Description !== undefined) file?.write(`#\n# ${bound.Description.replaceAll('\n', '\n# ')}\n`)
    const isScript = bound.As !== undefined && toText(bound.As as Value) === 'Script'
    for (const alias of state.aliases) {
      const options = toText(getMember(alias, 'Options') ?? null)
      file?.write(
        isScript
          ? `set-alias -Name:"${alias.name}" -Value:"${alias.definition}" -Description:"${alias.description}" -Option:"${options}"\n`
          : `"${alias.name}","${alias.definition}","${alias.description}","${options}"\n`,
      )
      if (bound.PassThru) write(alias)
    }
    file?.close()
  },
}))
