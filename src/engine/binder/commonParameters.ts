/** The parameters the engine adds: about_CommonParameters, ShouldProcess and paging. */

import type { ParameterAttributeBase } from './attributes/attribute.ts'
import { AliasNames } from './attributes/declared.ts'
import { ValidateRange } from './attributes/validateRange.ts'
import { ValidateVariableName } from './attributes/validateVariableName.ts'
import { type Association, allSetsName, ParameterMetadata, ParameterSetData } from './metadata.ts'
import { int32Type, stringType, switchType, uint64Type } from './typing.ts'

const preference = 'System.Management.Automation.ActionPreference'

function make(
  association: Association,
  name: string,
  type: ParameterMetadata['type'] | string,
  attributes: readonly ParameterAttributeBase[],
): ParameterMetadata {
  return new ParameterMetadata({
    name,
    type,
    association,
    attributes: [new ParameterSetData(allSetsName), ...attributes],
  })
}

const alias = (name: string): AliasNames => new AliasNames([name])

/** -Verbose, -ErrorAction and the others, new objects for each command. */
export function commonParameters(): ParameterMetadata[] {
  const variable = new ValidateVariableName()
  return [
    make('common', 'Verbose', switchType, [alias('vb')]),
    make('common', 'Debug', switchType, [alias('db')]),
    make('common', 'ErrorAction', preference, [alias('ea')]),
    make('common', 'WarningAction', preference, [alias('wa')]),
    make('common', 'InformationAction', preference, [alias('infa')]),
    make('common', 'ProgressAction', preference, [alias('proga')]),
    make('common', 'ErrorVariable', stringType, [alias('ev'), variable]),
    make('common', 'WarningVariable', stringType, [alias('wv'), variable]),
    make('common', 'InformationVariable', stringType, [alias('iv'), variable]),
    make('common', 'OutVariable', stringType, [alias('ov'), variable]),
    make('common', 'OutBuffer', int32Type, [new ValidateRange(0, 2147483647), alias('ob')]),
    make('common', 'PipelineVariable', stringType, [alias('pv'), variable]),
  ]
}

/** -WhatIf and -Confirm. */
export function shouldProcessParameters(): ParameterMetadata[] {
  return [
    make('shouldProcess', 'WhatIf', switchType, [alias('wi')]),
    make('shouldProcess', 'Confirm', switchType, [alias('cf')]),
  ]
}

/** -IncludeTotalCount, -Skip and -First. */
export function pagingParameters(): ParameterMetadata[] {
  return [
    make('paging', 'IncludeTotalCount', switchType, []),
    make('paging', 'Skip', uint64Type, []),
    make('paging', 'First', uint64Type, []),
  ]
}
