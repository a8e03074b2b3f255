import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], globalSetup: ['scripts/engine.ts'], testTimeout: 30_000 },
})
