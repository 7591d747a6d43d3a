// Sends the form by itself, to say how far it is. Without this the browser sends it, and shows that in its own way.
const megabytes = bytes => (bytes / 1e6).toFixed(1)

export function sendWithProgress(form) {
  const status = form.querySelector('[data-upload-status]')
  const bar = form.querySelector('[data-upload-progress]')
  const button = form.querySelector('button:not([type=button])')
  const fail = sentence => { bar.hidden = true; button.disabled = false; status.textContent = sentence }

  form.addEventListener('submit', event => {
    const files = [...form.querySelector('input[type=file]').files]
    if (files.length === 0) return
    event.preventDefault()
    if (files.reduce((sum, file) => sum + file.size, 0) > Number(form.dataset.most)) return fail(`Error: ${form.dataset.tooLarge}`)
    button.disabled = true
    bar.hidden = false
    let said = -1
    const request = new XMLHttpRequest()
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      const percent = Math.floor(loaded / total * 100)
      bar.querySelector('progress').value = percent
      // A screen reader is not told of each hundredth.
      if (percent - said < 10 && percent < 100) return
      said = percent
      status.textContent = percent < 100
        ? `Sending: ${megabytes(loaded)} of ${megabytes(total)} MB (${percent}%)`
        : 'Everything is sent. Looking at what kind of files they are.'
    })
    request.addEventListener('load', () => {
      try { location.assign(JSON.parse(request.responseText).next) } catch { fail('Error: The files were not taken. Load the page again, sign in if it asks you to, and send them once more.') }
    })
    request.addEventListener('error', () => fail('Error: The connection broke off, and nothing was taken. Try again.'))
    request.open('POST', form.action)
    request.setRequestHeader('Accept', 'application/json')
    request.send(new FormData(form))
  })
}
