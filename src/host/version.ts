declare const __MPSH_VERSION__: string | undefined

/** The package's version; the build puts it in, a run from source says so. */
export const shellVersion = typeof __MPSH_VERSION__ === 'string' ? __MPSH_VERSION__ : 'from source'
