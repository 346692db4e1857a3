/** Access to members by name, for compiler and cmdlets. */
export { isPropertySettable, setMember } from './assignment.ts'
export { construct } from './construct.ts'
export { invokeMember, invokeMethodObject } from './methods.ts'
export { getMember, getMemberOrNull, readMember } from './properties.ts'
export { getStaticMember, invokeStatic, setStaticMember, staticOwner } from './statics.ts'
