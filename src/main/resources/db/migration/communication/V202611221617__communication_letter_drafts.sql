-- a letter that somebody changed before it leaves; it takes the place of the template's text for that key
create table letter_draft (
    kind         text not null,
    subject_type text not null,
    subject_id   uuid not null,
    revision     int not null,
    subject      text not null,
    body         text not null,
    document_ids uuid[] not null default '{}',
    edited_by    text not null,
    edited_at    timestamptz not null,
    primary key (kind, subject_type, subject_id, revision)
);
