import { describe, expect, test } from 'vitest'
import { decode } from '../../src/page/charset.ts'

const TEXT =
  'أعلنت وزارة النقل في مدينة الواحة أن الجسر الجديد يفتح أمام السيارات بعد غد، وقالت إن العمل على الطريق الساحلي ينتهي في الشهر المقبل.'

/** The bytes of a text in an eight-bit charset, by turning the decoder round. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const byteOf = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text, (char) => {
    const byte = byteOf.get(char)
    if (byte === undefined) throw new Error(`${charset} has no ${char}`)
    return byte
  })
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return bytes
}
const page = (charset: string) => `<html><head><meta charset="${charset}"></head><body><p>${TEXT}</p></body></html>`

describe('what is declared and true', () => {
  test.each(['windows-1256', 'iso-8859-6'])('%s in the markup', (charset) => {
    const { text, charset: found, warnings } = decode(encode(page(charset), charset))
    expect(text).toBe(page(charset))
    expect([found, warnings]).toEqual([charset, []])
  })

  test('by the transport', () => {
    expect(decode(encode(TEXT, 'windows-1256'), 'cp1256')).toEqual({
      text: TEXT,
      charset: 'windows-1256',
      warnings: [],
    })
  })

  test('another language in its own charset', () => {
    const french = 'Le président a été reçu à Genève où les délégués ont tenu une réunion.'
    expect(decode(encode(french, 'windows-1252'), 'iso-8859-1')).toEqual({
      text: french,
      charset: 'windows-1252',
      warnings: [],
    })
  })

  test.each([
    ['utf-8', utf8(`\uFEFF${TEXT}`)],
    ['utf-16le', utf16(`\uFEFF${TEXT}`, false)],
    ['utf-16be', utf16(`\uFEFF${TEXT}`, true)],
  ])('a byte order mark: %s', (charset, bytes) => {
    expect(decode(bytes, 'windows-1252')).toEqual({ text: TEXT, charset, warnings: [] })
  })
})

describe('what is not declared', () => {
  test.each(['windows-1256', 'iso-8859-6'])('%s by its words', (charset) => {
    expect(decode(encode(TEXT, charset))).toEqual({ text: TEXT, charset, warnings: [] })
  })

  test.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ])('%s without a mark', (charset, big) => {
    expect(decode(utf16(TEXT, big))).toEqual({ text: TEXT, charset, warnings: [] })
  })

  test('plain ASCII is no UTF-16', () => {
    expect(decode(utf8('a b c d e f g h i j k')).charset).toBe('utf-8')
  })
})

describe('what is declared wrongly', () => {
  test.each([
    ['utf-8', 'windows-1256'],
    ['utf-8', 'iso-8859-6'],
    ['windows-1252', 'windows-1256'],
    ['iso-8859-1', 'windows-1256'],
    ['windows-1256', 'iso-8859-6'],
  ])('declared %s, written in %s', (declared, real) => {
    const { text, charset, warnings } = decode(encode(page(declared), real))
    expect(text).toBe(page(declared))
    expect(charset).toBe(real)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain(`its bytes are ${real}`)
  })

  test('declared windows-1256, written in UTF-8', () => {
    const { text, charset, warnings } = decode(utf8(page('windows-1256')))
    expect([text, charset]).toEqual([page('windows-1256'), 'utf-8'])
    expect(warnings[0]).toBe(
      'the page declares the charset windows-1256, but its bytes are utf-8; it was read as utf-8',
    )
  })
})

test('a few broken sequences do not make UTF-8 another charset, and are told', () => {
  const bytes = utf8(TEXT)
  bytes[1] = 0x20
  const { text, charset, warnings } = decode(bytes)
  expect(charset).toBe('utf-8')
  expect(text).toContain('\uFFFD')
  expect(warnings[0]).toMatch(/^1 invalid UTF-8 sequence/)
})
