-- every inbound event as it came, committed before it is acknowledged
create table intake_event (
    id            uuid primary key,
    channel       text not null,
    external_id   text not null,
    site          text,
    content_type  text not null,
    raw           text not null,
    address       text,
    received_at   timestamptz not null,
    outcome       text check (outcome in ('NEW_LEAD', 'ATTACHED', 'DUPLICATE', 'REJECTED', 'SPAM')),
    decided_by    text,
    decided_at    timestamptz,
    lead_id       uuid references lead (id),
    deal_id       uuid,
    client_id     uuid references client_account (id),
    state         text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'PARKED', 'HELD')),
    tries         int not null default 0,
    next_try_at   timestamptz not null,
    last_error    text,
    unique (channel, external_id),
    check ((state = 'DONE') = (outcome is not null))
);
create index intake_event_due on intake_event (next_try_at) where state in ('WAITING', 'RUNNING');
create index intake_event_received on intake_event (received_at, channel);
create index intake_event_parked on intake_event (received_at) where state in ('PARKED', 'HELD');
