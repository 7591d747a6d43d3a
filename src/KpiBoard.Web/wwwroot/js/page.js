import { initAll } from '/vendor/govuk-frontend.min.js'

initAll()
const [lines, bars] = ['figure[data-line-chart]', 'figure[data-bar-chart]'].map(figures => document.querySelectorAll(figures))
if (lines.length + bars.length > 0) {
  import('/js/charts.js').then(({ drawLine, drawBars }) => {
    lines.forEach(drawLine)
    bars.forEach(drawBars)
  })
}
document.querySelectorAll('form[data-upload]').forEach(form => import('/js/upload.js').then(({ sendWithProgress }) => sendWithProgress(form)))
document.querySelectorAll('[data-follow]').forEach(place => import('/js/progress.js').then(({ follow }) => follow(place)))
