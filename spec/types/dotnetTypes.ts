import { dotnetTypes } from '../../src/dotnet/index.ts'
import { registerLanguageTypes } from '../../src/types/declarations/languageTypes.ts'
import { registerTypes } from '../../src/types/registry.ts'

let registered = false

/** Declares the .NET types, as a session does. */
export function registerDotNetTypes(): void {
  if (registered) return
  registered = true
  registerTypes(dotnetTypes())
  registerLanguageTypes()
}
