import { initAll } from '/vendor/govuk-frontend.min.js'

initAll()
const figures = document.querySelectorAll('figure[data-line-chart]')
if (figures.length > 0) import('/js/charts.js').then(({ drawLine }) => figures.forEach(drawLine))
