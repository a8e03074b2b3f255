import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PRESS_VERBS } from '../../src/arabic/verbs.ts'
import { conjugate } from '../../src/text/conjugate.ts'
import { fold } from '../../src/text/fold.ts'
import { formOf } from '../../src/text/form.ts'
import { tenseOf } from '../../src/text/tense.ts'
import { skeletonOf, verbLexicon } from '../../src/text/verb.ts'

const VERBS = verbLexicon([
  { perfect: 'قال', imperfect: 'يقول', masdar: 'قول', passivePerfect: 'قيل', entry: 'say' },
  { perfect: 'أكد', imperfect: 'يؤكد', masdar: 'تأكيد', entry: 'affirm' },
  { perfect: 'زار', imperfect: 'يزور', masdar: 'زيارة', entry: 'visit' },
  { perfect: 'دعا', imperfect: 'يدعو', masdar: 'دعوة', entry: 'invite' },
  { perfect: 'نفى', imperfect: 'ينفي', masdar: 'نفي', entry: 'deny' },
  { perfect: 'رد', imperfect: 'يرد', masdar: 'رد', entry: 'answer' },
  { perfect: 'أعاد', imperfect: 'يعيد', entry: 'return' },
  { perfect: 'احتل', imperfect: 'يحتل', entry: 'occupy' },
  { perfect: 'استمع', imperfect: 'يستمع', masdar: 'استماع', entry: 'listen' },
  { perfect: 'بدأ', imperfect: 'يبدأ', masdar: 'بدء', entry: 'begin' },
  { perfect: 'التقى', imperfect: 'يلتقي', masdar: 'لقاء', entry: 'meet' },
  { perfect: 'أشار', imperfect: 'يشير', entry: 'point' },
  { perfect: 'هاجم', imperfect: 'يهاجم', masdar: 'مهاجمة', entry: 'attack' },
  { perfect: 'وجد', imperfect: 'يجد', masdar: 'وجود', entry: 'find' },
])

const first = (word: string, jussive = false) => {
  const reading = VERBS(formOf(word), jussive)[0]
  if (reading === undefined) return null
  const { entry, aspect, voice, person, gender, number } = reading
  const letter = (s: string | null) => s?.[0] ?? '-'
  return `${entry} ${aspect} ${voice === 'passive' ? 'passive ' : ''}${person ?? ''}${letter(gender)}${letter(number)}`
}

describe('verbLexicon', () => {
  it.each([
    ['قال', 'say perfect 3ms'],
    ['وقالت', 'say perfect 3fs'],
    ['قالته', 'say perfect 3fs'],
    ['قالوه', 'say perfect 3mp'],
    ['وقلنا', 'say perfect 1-p'],
    ['قيل', 'say perfect passive 3ms'],
    ['يقال', 'say imperfect passive 3ms'],
    ['سيقول', 'say future 3ms'],
    ['بالقول', 'say masdar ms'],
    ['وقائلا', 'say active-participle ms'],
    ['قائلين', 'say active-participle mp'],
    ['فأكدت', 'affirm perfect 3fs'],
    ['مؤكدةً', 'affirm active-participle fs'],
    ['وتؤكد', 'affirm imperfect 3fs'],
    ['وتأكيدها', 'affirm masdar ms'],
    ['ويزوره', 'visit imperfect 3ms'],
    ['وستزوره', 'visit future 3fs'],
    ['لزيارتها', 'visit masdar fs'],
    ['زيارتين', 'visit masdar fd'],
    ['والزيارات', 'visit masdar fp'],
    ['دعت', 'invite perfect 3fs'],
    ['دعوا', 'invite perfect 3mp'],
    ['دعوته', 'invite masdar fs'],
    ['يدعون', 'invite imperfect 3mp'],
    ['داعيا', 'invite active-participle ms'],
    ['دعي', 'invite perfect passive 3ms'],
    ['نفوا', 'deny perfect 3mp'],
    ['نفاه', 'deny perfect 3ms'],
    ['رددنا', 'answer perfect 1-p'],
    ['أعدنا', 'return perfect 1-p'],
    ['أعيد', 'return perfect passive 3ms'],
    ['معاد', 'return passive-participle passive ms'],
    ['وإعادته', 'return masdar fs'],
    ['احتللنا', 'occupy perfect 1-p'],
    ['الاحتلال', 'occupy masdar ms'],
    ['استمعنا', 'listen perfect 1-p'],
    ['بدؤوا', 'begin perfect 3mp'],
    ['بدأوا', 'begin perfect 3mp'],
    ['التقيا', 'meet perfect 3md'],
    ['اللقاء', 'meet masdar ms'],
    ['مشيرة', 'point active-participle fs'],
    ['وأشارتا', 'point perfect 3fd'],
    ['هوجم', 'attack perfect passive 3ms'],
    ['هُاجم', 'attack perfect passive 3ms'],
    ['يوجد', 'find imperfect passive 3ms'],
  ])('reads %s as %s', (word, reading) => {
    expect(first(word)).toBe(reading)
  })

  it.each(['وزير', 'وزارة', 'القال', 'بقال', 'زعيم', 'مقال', 'ردود', 'سقال', 'دعائم', 'بدوي'])(
    'does not read %s',
    (word) => {
      expect(first(word)).toBeNull()
    },
  )

  it('gives shortened imperfects after لم only', () => {
    expect(first('يدع')).toBeNull()
    expect(first('يدع', true)).toBe('invite imperfect 3ms')
    expect(first('تقل', true)).toBe('say imperfect 3fs')
  })

  it('lists every reading of an ambiguous form', () => {
    expect(VERBS(formOf('رد')).map((r) => r.aspect)).toEqual(['perfect', 'masdar'])
  })

  it('finds each press verb behind its own conjunctions, future and pronouns', () => {
    const verbs = verbLexicon(PRESS_VERBS.map((row) => ({ ...row, entry: row.perfect })))
    fc.assert(
      fc.property(fc.constantFrom(...PRESS_VERBS), fc.constantFrom('', 'و', 'ف'), ({ perfect, imperfect }, and) => {
        const found = (word: string, aspect: string) =>
          verbs(formOf(word)).some((r) => r.aspect === aspect && fold(r.entry) === fold(perfect))
        expect(found(and + perfect, 'perfect')).toBe(true)
        expect(found(and + imperfect, 'imperfect')).toBe(true)
        expect(found(`${and}س${imperfect}`, 'future')).toBe(true)
      }),
    )
  })

  it('gives stems that are verbatim in the form', () => {
    fc.assert(
      fc.property(fc.constantFrom('وستزوره', 'قالته', 'لزيارتها', 'فأكدت', 'وَقَالُوا'), (word) => {
        for (const { split } of VERBS(formOf(word))) expect(fold(word.slice(split.start, split.end))).toBe(split.stem)
      }),
    )
  })
})

describe('skeletonOf', () => {
  it('is the same in a form as in a word that its row gives, so that a lexicon looks at the right rows', () => {
    for (const row of PRESS_VERBS) {
      const given = [row.perfect, row.imperfect, row.masdar ?? []].flat()
      const skeletons = new Set(given.map((word) => skeletonOf(fold(word))))
      for (const [form] of conjugate(row))
        expect(skeletons, `${form} of ${row.perfect}`).toContain(skeletonOf(fold(form)))
    }
  })

  it('keeps the letters that tell verbs apart', () => {
    expect(skeletonOf('قالوا')).toBe('قل')
    expect(skeletonOf('مردود')).toBe('رد')
    expect(skeletonOf('استقبل')).not.toBe(skeletonOf('قبل'))
  })
})

describe('tenseOf', () => {
  it.each([
    ['وصل', 'past'],
    ['يصل', 'present'],
    ['ستصل', 'future'],
    ['سيتفاوض', 'future'],
    ['يتفاوضون', 'present'],
    ['انتقلت', 'past'],
    ['ذكر', 'past'],
    ['رأى', 'past'],
    ['أثار', 'past'],
    ['يلتقيان', 'present'],
  ])('%s is %s', (word, tense) => {
    expect(tenseOf(formOf(word))).toBe(tense)
  })

  it.each(
    'الوزير وزير وزارة سنوات سيارة سياسات ستوكهولم سيناريو يوم ياسين قبل بين رد فيسبوك هناك إثر انتخابات سبتمبر رأي آثار عدن مثلا أحدث ليبرمان ساحل هنا وادي'.split(
      ' ',
    ),
  )('%s has none', (word) => {
    expect(tenseOf(formOf(word))).toBeNull()
  })
})
