import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { keepPactaOutside } from './tools/keep-pacta-outside.ts'

export default defineConfig({
  plugins: [
    keepPactaOutside(),
    sveltekit({
      adapter: adapter({ precompress: true, out: process.env['PACTA_SITE_OUT'] ?? 'build/development' }),
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          // The hash is that of the style attribute on Kit's own route announcer; no other inline style passes.
          'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
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
