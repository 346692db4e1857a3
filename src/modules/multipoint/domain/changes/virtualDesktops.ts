/** The virtual desktop role, templates and the desktops made from them. */
import { fold } from '../../../../kernel/text.ts'
import {
  emptyArgument,
  imageNotFound,
  type Refusal,
  roleRequired,
  roleUnchanged,
  stationNotFound,
  templateExists,
  templateNotFound,
  unsupportedImage,
} from '../errors.ts'
import { whyNotAdministrator } from '../rules.ts'
import { only, type ServerState } from '../state.ts'
import { ordinaryRow, storedKey, type Template } from '../tables.ts'
import { type ChangeOf, forEachId, type Outcome, performed, refuse, type TemplateSource } from './change.ts'
import { restart } from './restart.ts'

/** A machine's id follows from its computer and name, so that every back end gives the same one. */
export function machineGuid(computerName: string, machine: string): string {
  const text = fold(`${computerName}/${machine}`)
  let digits = ''
  for (let part = 0; part < 4; part++) {
    let hash = 0x811c9dc5 ^ (part * 0x9e3779b1)
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    digits += (hash >>> 0).toString(16).padStart(8, '0')
  }
  const hex = digits.toUpperCase()
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}`
}

const forbid = (state: ServerState): Refusal | undefined =>
  whyNotAdministrator(
    state.server,
    `change virtual desktops on server '${state.server.computerName}'`,
    state.server.computerName,
  )

const endOfFolder = (path: string): number => Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'))

/** `MyVdiImage-Windows10Enterprise`, from a prefix and an image's path. */
function templateName({ inputFilePath, templatePrefix }: TemplateSource): string {
  return `${templatePrefix}-${inputFilePath.slice(endOfFolder(inputFilePath) + 1).replace(/\.[^.]*$/, '')}`
}

function folderOf({ inputFilePath, vhdLocation }: TemplateSource): string {
  return (vhdLocation || inputFilePath.slice(0, Math.max(endOfFolder(inputFilePath), 0))).replace(/[\\/]$/, '')
}

function whyNotSource(state: ServerState, source: TemplateSource): Refusal | undefined {
  if (source.templatePrefix.trim() === '') return emptyArgument('TemplatePrefix')
  if (!/\.(?:wim|iso|vhd)$/i.test(source.inputFilePath)) return unsupportedImage(source.inputFilePath)
  const { files } = state.server
  const wanted = fold(source.inputFilePath)
  return files === null || files.some((file) => fold(file) === wanted) ? undefined : imageNotFound(source.inputFilePath)
}

const whyNoRole = (state: ServerState): Refusal | undefined =>
  only(state, 'system').VirtualDesktopRole === 'Enabled' ? undefined : roleRequired(state.server.computerName)

/** Stations show virtual desktops only while the role is there. */
function leaveVirtualMachines(state: ServerState): void {
  const stations = state.table('stations')
  for (const station of stations.list()) {
    if (station.VirtualMachineName) stations.put({ ...station, VirtualMachineName: '', VirtualMachineId: '' })
  }
}

/** Machines go off before their template's disk changes. */
function turnOff(state: ServerState, template: string | undefined): number {
  const desktops = state.table('virtualDesktops')
  let count = 0
  for (const desktop of desktops.list()) {
    if (desktop.State !== 'Running' || (template && fold(desktop.TemplateName) !== fold(template))) continue
    desktops.put({ ...desktop, State: 'Off' })
    count++
  }
  return count
}

export function changeVirtualDesktopRole(state: ServerState, change: ChangeOf<'changeVirtualDesktopRole'>): Outcome {
  const refusal = forbid(state)
  if (refusal) return refuse(refusal)
  const system = only(state, 'system')
  const wanted = change.enabled ? 'Enabled' : 'Disabled'
  const pending = change.enabled ? 'EnablePending' : 'DisablePending'
  const isSettled = system.VirtualDesktopRole === wanted || system.VirtualDesktopRole === pending
  if (isSettled && !(change.restart && system.VirtualDesktopRole === pending)) {
    return refuse(roleUnchanged(state.server.computerName, wanted === 'Enabled' ? 'enabled' : 'disabled'))
  }
  if (!change.enabled) leaveVirtualMachines(state)
  state.table('system').put({ ...system, VirtualDesktopRole: pending })
  if (!change.restart) return performed([`The change takes effect when ${state.server.computerName} restarts.`])
  return performed(restart(state))
}

export function importTemplate(state: ServerState, { source }: ChangeOf<'importTemplate'>): Outcome {
  const refusal = forbid(state) ?? whyNotSource(state, source)
  if (refusal) return refuse(refusal)
  const name = templateName(source)
  const templates = state.table('templates')
  if (templates.get(storedKey(name))) return refuse(templateExists(name))
  const stopped = turnOff(state, undefined)
  state.table('system').put({ ...only(state, 'system'), HasVirtualSwitch: true })
  templates.put({
    ...ordinaryRow('templates'),
    Name: name,
    TemplatePrefix: source.templatePrefix,
    InputFilePath: source.inputFilePath,
    VhdPath: `${folderOf(source)}\\${name}.vhd`,
  })
  return performed(stopped === 0 ? [] : [`${stopped} running virtual desktop(s) were shut down.`])
}

export function createTemplateMachine(state: ServerState, change: ChangeOf<'createTemplateMachine'>): Outcome {
  const refusal = forbid(state) ?? whyNotSource(state, change.source) ?? whyNoRole(state)
  if (refusal) return refuse(refusal)
  const name = templateName(change.source)
  const templates = state.table('templates')
  const template = templates.get(storedKey(name))
  if (!template) return refuse(templateNotFound(name))
  if (template.VirtualMachineGuid) return refuse(templateExists(name))
  const stopped = turnOff(state, name)
  const guid = machineGuid(state.server.computerName, name)
  templates.put({
    ...template,
    VirtualMachineGuid: guid,
    AdministratorUser: change.administratorUser,
    DomainName: change.domain,
  })
  const made = `Template ${name} is the virtual machine ${guid}.`
  return performed(stopped === 0 ? [made] : [`${stopped} running virtual desktop(s) were shut down.`, made])
}

function createDesktop(state: ServerState, template: Template, stationId: number, domain: string): Refusal | undefined {
  const stations = state.table('stations')
  const station = stations.get(stationId)
  const { computerName } = state.server
  if (!station) return stationNotFound(stationId, computerName)
  const desktops = state.table('virtualDesktops')
  for (const former of desktops.where(stationId)) {
    desktops.remove(storedKey(former.VirtualMachineName))
  }
  const name = `${computerName}-${template.TemplatePrefix}-${stationId}`
  const id = machineGuid(computerName, name)
  desktops.put({
    VirtualMachineName: name,
    VirtualMachineId: id,
    StationId: stationId,
    State: 'Running',
    TemplateName: template.Name,
    VhdPath: template.VhdPath.replace(/[^\\/]*$/, `${name}.vhd`),
    DomainName: domain || template.DomainName,
    ComputerName: computerName,
  })
  stations.put({ ...station, VirtualMachineName: name, VirtualMachineId: id, RemoteConnectionServerName: '' })
  return undefined
}

/** One desktop a station; what a station had before is replaced. */
export function createVirtualDesktops(state: ServerState, change: ChangeOf<'createVirtualDesktops'>): Outcome {
  const refusal = forbid(state) ?? whyNotSource(state, change.source) ?? whyNoRole(state)
  if (refusal) return refuse(refusal)
  const name = templateName(change.source)
  const template = state.table('templates').get(storedKey(name))
  if (!template?.VirtualMachineGuid) return refuse(templateNotFound(name))
  return forEachId(change.ids, (id) => createDesktop(state, template, id, change.domain))
}

/** Opens a window on the template's machine, so that it can be set up before desktops are made from it. */
export function openTemplateMachine(state: ServerState, change: ChangeOf<'openTemplateMachine'>): Outcome {
  const wanted = change.virtualMachineGuid.replace(/^\{(.*)\}$/, '$1')
  const refusal = forbid(state) ?? whyNoRole(state)
  if (refusal) return refuse(refusal)
  const templates = state.table('templates')
  const template = templates
    .list()
    .find((candidate) => candidate.VirtualMachineGuid !== '' && fold(candidate.VirtualMachineGuid) === fold(wanted))
  if (!template) return refuse(templateNotFound(change.virtualMachineGuid))
  templates.put({ ...template, IsOpen: true, DomainName: change.domain || template.DomainName })
  return performed()
}
