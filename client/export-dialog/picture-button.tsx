import { useState } from 'react'
import type { TimelineSource } from '#client/timeline/strips.ts'
import { Button } from '#client/ui/button.tsx'
import type { PictureFormat } from './formats.ts'
import { useWords } from './words.ts'

interface PictureButtonProps {
  format: PictureFormat
  file: string
  title: string
  timeline: () => Promise<TimelineSource>
  /** When the words that a drawing asked for are here; whether there were any to wait for. */
  settled: () => Promise<boolean>
}

type State = 'ready' | 'drawing' | 'tooLarge' | 'failed'

/** Draws the whole timeline here and hands it over as a file. */
export function PictureButton({ format, file, title, timeline, settled }: PictureButtonProps) {
  const exporting = useWords()
  const [state, setState] = useState<State>('ready')
  const handleClick = async () => {
    setState('drawing')
    try {
      const { pictureFile } = await import('#client/timeline/picture-files.ts')
      const draw = async () => pictureFile(format, title, await timeline())
      const first = await draw()
      const blob = (await settled()) ? await draw() : first
      if (blob) download(blob, file)
      setState(blob ? 'ready' : 'tooLarge')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <p className="export__fault" role="alert">
        {state === 'tooLarge' && exporting.tooLarge}
        {state === 'failed' && exporting.failed}
      </p>
      <Button
        variant="primary"
        size="large"
        busy={state === 'drawing'}
        onClick={() => void handleClick()}
      >
        {exporting.formats[format].button}
      </Button>
    </>
  )
}

/** Long enough for a browser to have read the file. */
const KEPT_MS = 60_000

function download(blob: Blob, file: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
