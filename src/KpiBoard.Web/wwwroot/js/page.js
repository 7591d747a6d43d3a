import { initAll } from '/vendor/govuk-frontend.min.js'

initAll()
const figures = document.querySelectorAll('figure[data-line-chart]')
if (figures.length > 0) import('/js/charts.js').then(({ drawLine }) => figures.forEach(drawLine))
document.querySelectorAll('form[data-upload]').forEach(form => import('/js/upload.js').then(({ sendWithProgress }) => sendWithProgress(form)))
document.querySelectorAll('[data-follow]').forEach(place => import('/js/progress.js').then(({ follow }) => follow(place)))
