import { fold } from '../../kernel/text.ts'

/** Approved verbs. https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands */
const approved =
  'add clear close copy enter exit find format get hide join lock move new open optimize pop push redo remove rename reset resize search select set show skip split step switch undo unlock watch backup checkpoint compare compress convert convertfrom convertto dismount edit expand export group import initialize limit merge mount out publish restore save sync unpublish update debug measure ping repair resolve test trace connect disconnect read receive send write approve assert build complete confirm deny deploy disable enable install invoke register request restart resume start stop submit suspend uninstall unregister wait block grant protect revoke unblock unprotect use'

let verbs: ReadonlySet<string> | null = null

/** Whether a verb is approved, whatever its case. */
export function isApprovedVerb(verb: string): boolean {
  verbs ??= new Set(approved.split(' '))
  return verbs.has(fold(verb))
}
