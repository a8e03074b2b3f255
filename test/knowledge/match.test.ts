import { describe, expect, test } from 'vitest'
import { entityById, type Match, matchEntities } from '../../src/knowledge/index.ts'
import { tokenize } from '../../src/text/token.ts'

const show = (text: string) =>
  [...matchEntities(tokenize(text))].map((match: Match) => {
    const { entity, as, sure } = match.senses[0]!
    return `${text.slice(match.start, match.end)} ${entity.id}${as === 'demonym' ? ' demonym' : ''}${sure ? '' : ' ?'}`
  })

describe('states and nationalities', () => {
  test.each([
    ['قيرغيزيا', 'iso:KGZ'],
    ['قازاقستان', 'iso:KAZ'],
    ['أميركا', 'iso:USA'],
    ['الولايات المتحدة الأميركية', 'iso:USA'],
    ['المملكة العربية السعودية', 'iso:SAU'],
    ['كوت ديفوار', 'iso:CIV'],
  ])('%s', (name, id) => expect(show(name)).toEqual([`${name} ${id}`]))

  test.each(
    'إسرائيلي إسرائيلية إسرائيليون الإسرائيليين الإسرائيليات والإسرائيليان الإسرائيليتين إسرائيليا'
      .split(' ')
      .map((w) => [w]),
  )('%s is a nationality', (word) => expect(show(word)).toEqual([`${word.replace(/^و/, '')} iso:ISR demonym`]))

  test.each([
    ['الكورية الشمالية', 'iso:PRK'],
    ['كوريون جنوبيون', 'iso:KOR'],
    ['الأتراك', 'iso:TUR'],
    ['الأكراد', 'isnad:people/kurds'],
    ['جنوب أفريقية', 'iso:ZAF'],
  ])('%s', (name, id) => expect(show(name)).toEqual([`${name} ${id} demonym`]))

  test('proclitics are outside, the article inside', () => {
    expect(show('وبالصين للصين كالأردن')).toEqual(['الصين iso:CHN', 'لصين iso:CHN', 'الأردن iso:JOR'])
  })

  test('a word that is more often another is marked', () => {
    expect(show('دعم مالي')).toEqual(['مالي iso:MLI ?'])
    expect(show('في عمان')[0]).toMatch(/ \?$/)
  })

  test('a name without the article is not found with it, nor with tanwīn', () => {
    expect(show('نصف القطر')).toEqual([])
    expect(show('شرب كوباً')).toEqual([])
  })
})

describe('outlets and organisations', () => {
  test.each([
    ['أ ف ب', 'isnad:outlet/afp'],
    ['أ.ف.ب', 'isnad:outlet/afp'],
    ['يديعوت أحرونوت', 'isnad:outlet/yedioth'],
    ['واس', 'isnad:outlet/spa'],
    ['CNN', 'isnad:outlet/cnn'],
    ['الناتو', 'isnad:nato'],
  ])('%s', (name, id) => expect(show(name)).toEqual([`${name} ${id}`]))

  test('the longest name is found', () => {
    expect(show('الأمم المتحدة')).toEqual(['الأمم المتحدة isnad:united-nations'])
    expect(show('مجلس الأمن التابع للأمم المتحدة')).toEqual([
      'مجلس الأمن التابع للأمم المتحدة isnad:un-security-council',
    ])
  })
})

test('a disputed place belongs to no state', () => {
  for (const id of ['isnad:jerusalem', 'isnad:golan', 'isnad:crimea', 'isnad:kashmir'])
    expect(entityById(id)?.countries).toEqual([])
})
