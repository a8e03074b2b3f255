import { describe, expect, it } from 'vitest'
import { belowFloor, raised, readFloors } from '../../eval/floors.ts'
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
})
