/**
 * The culture of the environment, as .NET takes it over ICU from LC_ALL, LC_MESSAGES and LANG (in this order): `de_DE.UTF-8` is de-DE; C,
 * POSIX and nothing at all are the invariant culture.
 */
export function cultureOfEnvironment(environment: Readonly<Record<string, string | undefined>>): string {
  const wanted = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  const [, language = '', region = ''] = /^([A-Za-z]{2,3})(?:[_-]([A-Za-z]{2}|\d{3}))?(?:[.@]|$)/.exec(wanted) ?? []
  return region === '' ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`
}
