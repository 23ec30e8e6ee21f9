/** The part of an address that names the moment of an answer, so that links stay in it. */
export const momentQuery = (
  url: URL | { readonly searchParams: Iterable<[string, string]> },
  on: string,
): string => {
  const search = new URLSearchParams({ on })
  for (const [name, value] of url.searchParams) {
    if ((name === 'knownOn' || name === 'asOfSize') && value !== '') search.set(name, value)
  }
  return `?${search}`
}

/** An address's query with some parameters changed; `null` takes one away. */
export const withQuery = (
  url: { readonly searchParams: Iterable<[string, string]> },
  changes: Readonly<Record<string, string | null>>,
): string => {
  const search = new URLSearchParams([...url.searchParams])
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) search.delete(name)
    else search.set(name, value)
  }
  return `?${search}`
}
