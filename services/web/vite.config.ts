import { join } from 'node:path'
import { SCOPES } from '@relais/contract'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compileWords } from './src/serve/compile-words.ts'
import { listAssets } from './src/serve/list-assets.ts'

const APP = join(import.meta.dirname, 'app')
/** What every page needs. */
const CORE = [
  /\/node_modules\/(react|react-dom|scheduler|use-sync-external-store|openapi-fetch|@lingui)\//,
  /\/@tanstack\/(?!.*(queriesObserver|useQueries|nfiniteQueryObserver|useInfinite|mutationObserver|useMutation|useBlocker))/,
  /\/client\/src\//,
  /\/app\/(frame\/(?!offline|not-found|account\/(account-menu|languages)|search\/(?!search-button))|ui\/(button|field|notice|page|toasts|mark)|words\/words|api\/(session|oauth|relais|queries|problem-notice|offline\/device)|pages\/(desk\/desk-search|orientations\/address))/
]
/** What is needed to note a contact, with a network or without. */
const FIELD = /\/app\/(api\/offline\/|frame\/offline\/offline|pages\/outreach\/(new-contact|contact-noted|codes))/
const anyOf = (patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'))

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
  // React has had it since 18: what stands in for it in older ones is left out.
  resolve: { alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // A policy without inline scripts: what would be inlined is a file.
    assetsInlineLimit: 0,
    // A page brings its styles along; the list of all scripts would cost each page half a kilobyte, and the service worker holds them.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'))
    },
    rolldownOptions: {
      input: { app: join(APP, 'index.html'), worker: join(APP, 'worker/worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
        // What every page needs is one file, and what the field needs is another: many small ones compress badly.
        codeSplitting: {
          groups: [
            { name: 'core', test: anyOf(CORE), priority: 2 },
            { name: 'field', test: FIELD, priority: 1 }
          ]
        }
      }
    }
  }
})
