/** Any PowerShell value. `undefined` is never one: in a variable slot it means "unset, look outward". */
export type Value = null | boolean | number | bigint | string | object

/** What a pipeline that wrote nothing yields: System.Management.Automation.Internal.AutomationNull. It behaves as `$null` but enumerates to nothing. */
class AutomationNull {}

/** The one AutomationNull. */
export const nothing: object = Object.freeze(new AutomationNull())

/** Whether a value is `$null` or AutomationNull. */
export function isNull(value: Value): boolean {
  return value === null || value === nothing
}
