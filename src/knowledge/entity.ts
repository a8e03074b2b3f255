import type { NameType } from '../model/reading.ts'

/** Somebody or something that news names and that has an id. */
export interface Entity {
  /** `iso:KAZ`, `wd:Q794`, or `isnad:…` where neither is taken from a source. */
  id: string
  type: NameType
  /** Canonical Arabic name. */
  name: string
  /** Latin name, the first of several; '' where there is none. */
  latin: string
  /** What it is more exactly: state, territory, disputed, capital, igo, ngo, armed-group, party, agency, newspaper, broadcaster …; of a person, the role that made him known */
  kind: string
  /** ISO 3166-1 alpha-3 of the states it belongs to or acts for, or the codes IGO, NGO, REB, MNC. Disputed places have none. */
  countries: readonly string[]
  /** Other Arabic spellings and names. */
  variants: readonly string[]
}

/** A way in which a phrase can name an entity. */
export interface Sense {
  entity: Entity
  /** `demonym`: the phrase is a nationality, noun or adjective; its entity is the state or the people. */
  as: 'name' | 'demonym'
  /** False where the phrase is more often a common word or another thing ("مالي", "الحياة", "عمان"): a name only if the context says so. */
  sure: boolean
  /** Is the phrase one word of a person's name ("ترامب")? With another first name before it, it names somebody else. */
  short: boolean
}
