/** Hands a file made or fetched here to the browser, which saves it as it saves downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has its own hold on it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
