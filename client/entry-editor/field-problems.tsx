/** The problems of one control; `of` is the id of the control they belong to. */
export function FieldProblems({ of, sentences }: { of: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <ul id={`${of}-problems`} className="field__errors">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
