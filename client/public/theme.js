// Runs before the first paint, so that a dark page never flashes light.
const stored = localStorage.getItem('kroniek.theme')
const dark = stored ? stored === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
document.documentElement.dataset.theme = dark ? 'dark' : 'light'
