import { netFault } from '../../kernel/fault.ts'
import { toLowerInvariant, toUpperInvariant } from '../../kernel/text.ts'
import { readDateTimeFormat, readNumberFormat } from './cultureIntl.ts'
import { isoNames, localeIdentifiers, specificCultures, windowsNames } from './cultureTable.ts'
import { type DateTimeFormatInfo, invariantDateTimeFormat } from './dateTimeFormatInfo.ts'
import { invariantNumberFormat, type NumberFormatInfo } from './numberFormatInfo.ts'

/** System.Globalization.CultureInfo. Get one from `cultureNamed`; data is read when first asked for. */
export class CultureInfo {
  readonly name: string
  isReadOnly = true
  #numberFormat: NumberFormatInfo | null = null
  #dateTimeFormat: DateTimeFormatInfo | null = null

  constructor(name: string) {
    this.name = name
  }

  get isInvariant(): boolean {
    return this.name === ''
  }

  get numberFormat(): NumberFormatInfo {
    if (this.#numberFormat === null) {
      this.#numberFormat = this.isInvariant ? invariantNumberFormat() : readNumberFormat(this.name)
      this.#numberFormat.isReadOnly = this.isReadOnly
      if (!this.isReadOnly) this.#numberFormat = this.#numberFormat.clone()
    }
    return this.#numberFormat
  }

  set numberFormat(value: NumberFormatInfo) {
    this.#numberFormat = value
  }

  get dateTimeFormat(): DateTimeFormatInfo {
    if (this.#dateTimeFormat === null) {
      this.#dateTimeFormat = this.isInvariant ? invariantDateTimeFormat() : readDateTimeFormat(this.name)
      this.#dateTimeFormat.isReadOnly = this.isReadOnly
      if (!this.isReadOnly) this.#dateTimeFormat = this.#dateTimeFormat.clone()
    }
    return this.#dateTimeFormat
  }

  set dateTimeFormat(value: DateTimeFormatInfo) {
    this.#dateTimeFormat = value
  }

  get language(): string {
    if (this.isInvariant) return 'iv'
    const cut = this.name.indexOf('-')
    return cut < 0 ? this.name : this.name.slice(0, cut)
  }

  /** The region part of the name ('US'), or ''. */
  get region(): string {
    return /-([A-Z]{2}|\d{3})(?:-|$)/.exec(this.name)?.[1] ?? ''
  }

  get isNeutral(): boolean {
    return !this.isInvariant && this.region === '' && localeIdentifiers().has(this.name)
  }

  get lcid(): number {
    return this.isInvariant ? 127 : Number(localeIdentifiers().get(this.name) ?? 4096)
  }

  get parent(): CultureInfo {
    if (this.isInvariant) return this
    if (this.name === 'zh-CN' || this.name === 'zh-SG') return cultureNamed('zh-Hans')
    if (this.name === 'zh-TW' || this.name === 'zh-HK' || this.name === 'zh-MO') return cultureNamed('zh-Hant')
    return cultureNamed(this.name.includes('-') ? this.name.slice(0, this.name.lastIndexOf('-')) : '')
  }

  get threeLetterIsoName(): string {
    return this.isInvariant ? 'ivl' : (isoNames().get(this.language) ?? '')
  }

  get threeLetterWindowsName(): string {
    return this.isInvariant ? 'IVL' : (windowsNames().get(this.name) ?? 'ZZZ')
  }

  /** The name in the language of `locale`: 'German (Germany)'. */
  describe(locale: string): string {
    if (this.isInvariant) return 'Invariant Language (Invariant Country)'
    if (!isKnown(this.name)) {
      const [language, ...rest] = this.name.split('-')
      return rest.length === 0 ? language! : `${language} (${rest.join(', ')})`
    }
    return new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(this.name) ?? this.name
  }

  /** TextInfo.ToUpper. */
  toUpper(text: string): string {
    return this.isTurkic ? toUpperInvariant(text.replaceAll('i', 'İ').replaceAll('ı', 'I')) : toUpperInvariant(text)
  }

  /** TextInfo.ToLower. */
  toLower(text: string): string {
    return this.isTurkic ? toLowerInvariant(text.replaceAll('I', 'ı').replaceAll('İ', 'i')) : toLowerInvariant(text)
  }

  get isTurkic(): boolean {
    return this.language === 'tr' || this.language === 'az'
  }

  /** A writable copy. */
  clone(): CultureInfo {
    const copy = new CultureInfo(this.name)
    copy.isReadOnly = false
    copy.numberFormat = this.numberFormat.clone()
    copy.dateTimeFormat = this.dateTimeFormat.clone()
    return copy
  }

  toString(): string {
    return this.name
  }
}

function isKnown(name: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([name]).length > 0
  } catch {
    return false
  }
}

/** 'EN-us' → 'en-US', 'zh-hans-cn' → 'zh-Hans-CN'; null where the name is none. */
function canonicalName(name: string): string | null {
  if (!/^[A-Za-z0-9]{2,}(?:-[A-Za-z0-9]+)*$/.test(name) || name.length > 85) return null
  return name
    .split('-')
    .map((part, i) => {
      if (i === 0) return part.toLowerCase()
      if (part.length === 4 && /^[A-Za-z]+$/.test(part)) return part[0]!.toUpperCase() + part.slice(1).toLowerCase()
      return part.length <= 3 ? part.toUpperCase() : part.toLowerCase()
    })
    .join('-')
}

const cultures: Map<string, CultureInfo> = new Map()

/** The culture of a name ('' is the invariant culture), read-only, one object per name. Throws CultureNotFoundException for a malformed name. */
export function cultureNamed(name: string): CultureInfo {
  const known = cultures.get(name)
  if (known !== undefined) return known
  const canonical = name === '' ? '' : canonicalName(name)
  if (canonical === null) {
    throw netFault(
      'System.Globalization.CultureNotFoundException',
      `Culture is not supported. (Parameter 'name')\n${name.toLowerCase()} is an invalid culture identifier.`,
    )
  }
  let culture = cultures.get(canonical)
  if (culture === undefined) {
    culture = new CultureInfo(canonical)
    cultures.set(canonical, culture)
  }
  if (name.length < 20) cultures.set(name, culture)
  return culture
}

/** The culture of an LCID. Throws CultureNotFoundException. */
export function cultureOfIdentifier(lcid: number): CultureInfo {
  if (lcid === 127) return cultureNamed('')
  for (const [name, id] of localeIdentifiers()) if (Number(id) === lcid) return cultureNamed(name)
  throw netFault(
    'System.Globalization.CultureNotFoundException',
    `Culture is not supported. (Parameter 'culture')\n${lcid} (0x${lcid.toString(16)}) is an invalid culture identifier.`,
  )
}

/** CultureInfo.CreateSpecificCulture: 'de' → de-DE. */
export function specificCulture(name: string): CultureInfo {
  const culture = cultureNamed(name)
  if (!culture.isNeutral) return culture
  const listed = specificCultures().get(culture.name)
  if (listed !== undefined) return cultureNamed(listed)
  const region = new Intl.Locale(culture.name).maximize().region
  return region === undefined ? culture : cultureNamed(`${culture.name}-${region}`)
}

/** Names of the cultures listed by CultureInfo.GetCultures, invariant first. */
export function listedCultures(): readonly string[] {
  return ['', ...[...localeIdentifiers().keys()].sort()]
}

export const invariantCulture: CultureInfo = cultureNamed('')

let current: CultureInfo | null = null
let currentUi: CultureInfo | null = null

let home = 'en-US'

/** The name of the culture that sessions start with. */
export function homeCulture(): string {
  return home
}

/** Sets the culture that sessions start with ('' is the invariant culture). Once, by the program, before the first session. */
export function setHomeCulture(name: string): void {
  home = name
  current = null
}

/** CultureInfo.CurrentCulture: the home culture until a session sets it. */
export function currentCulture(): CultureInfo {
  return (current ??= cultureNamed(home))
}

export function setCurrentCulture(culture: CultureInfo): void {
  current = culture
}

/** CultureInfo.CurrentUICulture. */
export function currentUiCulture(): CultureInfo {
  return currentUi ?? cultureNamed('en-US')
}

/** The culture that was set for the user interface; null while none was. */
export function chosenUiCulture(): CultureInfo | null {
  return currentUi
}

export function setCurrentUiCulture(culture: CultureInfo): void {
  currentUi = culture
}
