import type { EventWords } from './event-words.ts'

/** English. */
export const enEvents: EventWords = {
  kinds: [
    ['amendment', /amended|updated|revised|changed|modified|extended/],
    [
      'suspension',
      /suspend|stopped|halted|paused|postponed|ceased|terminated|taken offline|took offline|abandoned|shut down/,
    ],
    ['erasure', /deleted|erased|destroyed|wiped|removed/],
    ['agreement', /signed|agreement|agreed|contract|acquired|settled|settlement/],
    [
      'breach',
      /breach|hacked|hack|stole|stolen|leaked|leak|exposed|intrusion|attack|compromised|ransom|in the news|broke in|unusual/,
    ],
    ['review', /investigat|launched|review|audit|inquiry|examin|probe|assess/],
    [
      'decision',
      /fined|fine\b|ruled|ruling|decided|decision|ordered|banned|verdict|judgment|convicted|appeal|sued|lawsuit|complaint|penalty|approved|came into effect|into force/,
    ],
    [
      'disclosure',
      /shared|sharing|disclos|handed over|transferred|provided|receive|sold|reported the|notified|collected/,
    ],
    ['publication', /published|publishes|reports|reported|revealed|wrote|released|report\b/],
    [
      'statement',
      /said|says|announced|announces|told|statement|warned|criticis|criticiz|confirmed|apologi|testif/,
    ],
  ],
  people:
    'people|users|customers|patients|asylum seekers|citizens|residents|employees|students|children|women|men|members|refugees|victims|travellers|households|clients|individuals|workers|guests|passengers|subscribers|participants',
  amounts: 'dozens|hundreds|thousands|tens of thousands|hundreds of thousands|millions',
  article:
    /\b(?:articles?|art\.|sections?|s\.)\s{0,3}(\d{1,4}[a-z]{0,2}(?:\(\d{1,2}\))?(?:\([a-z]\))?)(?:\s(?:of\s)?(?:the\s)?)?/giu,
  act: /\b(?:UK GDPR|GDPR|AVG|CCPA|HIPAA|BIPA|FOIA|ECHR|COPPA|General Data Protection Regulation|(?:[A-Z][a-z]{2,20} ){1,5}(?:Act|Regulation|Directive)(?: \d{4})?)/gu,
  news: /\b(?:has|have|is|are|will|to|intends|faces|says|can|must)\b/,
  idle: /\b(?:not (?:immediately|yet)? ?(?:respond|repl|return|comment|reach)|declined to comment|no comment|could not be reached|unavailable for comment|dat(?:ed|es|ing) back|the first time)/,
  lawful: /\b(?:must|required to|obliged|may be|under the)\b/i,
  nouns:
    /^(?:agreement|contract|settlement|review|audit|inquiry|probe|decision|fine|ruling|verdict|judgment|complaint|lawsuit|penalty|investigat|assess|into force|came into effect)$/,
  furniture:
    /^\W*(?:this article is\b|(?:last updated|updated|published|posted)(?::| on\b| \d| \p{Lu}\p{Ll}{2,9} \d)|by\b.{0,40}\d|image|photo|source:|credit:|.{0,40}\bmin(?:ute)? read)/iu,
  leading: /^(?:and|but|so|also|however|moreover|yet|that|or|then|meanwhile)[,\s]+(?=\S)/iu,
  joint:
    /;\s|,\s(?:who|which)\s|(?:^|[\s,])(?:and|but|while|after|that|when|because|following)\s|,\s(?=\p{Ll}{3,}ing\s)/giu,
  common: new Set(
    'the a an and of in on to with for that which is are was were be been has have had by at it its as not also from about over than there they he she this these already more since last year month week earlier yesterday today would until after so their his her who said'.split(
      ' ',
    ),
  ),
  organisation:
    /(?:Authority|Council|Ministry|Court|University|Foundation|Association|Agency|Office|Centre|Center|Commission|Commissioner|Inspectorate|Police|Department|Union|Inc|Ltd)/,
  undatedKinds: ['suspension', 'review', 'erasure', 'decision', 'agreement', 'amendment'],
}
