/** Says a text to a screen reader whenever it changes; shows nothing. */
export function LiveRegion({ text }: { text: string }) {
  return (
    <p className="hidden-text" role="status">
      {text}
    </p>
  )
}
