/** The engine's own classes as .NET types: registered once, read when first used. */
import { registerTypes } from '../../types/registry.ts'
import { serializerTypes } from '../clixml/types.ts'
import { pagingTypes } from '../commands/paging.ts'
import { steppableTypes } from '../commands/steppable.ts'
import { commandMetadataTypes } from './commandMetadata.ts'
import { commandTypes } from './commands.ts'
import { credentialTypes } from './credential.ts'
import { defaultParameterTypes } from './defaultParameterDictionary.ts'
import { engineEnums } from './enums.ts'
import { errorTypes } from './errors.ts'
import { flagsExpressionTypes } from './flagsExpression.ts'
import { descriptionTypes } from './host/descriptions.ts'
import { hostTypes } from './host/host.ts'
import { rawInterfaceTypes } from './host/rawInterface.ts'
import { hostStructures } from './host/structures.ts'
import { hostInterfaceTypes } from './host/userInterface.ts'
import { invocationTypes } from './invocation.ts'
import { astTypes } from './language/astTypes.ts'
import { codeGenerationTypes } from './language/codeGeneration.ts'
import { languageEnums } from './language/languageEnums.ts'
import { parserTypes } from './language/parserTypes.ts'
import { tokenTypes } from './language/tokens.ts'
import { typeNameTypes } from './language/typeNames.ts'
import { variablePathTypes } from './language/variablePath.ts'
import { moduleTypes } from './modules.ts'
import { parameterTypes } from './parameters.ts'
import { parseErrorTypes } from './parseErrors.ts'
import { platformTypes } from './platform.ts'
import { psCmdletTypes } from './psCmdlet.ts'
import { recordTypes } from './records.ts'
import { runtimeDefinedTypes } from './runtimeDefined.ts'
import { scriptBlockTypes } from './scriptBlock.ts'
import { extentTypes } from './scriptExtent.ts'
import { sessionStateTypes } from './sessionState.ts'
import { variableTypes } from './variables.ts'

/** Makes the engine's types known. */
export function registerEngineTypes(): void {
  for (const types of [
    engineEnums,
    errorTypes,
    invocationTypes,
    extentTypes,
    recordTypes,
    scriptBlockTypes,
    serializerTypes,
    steppableTypes,
    commandTypes,
    variableTypes,
    platformTypes,
    psCmdletTypes,
    pagingTypes,
    parameterTypes,
    runtimeDefinedTypes,
    defaultParameterTypes,
    commandMetadataTypes,
    sessionStateTypes,
    moduleTypes,
    parseErrorTypes,
    credentialTypes,
    flagsExpressionTypes,
    languageEnums,
    astTypes,
    tokenTypes,
    typeNameTypes,
    variablePathTypes,
    parserTypes,
    codeGenerationTypes,
    hostStructures,
    descriptionTypes,
    rawInterfaceTypes,
    hostInterfaceTypes,
    hostTypes,
  ]) {
    registerTypes(types)
  }
}
