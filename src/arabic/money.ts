/**
 * Currencies. Codes: ISO 4217. Names: Unicode CLDR (ar) and the press. A name that several states use ("ريال") is a family: its
 * currency is told by an adjective ("ريال سعودي") or by the state that the text speaks of; else the family stands as the unit
 * and `CANDIDATES` says what it may be.
 */
export type Family = 'riyal' | 'dinar' | 'dirham' | 'pound' | 'lira' | 'rupee' | 'franc' | 'peso' | 'krone' | 'shilling'

/** Words of one currency, in every number and case. */
export const CURRENCIES: readonly (readonly [words: string, code: string])[] = [
  ['دولار دولارا دولارات دولاران دولارين', 'USD'],
  ['يورو اورو أورو يوروهات', 'EUR'],
  ['ين', 'JPY'],
  ['يوان يوانا', 'CNY'],
  ['روبل روبلا روبلات', 'RUB'],
  ['شيكل شيقل شيكلا شيقلا شواقل شواكل شيكلات', 'ILS'],
  ['استرليني إسترليني سترليني باوند باوندا', 'GBP'],
  ['تومان تومانا', 'IRR'],
  ['راند', 'ZAR'],
  ['وون', 'KRW'],
  ['زلوتي', 'PLN'],
  ['بات', 'THB'],
  ['رينغيت', 'MYR'],
  ['بيتكوين', 'XBT'],
  ['أوقية', 'MRU'],
  ['هريفنيا', 'UAH'],
  ['بوليفار', 'VES'],
  ['نايرا', 'NGN'],
]

export const FAMILIES: readonly (readonly [words: string, family: Family])[] = [
  ['ريال ريالا ريالات ريالين ريالان', 'riyal'],
  ['دينار دينارا دنانير دينارات دينارين ديناران', 'dinar'],
  ['درهم درهما دراهم درهمين درهمان', 'dirham'],
  ['جنيه جنيها جنيهات جنيهين جنيهان', 'pound'],
  ['ليرة ليرات ليرتين ليرتان', 'lira'],
  ['روبية روبيات', 'rupee'],
  ['فرنك فرنكا فرنكات', 'franc'],
  ['بيزو', 'peso'],
  ['كرونة كرون كرونات كرونا', 'krone'],
  ['شلن شلنا', 'shilling'],
]

/** What a family may be: ISO 3166-1 alpha-3 of the state → ISO 4217. */
export const CANDIDATES: Readonly<Record<Family, Readonly<Record<string, string>>>> = {
  riyal: { SAU: 'SAR', QAT: 'QAR', OMN: 'OMR', YEM: 'YER', IRN: 'IRR', BRA: 'BRL', KHM: 'KHR' },
  dinar: { KWT: 'KWD', JOR: 'JOD', IRQ: 'IQD', BHR: 'BHD', LBY: 'LYD', TUN: 'TND', DZA: 'DZD', SRB: 'RSD', MKD: 'MKD' },
  dirham: { ARE: 'AED', MAR: 'MAD' },
  pound: { EGY: 'EGP', GBR: 'GBP', SDN: 'SDG', SSD: 'SSP' },
  lira: { LBN: 'LBP', SYR: 'SYP', TUR: 'TRY' },
  rupee: { IND: 'INR', PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', IDN: 'IDR', MUS: 'MUR' },
  franc: { CHE: 'CHF', DJI: 'DJF', COM: 'KMF', SEN: 'XOF', CIV: 'XOF', MLI: 'XOF', NER: 'XOF', TCD: 'XAF', CMR: 'XAF' },
  peso: { MEX: 'MXN', ARG: 'ARS', PHL: 'PHP', COL: 'COP', CHL: 'CLP', CUB: 'CUP' },
  krone: { SWE: 'SEK', NOR: 'NOK', DNK: 'DKK', ISL: 'ISK', CZE: 'CZK' },
  shilling: { KEN: 'KES', SOM: 'SOS', TZA: 'TZS', UGA: 'UGX' },
}

/** Dollars that are not those of the United States, by the state of the adjective. */
export const DOLLARS: Readonly<Record<string, string>> = {
  CAN: 'CAD',
  AUS: 'AUD',
  NZL: 'NZD',
  SGP: 'SGD',
  HKG: 'HKD',
  TWN: 'TWD',
}

/** Hundredths and thousandths, by themselves: value of one in its currency is told by the currency named with it. */
export const SMALL_CHANGE: readonly (readonly [words: string, unit: string, part: number])[] = [
  ['سنت سنتا سنتات سينت سنتين', 'cent', 0.01],
  ['قرش قرشا قروش', 'piastre', 0.01],
  ['مليم مليما مليمات', 'millime', 0.001],
  ['فلس فلسا فلوس', 'fils', 0.001],
  ['هللة هللات', 'halala', 0.01],
]

/** Signs and abbreviations. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
  '₹': 'INR',
  '¢': 'cent',
}

/** "ج.م", "ر.س", "د.ت": letters with full stops. */
export const CURRENCY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  'ج.م': 'EGP',
  'ر.س': 'SAR',
  'ر.ق': 'QAR',
  'ر.ع': 'OMR',
  'د.ك': 'KWD',
  'د.إ': 'AED',
  'د.ت': 'TND',
  'د.ج': 'DZD',
  'د.ا': 'JOD',
  'د.ع': 'IQD',
  'د.ب': 'BHD',
  'د.م': 'MAD',
  'ل.ل': 'LBP',
  'ل.س': 'SYP',
}

/** ISO codes that the press writes in Latin letters. */
export const CURRENCY_CODES = new Set(
  'USD EUR GBP JPY CNY CHF CAD AUD SAR AED QAR KWD BHD OMR YER IQD JOD LBP SYP EGP SDG LYD TND DZD MAD MRU ILS TRY IRR RUB INR PKR'.split(
    ' ',
  ),
)
