import {
  allowEmptyCollection,
  allowEmptyString,
  allowNull,
  notNull,
  notNullOrEmpty,
  passive,
  validateSet,
} from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { newGuid } from '../../engine/commands/newGuid.ts'
import { absolutePath } from '../../engine/commands/pathSearch.ts'
import { manifestText, quoted, quotedModules, quotedNames } from '../../engine/modules/manifestText.ts'
import { specificationOf } from '../../engine/modules/specification.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { FileSystemFailure } from '../../session/fileSystem.ts'
import type { Frame } from '../../session/scope.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { construct } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'

function names(value: object | null | undefined): string[] | null {
  return value ? elementsOf(value as NetArray).map(toText) : null
}

function modules(value: object | null | undefined) {
  return value ? elementsOf(value as NetArray).map((one) => ({ ...specificationOf(one), guid: guidOf(one) })) : null
}

function guidOf(value: Value): string | null {
  const found = isDictionary(value) ? value.getValue('Guid') : undefined
  return found === undefined || found === null ? null : toText(found)
}

/** A value of the given type as text. */
function texted(value: unknown): string | null {
  return value === undefined || value === null || value === '' ? null : quoted(toText(value as Value))
}

function listed(value: object | null | undefined): string | null {
  const found = names(value)
  return found === null || found.length === 0 ? null : quotedNames(found)
}

/** Where the manifest goes. Throws Modules_InvalidModuleManifestPath. */
function targetOf(frame: Frame, written: string): string {
  const path = absolutePath(frame.session, written.replaceAll('\\', '/'))
  if (/\.psd1$/i.test(path)) return path
  throw new Fault({
    id: 'Modules_InvalidModuleManifestPath',
    category: 'InvalidArgument',
    exception: 'System.InvalidOperationException',
    message: `The module manifest path '${written}' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.`,
    target: written,
  })
}

function save(frame: Frame, path: string, text: string): void {
  try {
    frame.session.host.fileSystem.writeFile(path, new TextEncoder().encode(text), 'replace')
  } catch (failure) {
    if (!(failure instanceof FileSystemFailure)) throw failure
    const isMissing = failure.code === 'ENOENT' || failure.code === 'ENOTDIR'
    throw new Fault({
      id: 'FileOpenFailure',
      category: 'OpenError',
      exception: isMissing ? 'System.IO.DirectoryNotFoundException' : 'System.UnauthorizedAccessException',
      message: isMissing ? `Could not find a part of the path '${path}'.` : `Access to the path '${path}' is denied.`,
      target: path,
    })
  }
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/new-modulemanifest */
export const newModuleManifest = defineCmdlet('New-ModuleManifest', () => ({
  class: 'Microsoft.PowerShell.Commands.NewModuleManifestCommand',
  shouldProcess: true,
  confirmImpact: 'Low',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096487',
  parameters: {
    Path: parameter('String', { mandatory: true, position: 0 }),
    NestedModules: parameter('Object[]', { attributes: [allowEmptyCollection] }),
    Guid: parameter('Guid'),
    Author: parameter('String', { attributes: [allowEmptyString] }),
    CompanyName: parameter('String', { attributes: [allowEmptyString] }),
    Copyright: parameter('String', { attributes: [allowEmptyString] }),
    RootModule: parameter('String', { aliases: ['ModuleToProcess'], attributes: [allowEmptyString] }),
    ModuleVersion: parameter('Version', { attributes: [notNull] }),
    Description: parameter('String', { attributes: [allowEmptyString] }),
    ProcessorArchitecture: parameter('System.Reflection.ProcessorArchitecture'),
    PowerShellVersion: parameter('Version'),
    ClrVersion: parameter('Version'),
    DotNetFrameworkVersion: parameter('Version'),
    PowerShellHostName: parameter('String'),
    PowerShellHostVersion: parameter('Version'),
    RequiredModules: parameter('Object[]', { attributes: [passive('ArgumentTypeConverter')] }),
    TypesToProcess: parameter('String[]', { attributes: [allowEmptyCollection] }),
    FormatsToProcess: parameter('String[]', { attributes: [allowEmptyCollection] }),
    ScriptsToProcess: parameter('String[]', { attributes: [allowEmptyCollection] }),
    RequiredAssemblies: parameter('String[]', { attributes: [allowEmptyCollection] }),
    FileList: parameter('String[]', { attributes: [allowEmptyCollection] }),
    ModuleList: parameter('Object[]', { attributes: [allowEmptyCollection, passive('ArgumentTypeConverter')] }),
    FunctionsToExport: parameter('String[]', { attributes: [allowEmptyCollection] }),
    AliasesToExport: parameter('String[]', { attributes: [allowEmptyCollection] }),
    VariablesToExport: parameter('String[]', { attributes: [allowEmptyCollection] }),
    CmdletsToExport: parameter('String[]', { attributes: [allowEmptyCollection] }),
    DscResourcesToExport: parameter('String[]', { attributes: [allowEmptyCollection] }),
    CompatiblePSEditions: parameter('String[]', { attributes: [allowEmptyCollection, validateSet('Desktop', 'Core')] }),
    PrivateData: parameter('Object', { attributes: [allowNull] }),
    Tags: parameter('String[]', { attributes: [notNullOrEmpty] }),
    ProjectUri: parameter('Uri', { attributes: [notNullOrEmpty] }),
    LicenseUri: parameter('Uri', { attributes: [notNullOrEmpty] }),
    IconUri: parameter('Uri', { attributes: [notNullOrEmpty] }),
    ReleaseNotes: parameter('String', { attributes: [notNullOrEmpty] }),
    Prerelease: parameter('String', { attributes: [notNullOrEmpty] }),
    RequireLicenseAcceptance: parameter('SwitchParameter'),
    ExternalModuleDependencies: parameter('String[]', { attributes: [notNullOrEmpty] }),
    HelpInfoUri: parameter('String', { attributes: [allowNull] }),
    PassThru: parameter('SwitchParameter'),
    DefaultCommandPrefix: parameter('String', { attributes: [allowNull] }),
  },
  end({ bound, frame, write, shouldProcess, throwTerminating }) {
    const path = targetOf(frame, bound.Path)
    const { machine, clock } = frame.session.host
    const hasGallery =
      bound.Tags !== undefined ||
      bound.ReleaseNotes !== undefined ||
      bound.ProjectUri !== undefined ||
      bound.LicenseUri !== undefined ||
      bound.IconUri !== undefined
    const data = bound.PrivateData ?? null
    const isOwn = data === null || isDictionary(data)
    if (hasGallery && !isOwn) {
      throwTerminating(
        new Fault({
          id: 'PrivateDataValueTypeShouldBeHashTable',
          category: 'InvalidArgument',
          exception: 'System.InvalidOperationException',
          message:
            'The PrivateData parameter value must be a hash table to create the module manifest with the following parameter values Tags, ProjectUri, LicenseUri, IconUri or ReleaseNotes. Either remove the Tags, ProjectUri, LicenseUri, IconUri, or ReleaseNotes parameter values or wrap the contents of PrivateData in a hashtable.',
          target: data,
        }),
      )
    }
    if (!shouldProcess(path, `Creating the "${path}" module manifest file.`)) return
    const author = bound.Author || machine.userName
    const module = path.slice(path.lastIndexOf('/') + 1).replace(/\.psd1$/i, '')
    // A manifest without any module is one to be filled in by hand: it shall name what is exported.
    const isFilled = [bound.RootModule, bound.NestedModules, bound.RequiredModules].some((value) => value !== undefined)
    const rest = isFilled ? ['*'] : []
    const guid = bound.Guid ?? newGuid()
    const address = (uri: unknown): string | null => (uri ? quoted(toText(uri as Value)) : null)
    const help = bound.HelpInfoUri ? construct(requireType('System.Uri'), [bound.HelpInfoUri]) : null
    const text = manifestText(
      module,
      author,
      new Date(clock.now()),
      {
        RootModule: texted(bound.RootModule),
        ModuleVersion: texted(bound.ModuleVersion) ?? "'0.0.1'",
        CompatiblePSEditions: listed(bound.CompatiblePSEditions),
        GUID: quoted(toText(guid as Value)),
        Author: quoted(author),
        CompanyName: quoted(bound.CompanyName || 'Unknown'),
        Copyright: quoted(bound.Copyright || `(c) ${author}. All rights reserved.`),
        Description: texted(bound.Description),
        PowerShellVersion: texted(bound.PowerShellVersion),
        PowerShellHostName: texted(bound.PowerShellHostName),
        PowerShellHostVersion: texted(bound.PowerShellHostVersion),
        DotNetFrameworkVersion: texted(bound.DotNetFrameworkVersion),
        ClrVersion: texted(bound.ClrVersion),
        ProcessorArchitecture: texted(bound.ProcessorArchitecture),
        RequiredModules: bound.RequiredModules ? quotedModules(modules(bound.RequiredModules)) : null,
        RequiredAssemblies: listed(bound.RequiredAssemblies),
        ScriptsToProcess: listed(bound.ScriptsToProcess),
        TypesToProcess: listed(bound.TypesToProcess),
        FormatsToProcess: listed(bound.FormatsToProcess),
        NestedModules: bound.NestedModules ? quotedModules(modules(bound.NestedModules)) : null,
        FunctionsToExport: quotedNames(names(bound.FunctionsToExport) ?? rest),
        CmdletsToExport: quotedNames(names(bound.CmdletsToExport) ?? rest),
        VariablesToExport: listed(bound.VariablesToExport) ?? (bound.VariablesToExport ? null : quotedNames(['*'])),
        AliasesToExport: quotedNames(names(bound.AliasesToExport) ?? rest),
        DscResourcesToExport: listed(bound.DscResourcesToExport),
        ModuleList: bound.ModuleList ? quotedModules(modules(bound.ModuleList)) : null,
        FileList: listed(bound.FileList),
        Tags: listed(bound.Tags),
        LicenseUri: address(bound.LicenseUri),
        ProjectUri: address(bound.ProjectUri),
        IconUri: address(bound.IconUri),
        ReleaseNotes: texted(bound.ReleaseNotes),
        Prerelease: texted(bound.Prerelease),
        RequireLicenseAcceptance: bound.RequireLicenseAcceptance ? '$true' : null,
        ExternalModuleDependencies: listed(bound.ExternalModuleDependencies),
        HelpInfoURI: help === null ? null : quoted(toText(help)),
        DefaultCommandPrefix: texted(bound.DefaultCommandPrefix),
      },
      isDictionary(data)
        ? [...data.entries()].map(([key, value]) => [toText(key), quoted(value === null ? '' : toText(value))] as const)
        : isOwn
          ? []
          : null,
      isOwn ? '' : quoted(toText(data)),
    )
    save(frame, path, text)
    if (bound.PassThru) write(text)
  },
}))
