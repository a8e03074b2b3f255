import { describe, expect, test } from 'vitest'
import { dateLine, dateOfUrl, machineDate, writtenDate } from '../../src/page/date.ts'

describe('dates of machines', () => {
  test.each([
    ['2020-03-17T17:27:41Z', '2020-03-17T17:27:41Z'],
    ['2020-03-17 17:27', '2020-03-17T17:27'],
    ['2020-03-17T17:27:41+0300', '2020-03-17T17:27:41+03:00'],
    ['2020/3/7', '2020-03-07'],
    ['20200317', '2020-03-17'],
    ['17/03/2020', '2020-03-17'],
    ['03/17/2020', '2020-03-17'],
    ['Tue, 17 Mar 2020 17:27:00 GMT', '2020-03-17T17:27:00Z'],
    ['March 17, 2020', '2020-03-17'],
    ['٢٠٢٠-٠٣-١٧', '2020-03-17'],
    ['2020-03', '2020-03'],
    ['2020', '2020'],
  ])('%s is %s', (written, value) => expect(machineDate(written)).toBe(value))

  test.each(['', 'yesterday', '2020-02-30', '31/31/2020', '0000-00-00', '1584466061', '2020-13-01'])(
    '%s is none',
    (written) => expect(machineDate(written)).toBeNull(),
  )
})

describe('date lines', () => {
  test.each([
    ['20/01/2022', '2022-01-20'],
    ['الجمعة 8 فيفري 2019', '2019-02-08'],
    ['تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً', '2020-04-24'],
    ['الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)', '2013-08-04'],
    ['١٢ كانون الثاني (يناير) ٢٠٢٢', '2022-01-12'],
    ['تاريخ النشر: 2021/5/9 - 10:30 م', '2021-05-09'],
    ['3 غشت 2020', '2020-08-03'],
    ['November 9, 2020', '2020-11-09'],
  ])('%s: %s', (line, value) => expect(dateLine(line)).toBe(value))

  test.each([
    'زار الوزير المدينة في 20/01/2022 برفقة وفد كبير',
    'كانون الثاني 2022',
    'وقع الطرفان الاتفاق يوم 8 فيفري 2019 في العاصمة تونس',
    '32/01/2022',
    'الجمعة 8 فيفري',
  ])('no date line: %s', (line) => expect(dateLine(line)).toBeNull())

  test('a date inside a sentence is one all the same', () => {
    expect(writtenDate('وقع الطرفان الاتفاق يوم 8 فيفري 2019 في العاصمة')).toBe('2019-02-08')
  })
})

describe('dates in addresses', () => {
  test.each([
    ['https://site.example/story/2020/8/24/title/494', '2020-08-24'],
    ['https://site.example/world/202003171044893040-title/', '2020-03-17'],
    ['https://site.example/2018-05-11-title.html', '2018-05-11'],
  ])('%s', (url, value) => expect(dateOfUrl(url)).toBe(value))

  test.each([
    'https://site.example/2020/11/2338761/',
    'https://site.example/article/825076-50',
    'https://2020-01-02.example/x',
    'https://site.example/a?d=2020/01/02',
  ])('none in %s', (url) => expect(dateOfUrl(url)).toBeNull())
})
