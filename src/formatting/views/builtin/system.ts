import { column, computed, custom, groupBy, list, shown, table, wide } from '../declare.ts'
import type { View } from '../definition.ts'
import { numberOf, scaled } from '../numbers.ts'

const process = 'System.Diagnostics.Process'
const megabyte = 1048576

const npm = computed('NPM', (value, access) =>
  BigInt(Math.round((numberOf(access.property(value, 'NPM')) ?? 0) / 1024)),
)

function processViews(): View[] {
  return [
    table(
      process,
      [
        column(npm, 7, { align: 'right', label: 'NPM(K)' }),
        column(computed('PM', scaled('PM', megabyte)), 8, { align: 'right', label: 'PM(M)' }),
        column(computed('WS', scaled('WS', megabyte)), 10, { align: 'right', label: 'WS(M)' }),
        column(computed('CPU', scaled('CPU', 1)), 10, { align: 'right', label: 'CPU(s)' }),
        column('Id', 7, { align: 'right' }),
        column('SI', 3, { align: 'right' }),
        'ProcessName',
      ],
      { name: 'process' },
    ),
    table(
      process,
      [column('ProcessName', 20), column('Id', 10, { align: 'right' }), column('WorkingSet64', 12, { align: 'right' })],
      {
        name: 'Priority',
        groupBy: groupBy('PriorityClass', 'PriorityClass'),
      },
    ),
    table(
      process,
      [column('ProcessName', 20), column('Id', 10, { align: 'right' }), column('WorkingSet64', 12, { align: 'right' })],
      {
        name: 'StartTime',
        groupBy: groupBy(
          computed('StartTime', (value, access) => access.formatted(access.property(value, 'StartTime'), 'd')),
          'StartTime.ToShortDateString()',
        ),
      },
    ),
    wide(process, 'ProcessName', { name: 'process' }),
    table(
      `${process}#IncludeUserName`,
      [
        column(computed('WS', scaled('WS', megabyte)), 10, { align: 'right', label: 'WS(M)' }),
        column(computed('CPU', scaled('CPU', 1)), 8, { align: 'right', label: 'CPU(s)' }),
        column('Id', 7, { align: 'right' }),
        column('UserName', 30),
        'ProcessName',
      ],
      { name: 'ProcessWithUserName' },
    ),
    table(
      'System.Diagnostics.ProcessModule',
      [
        column(
          computed('Size', (value, access) => access.property(value, 'Size')),
          10,
          { align: 'right', label: 'Size(K)' },
        ),
        column('ModuleName', 50),
        'FileName',
      ],
      { name: 'ProcessModule' },
    ),
  ]
}

function reflectionViews(): View[] {
  return [
    table('System.Reflection.Assembly', [
      column('GlobalAssemblyCache', 6, { label: 'GAC' }),
      column('ImageRuntimeVersion', 14, { label: 'Version' }),
      'Location',
    ]),
    list('System.Reflection.Assembly', [
      'CodeBase',
      'EntryPoint',
      'EscapedCodeBase',
      'FullName',
      'GlobalAssemblyCache',
      'HostContext',
      'ImageFileMachine',
      'ImageRuntimeVersion',
      'Location',
      'ManifestModule',
      'MetadataToken',
      'PortableExecutableKind',
      'ReflectionOnly',
    ]),
    table('System.Reflection.AssemblyName', [column('Version', 14), 'Name']),
    table('System.RuntimeType', [
      column('IsPublic', 8, { label: 'IsPublic' }),
      column('IsSerializable', 8, { label: 'IsSerial' }),
      column('Name', 40),
      'BaseType',
    ]),
    table(
      'System.Management.Automation.PSMethod',
      [
        column(
          computed('OverloadDefinitions', (value, access) =>
            access.environment.outString(access.property(value, 'OverloadDefinitions')),
          ),
          0,
          { label: 'OverloadDefinitions' },
        ),
      ],
      { wrap: true },
    ),
  ]
}

function timeViews(): View[] {
  return [
    list('System.TimeSpan', [
      'Days',
      'Hours',
      'Minutes',
      'Seconds',
      'Milliseconds',
      'Ticks',
      'TotalDays',
      'TotalHours',
      'TotalMinutes',
      'TotalSeconds',
      'TotalMilliseconds',
    ]),
    table('System.TimeSpan', ['Days', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']),
    wide('System.TimeSpan', 'TotalMilliseconds', { name: 'System.TimeSpan' }),
    custom('System.DateTime', [shown('DateTime')], { name: 'DateTime' }),
  ]
}

const taskResult = computed('Result', (value, access) =>
  access.isTrue(access.property(value, 'IsCompleted')) ? access.property(value, 'Result') : null,
)

/** Views of the System namespace's own types. */
export function systemViews(): View[] {
  const versionColumns = [column('Major', 6), column('Minor', 6), column('Build', 6), column('Revision', 8)]
  return [
    list('System.CodeDom.Compiler.CompilerError', ['ErrorText', 'Line', 'Column', 'ErrorNumber', 'LineSource']),
    ...reflectionViews(),
    table('System.Globalization.CultureInfo', [column('LCID', 16), column('Name', 16), 'DisplayName']),
    table('System.Diagnostics.FileVersionInfo', [column('ProductVersion', 16), column('FileVersion', 16), 'FileName']),
    list('System.Diagnostics.FileVersionInfo', [
      'OriginalFileName',
      'FileDescription',
      'ProductName',
      'Comments',
      'CompanyName',
      'FileName',
      'FileVersion',
      'ProductVersion',
      'IsDebug',
      'IsPatched',
      'IsPreRelease',
      'IsPrivateBuild',
      'IsSpecialBuild',
      'Language',
      'LegalCopyright',
      'LegalTrademarks',
      'PrivateBuild',
      'SpecialBuild',
      'FileVersionRaw',
      'ProductVersionRaw',
    ]),
    table('System.Version', versionColumns),
    table(
      'System.Version#IncludeLabel',
      [...versionColumns, column('PSSemVerPreReleaseLabel', 26), column('PSSemVerBuildLabel', 27)],
      {
        name: 'System.Version',
      },
    ),
    table('System.Management.Automation.SemanticVersion', [
      column('Major', 6),
      column('Minor', 6),
      column('Patch', 6),
      column('PreReleaseLabel', 15),
      column('BuildLabel', 11),
    ]),
    table('System.Collections.DictionaryEntry', [column('Name', 30), 'Value'], { name: 'Dictionary' }),
    list('System.Collections.DictionaryEntry', ['Name', 'Value']),
    ...processViews(),
    ...timeViews(),
    list('System.AppDomain', [
      'FriendlyName',
      'Id',
      'ApplicationDescription',
      'BaseDirectory',
      'DynamicDirectory',
      'RelativeSearchPath',
      'SetupInformation',
      'ShadowCopyFiles',
    ]),
    table('System.Guid', ['Guid']),
    table('System.Net.NetworkCredential', [
      column('UserName', 50, { label: 'UserName' }),
      column('Domain', 50, { label: 'Domain' }),
    ]),
    table('System.Threading.Tasks.Task', ['Id', 'IsCompleted', 'Status']),
    list('System.Threading.Tasks.Task', [
      'AsyncState',
      'AsyncWaitHandle',
      'CompletedSynchronously',
      'CreationOptions',
      'Exception',
      'Id',
      'IsCanceled',
      'IsCompleted',
      'IsCompletedSuccessfully',
      'IsFaulted',
      ['Result', taskResult],
      'Status',
    ]),
  ]
}
