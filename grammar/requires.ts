/** What the `#requires` lines of a file ask for. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_requires */
export interface ScriptRequirements {
  requiredApplicationId: string | null
  /** As in '5.1'. */
  requiredPSVersion: string | null
  requiredPSEditions: string[]
  requiredModules: ModuleSpecification[]
  requiredAssemblies: string[]
  isElevationRequired: boolean
}

/** A module by name and versions. */
export interface ModuleSpecification {
  name: string
  guid: string | null
  version: string | null
  requiredVersion: string | null
  maximumVersion: string | null
}
