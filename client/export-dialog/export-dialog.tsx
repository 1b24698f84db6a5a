import { useMemo, useState } from 'react'
import { exportAddress } from '#client/api/cases.ts'
import type { CaseData } from '#client/case-data/case-data.ts'
import { useLanguage } from '#client/i18n/language.tsx'
import type { TimelineSource } from '#client/timeline/strips.ts'
import { Button } from '#client/ui/button.tsx'
import { Dialog } from '#client/ui/dialog.tsx'
import { countsOf, type ExportFormat, exportFormats, fileName, isPicture } from './formats.ts'
import { PictureButton } from './picture-button.tsx'
import { useWords } from './words.ts'
import './export-dialog.css'

export interface ExportDialogProps {
  caseId: string
  data: CaseData
  /** The whole timeline, for a picture of it. */
  timeline: () => Promise<TimelineSource>
  onClose: () => void
}

/** Chooses a format, says what it holds and loses, and downloads the file. */
export function ExportDialog({ caseId, data, timeline, onClose }: ExportDialogProps) {
  const { language } = useLanguage()
  const exporting = useWords()
  const [format, setFormat] = useState<ExportFormat>('json')
  const counts = useMemo(() => countsOf(data, format), [data, format])
  const file = fileName(caseId, format)
  return (
    <Dialog
      title={exporting.title}
      width="wide"
      isDismissable
      onClose={onClose}
      footer={
        <>
          <p className="export__file">
            <span className="hidden-text">{exporting.fileName}: </span>
            <b>{file}</b>
          </p>
          <Button size="large" onClick={onClose}>
            {exporting.cancel}
          </Button>
          {isPicture(format) ? (
            <PictureButton
              key={format}
              format={format}
              file={file}
              title={data.records.case.title}
              timeline={timeline}
              settled={() => data.settled()}
            />
          ) : (
            <a
              className="button button--primary button--large"
              href={exportAddress(caseId, format, language)}
              download={file}
            >
              {exporting.formats[format].button}
            </a>
          )}
        </>
      }
    >
      <div className="export">
        <div className="export__choice">
          <p className="export__edition">
            <b>{exporting.edition}.</b> {exporting.editionNote}
          </p>
          <fieldset>
            <legend className="export__head">{exporting.format}</legend>
            {exportFormats.map((choice) => (
              <FormatChoice
                key={choice}
                format={choice}
                isChosen={choice === format}
                onChoose={() => setFormat(choice)}
              />
            ))}
          </fieldset>
        </div>
        <div className="export__content" aria-live="polite">
          <h3 className="export__head">{exporting.inFile}</h3>
          <dl className="export__counts">
            {counts.map(({ part, count }) => (
              <div key={part}>
                <dt>{exporting.counts[part](count)}</dt>
                <dd>{count.toLocaleString(language)}</dd>
              </div>
            ))}
          </dl>
          <h3 className="export__head">{exporting.leftOut}</h3>
          <p className="export__left-out">{exporting.formats[format].leftOut}</p>
        </div>
      </div>
    </Dialog>
  )
}

interface FormatChoiceProps {
  format: ExportFormat
  isChosen: boolean
  onChoose: () => void
}

function FormatChoice({ format, isChosen, onChoose }: FormatChoiceProps) {
  const { name, purpose, loss } = useWords().formats[format]
  const keepsAll = format === 'json'
  return (
    <label className="export__format">
      <input type="radio" name="export-format" checked={isChosen} onChange={onChoose} />
      <b>{name}</b>
      <span className="export__purpose">{purpose}</span>
      <span className={keepsAll ? 'export__loss export__loss--none' : 'export__loss'}>
        <span aria-hidden="true">{keepsAll ? '✓' : '△'}</span> {loss}
      </span>
    </label>
  )
}
