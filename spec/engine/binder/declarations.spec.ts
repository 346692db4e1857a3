import { describe, expect, it } from 'vitest'
import { PassiveAttribute } from '../../../src/engine/binder/attributes/declared.ts'
import { cmdletMetadata, declaredParameters } from '../../../src/engine/binder/cmdletMetadata.ts'
import {
  allSetsName,
  type CommandMetadata,
  notPositional,
  type ParameterMetadata,
} from '../../../src/engine/binder/metadata.ts'
import type { CmdletEntry } from '../../../src/engine/commands/define.ts'
import { commandSyntax } from '../../../src/engine/commands/syntax.ts'
import { flagsExpressionTypes } from '../../../src/engine/netTypes/flagsExpression.ts'
import { registerTypes } from '../../../src/types/registry.ts'
import { documentedCommands, fromDocumentation, recordedCommands, scaffolded } from './scaffolded.ts'

registerTypes(flagsExpressionTypes)

/** Metadata with the dynamic parameters a bare call has. */
function fullMetadata(entry: CmdletEntry): CommandMetadata {
  const metadata = cmdletMetadata(entry)
  const dynamic = entry.declaration.dynamicParameters?.({} as never)
  return dynamic ? metadata.withDynamic(declaredParameters(dynamic, 'dynamic')) : metadata
}

/** A parameter in the recorded form; attributes by class name. */
function shown(parameter: ParameterMetadata) {
  const sets: Record<string, string[]> = {}
  for (const data of parameter.sets) {
    const words: string[] = []
    if (data.mandatory) words.push('mandatory')
    if (data.position !== notPositional) words.push(`position ${data.position}`)
    if (data.fromPipeline) words.push('byValue')
    if (data.fromPipelineByPropertyName) words.push('byPropertyName')
    if (data.remaining) words.push('remaining')
    sets[data.isInAllSets ? allSetsName : data.set] = words
  }
  return {
    name: parameter.name,
    type: parameter.type.fullName.replace(/, [^\]]*\]/g, ']'),
    aliases: [...parameter.aliases],
    sets,
    dynamic: parameter.isDynamic,
  }
}

describe('scaffolded declarations', () => {
  it('give every recorded command its metadata and syntax', () => {
    for (const command of recordedCommands()) {
      const metadata = fullMetadata(scaffolded(command))
      const own = metadata.parameters.filter(({ association }) => association !== 'common')
      const recorded = command.parameters.map(({ attributes, ...rest }) => rest)
      const inRecordedOrder = recorded
        .map(({ name }) => own.find((parameter) => parameter.name === name))
        .map((parameter) => parameter && shown(parameter))
      expect(inRecordedOrder, command.name).toEqual(recorded)
      expect(own.length, command.name).toBe(recorded.length)
      expect(metadata.defaultSet, command.name).toBe(command.defaultParameterSet)
      expect(commandSyntax(metadata), command.name).toEqual((command as unknown as { syntax: string[] }).syntax)
    }
  })

  it('carry every recorded attribute', () => {
    for (const command of recordedCommands()) {
      const metadata = fullMetadata(scaffolded(command))
      for (const recorded of command.parameters) {
        const parameter = metadata.parameters.find(({ name }) => name === recorded.name)!
        const names = parameter.attributes.map((attribute) => attribute.typeName.replace(/^.*[.+]|Attribute$/g, ''))
        for (const attribute of recorded.attributes)
          expect(names, `${command.name} ${recorded.name}`).toContain(attribute.replace(/\(.*/s, ''))
      }
    }
  })

  it('print the syntax of every documented MultiPoint command', () => {
    for (const command of documentedCommands()) {
      expect(commandSyntax(cmdletMetadata(scaffolded(fromDocumentation(command))))).toEqual(command.getCommandSyntax)
    }
  })

  it('keep passive attributes out of binding', () => {
    const entry = scaffolded(recordedCommands().find(({ name }) => name === 'Get-Date')!)
    const format = cmdletMetadata(entry).parameters.find(({ name }) => name === 'Format')!
    expect(format.attributes.some((attribute) => attribute instanceof PassiveAttribute)).toBe(true)
    expect(format.validations).toEqual([])
  })
})
