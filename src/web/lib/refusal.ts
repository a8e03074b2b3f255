/** What the server says of what cannot be done, in the language of the interface. */
import { en, type Key } from '../i18n/en.ts'
import { t } from '../i18n/index.ts'
import { ApiError } from './api.ts'

/** The words of an error; `foreign` when only the server's own English is there. */
export interface Refusal {
  words: string
  foreign: boolean
}

export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ApiError)) return { words: String(error), foreign: true }
  if (error.status === 0) return { words: t('error.network'), foreign: false }
  return inWords('refusal', error.code, error.message, error.values)
}

/** May the same question be answered later? What is wrong with the question itself stays wrong. */
export const isPassing = (error: unknown): boolean =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500

/** Why a page could not be read, by its code. */
export const failureOf = (code: string | undefined, reason: string): Refusal => inWords('unread', code, reason, {})

function inWords(
  kind: string,
  code: string | undefined,
  said: string,
  values: Readonly<Record<string, unknown>>,
): Refusal {
  const key = `${kind}.${code ?? ''}`
  if (!isKey(key)) return { words: said, foreign: true }
  const told = Object.entries(values).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : String(value),
  ])
  return { words: t(key, Object.fromEntries(told)), foreign: false }
}

const isKey = (key: string): key is Key => key in en

/** Somebody who may have been meant. */
export interface Candidate {
  id: string
  name: string
}

/** Those who may be meant by a name that several have, and the field in which it was asked. */
export function candidatesOf(error: unknown): { field: string; candidates: readonly Candidate[] } | null {
  if (!(error instanceof ApiError) || error.code !== 'several-actors') return null
  const { field, candidates } = error.values
  return typeof field === 'string' && Array.isArray(candidates)
    ? { field, candidates: candidates.filter(isCandidate) }
    : null
}

const isCandidate = (one: unknown): one is Candidate =>
  typeof one === 'object' && one !== null && 'id' in one && 'name' in one && typeof one.id === 'string'
