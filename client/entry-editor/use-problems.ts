import { useEditor } from './editor-context.ts'
import { sayProblem } from './problem-words.ts'
import { controlId, problemsWithin } from './problems.ts'

/** What a control at a pointer needs to show its problems: sentences, ids, ARIA. */
export function useProblems(pointer: string, descriptionId?: string) {
  const { problems, messages } = useEditor()
  const id = controlId(pointer)
  const sentences = [
    ...new Set(
      problemsWithin(problems, pointer).map((p) => sayProblem(p, messages.editor.problems)),
    ),
  ]
  const isWrong = sentences.length > 0
  const describedBy = [descriptionId, isWrong && `${id}-problems`].filter(Boolean).join(' ')
  return {
    id,
    sentences,
    isWrong,
    aria: {
      'aria-invalid': isWrong || undefined,
      'aria-describedby': describedBy || undefined,
    },
  }
}
