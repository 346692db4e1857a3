import type { Value } from '../../../kernel/value.ts'
import { column, computed, customControl, groupBy, list, shown, table, wide } from '../declare.ts'
import type { CustomControl, View } from '../definition.ts'

const types = ['System.IO.DirectoryInfo', 'System.IO.FileInfo']
const provider = 'Microsoft.PowerShell.Core\\FileSystem::'

function directoryHeading(): CustomControl {
  const parent = computed('PSParentPath', (value, access): Value => {
    const path = access.property(value, 'PSParentPath')
    return typeof path === 'string' ? path.replaceAll(provider, '') : null
  })
  return customControl([
    {
      kind: 'frame',
      left: 0,
      right: 0,
      firstLine: 0,
      items: [{ kind: 'text', text: '    Directory: ' }, shown(parent)],
    },
  ])
}

/** Views of files and folders. Unix shows the mode bits and owners. */
export function fileViews(): View[] {
  const byFolder = groupBy('PSParentPath', null, directoryHeading())
  const written = computed('LastWriteTime', (value, access) =>
    access.composite('{0:d} {0:HH}:{0:mm}', access.property(value, 'LastWriteTime')),
  )
  const plain = (mode: string): ReturnType<typeof column>[] => [
    column(mode, 7, { align: 'left', label: 'Mode' }),
    column('LastWriteTimeString', 26, { align: 'right', label: 'LastWriteTime' }),
    column('LengthString', 14, { align: 'right', label: 'Length' }),
    column('NameString', 0, { align: 'left', label: 'Name' }),
  ]
  const times = ['CreationTime', 'LastWriteTime', 'LastAccessTime', 'Mode', 'LinkType', 'Target'] as const
  return [
    table(
      types,
      [
        column('UnixMode', 10, { align: 'left', label: 'UnixMode' }),
        column('User', 10, { align: 'right', label: 'User' }),
        column('Group', 10, { align: 'left', label: 'Group' }),
        column(written, 16, { align: 'right', label: 'LastWriteTime' }),
        column('Size', 12, { align: 'right', label: 'Size' }),
        column('NameString', 0, { align: 'left', label: 'Name' }),
      ],
      { name: 'childrenWithUnixStat', groupBy: byFolder, wrap: true },
    ),
    table(types, plain('ModeWithoutHardLink'), { name: 'children', groupBy: byFolder, wrap: true }),
    table(types, plain('Mode'), { name: 'childrenWithHardlink', groupBy: byFolder, wrap: true }),
    list(types, ['Name', ...times], {
      name: 'children',
      groupBy: byFolder,
      perType: { 'System.IO.FileInfo': ['Name', ['Length', 'LengthString'], ...times, 'VersionInfo'] },
    }),
    wide(types, 'Name', { name: 'children', groupBy: byFolder }),
    table(
      'Microsoft.PowerShell.Commands.AlternateStreamData',
      [column('Stream', 20, { align: 'left' }), column('Length', 10, { align: 'right' })],
      {
        name: 'FileSystemStream',
        groupBy: groupBy('Filename'),
      },
    ),
  ]
}
