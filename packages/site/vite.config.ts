import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { keepPactaOutside } from './tools/keep-pacta-outside.ts'

export default defineConfig({
  plugins: [
    keepPactaOutside(),
    sveltekit({
      adapter: adapter({ precompress: true }),
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      output: { bundleStrategy: 'split' },
      // The same sources give the same build: no clock in the version.
      version: { name: process.env['PACTA_SITE_STAMP'] ?? 'development' },
    }),
  ],
  build: { sourcemap: false },
})
