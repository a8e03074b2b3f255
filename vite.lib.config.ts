/** The engine as one file, `dist/isnad.js`, for browsers and for Node, which loads it in half the time of its three hundred modules. */
import { defineConfig } from 'vite'

export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2023',
    sourcemap: true,
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'isnad.js' },
  },
})
