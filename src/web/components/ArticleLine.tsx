import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { date, t } from '../i18n/index.ts'
import { Name } from './Name.tsx'

interface Props {
  article: { id: string; title: string | null; outlet: string | null; published: string | null; ref?: string | null }
  /** Id of the thing in the article that the link leads to. */
  chosen?: string
}

/** An article in a line: its title as a link, its outlet and its day. */
export function ArticleLine(props: Props) {
  return (
    <span class="article-line">
      <A href={articleAddress(props.article.id, props.chosen)}>
        <Name>{props.article.title ?? props.article.ref ?? t('article.untitled')}</Name>
      </A>
      <Origin article={props.article} />
    </span>
  )
}

/** Who published it, and when. */
export const Origin = (props: { article: Pick<Props['article'], 'outlet' | 'published'> }) => (
  <span class="quiet">
    <Show when={props.article.outlet}>{(outlet) => <Name>{outlet()}</Name>}</Show>
    <Show when={props.article.published}>
      {(published) => (
        <>
          {' · '}
          <time datetime={published()}>{date(published().slice(0, 10))}</time>
        </>
      )}
    </Show>
  </span>
)

export const articleAddress = (id: string, chosen?: string): string =>
  `/article/${encodeURIComponent(id)}${chosen === undefined ? '' : `?show=${encodeURIComponent(chosen)}`}`
