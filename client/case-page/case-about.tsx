import type { CaseData } from '#client/case-data/case-data.ts'
import { useMessages } from '#client/i18n/language.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { useShortcutsOn } from '#client/ui/shortcuts.ts'
import { QuestionList } from './question-list.tsx'

interface CaseAboutProps {
  data: CaseData
  onSelect: (id: string) => void
}

/** What stands in the reading area while no entry is selected: the case itself. */
export function CaseAbout({ data, onSelect }: CaseAboutProps) {
  const { about } = useMessages().page
  const { records } = data
  const { summary, language } = records.case
  const open = records.questions.filter(({ answeredBy }) => answeredBy === undefined)
  return (
    <div className="about">
      <h2 className="entry__title">{about.title}</h2>
      {summary && (
        <p className="entry__summary" lang={language}>
          {summary}
        </p>
      )}
      <div className="entry__columns">
        {open.length > 0 && (
          <section>
            <h3 className="entry__head">
              {about.questions} <span>{open.length}</span>
            </h3>
            <QuestionList questions={open} data={data} contentLang={language} onSelect={onSelect} />
          </section>
        )}
        <Keys />
      </div>
    </div>
  )
}

function Keys() {
  const { about } = useMessages().page
  const [isOn, setOn] = useShortcutsOn()
  const keys = [
    ['/', about.keySearch],
    ['J', about.keyNext],
    ['K', about.keyPrevious],
    ['Enter', about.keyOpen],
  ]
  // These work with the focus in the chart, where nothing else would take them.
  const chartKeys = [
    ['← →', about.keyAlong],
    ['↑ ↓', about.keyLane],
    ['Home End', about.keyEnds],
    ['+ −', about.keyZoom],
    ['0', about.keyAll],
  ]
  return (
    <section className="about__keys">
      <h3 className="entry__head">{about.keys}</h3>
      <KeyTable keys={keys} />
      <Checkbox isChecked={isOn} onChange={setOn}>
        {about.useKeys}
      </Checkbox>
      <h4 className="about__where">{about.chartKeys}</h4>
      <KeyTable keys={chartKeys} />
    </section>
  )
}

function KeyTable({ keys }: { keys: string[][] }) {
  return (
    <dl>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            {key?.split(' ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
