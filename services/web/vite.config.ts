import { join } from 'node:path'
import { SCOPES } from '@relais/contract'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compileWords } from './src/serve/compile-words.ts'
import { listAssets } from './src/serve/list-assets.ts'

const APP = join(import.meta.dirname, 'app')

// biome-ignore lint/style/noDefaultExport: Vite takes its settings from the default export.
export { settings as default }

const settings = defineConfig({
  root: APP,
  base: '/web/',
  publicDir: 'public',
  cacheDir: '../node_modules/.vite',
  // What the pages may ask for, as identity grants it to relais-web.
  define: {
    __SCOPES__: JSON.stringify(
      ['openid', 'offline_access', ...Object.keys(SCOPES).filter((scope) => scope !== 'events:read')].join(' ')
    )
  },
  plugins: [react(), compileWords(), listAssets()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // A policy without inline scripts: what would be inlined is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: join(APP, 'index.html'), worker: join(APP, 'worker/worker.ts') },
      output: { entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js') }
    }
  }
})
