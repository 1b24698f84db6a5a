import type { Ref } from 'react'
import { useEditor } from './editor-context.ts'
import { sayProblem } from './problem-words.ts'
import { controlId, outwards, partOf } from './problems.ts'

/** How many fields need attention, and a way to each. */
export function ProblemSummary({ ref }: { ref: Ref<HTMLElement> }) {
  const { problems, messages } = useEditor()
  const { editor } = messages
  if (problems.length === 0) return null
  return (
    <section ref={ref} className="problems" tabIndex={-1} aria-labelledby="entry-problems">
      <h3 id="entry-problems">{editor.problemCount(problems.length)}</h3>
      <ul>
        {problems.map((problem) => {
          const field = editor.fields[partOf(problem.pointer) as keyof typeof editor.fields]
          return (
            <li key={problem.pointer}>
              <a
                href={`#${controlId(problem.pointer)}`}
                onClick={(event) => {
                  event.preventDefault()
                  focusControl(problem.pointer)
                }}
              >
                {field && `${field}: `}
                {sayProblem(problem, editor.problems)}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Puts the focus on the control at a pointer, or on the nearest around it. */
function focusControl(pointer: string): void {
  for (const outer of outwards(pointer)) {
    const control =
      document.getElementById(controlId(outer)) ??
      document.querySelector<HTMLElement>(
        `[id^="${controlId(outer)}-"]:is(input, select, textarea)`,
      )
    if (!control) continue
    control.closest('details')?.setAttribute('open', '')
    control.focus()
    control.scrollIntoView({ block: 'center' })
    return
  }
}
