import { type NetTypeEntry, netType } from '../../../types/netType.ts'

/** Microsoft.PowerShell.Commands.FileHashInfo. */
export class FileHashInfo {
  algorithm: string
  hash: string
  path: string

  constructor(algorithm: string, hash: string, path: string) {
    this.algorithm = algorithm
    this.hash = hash
    this.path = path
  }
}

function text(name: 'algorithm' | 'hash' | 'path') {
  return {
    get: (self: FileHashInfo) => self[name],
    set: (self: FileHashInfo, value: string) => {
      self[name] = value
    },
  }
}

export const fileHashTypes: readonly NetTypeEntry[] = [
  netType('Microsoft.PowerShell.Commands.FileHashInfo', () => ({
    assembly: 'Microsoft.PowerShell.Commands.Utility',
    class: FileHashInfo,
    members: {
      'Algorithm: String get set': text('algorithm'),
      'Hash: String get set': text('hash'),
      'Path: String get set': text('path'),
    },
  })),
]
