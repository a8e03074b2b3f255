import { expect, it } from 'vitest'
import { sentencesOf, WOJOOD } from '../../eval/names.ts'

it('reads names of the classes that correspond, the outer one of two', () => {
  const text = `
سكرتير B-OCC
اللجنة I-OCC B-ORG
القومية I-OCC I-ORG
السورية I-ORG B-NORP
في O
نابلس B-GPE

وصل O
أحمد B-PERS
ناصر B-PERS
أمس B-DATE
`
  expect(sentencesOf(text, WOJOOD)).toEqual([
    {
      words: ['سكرتير', 'اللجنة', 'القومية', 'السورية', 'في', 'نابلس'],
      gold: [
        { first: 1, last: 4, class: 'organisation' },
        { first: 5, last: 6, class: 'place' },
      ],
    },
    {
      words: ['وصل', 'أحمد', 'ناصر', 'أمس'],
      gold: [
        { first: 1, last: 2, class: 'person' },
        { first: 2, last: 3, class: 'person' },
      ],
    },
  ])
})

it('leaves out a place inside an organisation', () => {
  const [sentence] = sentencesOf('جامعة B-ORG\nنابلس I-ORG B-GPE', WOJOOD)
  expect(sentence?.gold).toEqual([{ first: 0, last: 2, class: 'organisation' }])
})
