/** The parameters by which the virtual desktop cmdlets name a template. */
import type { TemplateSource } from './domain/changes/change.ts'
import type { ServerAccess } from './domain/directory.ts'

interface TemplateParameters {
  readonly InputFilePath: string
  readonly TemplatePrefix: string
  readonly VhdLocation: string | undefined
}

export const sourceOf = ({ InputFilePath, TemplatePrefix, VhdLocation }: TemplateParameters): TemplateSource => ({
  inputFilePath: InputFilePath,
  templatePrefix: TemplatePrefix,
  vhdLocation: VhdLocation ?? '',
})

/** How ShouldProcess names it. */
export const describeSource = (room: ServerAccess, { templatePrefix, inputFilePath }: TemplateSource): string =>
  `template ${templatePrefix} from ${inputFilePath} on ${room.server.computerName}`
