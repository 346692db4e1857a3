/** The text of a new manifest: one commented entry for each member. */
import { currentCulture } from '../../types/text/culture.ts'
import type { Specification } from './specification.ts'

const quotes = /['‘’‚‛]/g

/** A text in single quotes. */
export function quoted(text: string): string {
  return `'${text.replace(quotes, '$&$&')}'`
}

const indent = ' '.repeat(15)

/** Names in quotes, wrapped near column 80; `@()` for none. */
export function quotedNames(names: readonly string[] | null): string {
  let text = ''
  let column = indent.length
  for (const name of names ?? []) {
    if (name === '') continue
    const shown = quoted(name)
    if (text !== '') text += ', '
    column += shown.length
    if (column > 80) {
      text += `\n${indent}`
      column = indent.length + shown.length
    }
    text += shown
  }
  return text === '' ? '@()' : text
}

/** Modules as names or tables, a line each. */
export function quotedModules(modules: readonly (Specification & { readonly guid: string | null })[] | null): string {
  const entries = (modules ?? []).map(({ name, guid, minimumVersion, maximumVersion, requiredVersion }) => {
    const facts: (readonly [string, string | null])[] = [
      ['GUID', guid],
      ['ModuleVersion', minimumVersion],
      ['MaximumVersion', maximumVersion],
      ['RequiredVersion', requiredVersion],
    ]
    const given = facts.filter(([, value]) => value !== null)
    if (given.length === 0) return quoted(name)
    return `@{ModuleName = ${quoted(name)}; ${given.map(([key, value]) => `${key} = ${quoted(value!)}; `).join('')}}`
  })
  return `@(${entries.join(`, \n${indent}`)})`
}

/** What stands in a manifest: each value is written as it is; null: the member is only shown, commented out. */
export type ManifestValues = Readonly<Record<string, string | null>>

const members: readonly (readonly [name: string, about: string, empty: string])[] = [
  ['RootModule', 'Script module or binary module file associated with this manifest.', "''"],
  ['ModuleVersion', 'Version number of this module.', "''"],
  ['CompatiblePSEditions', 'Supported PSEditions', '@()'],
  ['GUID', 'ID used to uniquely identify this module', "''"],
  ['Author', 'Author of this module', "''"],
  ['CompanyName', 'Company or vendor of this module', "''"],
  ['Copyright', 'Copyright statement for this module', "''"],
  ['Description', 'Description of the functionality provided by this module', "''"],
  ['PowerShellVersion', 'Minimum version of the PowerShell engine required by this module', "''"],
  ['PowerShellHostName', 'Name of the PowerShell host required by this module', "''"],
  ['PowerShellHostVersion', 'Minimum version of the PowerShell host required by this module', "''"],
  [
    'DotNetFrameworkVersion',
    'Minimum version of Microsoft .NET Framework required by this module. This prerequisite is valid for the PowerShell Desktop edition only.',
    "''",
  ],
  [
    'ClrVersion',
    'Minimum version of the common language runtime (CLR) required by this module. This prerequisite is valid for the PowerShell Desktop edition only.',
    "''",
  ],
  ['ProcessorArchitecture', 'Processor architecture (None, X86, Amd64) required by this module', "''"],
  [
    'RequiredModules',
    'Modules that must be imported into the global environment prior to importing this module',
    '@()',
  ],
  ['RequiredAssemblies', 'Assemblies that must be loaded prior to importing this module', '@()'],
  [
    'ScriptsToProcess',
    "Script files (.ps1) that are run in the caller's environment prior to importing this module.",
    '@()',
  ],
  ['TypesToProcess', 'Type files (.ps1xml) to be loaded when importing this module', '@()'],
  ['FormatsToProcess', 'Format files (.ps1xml) to be loaded when importing this module', '@()'],
  ['NestedModules', 'Modules to import as nested modules of the module specified in RootModule/ModuleToProcess', '@()'],
  [
    'FunctionsToExport',
    'Functions to export from this module, for best performance, do not use wildcards and do not delete the entry, use an empty array if there are no functions to export.',
    '@()',
  ],
  [
    'CmdletsToExport',
    'Cmdlets to export from this module, for best performance, do not use wildcards and do not delete the entry, use an empty array if there are no cmdlets to export.',
    '@()',
  ],
  ['VariablesToExport', 'Variables to export from this module', '@()'],
  [
    'AliasesToExport',
    'Aliases to export from this module, for best performance, do not use wildcards and do not delete the entry, use an empty array if there are no aliases to export.',
    '@()',
  ],
  ['DscResourcesToExport', 'DSC resources to export from this module', '@()'],
  ['ModuleList', 'List of all modules packaged with this module', '@()'],
  ['FileList', 'List of all files packaged with this module', '@()'],
]

const gallery: readonly (readonly [name: string, about: string, empty: string])[] = [
  ['Tags', 'Tags applied to this module. These help with module discovery in online galleries.', '@()'],
  ['LicenseUri', 'A URL to the license for this module.', "''"],
  ['ProjectUri', 'A URL to the main website for this project.', "''"],
  ['IconUri', 'A URL to an icon representing this module.', "''"],
  ['ReleaseNotes', 'ReleaseNotes of this module', "''"],
  ['Prerelease', 'Prerelease string of this module', "''"],
  [
    'RequireLicenseAcceptance',
    'Flag to indicate whether the module requires explicit user acceptance for install/update/save',
    '$false',
  ],
  ['ExternalModuleDependencies', 'External dependent modules of this module', '@()'],
]

function entry([name, about, empty]: readonly [string, string, string], values: ManifestValues, margin = ''): string {
  const value = values[name] ?? null
  const line = value === null ? `# ${name} = ${empty}` : `${name} = ${value}`
  return `${margin}# ${about}\n${margin}${line}\n\n`
}

/** The whole text. `own`: further entries of PrivateData; null: PrivateData is `data` instead. */
export function manifestText(
  module: string,
  author: string,
  now: Date,
  values: ManifestValues,
  own: readonly (readonly [string, string])[] | null,
  data: string,
): string {
  const today = `${now.getMonth() + 1}/${now.getDate()}/${now.getFullYear()}`
  const date = currentCulture().name.startsWith('en-US') ? today : now.toLocaleDateString(currentCulture().name)
  let text = `#\n# Module manifest for module '${module}'\n#\n# Generated by: ${author}\n#\n# Generated on: ${date}\n#\n\n@{\n\n`
  for (const member of members) text += entry(member, values)
  text +=
    '# Private data to pass to the module specified in RootModule/ModuleToProcess. This may also contain a PSData hashtable with additional module metadata used by PowerShell.\n'
  if (own === null) text += `PrivateData = ${data}\n\n`
  else {
    text += 'PrivateData = @{\n\n    PSData = @{\n\n'
    for (const member of gallery) text += entry(member, values, '        ')
    text += '    } # End of PSData hashtable\n\n'
    if (own.length > 0) text += '\n'
    for (const [name, value] of own) text += `    # ${name}\n    ${name} = ${value}\n\n`
    text += '} # End of PrivateData hashtable\n\n'
  }
  text += entry(['HelpInfoURI', 'HelpInfo URI of this module', "''"], values)
  text += entry(
    [
      'DefaultCommandPrefix',
      'Default prefix for commands exported from this module. Override the default prefix using Import-Module -Prefix.',
      "''",
    ],
    values,
  )
  return `${text}}\n\n`
}
