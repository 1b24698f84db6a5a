import { useWords } from './words.ts'

/** What the signs on the strips mean. */
export function StripLegend() {
  const { legend } = useWords()
  return (
    <p className="strip-legend">
      <Sign text={legend.promised}>
        <circle className="strip__dot" cx="11" cy="7" r="3.8" />
      </Sign>
      <Sign text={legend.due}>
        <path className="strip__due" d="M11 1v12" />
      </Sign>
      <Sign text={legend.late}>
        <rect className="strip__late" x="1" y="2" width="20" height="10" />
      </Sign>
      <Sign text={legend.settled}>
        <rect className="strip__run" x="1" y="4" width="18" height="6" />
        <path className="strip__end" d="M19 1v12" />
      </Sign>
      <Sign text={legend.vague}>
        <rect className="strip__vague" x="1" y="4" width="20" height="6" />
      </Sign>
      <Sign text={legend.running}>
        <rect className="strip__open" x="1" y="4" width="17" height="6" />
        <path className="strip__arrow" d="M14 1l7 6l-7 6" />
      </Sign>
    </p>
  )
}

function Sign({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <span>
      <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
        {children}
      </svg>
      {text}
    </span>
  )
}
