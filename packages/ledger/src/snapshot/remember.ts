/** Makes something when it is first asked for, and keeps it. */
export const remember = <V>(make: () => V): (() => V) => {
  let made: { readonly value: V } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
