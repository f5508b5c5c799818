-- reconciliation statements for many clients at once, worked off by the queue
create table statement_run (
    id           uuid primary key,
    period_from  date        not null,
    period_to    date        not null,
    language     text        not null check (language in ('en', 'ru')),
    form         text        not null check (form in ('ZIP', 'PDF')),
    asked_by     text        not null,
    asked_at     timestamptz not null,
    cancelled_at timestamptz,
    check (period_from <= period_to)
);
create index statement_run_newest on statement_run (asked_at desc);

create table statement_run_item (
    id          uuid primary key,
    run_id      uuid        not null references statement_run (id),
    client_id   uuid        not null references client_account (id),
    document_id uuid references document (id),
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'PARKED', 'HELD', 'CANCELLED')),
    tries       int         not null default 0,
    next_try_at timestamptz not null,
    last_error  text,
    unique (run_id, client_id)
);
create index statement_run_item_due on statement_run_item (next_try_at) where state in ('WAITING', 'RUNNING');
