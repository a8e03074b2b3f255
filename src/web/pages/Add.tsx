import { A, useNavigate } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import { articleAddress } from '../components/ArticleLine.tsx'
import { Foreign } from '../components/Loaded.tsx'
import { Name } from '../components/Name.tsx'
import { t } from '../i18n/index.ts'
import { useTitle } from '../lib/title.ts'
import { type Arrival, addPage, arrivalOf, arrivalsOf, type Outcome } from '../lib/upload.ts'

/** New pages: a pasted text, files, a folder; what they do not say; then straight to the reading. */
export function Add() {
  useTitle(() => t('add.title'))
  const navigate = useNavigate()
  const [text, setText] = createSignal('')
  const [files, setFiles] = createSignal<readonly Arrival[]>([])
  const [given, setGiven] = createSignal<Readonly<Record<string, string>>>({})
  const [outcomes, setOutcomes] = createSignal<readonly Outcome[]>([])
  const [total, setTotal] = createSignal(0)
  const [over, setOver] = createSignal(false)
  const [nothing, setNothing] = createSignal(false)
  const working = () => total() > 0 && outcomes().length < total()

  const pages = (): Arrival[] => [
    ...(text().trim() === ''
      ? []
      : [{ name: t('add.paste'), bytes: new TextEncoder().encode(text()), mediaType: 'text/plain; charset=utf-8' }]),
    ...files(),
  ]

  async function go(): Promise<void> {
    const all = pages()
    setNothing(all.length === 0)
    setOutcomes([])
    setTotal(all.length)
    for (const page of all) {
      const outcome = await addPage(page, given())
      setOutcomes((before) => [...before, outcome])
    }
    const [only] = outcomes()
    if (all.length === 1 && only?.id !== undefined) navigate(articleAddress(only.id))
  }

  const say = (name: string) => (change: { target: HTMLInputElement }) =>
    setGiven((before) => ({ ...before, [name]: change.target.value.trim() }))

  return (
    <form
      class="add"
      onSubmit={(submit) => {
        submit.preventDefault()
        void go()
      }}
    >
      <h1>{t('add.title')}</h1>
      <p class="lede quiet">{t('add.local')}</p>
      <label class="field">
        <span>{t('add.paste')}</span>
        <textarea
          rows="11"
          dir="auto"
          lang="ar"
          class="arabic-text"
          value={text()}
          onInput={(input) => setText(input.target.value)}
        />
      </label>
      <div class="add-rest">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
        <div
          class="drop"
          classList={{ over: over() }}
          onDragOver={(drag) => {
            drag.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(drop) => {
            drop.preventDefault()
            setOver(false)
            const items = drop.dataTransfer?.items
            if (items) void arrivalsOf(items).then(setFiles)
          }}
        >
          <p class="quiet">{t('add.drop')}</p>
          <label class="button">
            {t('add.choose')}
            <input
              class="visually-hidden"
              type="file"
              multiple
              accept=".txt,.html,.htm,.xhtml,.json,.jsonl,.ndjson,.gz,.zst"
              onChange={(change) => void Promise.all([...(change.target.files ?? [])].map(arrivalOf)).then(setFiles)}
            />
          </label>
          <Show when={files().length > 0}>
            <ul class="chosen-files">
              <For each={files()}>
                {(file) => (
                  <li class="tag">
                    <Name>{file.name}</Name>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </div>
        <fieldset class="given">
          <legend>{t('add.say')}</legend>
          <label class="field">
            <span>{t('add.pageTitle')}</span>
            <input type="text" dir="auto" onChange={say('title')} />
          </label>
          <label class="field">
            <span>{t('article.outlet')}</span>
            <input type="text" dir="auto" onChange={say('outlet')} />
          </label>
          <label class="field">
            <span>{t('article.published')}</span>
            <input type="text" inputmode="numeric" placeholder="2018-07-08" dir="auto" onChange={say('published')} />
          </label>
        </fieldset>
      </div>
      <div class="add-end">
        <button type="submit" class="button primary" disabled={working()}>
          {t('add.go')}
        </button>
        <div role="status">
          <Show when={nothing()}>
            <p class="note">{t('add.nothing')}</p>
          </Show>
          <Show when={working()}>
            <p>{t('add.working', { done: outcomes().length, total: total() })}</p>
            <progress max={total()} value={outcomes().length} aria-label={t('add.go')} />
          </Show>
          <ul class="outcomes">
            <For each={outcomes()}>
              {(outcome) => (
                <li class={`outcome ${outcome.state}`}>
                  <span class="tag">{t(`add.${outcome.state === 'added' ? 'done' : outcome.state}`)}</span>{' '}
                  <Show when={outcome.id} fallback={<Name>{outcome.name}</Name>}>
                    {(id) => (
                      <A href={articleAddress(id())}>
                        <Name>{outcome.name}</Name>
                      </A>
                    )}
                  </Show>
                  <Show when={outcome.reason}>{(reason) => <Foreign said={reason()} />}</Show>
                </li>
              )}
            </For>
          </ul>
        </div>
      </div>
    </form>
  )
}
