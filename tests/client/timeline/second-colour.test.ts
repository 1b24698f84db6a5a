import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync('client/styles/tokens.css', 'utf8')
const [light = '', dark = ''] = tokens.split('[data-theme="dark"] {')

const colourIn = (theme: string, token: string): string => {
  const found = new RegExp(`--${token}: (#[0-9a-f]{6})`).exec(theme)?.[1]
  if (!found) throw new Error(`There is no token --${token}`)
  return found
}

/** Relative luminance of a colour. @see WCAG 2.2 */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

describe.each([
  { name: 'light', theme: light },
  { name: 'dark', theme: dark },
])('the colour of a second case, $name', ({ theme }) => {
  it.each([
    { over: 'k-second', ground: 'chart', why: 'signs and the words of a box' },
    { over: 'k-second', ground: 'chart-2', why: 'signs in a fold' },
    { over: 'k-second', ground: 'paper', why: 'the number in a box' },
    { over: 'k-second', ground: 'k-second-t', why: 'a sign in a bar' },
    { over: 'ink', ground: 'k-second-t', why: 'a label in a bar' },
    { over: 'paper', ground: 'k-second', why: 'a label on a solid bar' },
  ])('$over on $ground can be read: $why', ({ over, ground }) => {
    expect(contrast(colourIn(theme, over), colourIn(theme, ground))).toBeGreaterThanOrEqual(4.5)
  })
})
