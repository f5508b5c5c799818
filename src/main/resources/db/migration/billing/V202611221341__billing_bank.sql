create table bank_import (
    id          uuid primary key,
    format      text        not null,
    file_name   text        not null,
    sha256      text        not null,
    content     bytea       not null,
    account     text        not null,
    starts      date,
    ends        date,
    lines       int         not null,
    added       int         not null,
    duplicates  int         not null,
    allocated   int         not null,
    queued      int         not null,
    ignored     int         not null,
    imported_at timestamptz not null,
    imported_by text        not null
);

create index bank_import_newest on bank_import (imported_at desc);

create table bank_import_warning (
    import_id   uuid   not null references bank_import,
    position    int    not null,
    message_key text   not null,
    args        text[] not null,
    primary key (import_id, position)
);

-- The key says which lines are the same one; truly identical lines of one day are counted by their occurrence.
create table bank_line (
    id            uuid primary key,
    import_id     uuid           not null references bank_import,
    line_key      text           not null,
    occurrence    int            not null,
    direction     text           not null check (direction in ('IN', 'OUT', 'OWN', 'UNKNOWN')),
    account       text           not null,
    value_date    date           not null,
    number        text           not null,
    amount        numeric(19, 2) not null check (amount > 0),
    currency      text           not null,
    payer_account text           not null,
    payer_inn     text           not null,
    payer_name    text           not null,
    payee_account text           not null,
    payee_inn     text           not null,
    payee_name    text           not null,
    purpose       text           not null,
    unique (line_key, occurrence)
);

create index bank_line_import on bank_line (import_id);

-- Facts, append-only: a payment, what it was put on, what was taken back, what went back to the payer.
create table payment (
    id           uuid primary key,
    bank_line_id uuid           not null unique references bank_line,
    client_id    uuid references client_account,
    received_on  date           not null,
    amount       numeric(19, 2) not null check (amount > 0),
    currency     text           not null,
    payer_inn    text           not null,
    payer_name   text           not null,
    purpose      text           not null,
    recorded_at  timestamptz    not null
);

create index payment_payer on payment (payer_inn);
create index payment_newest on payment (received_on desc, id desc);

create table payment_allocation (
    id         uuid primary key,
    payment_id uuid           not null references payment,
    invoice_id uuid           not null references invoice,
    amount     numeric(19, 2) not null check (amount > 0),
    rule       text           not null check (rule in ('NUMBER', 'AMOUNT', 'OLDEST', 'PERSON')),
    made_at    timestamptz    not null,
    made_by    text           not null
);

create index payment_allocation_payment on payment_allocation (payment_id);
create index payment_allocation_invoice on payment_allocation (invoice_id);

create table allocation_undone (
    allocation_id uuid primary key references payment_allocation,
    undone_at     timestamptz not null,
    undone_by     text        not null
);

create table payment_refund (
    id           uuid primary key,
    payment_id   uuid           not null references payment,
    bank_line_id uuid           not null references bank_line,
    amount       numeric(19, 2) not null check (amount > 0),
    made_at      timestamptz    not null
);

create index payment_refund_payment on payment_refund (payment_id);

create view standing_allocation as
select a.*
  from payment_allocation a
 where not exists (select 1 from allocation_undone u where u.allocation_id = a.id);

create view invoice_standing as
select i.*,
       coalesce(s.allocated, 0) as allocated,
       i.gross - coalesce(s.allocated, 0) as open,
       s.last_paid_on,
       case
           when i.state <> 'ISSUED' then i.state
           when coalesce(s.allocated, 0) >= i.gross then 'PAID'
           when coalesce(s.allocated, 0) > 0 then 'PARTLY_PAID'
           else 'ISSUED'
       end as status
  from invoice i
  left join lateral (
      select sum(a.amount) as allocated, max(p.received_on) as last_paid_on
        from standing_allocation a
        join payment p on p.id = a.payment_id
       where a.invoice_id = i.id) s on true;

create view payment_standing as
select p.*,
       a.allocated,
       r.refunded,
       p.amount - a.allocated - r.refunded as unallocated,
       case
           when p.amount = a.allocated + r.refunded then 'allocated'
           when a.allocated > 0 then 'advance'
           else 'queued'
       end as status
  from payment p
  cross join lateral (
      select coalesce(sum(amount), 0) as allocated from standing_allocation where payment_id = p.id) a
  cross join lateral (
      select coalesce(sum(amount), 0) as refunded from payment_refund where payment_id = p.id) r;
