/** System.Management.Automation.HelpCategory. */
export const helpCategories = {
  Alias: 1,
  Cmdlet: 2,
  Provider: 4,
  General: 0x10,
  FAQ: 0x20,
  Glossary: 0x40,
  HelpFile: 0x80,
  ScriptCommand: 0x100,
  Function: 0x200,
  Filter: 0x400,
  ExternalScript: 0x800,
  All: 0xfffff,
  DefaultHelp: 0x1000,
  Configuration: 0x4000,
  DscResource: 0x8000,
  Class: 0x10000,
} as const

export type HelpCategory = keyof typeof helpCategories

/** Categories whose pages have parameters, components, roles and functionalities. */
export const commandCategories: number =
  helpCategories.Alias |
  helpCategories.Cmdlet |
  helpCategories.ExternalScript |
  helpCategories.Filter |
  helpCategories.Function |
  helpCategories.ScriptCommand

/** The bits of category names, whatever their case. */
export function categoryBits(names: readonly string[]): number {
  let bits = 0
  for (const name of names) {
    const found = Object.entries(helpCategories).find(([known]) => known.toLowerCase() === name.toLowerCase())
    bits |= found?.[1] ?? 0
  }
  return bits
}
