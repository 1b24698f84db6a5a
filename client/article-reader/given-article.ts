/** An article as it was pasted or found in a file, with what the file says of it. */
export interface GivenArticle {
  /** Cleaned. */
  text: string
  title?: string
  publisher?: string
  url?: string
  /** EDTF. */
  published?: string
  /** Language tag. */
  lang?: string
  /** Offsets in the text at which pages begin. */
  pages?: number[]
}

/** Why a file gives no article. */
export type FileRefusal = 'too-large' | 'no-text-file' | 'no-text-in-it' | 'broken'

export class UnreadableFile extends Error {
  readonly reason: FileRefusal
  constructor(reason: FileRefusal) {
    super(reason)
    this.reason = reason
  }
}
