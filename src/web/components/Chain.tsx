import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import type { Link } from '../../model/index.ts'
import { t } from '../i18n/index.ts'
import { clip } from '../lib/clip.ts'
import { Name } from './Name.tsx'

interface Props {
  /** The article's own outlet, which the chain itself leaves out. */
  outlet: string | null
  links: readonly Link[]
  /** Called with a link's span when the reader asks where it stands. */
  onShow?: (link: Link) => void
}

/** A chain of transmission as a row, from the outlet to the origin. A carried link has a broken border, a stated one a whole. */
export function Chain(props: Props) {
  const isOrigin = (i: number) => i === props.links.length - 1
  return (
    <ol class="chain" aria-label={t('statement.chain')}>
      <li class="link outlet" classList={{ origin: props.links.length === 0 }}>
        <Show when={props.outlet} fallback={<span class="link-name">{t('statement.thisPage')}</span>}>
          {(outlet) => (
            <A class="link-name" href={`/outlet/${encodeURIComponent(outlet())}`}>
              <Name>{outlet()}</Name>
            </A>
          )}
        </Show>
        <span class="link-kind">
          {t(props.outlet === null ? 'statement.noOutlet' : 'statement.thisOutlet')}
          {props.links.length === 0 ? ` · ${t('statement.ownVoice')}` : ''}
        </span>
      </li>
      <For each={props.links}>
        {(link, i) => (
          <li class="link" classList={{ carried: link.basis === 'carried', origin: isOrigin(i()) }}>
            <Show
              when={link.span && props.onShow}
              fallback={
                <A class="link-name" href={statementsOf(link, isOrigin(i()))}>
                  <LinkName link={link} />
                </A>
              }
            >
              {(show) => (
                <button type="button" class="link-name" onClick={() => show()(link)}>
                  <LinkName link={link} />
                </button>
              )}
            </Show>
            <span class="link-kind">
              {t(`kind.${link.kind}`)}
              {isOrigin(i()) ? ` · ${t('statement.origin')}` : ''}
            </span>
            <span class="visually-hidden">
              {t(link.basis === 'carried' ? 'statement.carried' : 'statement.stated')}
            </span>
          </li>
        )}
      </For>
    </ol>
  )
}

/** All that they said, or that came through them. */
const statementsOf = ({ name, actor }: Link, origin: boolean): string =>
  `/statements?${new URLSearchParams({ [origin ? 'by' : 'through']: actor ?? name })}`

const LinkName = (props: { link: Link }) => (
  <span title={t(props.link.basis === 'carried' ? 'statement.carried' : 'statement.stated')}>
    <Name>{clip(props.link.name, 120)}</Name>
  </span>
)
