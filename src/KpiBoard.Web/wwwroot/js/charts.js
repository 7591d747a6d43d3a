import ApexCharts from '/vendor/apexcharts.esm.js'

// In this order neighbours differ by 3 to 1; each line has a dash and a marker of its own besides.
const colours = ['#12436D', '#28A197', '#801650', '#F46A25']
const dashes = [0, 6, 2, 10]
const markers = ['circle', 'square', 'triangle', 'diamond']
const percent = share => share === null || share === undefined ? '' : `${Math.round(share * 100)}%`

export function drawLine(figure) {
  const { points, series } = JSON.parse(figure.dataset.lineChart)
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  new ApexCharts(figure, {
    chart: {
      type: 'line', height: 380, nonce: figure.dataset.nonce, fontFamily: 'Arial, sans-serif', background: '#ffffff',
      toolbar: { show: false }, zoom: { enabled: false }, animations: { enabled: !still, speed: 300 }
    },
    series: series.map(line => ({ name: line.name, data: line.shares })),
    colors: series.map(line => colours[line.place]),
    stroke: { width: 3, dashArray: series.map(line => dashes[line.place]) },
    markers: { size: 5, shape: series.map(line => markers[line.place]) },
    legend: { position: 'top', horizontalAlign: 'left', fontSize: '16px', labels: { colors: '#0b0c0c' } },
    grid: { borderColor: '#cecece' },
    xaxis: {
      categories: points, tooltip: { enabled: false }, axisBorder: { color: '#595959' }, axisTicks: { color: '#595959' },
      labels: { rotate: 0, hideOverlappingLabels: true, trim: false, style: { fontSize: '14px', colors: '#0b0c0c' } }
    },
    yaxis: { min: 0, max: 1, tickAmount: 5, labels: { formatter: percent, style: { fontSize: '14px', colors: '#0b0c0c' } } },
    tooltip: { shared: true, intersect: false, y: { formatter: percent } }
  }).render()
}

const inLines = (name, length) => name.split(' ').reduce((lines, word) => {
  const last = lines[lines.length - 1]
  return last !== undefined && `${last} ${word}`.length <= length ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word]
}, [])

// ApexCharts lays the label of a short bar over the bar.
function placeLabels(figure) {
  const labels = figure.querySelectorAll('.apexcharts-datalabels text')
  figure.querySelectorAll('.apexcharts-bar-area').forEach((bar, place) => {
    const { x, width } = bar.getBBox()
    labels[place]?.setAttribute('text-anchor', 'start')
    labels[place]?.setAttribute('x', x + width + 6)
  })
}

// One series is dark blue, two are dark blue and orange: those two differ by 3 to 1.
export function drawBars(figure) {
  const { categories, series } = JSON.parse(figure.dataset.barChart)
  const most = Math.max(...series.flatMap(bars => bars.values.map(value => value ?? 0)))
  const narrow = figure.clientWidth < 500
  new ApexCharts(figure, {
    chart: {
      type: 'bar', height: 70 + categories.length * (14 + 26 * series.length), nonce: figure.dataset.nonce, fontFamily: 'Arial, sans-serif',
      background: '#ffffff', toolbar: { show: false }, zoom: { enabled: false },
      animations: { enabled: false }, events: { mounted: () => placeLabels(figure), updated: () => placeLabels(figure) }
    },
    series: series.map(bars => ({ name: bars.name, data: bars.values.map(value => value ?? 0) })),
    colors: series.length === 1 ? [colours[0]] : [colours[0], colours[3]],
    fill: { opacity: 1 },
    plotOptions: { bar: { horizontal: true, barHeight: '75%', dataLabels: { position: 'top' } } },
    dataLabels: {
      enabled: true, textAnchor: 'start', offsetX: 6, formatter: (value, { seriesIndex, dataPointIndex }) => series[seriesIndex].labels[dataPointIndex],
      style: { fontSize: '14px', fontWeight: 400, colors: ['#0b0c0c'] }
    },
    legend: { show: series.length > 1, position: 'top', horizontalAlign: 'left', fontSize: '16px', labels: { colors: '#0b0c0c' }, showForSingleSeries: false },
    grid: { show: false },
    xaxis: {
      categories: categories.map(name => inLines(name, narrow ? 13 : 40)), min: 0, max: most * (narrow ? 2.6 : 1.4), axisBorder: { show: false }, axisTicks: { show: false }, labels: { show: false }
    },
    yaxis: { labels: { minWidth: narrow ? 100 : 260, maxWidth: narrow ? 130 : 340, style: { fontSize: '14px', colors: '#0b0c0c' } } },
    tooltip: { enabled: false },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } }
  }).render()
}
