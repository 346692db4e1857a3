import { allowEmptyCollection, allowEmptyString, allowNull, credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { driveNotFound, findDrive } from '../../session/drive.ts'
import { drivePath, splitDrive, splitProvider } from '../../session/path.ts'
import { joinTwo } from './joining.ts'
import { callOf, textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/join-path */
export const joinPath = defineCmdlet('Join-Path', () => ({
  class: 'Microsoft.PowerShell.Commands.JoinPathCommand',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096811',
  parameters: {
    Path: parameter('String[]', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath'],
    }),
    ChildPath: parameter('String[]', {
      mandatory: true,
      position: 1,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyString, allowEmptyCollection],
    }),
    AdditionalChildPath: parameter('String[]', {
      position: 2,
      fromPipelineByPropertyName: true,
      remaining: true,
      attributes: [allowNull, allowEmptyString, allowEmptyCollection],
    }),
    Resolve: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound, frame, write } = context
    const child = textsOf(bound.ChildPath)
    const rest = [...(child.length === 0 ? [''] : child), ...textsOf(bound.AdditionalChildPath)]
    for (const path of textsOf(bound.Path)) {
      const joined = rest.reduce((left, right) => joinTwo(left, right), path)
      if (!bound.Resolve) {
        const split = splitProvider(joined) === null ? splitDrive(joined) : null
        const drive = split === null ? null : findDrive(frame, split[0])
        if (split === null) write(joined)
        else if (drive === null) context.writeError(driveNotFound(split[0]))
        else if (drive.provider.provider.isHierarchical)
          write(`${split[0]}:${split[1].startsWith('/') || splitDrive(path)?.[1] !== '' ? '' : '/'}${split[1]}`)
        else write(`${drive.name}:/${split[1].slice(split[1].lastIndexOf('/') + 1)}`)
      } else callOf(context as never).forEachPath([joined], {}, (found) => write(drivePath(found)))
    }
  },
}))
