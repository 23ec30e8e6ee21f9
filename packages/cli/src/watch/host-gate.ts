/** Runs one task at a time for each host, in the order they came; tasks for different hosts do not wait. */
export type HostGate = <T>(host: string, task: () => Promise<T>) => Promise<T>

/** A gate that knows no host yet. */
export const hostGate = (): HostGate => {
  const last = new Map<string, Promise<unknown>>()
  return async (host, task) => {
    const before = last.get(host) ?? Promise.resolve()
    const mine = before.then(task, task)
    last.set(host, mine)
    try {
      return await mine
    } finally {
      if (last.get(host) === mine) last.delete(host)
    }
  }
}
