create table collection_case (
    id          uuid primary key,
    client_id   uuid        not null references client_account,
    owner_id    uuid references person,
    state       text        not null check (state in ('OPEN', 'CLOSED')),
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    promised_on date,
    check ((state = 'CLOSED') = (closed_at is not null))
);

create unique index collection_case_open on collection_case (client_id) where state = 'OPEN';
create index collection_case_owner on collection_case (owner_id, opened_at desc);

create table collection_call (
    id          uuid primary key,
    case_id     uuid        not null references collection_case,
    outcome     text        not null,
    promised_on date,
    note        text,
    made_at     timestamptz not null,
    made_by     text        not null
);

create index collection_call_case on collection_call (case_id, made_at desc);
