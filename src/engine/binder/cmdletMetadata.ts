/** A cmdlet's declaration as binder metadata. */
import type { AnyCmdletDeclaration, CmdletEntry, Parameter, ParameterOptions, SetOptions } from '../commands/define.ts'
import { AliasNames } from './attributes/declared.ts'
import { commonParameters, pagingParameters, shouldProcessParameters } from './commonParameters.ts'
import { type Association, allSetsName, CommandMetadata, ParameterMetadata, ParameterSetData } from './metadata.ts'

const known = new WeakMap<CmdletEntry, CommandMetadata>()

/** The metadata of a cmdlet, made when first asked. */
export function cmdletMetadata(entry: CmdletEntry): CommandMetadata {
  let metadata = known.get(entry)
  if (metadata === undefined) {
    metadata = metadataOf(entry.name, entry.declaration)
    known.set(entry, metadata)
  }
  return metadata
}

function metadataOf(name: string, declaration: AnyCmdletDeclaration): CommandMetadata {
  const parameters = declaredParameters(declaration.parameters, 'declared')
  parameters.push(...commonParameters())
  if (declaration.shouldProcess) parameters.push(...shouldProcessParameters())
  if (declaration.paging) parameters.push(...pagingParameters())
  return new CommandMetadata({
    name,
    kind: 'cmdlet',
    source: declaration.class,
    parameters,
    defaultSet: declaration.defaultSet,
    supportsShouldProcess: declaration.shouldProcess,
    supportsPaging: declaration.paging,
    confirmImpact: declaration.shouldProcess ? (declaration.confirmImpact ?? 'Medium') : 'None',
    hasDynamicParameters: declaration.dynamicParameters !== undefined,
    helpUri: declaration.helpUri,
    outputTypes: declaration.outputTypes,
  })
}

/** The metadata of declared or dynamic parameters. */
export function declaredParameters(
  parameters: Readonly<Record<string, Parameter<unknown>>>,
  association: Association,
): ParameterMetadata[] {
  return Object.entries(parameters).map(
    ([name, parameter]) =>
      new ParameterMetadata({
        name,
        type: parameter.type,
        association,
        initial: parameter.initial,
        attributes: [
          ...setsOf(parameter),
          ...(parameter.aliases ? [new AliasNames(parameter.aliases)] : []),
          ...(parameter.attributes ?? []),
        ],
      }),
  )
}

function setsOf(options: ParameterOptions): ParameterSetData[] {
  if (options.sets === undefined) return [setData(options.set ?? allSetsName, options)]
  return Object.entries(options.sets).map(([set, own]) => setData(set === '*' ? allSetsName : set, own))
}

function setData(set: string, options: SetOptions): ParameterSetData {
  const { mandatory, position, fromPipeline, fromPipelineByPropertyName, remaining, helpMessage, dontShow } = options
  return new ParameterSetData(set, {
    mandatory,
    position,
    fromPipeline,
    fromPipelineByPropertyName,
    remaining,
    helpMessage,
    dontShow,
  })
}
