import type { Measure } from './label-words.ts'
import type { Pen } from './pen.ts'
import {
  fine,
  Gradient,
  gradientXml,
  MEASURED_PX,
  opacity,
  readColor,
  readFont,
  short,
} from './svg-values.ts'
import { xmlText } from './xml-text.ts'

interface State {
  fillStyle: Pen['fillStyle']
  strokeStyle: Pen['strokeStyle']
  lineWidth: number
  lineJoin: CanvasLineJoin
  font: string
  textAlign: CanvasTextAlign
  globalAlpha: number
  dash: readonly number[]
  matrix: Matrix
  /** Groups opened since the state was saved. */
  groups: number
}

/** a, b, c, d, e, f: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [number, number, number, number, number, number]

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

interface DataPath extends Path2D {
  d: string
}

/**
 * A pen that writes SVG.
 *
 * Coordinates are written as they come out, so that nothing but signs needs a transform. Every text is
 * held to the width it was measured at: another typeface does not run into its neighbour.
 */
export class SvgPen implements Pen {
  fillStyle: Pen['fillStyle'] = '#000'
  strokeStyle: Pen['strokeStyle'] = '#000'
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  font = '12px sans-serif'
  textAlign: CanvasTextAlign = 'left'
  globalAlpha = 1
  readonly #measure: Measure
  /** Before every id, so that several pictures can stand in one page. */
  readonly #prefix: string
  readonly #family: string
  readonly #saved: State[] = []
  readonly #defs = new Map<string, { id: string; xml: string }>()
  readonly #body: string[] = []
  #dash: readonly number[] = []
  #matrix: Matrix = IDENTITY
  #groups = 0
  #path = ''

  /** @param family  the typeface of the whole picture, which texts need not name again */
  constructor(measure: Measure, family: string, prefix: string) {
    this.#measure = measure
    this.#family = family
    this.#prefix = prefix
  }

  /** What has been drawn: definitions, then the drawing. */
  get written(): string {
    const defs = [...this.#defs.values()].map(({ xml }) => xml).join('\n')
    return `${defs && `<defs>\n${defs}\n</defs>\n`}${this.#body.join('\n')}`
  }

  /** Draws into an element of its own; `attributes` and `first` are XML already. */
  group(attributes: string, first: string, draw: () => void): void {
    this.#body.push(`<g${attributes}>${first}`)
    draw()
    this.#body.push('</g>')
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineJoin, font, textAlign, globalAlpha } = this
    const drawn = { fillStyle, strokeStyle, lineWidth, lineJoin, font, textAlign, globalAlpha }
    const [dash, matrix, groups] = [this.#dash, this.#matrix, this.#groups]
    this.#saved.push({ ...drawn, dash, matrix, groups })
    this.#groups = 0
  }

  restore(): void {
    const state = this.#saved.pop()
    if (!state) return
    for (; this.#groups > 0; this.#groups--) this.#body.push('</g>')
    const { dash, matrix, groups, ...drawn } = state
    Object.assign(this, drawn)
    this.#dash = dash
    this.#matrix = matrix
    this.#groups = groups
  }

  translate(x: number, y: number): void {
    this.#transform([1, 0, 0, 1, x, y])
  }

  scale(x: number, y: number): void {
    this.#transform([x, 0, 0, y, 0, 0])
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    this.#transform([cos, sin, -sin, cos, 0, 0])
  }

  beginPath(): void {
    this.#path = ''
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#at(x, y)}`
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${this.#at(x, y)}`
  }

  bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void {
    this.#path += `C${this.#at(a, b)} ${this.#at(c, d)} ${this.#at(x, y)}`
  }

  /** A whole circle; the painters draw no other arc. */
  arc(x: number, y: number, radius: number): void {
    const r = short(radius * this.#stretch())
    const arc = (to: number) => `A${r} ${r} 0 1 1 ${this.#at(x + to * radius, y)}`
    this.#path += `M${this.#at(x + radius, y)}${arc(-1)}${arc(1)}Z`
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += this.#box(x, y, width, height)
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.max(0, Math.min(radius, width / 2, height / 2))
    const [x1, y1] = [x + width, y + height]
    const corner = (toX: number, toY: number) =>
      `A${short(r)} ${short(r)} 0 0 1 ${this.#at(toX, toY)}`
    const line = (toX: number, toY: number) => `L${this.#at(toX, toY)}`
    this.#path += `M${this.#at(x + r, y)}${line(x1 - r, y)}${corner(x1, y + r)}${line(x1, y1 - r)}`
    this.#path += `${corner(x1 - r, y1)}${line(x + r, y1)}${corner(x, y1 - r)}${line(x, y + r)}`
    this.#path += `${corner(x + r, y)}Z`
  }

  fill(path?: Path2D | CanvasFillRule): void {
    this.#draw(path, this.#filled())
  }

  stroke(path?: Path2D): void {
    this.#draw(path, ` fill="none"${this.#stroked(isData(path) ? 1 : this.#stretch())}`)
  }

  clip(path?: Path2D | CanvasFillRule): void {
    const id = this.#define(
      (name) => `<clipPath id="${name}"><path${this.#shape(path)}/></clipPath>`,
    )
    this.#body.push(`<g clip-path="url(#${id})">`)
    this.#groups += 1
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (width <= 0 || height <= 0) return
    this.#body.push(`<path d="${this.#box(x, y, width, height)}"${this.#filled()}/>`)
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const box = this.#box(x, y, width, height)
    this.#body.push(`<path d="${box}" fill="none"${this.#stroked(this.#stretch())}/>`)
  }

  fillText(text: string, x: number, y: number): void {
    this.#write(text, x, y, this.#filled(), '')
  }

  /** The ground around a text; nobody needs to hear it twice. */
  strokeText(text: string, x: number, y: number): void {
    const join = this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`
    this.#write(text, x, y, ` fill="none"${this.#stroked(1)}${join}`, ' aria-hidden="true"')
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash
  }

  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient {
    return new Gradient([...this.#point(x0, y0), ...this.#point(x1, y1)])
  }

  measureText(text: string): { width: number } {
    const { sizePx, weight } = readFont(this.font)
    return { width: (this.#measure(text, weight >= 600) * sizePx) / MEASURED_PX }
  }

  pathOf(d: string): Path2D {
    return { d } as DataPath
  }

  #transform(by: Matrix): void {
    const [a, b, c, d, e, f] = this.#matrix
    const [p, q, r, s, t, u] = by
    this.#matrix = [
      a * p + c * q,
      b * p + d * q,
      a * r + c * s,
      b * r + d * s,
      a * t + c * u + e,
      b * t + d * u + f,
    ]
  }

  #point(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.#matrix
    return [a * x + c * y + e, b * x + d * y + f]
  }

  #at(x: number, y: number): string {
    const [atX, atY] = this.#point(x, y)
    return `${short(atX)} ${short(atY)}`
  }

  #box(x: number, y: number, width: number, height: number): string {
    const [x1, y1] = [x + width, y + height]
    return `M${this.#at(x, y)}L${this.#at(x1, y)} ${this.#at(x1, y1)} ${this.#at(x, y1)}Z`
  }

  /** How much longer a length becomes; the painters stretch both ways alike. */
  #stretch(): number {
    return Math.hypot(this.#matrix[0], this.#matrix[1])
  }

  #shape(path: Path2D | CanvasFillRule | undefined): string {
    if (!isData(path)) return ` d="${this.#path}"`
    return ` transform="matrix(${this.#matrix.map(fine).join(' ')})" d="${path.d}"`
  }

  #draw(path: Path2D | CanvasFillRule | undefined, paint: string): void {
    if (!isData(path) && this.#path === '') return
    this.#body.push(`<path${this.#shape(path)}${paint}/>`)
  }

  #filled(): string {
    return this.#paint('fill', this.fillStyle)
  }

  #stroked(stretch: number): string {
    const dash = this.#dash.map((px) => short(px * stretch)).join(' ')
    const width = short(this.lineWidth * stretch)
    return `${this.#paint('stroke', this.strokeStyle)} stroke-width="${width}"${
      dash && ` stroke-dasharray="${dash}"`
    }`
  }

  #paint(role: 'fill' | 'stroke', style: Pen['fillStyle']): string {
    if (style instanceof Gradient) {
      const id = this.#define((name) => gradientXml(name, style))
      return ` ${role}="url(#${id})"${opacity(`${role}-opacity`, this.globalAlpha)}`
    }
    const { color, alpha } = readColor(String(style))
    return ` ${role}="${color}"${opacity(`${role}-opacity`, alpha * this.globalAlpha)}`
  }

  /** An id for a definition; the same one for the same definition. */
  #define(xml: (id: string) => string): string {
    const known = this.#defs.get(xml(''))
    if (known) return known.id
    const id = `${this.#prefix}${this.#defs.size}`
    this.#defs.set(xml(''), { id, xml: xml(id) })
    return id
  }

  #write(text: string, x: number, y: number, paint: string, more: string): void {
    const words = text.replace(/\s+/g, ' ').trim()
    if (words === '') return
    const lead = text.length - text.trimStart().length
    const left = this.textAlign === 'left'
    const start = left && lead > 0 ? x + this.measureText(text.slice(0, lead)).width : x
    const [atX, atY] = this.#point(start, y)
    const { sizePx, weight, isItalic, family } = readFont(this.font)
    const width = short(this.measureText(words).width)
    this.#body.push(
      `<text x="${short(atX)}" y="${short(atY)}" font-size="${sizePx}"` +
        (weight === 400 ? '' : ` font-weight="${weight}"`) +
        (isItalic ? ' font-style="italic"' : '') +
        (family === this.#family ? '' : ` font-family="${xmlText(family)}"`) +
        (left ? '' : ` text-anchor="${this.textAlign === 'right' ? 'end' : 'middle'}"`) +
        ` textLength="${width}" lengthAdjust="spacingAndGlyphs"` +
        `${paint}${more}>${xmlText(words)}</text>`,
    )
  }
}

const isData = (path: unknown): path is DataPath =>
  typeof path === 'object' && path !== null && 'd' in path
