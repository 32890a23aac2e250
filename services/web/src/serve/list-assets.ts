import type { Plugin } from 'vite'

/** Gives the service worker the list of files that the pages are made of, in place of `self.__FILES__`. */
export function listAssets(): Plugin {
  return {
    name: 'relais-assets',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle)
        .filter((file) => file !== 'worker.js' && !file.endsWith('.map'))
        .map((file) => `/web/${file}`)
      const worker = bundle['worker.js']
      if (worker?.type !== 'chunk') throw new Error('The service worker was not built.')
      worker.code = worker.code.replace('self.__FILES__', JSON.stringify(files))
    }
  }
}
