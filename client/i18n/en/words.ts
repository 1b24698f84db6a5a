import type {
  ActorKind,
  EntryKind,
  RelationKind,
  Stance,
  Visibility,
} from '#domain/chronology/vocabulary.ts'

/** The field's own words. */
export const words = {
  kinds: {
    agreement: 'Agreement',
    amendment: 'Amendment',
    disclosure: 'Disclosure',
    breach: 'Breach',
    publication: 'Publication',
    statement: 'Statement',
    suspension: 'Suspension',
    review: 'Review',
    decision: 'Decision',
    erasure: 'Erasure',
    other: 'Other step',
  } satisfies Record<EntryKind, string> as Record<EntryKind, string>,
  actorKinds: {
    'public-body': 'Public body',
    'police-unit': 'Police unit',
    ministry: 'Ministry',
    'supervisory-authority': 'Supervisory authority',
    parliament: 'Parliament',
    'public-official': 'Public official',
    reviewer: 'Reviewer',
    media: 'Press',
    ngo: 'NGO',
    experts: 'Experts',
    company: 'Company',
    other: 'Other',
  } satisfies Record<ActorKind, string> as Record<ActorKind, string>,
  /** Read "this entry … the target". */
  relations: {
    amends: 'amends',
    suspends: 'suspends',
    reveals: 'reveals',
    'responds-to': 'responds to',
    'follows-up': 'follows up',
    implements: 'implements',
  } satisfies Record<RelationKind, string> as Record<RelationKind, string>,
  /** Read "this entry … the one that names it". */
  relationsBack: {
    amends: 'is amended by',
    suspends: 'is suspended by',
    reveals: 'is revealed by',
    'responds-to': 'is answered by',
    'follows-up': 'is followed up by',
    implements: 'is implemented by',
  } satisfies Record<RelationKind, string> as Record<RelationKind, string>,
  visibilities: { internal: 'Internal only', public: 'Internal and public' } satisfies Record<
    Visibility,
    string
  > as Record<Visibility, string>,
  stances: { supports: 'supports', disputes: 'says otherwise' } satisfies Record<
    Stance,
    string
  > as Record<Stance, string>,
}
