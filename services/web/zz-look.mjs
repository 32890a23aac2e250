import { chromium } from 'playwright-core'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const who = process.argv[2], paths = process.argv.slice(3)
const c = await b.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' })
const p = await c.newPage()
p.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
await p.goto('http://127.0.0.1:3911/aujourdhui')
await p.getByRole('button', { name: 'Se connecter' }).click()
await p.waitForTimeout(4000); console.log(p.url()); await p.screenshot({path:'/tmp/look-x.png'}); await p.getByLabel(/adresse/i).fill(who)
await p.getByLabel(/mot de passe/i).fill('demo-relais-2026')
await p.getByRole('button', { name: 'Se connecter' }).click()
await p.getByRole('navigation', { name: 'Rubriques' }).waitFor()
let n = 0
for (const path of paths) {
  await p.goto('http://127.0.0.1:3911' + path); await p.waitForTimeout(3500)
  await p.screenshot({ path: `/tmp/look-${n}.png`, fullPage: true })
  await p.setViewportSize({ width: 360, height: 740 }); await p.waitForTimeout(500)
  await p.screenshot({ path: `/tmp/look-${n}-s.png`, fullPage: true })
  await p.setViewportSize({ width: 1280, height: 800 }); n++
}
await b.close()
