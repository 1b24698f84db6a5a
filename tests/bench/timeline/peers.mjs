// What to open ({n} = number of events) and how a user pans and zooms there.
//   drag: selector grabbed at its centre and pulled left and right (60 steps)
//   zoom: selector the wheel turns over (40 steps); keys: CDP modifier bits held meanwhile (1 = Alt, 2 = Ctrl)
//   clicks: [zoom-in, zoom-out] selectors for peers that zoom by buttons (40 clicks)
const vis = { drag: '.vis-panel.vis-center', zoom: '.vis-panel.vis-center' }
const rct = { drag: '.rct-scroll', zoom: '.rct-scroll', keys: 1 }
const ours = { drag: '.tl-chart', zoom: '.tl-chart', keys: 2 }
const page = (name, variant = '') => ({ url: `/peers/${name}.html?n={n}&v=${variant}` })

/** Where run.mjs builds the pages to, from the folder of this file. */
export const builtAt = 'dist'

export const peers = {
  ours: { url: '/ours/index.html?n={n}', ...ours },
  // Only the data: the heap that every other starts from.
  empty: { ...page('empty'), drag: 'body', zoom: 'body' },
  canvas: { ...page('canvas'), drag: 'body', zoom: 'body' },
  vis: { ...page('vis'), ...vis },
  'vis-window': { ...page('vis', 'window'), ...vis },
  'rct-window': { ...page('rct', 'window'), ...rct },
  timelinejs: {
    ...page('timelinejs'),
    drag: '.tl-timenav',
    clicks: [
      '.tl-menubar-button:has(.tl-icon-zoom-in)',
      '.tl-menubar-button:has(.tl-icon-zoom-out)',
    ],
  },
}
