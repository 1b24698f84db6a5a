import type { CommitmentStatus } from '#domain/chronology/commitment-status.ts'

const dashed = { strokeDasharray: '3.3 1.6' }

/** The sign of how a commitment stands; the word beside it says the same. */
export function StandingSign({ type }: { type: CommitmentStatus['type'] }) {
  return (
    <svg className="standing-sign" width="13" height="13" viewBox="0 0 13 13" aria-hidden="true">
      {type === 'kept' || type === 'settled' ? (
        <path d="M1.5 7L5 10.6 11.8 2.4" />
      ) : type === 'not-computed' || type === 'no-fixed-period' ? (
        <path d="M3.8 4.2A2.7 2.7 0 1 1 6.5 7V8.6M6.5 10.6v1.4" />
      ) : type === 'superseded' || type === 'lapsed' ? (
        <path d="M2 6.5h9" />
      ) : (
        <>
          <circle cx="6.5" cy="6.5" r="5.2" {...(type === 'open' && dashed)} />
          {type !== 'open' && <path d="M6.5 3.2V6.8L9 8.4" />}
        </>
      )}
    </svg>
  )
}
