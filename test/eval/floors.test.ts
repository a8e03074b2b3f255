import { describe, expect, it } from 'vitest'
import { belowFloor, earlierFloors, lowered, raised, readFloors } from '../../eval/floors.ts'
import { OWN } from '../../eval/own.ts'

describe('floors', () => {
  it('hold for the cases of the project', () => {
    expect(belowFloor(readFloors(), OWN.name, OWN.run(0).rows)).toEqual([])
  })

  it('name a row whose score or whose number of cases fell', () => {
    const floors = { 'cases: times': { score: 0.9, count: 10 } }
    expect(belowFloor(floors, 'cases', [{ name: 'times', score: 0.9, gold: 10 }])).toEqual([])
    expect(belowFloor(floors, 'cases', [{ name: 'times', score: 0.89, gold: 10 }])).toHaveLength(1)
    expect(belowFloor(floors, 'cases', [{ name: 'times', score: 1, gold: 9 }])).toHaveLength(1)
  })

  it('are raised and never lowered', () => {
    const floors = { 'cases: times': { score: 0.9, count: 10 }, 'gold: event type': { score: 0.5 } }
    const after = raised(floors, 'cases', [{ name: 'times', score: 0.8, gold: 12 }])
    expect(after).toEqual({ 'cases: times': { score: 0.9, count: 12 }, 'gold: event type': { score: 0.5 } })
    expect(raised(floors, 'gold', [{ name: 'event type', score: 0.61239, gold: 3 }])['gold: event type']).toEqual({
      score: 0.612,
    })
  })

  it('are nowhere lower than they were, unless the file says why', () => {
    expect(lowered(readFloors(), earlierFloors())).toEqual([])
    const earlier = [{ a: { score: 0.9, count: 5 } }, { a: { score: 0.8, count: 6 }, b: { score: 0.5 } }]
    expect(lowered({ a: { score: 0.9, count: 6 }, b: { score: 0.5 } }, earlier)).toEqual([])
    expect(lowered({ a: { score: 0.9, count: 5 }, b: { score: 0.5 } }, earlier)).toHaveLength(1)
    expect(lowered({ a: { score: 0.9, count: 6 } }, earlier)).toHaveLength(1)
    expect(
      lowered({ a: { score: 0.9, count: 6 }, b: { score: 0.4, why: 'a rule that lied is gone' } }, earlier),
    ).toEqual([])
  })
})
