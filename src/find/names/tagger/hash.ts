/**
 * 30-bit feature keys (small integers to V8). A feature is its template and the words it looks at; of a quarter of a million
 * features about thirty share a key with another, which costs nothing that could be measured.
 */

/** FNV-1a over the code units of a word, begun from the number of a template. */
export function keyOf(template: number, word: string): number {
  let hash = 0x811c9dc5 ^ Math.imul(template + 1, 0x9e3779b1)
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return finish(hash)
}

/** The key of two things together, in this order. */
export function join(a: number, b: number): number {
  return finish(Math.imul(a, 0x85ebca6b) ^ (b + 0x9e3779b9 + (a << 6)))
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 12)) & 0x3fffffff
}
