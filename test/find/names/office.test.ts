import { describe, expect, test } from 'vitest'
import { holderOfOffice, officeAt } from '../../../src/find/names/office.ts'
import { attributions } from '../../../src/index.ts'
import { tokenize } from '../../../src/text/token.ts'

/** The first office of a text, as one line. */
const show = (text: string) => {
  const tokens = tokenize(text)
  for (let at = 0; at < tokens.length; at++) {
    const office = officeAt(tokens, at)
    if (office === null) continue
    const ids = office.roles.map((role) => role.id).join('+')
    const of = office.of.flatMap((entity) => entity.id).join(' ')
    return [text.slice(office.start, office.end), ids, office.count, of, office.at?.id, office.status]
      .filter(Boolean)
      .join(' | ')
  }
  return null
}

describe('an office says what, whose and where', () => {
  test.each([
    ['قال وزير الخارجية الإيراني محمد جواد ظريف', 'وزير الخارجية الإيراني | foreign-minister | one | iso:IRN'],
    [
      'وزراء خارجية روسيا وتركيا وإيران',
      'وزراء خارجية روسيا وتركيا وإيران | foreign-minister | many | iso:RUS iso:TUR iso:IRN',
    ],
    ['وزيرا الخارجية الأمريكي والروسي', 'وزيرا الخارجية الأمريكي والروسي | foreign-minister | two | iso:USA iso:RUS'],
    ['سفير تركيا لدى قطر', 'سفير تركيا لدى قطر | ambassador | one | iso:TUR | iso:QAT'],
    ['الرئيس الأمريكي السابق باراك أوباما', 'الرئيس الأمريكي السابق | president | one | iso:USA | former'],
    ['بالأمين العام للأمم المتحدة', 'الأمين العام للأمم المتحدة | secretary-general | one | isnad:united-nations'],
    [
      'نائب رئيس الوزراء وزير الخارجية القطري',
      'نائب رئيس الوزراء وزير الخارجية القطري | deputy-prime-minister+foreign-minister | one | iso:QAT',
    ],
    ['المستشارة الألمانية', 'المستشارة الألمانية | chancellor | one | iso:DEU'],
    ['المستشار الإيراني', 'المستشار الإيراني | adviser | one | iso:IRN'],
    ['المبعوث الأممي لليمن مارتن غريفث', 'المبعوث الأممي لليمن | un-envoy | one | isnad:united-nations | iso:YEM'],
    ['السفير الإيراني في بغداد', 'السفير الإيراني في بغداد | ambassador | one | iso:IRN | wd:Q1530'],
    ['أمير قطر', 'أمير قطر | emir | one | iso:QAT'],
    ['الأمير محمد', 'الأمير | prince | one'],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected))

  test('an office takes one state only: the next is no owner', () => {
    expect(show('الرئيس الفرنسي وتركيا')).toBe('الرئيس الفرنسي | president | one | iso:FRA')
  })

  test('a head that may be a common word says so', () => {
    expect(officeAt(tokenize('رئيس الشركة'), 0)?.sure).toBe(false)
    expect(officeAt(tokenize('رئيس فرنسا'), 0)?.sure).toBe(true)
    expect(officeAt(tokenize('لواء مدرع'), 0)).toBeNull()
  })
})

describe('an office without a name', () => {
  const holder = (text: string, day: string | null) => holderOfOffice(officeAt(tokenize(text), 0)!, day)?.name ?? null

  test('is its holder on the day, where a source tells', () => {
    expect(holder('وزير الخارجية الأمريكي', '2018-07-08')).toBe('مايك بومبيو')
    expect(holder('الرئيس الأمريكي', '2015-07-26')).toBe('باراك أوباما')
    expect(holder('المستشارة الألمانية', '2015-07-26')).toBe('أنغيلا ميركل')
    expect(holder('الأمين العام للأمم المتحدة', '2015-08-07')).toBe('بان كي مون')
    expect(holder('رئيس الكاميرون', '2018-03-01')).toBe('بول بيا')
    expect(holder('رئيسة الوزراء الصربية', '2018-07-08')).toBe('آنا برنابيتش')
  })

  test('is nobody for a former holder, for several, without a day, or where no source tells', () => {
    expect(holder('وزير الخارجية الأمريكي السابق', '2018-07-08')).toBeNull()
    expect(holder('وزيرا الخارجية الأمريكي والروسي', '2018-07-08')).toBeNull()
    expect(holder('وزير الخارجية الأمريكي', null)).toBeNull()
    expect(holder('وزير الخارجية الفرنسي', '2018-07-08')).toBeNull()
  })

  test('as the source of an attribution lends its actor, marked as inferred', () => {
    const [said] = attributions('قال وزير الخارجية الأمريكي إن المحادثات مستمرة.', { at: '2018-07-08' })
    expect(said?.chain).toMatchObject([
      { name: 'وزير الخارجية الأمريكي', actor: 'isnad:person/mike-pompeo', inferred: true },
    ])
    const [named] = attributions('قال مايك بومبيو إن المحادثات مستمرة.', { at: '2018-07-08' })
    expect(named?.chain[0]).not.toHaveProperty('inferred')
  })
})
