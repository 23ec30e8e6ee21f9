import type { Hono } from 'hono'

/** A place in a route's path, with the form it must have. */
const PLACE = /:(\w+)(?:\{([^}]*)\})?/g

const literal = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&')

const patternOf = (path: string): RegExp => {
  let source = ''
  let done = 0
  for (const { 0: whole, 2: form = '[^/]+', index } of path.matchAll(PLACE)) {
    source += `${literal(path.slice(done, index))}(?:${form})`
    done = index + whole.length
  }
  return new RegExp(`^${source}${literal(path.slice(done))}$`)
}

/** The methods that routes of an app take at a path; empty where it has no route. */
export const methodsAt = (app: Hono, path: string): readonly string[] => {
  const found = new Set<string>()
  for (const route of app.routes) {
    if (route.method === 'ALL' || route.method === 'OPTIONS' || !patternOf(route.path).test(path)) continue
    found.add(route.method)
    if (route.method === 'GET') found.add('HEAD')
  }
  return [...found].sort()
}

/** The template of the route that answers a path: what is logged and counted, in place of the address. */
export const routeNames = (app: Hono): ((url: string) => string) => {
  const routes = app.routes
    .filter((route) => route.method !== 'ALL' && route.method !== 'OPTIONS')
    .map(({ path }) => ({ name: path.replace(PLACE, '{$1}'), pattern: patternOf(path) }))
  return (url) => {
    const mark = url.indexOf('?')
    const path = mark < 0 ? url : url.slice(0, mark)
    return routes.find(({ pattern }) => pattern.test(path))?.name ?? 'none'
  }
}
