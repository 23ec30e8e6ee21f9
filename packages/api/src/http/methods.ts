import type { Hono } from 'hono'

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/:\w+(?:\{[^}]*\})?/g, '[^/]+')}$`)

/** The methods that routes of an app take at a path; empty where it has no route. */
export const methodsAt = (app: Hono, path: string): readonly string[] => {
  const found = new Set<string>()
  for (const route of app.routes) {
    if (route.method === 'ALL' || !patternOf(route.path).test(path)) continue
    found.add(route.method)
    if (route.method === 'GET') found.add('HEAD')
  }
  return [...found].sort()
}
