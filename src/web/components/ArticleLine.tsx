import { A } from '@solidjs/router'
import type { JSX } from 'solid-js'
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
    <p class="article-line">
      <A href={articleAddress(props.article.id, props.chosen)}>
        <Name>{props.article.title ?? props.article.ref ?? t('article.untitled')}</Name>
      </A>
      <Origin article={props.article} />
    </p>
  )
}

/** Who published it, and when. */
export const Origin = (props: { article: Pick<Props['article'], 'outlet' | 'published'> }) => (
  <Dotted
    parts={[
      props.article.outlet !== null && <Name>{props.article.outlet}</Name>,
      props.article.published !== null && (
        <bdi>
          <time datetime={props.article.published}>{date(props.article.published.slice(0, 10))}</time>
        </bdi>
      ),
    ]}
  />
)

/** What is known of a thing, with a dot between two parts and none where a part is missing. */
export const Dotted = (props: { parts: readonly (JSX.Element | false)[] }) => (
  <span class="dotted quiet">
    {props.parts
      .filter((part) => part !== false)
      .map((part) => (
        <span>{part}</span>
      ))}
  </span>
)

export const articleAddress = (id: string, chosen?: string): string =>
  `/article/${encodeURIComponent(id)}${chosen === undefined ? '' : `?show=${encodeURIComponent(chosen)}`}`
