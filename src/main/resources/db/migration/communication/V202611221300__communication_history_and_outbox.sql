create table interaction (
    id          uuid primary key,
    client_id   uuid not null references client_account (id),
    deal_id     uuid,
    contact_id  uuid references client_contact (id),
    kind        text not null check (kind in ('CALL', 'LETTER', 'MEETING', 'NOTE')),
    direction   text not null check (direction in ('IN', 'OUT')),
    result      text,
    text        text,
    author_id   uuid references person (id),
    at          timestamptz not null
);
create index interaction_deal on interaction (deal_id, at desc);
create index interaction_client on interaction (client_id, at desc);

create table outgoing_message (
    id            uuid primary key,
    kind          text not null,
    subject_type  text not null,
    subject_id    uuid not null,
    revision      int not null,
    client_id     uuid not null references client_account (id),
    deal_id       uuid,
    recipient     text not null,
    language      text not null,
    subject       text not null,
    body_text     text not null,
    body_html     text,
    warnings      text[] not null default '{}',
    document_ids  uuid[] not null default '{}',
    queued_by     text not null,
    created_at    timestamptz not null,
    accepted_at   timestamptz,
    sent_at       timestamptz,
    via           text,
    state         text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'PARKED', 'HELD')),
    tries         int not null default 0,
    next_try_at   timestamptz not null,
    last_error    text,
    unique (kind, subject_type, subject_id, revision)
);
create index outgoing_message_due on outgoing_message (next_try_at) where state in ('WAITING', 'RUNNING');
create index outgoing_message_client on outgoing_message (client_id, created_at desc);
create index outgoing_message_created on outgoing_message (created_at desc, id);

create table message_attachment (
    message_id  uuid not null references outgoing_message (id),
    rank        int not null,
    name        text not null,
    media_type  text not null,
    content     text not null,
    primary key (message_id, rank)
);
