-- Answers to "Was this helpful?": counted by page, language and month. No row is one person's.
create table feedback_count (
  month text not null,
  language text not null,
  path text not null,
  is_helpful boolean not null,
  answers integer not null,
  primary key (month, language, path, is_helpful)
);

-- Words that people added, screened before they came here. The key is random, so that rows of a month have no order.
create table feedback_words (
  id uuid primary key,
  month text not null,
  language text not null,
  path text not null,
  is_helpful boolean not null,
  words text not null
);
create index feedback_words_by_month on feedback_words (month, id);
