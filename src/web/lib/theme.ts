/** Light, dark, or as the system says; kept in the browser. */
import { createEffect, createRoot, createSignal } from 'solid-js'

export type Theme = 'auto' | 'light' | 'dark'
const KEPT = 'isnad.theme'

const kept = localStorage.getItem(KEPT)
export const [theme, setTheme] = createSignal<Theme>(kept === 'light' || kept === 'dark' ? kept : 'auto')

createRoot(() =>
  createEffect(() => {
    if (theme() === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme()
    localStorage.setItem(KEPT, theme())
  }),
)
