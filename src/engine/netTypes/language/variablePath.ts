import { parseVariablePath, type VariablePath } from '../../../../grammar/variablepath.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'

/** System.Management.Automation.VariablePath. */
export class VariablePathObject {
  readonly path: VariablePath

  constructor(path: VariablePath) {
    this.path = path
  }
}

type Self = VariablePathObject

export const variablePathTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.VariablePath', () => ({
    class: VariablePathObject,
    assembly: 'System.Management.Automation',
    members: {
      'new(String path)': (path: string) => new VariablePathObject(parseVariablePath(path)),
      'UserPath: String': (self: Self) => self.path.userPath,
      'IsGlobal: Boolean': (self: Self) => self.path.scope === 'global',
      'IsLocal: Boolean': (self: Self) => self.path.scope === 'local',
      'IsPrivate: Boolean': (self: Self) => self.path.scope === 'private',
      'IsScript: Boolean': (self: Self) => self.path.scope === 'script',
      'IsUnqualified: Boolean': (self: Self) => self.path.isUnqualified,
      'IsUnscopedVariable: Boolean': (self: Self) => self.path.isUnqualified,
      'IsVariable: Boolean': (self: Self) => self.path.isVariable,
      'IsDriveQualified: Boolean': (self: Self) => self.path.driveName !== null,
      'DriveName: String': (self: Self) => self.path.driveName,
      'ToString(): String': (self: Self) => self.path.userPath,
    },
  })),
]
