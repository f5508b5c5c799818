-- one row a call, put together from events that come twice and in any order
create table phone_call (
    id           uuid primary key,
    provider     text not null,
    external_id  text not null,
    way          text check (way in ('IN', 'OUT', 'INNER')),
    number       text,
    our_number   text,
    extension    text,
    started_at   timestamptz not null,
    answered_at  timestamptz,
    ended_at     timestamptz,
    talk_seconds int not null default 0,
    recording    text,
    phase        text not null default 'OPEN' check (phase in ('OPEN', 'TALKED', 'MISSED', 'UNANSWERED')),
    off_hours    boolean not null default false,
    introduced   boolean not null default false,
    client_id    uuid references client_account (id),
    contact_id   uuid references client_contact (id),
    deal_id      uuid,
    unique (provider, external_id)
);
create index phone_call_number on phone_call (number, started_at desc);
create index phone_call_client on phone_call (client_id, started_at desc);
create index phone_call_started on phone_call (started_at desc, id);
create index phone_call_now on phone_call (started_at) where ended_at is null;

-- who is to be called back: one open row a number, whoever asked how often
create table call_back (
    id              uuid primary key,
    number          text not null,
    client_id       uuid not null references client_account (id),
    deal_id         uuid,
    missed          int not null,
    first_missed_at timestamptz not null,
    last_missed_at  timestamptz not null,
    closed_at       timestamptz,
    closed_by       text,
    check ((closed_at is null) = (closed_by is null))
);
create unique index call_back_open on call_back (number) where closed_at is null;
create index call_back_deal on call_back (deal_id) where closed_at is null and deal_id is not null;
create index call_back_client on call_back (client_id, first_missed_at desc);
