import { For, type JSX, Show } from 'solid-js'
import type { Attribution, Link, Span } from '../../model/index.ts'
import { term } from '../i18n/index.ts'
import { ACTS } from '../i18n/terms.ts'
import { clip } from '../lib/clip.ts'
import { Chain } from './Chain.tsx'

interface Props {
  statement: Attribution
  /** The words of a span of its article. */
  wordsOf: (span: Span) => string | null
  outlet: string | null
  onShow?: (span: Span) => void
  /** Where it stands. */
  children?: JSX.Element
}

/** A statement: the words that are somebody's, and the chain by which the article has them. */
export function StatementCard(props: Props) {
  const show = (link: Link) => {
    if (link.span !== null) props.onShow?.(link.span)
  }
  return (
    <article class="card statement">
      <blockquote class="words card-claim" lang="ar" dir="rtl">
        <For each={props.statement.content}>
          {(span, i) => (
            <>
              <Show when={i() > 0}> […] </Show>
              <Show when={props.onShow} fallback={clip(props.wordsOf(span) ?? '…')}>
                {(go) => (
                  <button type="button" class="evidence" onClick={() => go()(span)}>
                    {clip(props.wordsOf(span) ?? '…')}
                  </button>
                )}
              </Show>
            </>
          )}
        </For>
      </blockquote>
      <div class="card-evidence">
        <p class="card-kind">
          <span class="tag">{term(ACTS, props.statement.act)}</span>{' '}
          <bdi lang="ar" class="quiet">
            {props.wordsOf(props.statement.cue)}
          </bdi>
        </p>
        <Chain outlet={props.outlet} links={props.statement.chain} {...(props.onShow ? { onShow: show } : {})} />
        {props.children}
      </div>
    </article>
  )
}
