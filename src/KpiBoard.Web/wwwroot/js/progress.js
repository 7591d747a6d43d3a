// Follows an import until it is over; without this the page loads itself again every few seconds.
const pause = 1500

export async function follow(place) {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, pause))
    try {
      const answer = await fetch(location.href, { credentials: 'same-origin' })
      const now = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-follow]')
      if (now === null) return location.reload()
      if (now.textContent !== place.textContent) place.textContent = now.textContent
    } catch {
      // The board does not answer just now: the next look may find it.
    }
  }
}
