import { z } from 'zod'
import type { Published, Removed } from './reading.ts'

/** What the caller knows of a page beyond its bytes. What is given here is believed before what the page says. */
export const Given = z.object({
  ref: z.string().optional(),
  path: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  outlet: z.string().optional(),
  author: z.string().optional(),
  /** EDTF or an ISO 8601 instant. */
  published: z.string().optional(),
})
export type Given = z.infer<typeof Given>

/** A page: the bytes as they came, kept unchanged, with what came beside them. */
export interface Page {
  bytes: Uint8Array
  /** `text/html`, `text/plain`, `application/json` (one line of JSON Lines) …; told from the bytes when absent. */
  mediaType?: string
  /** The charset that the transport (HTTP header) declares. */
  charset?: string
  given?: Given
}

/** The clean text of a page with its metadata; offsets of everything found later count its UTF-16 code units. */
export interface Article {
  ref?: string
  path?: string
  url?: string
  mediaType: string
  /** WHATWG name of the charset that the bytes were decoded with. */
  charset: string
  title: string | null
  outlet: string | null
  author: string | null
  published: Published
  language: string
  text: string
  removed: Removed[]
  warnings: string[]
}
