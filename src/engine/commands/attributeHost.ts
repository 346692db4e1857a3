import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import type { AttributeHost } from '../binder/attributes/attribute.ts'
import { askForCredential } from './credential.ts'
import { currentSession } from './currentSession.ts'
import { engineIntrinsicsOf } from './engineIntrinsics.ts'
import { invokeForValue } from './invokeBlock.ts'
import { ScriptBlock } from './scriptBlock.ts'

/** What attributes may ask of the engine where `frame` runs. */
export function attributeHost(frame: Frame): AttributeHost {
  return {
    holds: (block: Value, underscore: Value) =>
      block instanceof ScriptBlock && toBoolean(invokeForValue(frame, block, { underscore, args: [underscore] })),
    driveOf(path: string) {
      const cut = path.indexOf(':')
      return cut > 0 ? path.slice(0, cut) : ''
    },
    credential: (userName: string | null) => askForCredential(frame, userName),
    get engineIntrinsics() {
      return engineIntrinsicsOf(frame)
    },
  }
}

/** The same for whatever scope runs when an attribute asks. */
export const liveAttributeHost: AttributeHost = {
  holds: (block, underscore) => attributeHost(currentSession().running).holds(block, underscore),
  driveOf: (path) => attributeHost(currentSession().running).driveOf(path),
  credential: (userName) => attributeHost(currentSession().running).credential(userName),
  get engineIntrinsics() {
    return attributeHost(currentSession().running).engineIntrinsics
  },
}
