/** What makes a reading: the package's version, and the hash of rules, lexicons and weights. */
export const ENGINE = { version: '0.1.0', knowledge: 'source' } as const
