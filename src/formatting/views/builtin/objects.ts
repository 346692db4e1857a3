import type { Value } from '../../../kernel/value.ts'
import type { ObjectAccess } from '../../access.ts'
import { column, computed, custom, groupBy, list, shown, table, wide } from '../declare.ts'
import type { View } from '../definition.ts'
import { numberOf } from '../numbers.ts'

const commands = 'Microsoft.PowerShell.Commands'
const automation = 'System.Management.Automation'
const gigabyte = 1073741824

function utilityViews(): View[] {
  return [
    table(
      `${commands}.MemberDefinition`,
      ['Name', 'MemberType', 'Definition'].map((name) => column(name, 0, { label: name })),
      {
        autoSize: true,
        groupBy: groupBy('TypeName'),
      },
    ),
    table(`${commands}.GroupInfo`, [
      column('Count', 5, { align: 'right', label: 'Count' }),
      column('Name', 25),
      'Group',
    ]),
    list(`${commands}.GroupInfo`, ['Name', 'Count', 'Group', 'Values']),
    table(`${commands}.GroupInfoNoElement`, [
      column('Count', 5, { align: 'right', label: 'Count' }),
      column('Name', 25),
    ]),
    list(`${commands}.GroupInfoNoElement`, ['Name', 'Count', 'Values']),
    ...historyViews(),
    custom(
      `${commands}.MatchInfo`,
      [
        shown(
          computed('Line', (value, access) => access.call(value, 'ToEmphasizedString', [access.environment.location])),
        ),
      ],
      { name: 'MatchInfo' },
    ),
    custom(`Deserialized.${commands}.MatchInfo`, [shown('Line')], { name: 'MatchInfo' }),
    table(`Deserialized.${commands}.TextMeasureInfo`, ['Lines', 'Words', 'Characters', 'Property'], {
      name: `${commands}.TextMeasureInfo`,
    }),
    list(`Deserialized.${commands}.GenericMeasureInfo`, ['Count', 'Average', 'Sum', 'Maximum', 'Minimum', 'Property'], {
      name: `${commands}.GenericMeasureInfo`,
    }),
    table(`${commands}.FileHashInfo`, [
      column('Algorithm', 15, { align: 'left' }),
      column('Hash', 70, { align: 'left' }),
      'Path',
    ]),
    table(
      `${commands}.ByteCollection`,
      [
        column('HexOffset', 16, { align: 'right', label: 'Offset' }),
        column('HexBytes', 47, { align: 'left', label: 'Bytes\n00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F' }),
        column('Ascii', 16, { align: 'left', label: 'Ascii' }),
      ],
      { groupBy: groupBy('Label') },
    ),
  ]
}

/** `s.fff`, `m:ss.fff` or `h:mm:ss.fff`. */
function duration(value: Value, access: ObjectAccess): Value {
  const span = access.property(value, 'Duration')
  if (span === null) return null
  const hours = numberOf(access.property(span, 'TotalHours')) ?? 0
  if (hours >= 10) return `${Math.round(hours)}:${access.formatted(span, 'mm\\:ss\\.fff')}`
  if (hours >= 1) return access.formatted(span, 'h\\:mm\\:ss\\.fff')
  const minutes = numberOf(access.property(span, 'TotalMinutes')) ?? 0
  return access.formatted(span, minutes >= 1 ? 'm\\:ss\\.fff' : 's\\.fff')
}

function historyViews(): View[] {
  const type = `${commands}.HistoryInfo`
  return [
    table(
      type,
      [
        column('Id', 4, { align: 'right' }),
        column(computed('Duration', duration), 12, { align: 'right', label: 'Duration' }),
        'CommandLine',
      ],
      { name: 'history' },
    ),
    wide(type, 'CommandLine', { name: 'history' }),
  ]
}

/** A drive's space in gigabytes, '' where it has none. */
function space(name: string): (value: Value, access: ObjectAccess) => Value {
  return (value, access) => {
    if (!access.isTrue(access.property(value, 'Used')) && !access.isTrue(access.property(value, 'Free'))) return null
    return ((numberOf(access.property(value, name)) ?? 0) / gigabyte).toFixed(2)
  }
}

function driveViews(): View[] {
  const provider = computed('Provider', (value, access) => {
    const info = access.property(value, 'Provider')
    return info === null ? null : access.property(info, 'Name')
  })
  const root = computed(
    'Root',
    (value, access) => access.property(value, 'DisplayRoot') ?? access.property(value, 'Root'),
  )
  return [
    table(
      `${automation}.PSDriveInfo`,
      [
        column('Name', 10),
        column(computed('Used', space('Used')), 13, { label: 'Used (GB)', valueAlign: 'right' }),
        column(computed('Free', space('Free')), 13, { label: 'Free (GB)', valueAlign: 'right' }),
        column(provider, 13, { label: 'Provider' }),
        column(root, 35, { label: 'Root' }),
        column('CurrentLocation', 0, { valueAlign: 'right' }),
      ],
      { name: 'drive' },
    ),
    table(`${automation}.ProviderInfo`, [column('Name', 20), 'Capabilities', 'Drives'], { name: 'provider' }),
    list(
      `${automation}.ProviderInfo`,
      ['Name', 'Drives', 'Path', 'Home', 'Description', 'Capabilities', 'ImplementingType'],
      {
        name: 'provider',
      },
    ),
    list(`${automation}.PSDriveInfo`, ['Name', 'Description', 'Provider', 'Root', 'CurrentLocation']),
  ]
}

function jobViews(): View[] {
  const connection = (remote: string, local: string): ((value: Value, access: ObjectAccess) => Value) => {
    return (value, access) => {
      const info = access.property(value, 'ConnectionInfo')
      if (info === null) return local
      return remote === '' ? access.property(info, 'ComputerName') : remote
    }
  }
  const state = computed('State', (value, access) => {
    const info = access.property(value, 'RunspaceStateInfo')
    return info === null ? null : access.property(info, 'State')
  })
  const availability = computed('Availability', (value, access) => {
    const debuggerOf = access.property(value, 'Debugger')
    const isBroken = debuggerOf !== null && access.isTrue(access.property(debuggerOf, 'InBreakpoint'))
    return isBroken ? 'InBreakpoint' : access.property(value, 'RunspaceAvailability')
  })
  const leftColumn = (name: string, width: number): ReturnType<typeof column> =>
    column(name, width, { align: 'left', label: name })
  return [
    table(
      `${automation}.Runspaces.Runspace`,
      [
        column('Id', 3, { align: 'right', label: 'Id' }),
        leftColumn('Name', 15),
        column(computed('ComputerName', connection('', 'localhost')), 15, { align: 'left', label: 'ComputerName' }),
        column(computed('Type', connection('Remote', 'Local')), 13, { align: 'left', label: 'Type' }),
        column(state, 13, { align: 'left', label: 'State' }),
        column(availability, 15, { align: 'left', label: 'Availability' }),
      ],
      { name: 'Runspace' },
    ),
    table(
      `${automation}.Job`,
      [
        leftColumn('Id', 6),
        leftColumn('Name', 15),
        leftColumn('PSJobTypeName', 15),
        leftColumn('State', 13),
        leftColumn('HasMoreData', 15),
        leftColumn('Location', 20),
        leftColumn('Command', 25),
      ],
      { name: 'Job' },
    ),
  ]
}

const breakpoints = ['CommandBreakpoint', 'LineBreakpoint', 'VariableBreakpoint'].map((name) => `${automation}.${name}`)

function debuggingViews(): View[] {
  const script = computed('Script', (value, access) => {
    const path = access.property(value, 'Script')
    return typeof path === 'string' && path !== '' ? path.slice(path.lastIndexOf('/') + 1) : null
  })
  return [
    table(`${automation}.CallStackFrame`, ['Command', 'Arguments', 'Location'], { name: 'CallStackFrame' }),
    table(
      breakpoints,
      [
        column('ID', 4, { align: 'right', label: 'ID' }),
        column(script, 0, { label: 'Script' }),
        column('Line', 4, { align: 'right', label: 'Line' }),
        'Command',
        'Variable',
        'Action',
      ],
      { name: 'Breakpoint' },
    ),
    list(breakpoints, ['ID', 'Script', 'Enabled', 'HitCount', 'Action'], {
      name: 'Breakpoint',
      perType: {
        [breakpoints[1]!]: ['ID', 'Script', 'Line', 'Column', 'Enabled', 'HitCount', 'Action'],
        [breakpoints[2]!]: ['ID', 'Variable', 'AccessMode', 'Enabled', 'HitCount', 'Action'],
        [breakpoints[0]!]: ['ID', 'Command', 'Enabled', 'HitCount', 'Action'],
      },
    }),
    table(`${automation}.PSTraceSource`, [
      column('Options', 8),
      column('Name', 20),
      column('Listeners', 20),
      'Description',
    ]),
    list(`${automation}.PSTraceSource`, ['Name', 'Description', 'Options', 'Listeners', 'Attributes', 'Switch']),
  ]
}

/** The first 200 characters of a response's text. */
function beginning(name: string): (value: Value, access: ObjectAccess) => Value {
  return (value, access) => {
    const text = access.property(value, name)
    if (text === null) return null
    const head = access.text(text).slice(0, 200)
    return head.length === 200 ? `${head}\u2026` : head
  }
}

function webViews(): View[] {
  const content = computed('Content', beginning('Content'))
  const raw = computed('RawContent', beginning('RawContent'))
  return [
    list(`${commands}.BasicHtmlWebResponseObject`, [
      'StatusCode',
      'StatusDescription',
      ['Content', content],
      ['RawContent', raw],
      'Headers',
      'Images',
      'InputFields',
      'Links',
      'RawContentLength',
      'RelationLink',
    ]),
    list(`${commands}.WebResponseObject`, [
      'StatusCode',
      'StatusDescription',
      'Content',
      ['RawContent', raw],
      'Headers',
      'RawContentLength',
      'RelationLink',
    ]),
  ]
}

/** A property, or `*` where the probe timed out. */
function unlessTimedOut(name: string): (value: Value, access: ObjectAccess) => Value {
  return (value, access) => {
    const status = access.property(value, 'Status')
    return status !== null && access.text(status) === 'TimedOut' ? '*' : access.property(value, name)
  }
}

function connectionViews(): View[] {
  const test = `${commands}.TestConnectionCommand`
  const latency = column(computed('Latency', unlessTimedOut('Latency')), 7, { align: 'right', label: 'Latency(ms)' })
  const labelled = (source: string, label: string, width: number, align: 'left' | 'right'): ReturnType<typeof column> =>
    column(source, width, { align, label })
  return [
    table(
      `${test}+TcpPortStatus`,
      [
        labelled('Id', 'Id', 4, 'right'),
        labelled('Source', 'Source', 16, 'left'),
        labelled('TargetAddress', 'Address', 25, 'left'),
        labelled('Port', 'Port', 7, 'right'),
        labelled('Latency', 'Latency(ms)', 7, 'right'),
        labelled('Connected', 'Connected', 10, 'left'),
        labelled('Status', 'Status', 24, 'left'),
      ],
      { groupBy: groupBy('Target') },
    ),
    table(
      `${test}+PingStatus`,
      [
        labelled('Ping', 'Ping', 4, 'right'),
        labelled('Source', 'Source', 16, 'left'),
        labelled('DisplayAddress', 'Address', 25, 'left'),
        latency,
        column(computed('BufferSize', unlessTimedOut('BufferSize')), 10, { align: 'right', label: 'BufferSize(B)' }),
        labelled('Status', 'Status', 16, 'left'),
      ],
      { groupBy: groupBy('Destination') },
    ),
    table(
      `${test}+PingMtuStatus`,
      [
        labelled('Source', 'Source', 16, 'left'),
        labelled('DisplayAddress', 'Address', 25, 'left'),
        latency,
        labelled('Status', 'Status', 16, 'left'),
        labelled('MtuSize', 'MtuSize(B)', 7, 'right'),
      ],
      { groupBy: groupBy('Destination') },
    ),
    table(
      `${test}+TraceStatus`,
      [
        labelled('Hop', 'Hop', 3, 'right'),
        column(
          computed('Hostname', (value, access) => {
            const name = access.property(value, 'Hostname')
            return access.isTrue(name) ? name : '*'
          }),
          25,
          { align: 'left', label: 'Hostname' },
        ),
        labelled('Ping', 'Ping', 4, 'right'),
        latency,
        labelled('Status', 'Status', 16, 'left'),
        labelled('Source', 'Source', 12, 'left'),
        labelled('TargetAddress', 'TargetAddress', 15, 'left'),
      ],
      { groupBy: groupBy('Target') },
    ),
  ]
}

/** Views of what PowerShell's own commands return. */
export function objectViews(): View[] {
  return [
    ...utilityViews(),
    table(`${automation}.PSVariable`, [column('Name', 30), 'Value'], { name: 'Variable' }),
    table(`${automation}.PathInfo`, ['Path'], { name: 'PathInfo' }),
    table(
      `${automation}.Runspaces.TypeData`,
      [column('TypeName', 0, { label: 'TypeName' }), column('Members', 0, { label: 'Members' })],
      {
        name: 'TypeData',
      },
    ),
    list(`${automation}.ShellVariable`, ['Name', 'Value'], { name: 'ShellVariable' }),
    ...driveViews(),
    ...jobViews(),
    ...debuggingViews(),
    ...webViews(),
    ...connectionViews(),
    table(
      `${automation}.ExperimentalFeature`,
      [
        column('Name', 35, { align: 'left' }),
        column('Enabled', 7, { align: 'right' }),
        column('Source', 35, { align: 'left' }),
        column('Description', 0, { align: 'left' }),
      ],
      { name: 'ExperimentalFeature' },
    ),
    list(`${automation}.ExperimentalFeature`, ['Name', 'Enabled', 'Source', 'Description'], {
      name: 'ExperimentalFeature',
    }),
  ]
}
