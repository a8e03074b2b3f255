/**
 * The shape of a record, as numbered steps. A step that was published is never changed: a new one is added behind it.
 * Days are integers, 20180708. `key` is the database's own number of a row and never leaves it; `id` is what people see.
 */
export const MIGRATIONS: readonly string[] = [
  `
  -- The bytes as they came, compressed, and what came beside them: all that a reading is made of.
  CREATE TABLE page (
    key INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    bytes BLOB NOT NULL,
    media_type TEXT,
    charset TEXT,
    given TEXT NOT NULL,
    added TEXT NOT NULL
  ) STRICT;

  CREATE TABLE engine (
    key INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    UNIQUE (version, knowledge)
  ) STRICT;

  CREATE TABLE outlet (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

  -- One reading a page. The text and the rest of the reading are compressed; events and statements stand in their own tables.
  CREATE TABLE article (
    key INTEGER PRIMARY KEY REFERENCES page ON DELETE CASCADE,
    engine INTEGER NOT NULL REFERENCES engine,
    outlet INTEGER REFERENCES outlet,
    title TEXT,
    published TEXT,
    first INTEGER,
    last INTEGER,
    language TEXT NOT NULL,
    url TEXT,
    ref TEXT,
    size INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    text BLOB NOT NULL,
    rest BLOB NOT NULL
  ) STRICT;
  CREATE INDEX article_outlet ON article (outlet);
  CREATE INDEX article_day ON article (first);

  CREATE TABLE actor (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL) STRICT;

  -- Whom an article names, in its own words, and how often.
  CREATE TABLE mention (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    actor INTEGER NOT NULL REFERENCES actor,
    name TEXT NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (article, actor)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mention_actor ON mention (actor);

  CREATE TABLE article_state (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    state TEXT NOT NULL,
    PRIMARY KEY (article, state)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_state_state ON article_state (state);

  -- first, last: the event's own time, else the publication; dated says which.
  CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    type TEXT NOT NULL,
    mode TEXT,
    modality TEXT NOT NULL,
    scope TEXT NOT NULL,
    first INTEGER,
    last INTEGER,
    dated TEXT NOT NULL CHECK (dated IN ('event', 'published', 'unknown')),
    evidence TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX event_article ON event (article);
  CREATE INDEX event_type ON event (type, mode, first);
  CREATE INDEX event_day ON event (first);

  -- sides: 1 actor, 2 recipient, 4 place, added up.
  CREATE TABLE event_party (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    actor INTEGER NOT NULL REFERENCES actor,
    sides INTEGER NOT NULL,
    PRIMARY KEY (event, actor)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_party_actor ON event_party (actor, sides);

  CREATE TABLE event_state (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    state TEXT NOT NULL,
    sides INTEGER NOT NULL,
    PRIMARY KEY (event, state)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_state_state ON event_state (state, sides);

  -- The pairs of states between which an event holds; low < high.
  CREATE TABLE event_pair (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    low TEXT NOT NULL,
    high TEXT NOT NULL,
    PRIMARY KEY (event, low, high)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_pair_pair ON event_pair (low, high);

  CREATE TABLE event_sector (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    sector TEXT NOT NULL,
    PRIMARY KEY (event, sector)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_sector_sector ON event_sector (sector);

  CREATE TABLE statement (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    act TEXT NOT NULL,
    style TEXT NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX statement_article ON statement (article);
  CREATE INDEX statement_act ON statement (act);

  -- roles: 1 by (the origin), 2 through (a link before it), 4 about (named in the content), added up. link: place in the chain.
  CREATE TABLE statement_actor (
    statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
    actor INTEGER NOT NULL REFERENCES actor,
    roles INTEGER NOT NULL,
    PRIMARY KEY (statement, actor)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX statement_actor_actor ON statement_actor (actor, roles);

  CREATE TABLE statement_state (
    statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
    state TEXT NOT NULL,
    PRIMARY KEY (statement, state)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX statement_state_state ON statement_state (state);

  -- Search: terms made by search/terms.ts, separated by spaces, so that SQLite has only to split at them. The index keeps no text.
  CREATE VIRTUAL TABLE word USING fts5 (
    title, body, exact_title, exact_body,
    content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  `,
  `
  -- The name that the knowledge gives an actor; null where it gives none, and the articles' own names must do.
  ALTER TABLE actor ADD COLUMN name TEXT;
  `,
]
