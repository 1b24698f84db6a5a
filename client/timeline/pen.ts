type Property =
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'globalAlpha'

type Method =
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'rotate'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'arc'
  | 'rect'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'clip'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'createLinearGradient'

/**
 * What the painters draw with. The context of a canvas is one, `SvgPen` another: what is on the screen
 * and what is taken along are painted by the same code and cannot differ.
 */
export interface Pen extends Pick<CanvasRenderingContext2D, Property | Method> {
  measureText(text: string): { width: number }
  /** A path of SVG path data, for a pen that does not take the canvas's own. */
  pathOf?(d: string): Path2D
}
