/// <reference lib="webworker" />
import { ROOMS } from '../rooms.ts'

declare const self: ServiceWorkerGlobalScope & { __FILES__: string[] }

// What the pages are made of is kept, so that they open without a network. Answers of the API are never kept: they hold people.
const FILES: string[] = self.__FILES__
const SHELL = '/web/index.html'
const CACHE = `pages-${hashOf(FILES.join())}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting())
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim())
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/web/')) event.respondWith(kept(request, request.url))
  else if (request.mode === 'navigate' && isRoom(url.pathname)) event.respondWith(fromNetwork(request))
})

/** The server first, so that a new release shows at once; the kept shell when it does not answer. */
async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return kept(request, SHELL)
  }
}

async function kept(request: Request, name: string): Promise<Response> {
  return (await caches.match(name)) ?? fetch(request)
}

function isRoom(path: string): boolean {
  return (ROOMS as readonly string[]).includes(path.split('/')[1] ?? '')
}

function hashOf(text: string): string {
  let hash = 5381
  for (const sign of text) hash = (hash * 33 + sign.charCodeAt(0)) | 0
  return (hash >>> 0).toString(36)
}
