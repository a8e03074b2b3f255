/** The web interface: `dist/web`, static files that `isnad serve` hands out. `vite -c vite.web.config.ts` serves it while working on it. */
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'

export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [solid()],
  server: { proxy: { '/api': 'http://127.0.0.1:4747' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // From these on browsers know light-dark() and what else the styles use.
    cssTarget: ['chrome123', 'firefox122', 'safari17.5'],
    // The content security policy allows no inline script or style.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
