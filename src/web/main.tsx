import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/latin-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import '@fontsource/ibm-plex-sans-arabic/latin-600.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import './style/tokens.css'
import './style/base.css'
import './style/shell.css'
import { Route, Router } from '@solidjs/router'
import { render } from 'solid-js/web'
import { Shell } from './components/Shell.tsx'
import { NotFound } from './pages/NotFound.tsx'

const app = document.getElementById('app')
if (app === null) throw new Error('index.html has no #app')

render(
  () => (
    <Router root={Shell}>
      <Route path="*" component={NotFound} />
    </Router>
  ),
  app,
)
