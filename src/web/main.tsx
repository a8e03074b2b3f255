import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/latin-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import '@fontsource/ibm-plex-sans-arabic/latin-600.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import './style/tokens.css'
import './style/base.css'
import './style/shell.css'
import './style/article.css'
import './style/cards.css'
import './style/pages.css'
import './style/lists.css'
import './style/plot.css'
import './style/home.css'
import './style/search.css'
import './style/add.css'
import { Route, Router } from '@solidjs/router'
import { render } from 'solid-js/web'
import { Shell } from './components/Shell.tsx'
import { Actor } from './pages/Actor.tsx'
import { Actors } from './pages/Actors.tsx'
import { Add } from './pages/Add.tsx'
import { Article } from './pages/Article.tsx'
import { Events } from './pages/Events.tsx'
import { Home } from './pages/Home.tsx'
import { NotFound } from './pages/NotFound.tsx'
import { Outlet } from './pages/Outlet.tsx'
import { Outlets } from './pages/Outlets.tsx'
import { Record } from './pages/Record.tsx'
import { Search } from './pages/Search.tsx'
import { Statements } from './pages/Statements.tsx'

const app = document.getElementById('app')
if (app === null) throw new Error('index.html has no #app')

render(
  () => (
    <Router root={Shell}>
      <Route path="/" component={Home} />
      <Route path="/search" component={Search} />
      <Route path="/article/:id" component={Article} />
      <Route path="/events" component={Events} />
      <Route path="/statements" component={Statements} />
      <Route path="/actors" component={Actors} />
      <Route path="/actor/:id" component={Actor} />
      <Route path="/outlets" component={Outlets} />
      <Route path="/outlet/:name" component={Outlet} />
      <Route path="/add" component={Add} />
      <Route path="/record" component={Record} />
      <Route path="*" component={NotFound} />
    </Router>
  ),
  app,
)
