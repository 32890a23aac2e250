import { existsSync } from 'node:fs'

/** Where the browser of Debian, of Ubuntu and of a Mac stand. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]

/** The Chromium of this machine: the one that CHROMIUM names, else the first at a usual place; undefined when there is none. */
export function findChromium(named = process.env.CHROMIUM ?? ''): string | undefined {
  return (named === '' ? PLACES : [named]).find((place) => existsSync(place))
}
