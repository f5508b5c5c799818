-- who opened or took away what: reading, so apart from the chained journal of changes
create table access_entry (
    id         uuid primary key,
    at         timestamptz not null,
    actor      text not null,
    subject    text not null,
    subject_id uuid,
    form       text,
    row_count  int
);
create index access_entry_subject on access_entry (subject_id, actor, at desc) where subject_id is not null;
