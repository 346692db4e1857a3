/** The parts of $PSStyle that rendering reads, at the moment it reads them. Empty strings where nothing is to be decorated. */
export interface RenderStyle {
  readonly tableHeader: string
  readonly customTableHeaderLabel: string
  readonly formatAccent: string
  readonly reset: string
}

/** No decoration at all. */
export const undecorated: RenderStyle = { tableHeader: '', customTableHeaderLabel: '', formatAccent: '', reset: '' }
