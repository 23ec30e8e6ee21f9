import type { Plugin } from 'vite'

/**
 * Leaves every `@pacta/…` import of the server part as it stands. Kit would otherwise bundle the linked
 * TypeScript packages into the build, and the site would hold a second copy of the law with a register of
 * its own. `ssr.external` does not reach linked `.ts` files, hence this plugin.
 */
export const keepPactaOutside = (): Plugin => ({
  name: 'keep-pacta-outside',
  enforce: 'pre',
  apply: 'build',
  resolveId(source) {
    if (!source.startsWith('@pacta/')) return null
    if (this.environment.name === 'ssr') return { id: source, external: true }
    throw new Error(`The browser part imports ${source}; only code that runs on the server may.`)
  },
})
