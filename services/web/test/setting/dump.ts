/** All that this browser keeps for these pages, as text: both storages, and what lies in each database. */
export const DUMP = `(async () => {
  const kept = { ...localStorage, ...sessionStorage }
  for (const name of Object.keys(kept)) if (name.startsWith('tsr-scroll')) delete kept[name]
  const databases = []
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done) => { const open = indexedDB.open(name); open.onsuccess = () => done(open.result) })
    for (const store of database.objectStoreNames) {
      const rows = await new Promise((done) => {
        const all = database.transaction(store).objectStore(store).getAll()
        all.onsuccess = () => done(all.result)
      })
      const plain = (value) => value instanceof CryptoKey ? { extractable: value.extractable }
        : value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value
      databases.push({ name, store, rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]))) })
    }
    database.close()
  }
  return JSON.stringify({ kept, databases })
})()`
