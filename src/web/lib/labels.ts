/** Codes as a reader would say them. */

import { CAMEO_ACTS } from '../i18n/acts.ts'
import { date, language, t, term } from '../i18n/index.ts'
import { ACTS, EVENT_MODES, EVENT_TYPES, SECTORS } from '../i18n/terms.ts'
import type { Choice } from './choices.ts'

const MODALITIES = ['actual', 'planned', 'possible', 'denied', 'cancelled'] as const

/** The words for a value of a field; `name` is what the record calls it. */
export function labelOf(field: string, value: string, name: string = value): string {
  switch (field) {
    case 'type':
      return term(EVENT_TYPES, value)
    case 'mode':
      return term(EVENT_MODES, value)
    case 'sector':
      return term(SECTORS, value)
    case 'act':
      return term(ACTS, value)
    case 'modality': {
      const known = MODALITIES.find((one) => one === value)
      return known === undefined ? value : t(`modality.${known}`)
    }
    case 'state':
      return stateName(value)
    case 'month':
    case 'from':
    case 'to':
      return date(value)
    default:
      return name
  }
}

/** What an event is, in plain words: by its CAMEO code, else by its PLOVER type. */
export function actName({ cameo, type }: { cameo: string; type: string }): string {
  return cameo in CAMEO_ACTS ? term(CAMEO_ACTS, cameo) : term(EVENT_TYPES, type)
}

/** The name of a state by its ISO 3166-1 alpha-3 code, in the language of the interface; a code that is none stays. */
export function stateName(code: string): string {
  const body = BODIES.find((one) => one === code)
  if (body !== undefined) return t(`body.${body}`)
  const region = ALPHA2.get(code)
  if (region === undefined) return code
  return new Intl.DisplayNames([language()], { type: 'region', fallback: 'code' }).of(region) ?? code
}

/** Codes of those who are no state: they are codes, and are shown in plain words. */
const BODIES = ['IGO', 'NGO', 'REB', 'MNC'] as const

/** ISO 3166-1 alpha-3 → alpha-2, which browsers know the names of. */
const ALPHA2: ReadonlyMap<string, string> = new Map(
  `
    AFG AF ALB AL DZA DZ AGO AO ARG AR ARM AM AUS AU AUT AT AZE AZ BHR BH BGD BD BLR BY BEL BE BEN BJ BOL BO BIH BA BRA BR BGR BG BFA BF BDI BI KHM KH
    CMR CM CAN CA CAF CF TCD TD CHL CL CHN CN COL CO COM KM COG CG COD CD CRI CR CIV CI HRV HR CUB CU CYP CY CZE CZ DNK DK DJI DJ DOM DO ECU EC EGY EG
    SLV SV GNQ GQ ERI ER EST EE ETH ET FIN FI FRA FR GAB GA GMB GM GEO GE DEU DE GHA GH GRC GR GTM GT GIN GN GNB GW HTI HT HND HN HUN HU ISL IS IND IN
    IDN ID IRN IR IRQ IQ IRL IE ISR IL ITA IT JAM JM JPN JP JOR JO KAZ KZ KEN KE PRK KP KOR KR KWT KW KGZ KG LAO LA LVA LV LBN LB LSO LS LBR LR LBY LY
    LTU LT LUX LU MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MRT MR MUS MU MEX MX MDA MD MCO MC MNG MN MNE ME MAR MA MOZ MZ MMR MM NAM NA NPL NP NLD NL
    NZL NZ NIC NI NER NE NGA NG MKD MK NOR NO OMN OM PAK PK PSE PS PAN PA PNG PG PRY PY PER PE PHL PH POL PL PRT PT QAT QA ROU RO RUS RU RWA RW SAU SA
    SEN SN SRB RS SYC SC SLE SL SGP SG SVK SK SVN SI SOM SO ZAF ZA SSD SS ESP ES LKA LK SDN SD SWE SE CHE CH SYR SY TWN TW TJK TJ TZA TZ THA TH TLS TL
    TGO TG TTO TT TUN TN TUR TR TKM TM UGA UG UKR UA ARE AE GBR GB USA US URY UY UZB UZ VAT VA VEN VE VNM VN YEM YE ZMB ZM ZWE ZW XKX XK
    
  `
    .match(/[A-Z]{3} [A-Z]{2}/g)
    ?.map((pair) => [pair.slice(0, 3), pair.slice(4)]),
)

/** All states by their names in the language of the interface, in its order. */
export function stateChoices(): readonly Choice[] {
  const kept = STATES.get(language())
  if (kept !== undefined) return kept
  const made = [...ALPHA2.keys()].map((value) => ({ value, label: stateName(value) })).sort(byLabel(language()))
  STATES.set(language(), made)
  return made
}

const STATES = new Map<string, readonly Choice[]>()
const byLabel = (locale: string) => {
  const { compare } = new Intl.Collator(locale)
  return (a: Choice, b: Choice) => compare(a.label, b.label)
}

const NAME_TYPES = ['person', 'organisation', 'place', 'state', 'people', 'actor'] as const
const LINK_KINDS = ['media', 'institution', 'anonymous', 'document'] as const

/** The type of an actor in words: a name's type, or the kind of the link that it is in a chain. */
export function typeName(type: string): string {
  const name = NAME_TYPES.find((one) => one === type)
  if (name !== undefined) return t(`nameType.${name}`)
  const kind = LINK_KINDS.find((one) => one === type)
  return kind === undefined ? type : t(`kind.${kind}`)
}

/** The name of a BCP 47 language. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([language()], { type: 'language', fallback: 'code' }).of(tag) ?? tag
}
