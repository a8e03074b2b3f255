/** Claims in lists: each with its words, its chain, and the article it stands in. */
import { For } from 'solid-js'
import type { EventItem, StatementItem } from '../../record/items.ts'
import { eventId, statementId } from '../lib/layers.ts'
import { wordsFrom } from '../lib/words.ts'
import { ArticleLine } from './ArticleLine.tsx'
import { EventCard } from './EventCard.tsx'
import { Highlighted } from './Highlighted.tsx'
import { StatementCard } from './StatementCard.tsx'

export const EventRow = (props: { event: EventItem }) => (
  <EventCard
    event={props.event}
    outlet={props.event.article.outlet}
    article={<ArticleLine article={props.event.article} chosen={eventId(props.event)} />}
  >
    <For each={props.event.evidence}>
      {(quote) => (
        <p class="words" lang="ar" dir="rtl">
          <Highlighted text={quote.text} start={quote.start} highlights={props.event.triggers} />
        </p>
      )}
    </For>
  </EventCard>
)

export const StatementRow = (props: { statement: StatementItem }) => (
  <StatementCard
    statement={props.statement}
    wordsOf={wordsFrom([...props.statement.quotes, props.statement.cueQuote])}
    outlet={props.statement.article.outlet}
  >
    <ArticleLine article={props.statement.article} chosen={statementId(props.statement)} />
  </StatementCard>
)
