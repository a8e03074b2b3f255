/**
 * Whether one mention of an office can mean the bearer of another: "الوزير" any minister, "وزير الخارجية الروسي" no minister of defence,
 * "الرئيس" no "رئيس البرلمان", nobody a former holder without saying so.
 */
import type { Office } from './office.ts'

/** Categories of which one office is one man at a time; a rank, an expert, a spokesman are many. */
const SINGLE = new Set([
  'head-of-state',
  'head-of-government',
  'minister',
  'deputy-minister',
  'igo',
  'legislature',
  'diplomat',
])

/** Is it an office that tells of one man which he is: "وزير الدفاع", not "الخبير", "اللواء", "المتحدث"? */
export const isSingular = ({ roles: [first] }: Office): boolean =>
  first !== undefined && (SINGLE.has(first.category) || first.id === 'prince') && first.id !== 'diplomat'

/** Can the words of `reference` mean whoever was called `bearer`? `countries`: for whom the bearer is known to act, where his title does not tell; null where it can be anybody. */
export function canMean(reference: Office, bearer: Office, countries: readonly string[] | null): boolean {
  if (reference.count !== bearer.count || !hasRole(reference, bearer)) return false
  if (bearer.status === 'former' && reference.status !== 'former') return false
  if (reference.status !== null && reference.status !== bearer.status) return false
  // "الرئيس الأمريكي" is not the one elected but not yet in office.
  if (bearer.status === 'elect' && reference.status === null && reference.of.length > 0) return false
  if (reference.at !== null && bearer.at !== null && reference.at !== bearer.at) return false
  return isOfSame(reference, bearer, countries)
}

function isOfSame(reference: Office, bearer: Office, countries: readonly string[] | null): boolean {
  if (bearer.of.length === 0)
    return (
      countries === null ||
      reference.of.every(({ countries: own }) => own.length > 0 && own.every((code) => countries.includes(code)))
    )
  return reference.of.every((one) =>
    bearer.of.some(
      (other) =>
        one === other ||
        (one.type === other.type && one.countries.length === 1 && one.countries[0] === other.countries[0]),
    ),
  )
}

/** "الأمير" is a prince by title, the ruler of an emirate, or an heir who is called so. */
const PRINCES = new Set(['prince', 'emir'])

function hasRole(reference: Office, bearer: Office): boolean {
  const [asked] = reference.roles
  if (asked === undefined) return false
  const ids = bearer.roles.map(({ id }) => id)
  // "الوزير" and "الوزير الروسي" leave the portfolio out; "وزير الشؤون البلدية" has one that no table knows.
  if (asked.id === 'minister') return reference.definite && bearer.roles.some(({ category }) => category === 'minister')
  // "الرئيس" is head of a state: "رئيس الشركة" is called so only in news that is no diplomacy.
  if (asked.id === 'president')
    return (
      ids.includes('president') &&
      bearer.sure &&
      (reference.of.length > 0 || bearer.of.length === 0 || bearer.of.some(({ type }) => type === 'state'))
    )
  if (PRINCES.has(asked.id)) return ids.some((id) => PRINCES.has(id))
  return ids.includes(asked.id)
}
