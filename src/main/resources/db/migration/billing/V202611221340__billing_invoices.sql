create table invoice (
    id            uuid primary key,
    version       bigint         not null default 0,
    seller_id     uuid           not null references seller,
    deal_id       uuid           not null references deal,
    client_id     uuid           not null references client_account,
    owner_id      uuid references person,
    step          int            not null default 1,
    state         text           not null check (state in ('DRAFT', 'ISSUED', 'CANCELLED', 'WRITTEN_OFF')),
    currency      text           not null check (length(currency) = 3),
    price_kind    text           not null check (price_kind in ('NET', 'GROSS')),
    discount      numeric(7, 4)  not null check (discount between 0 and 100),
    language      text           not null,
    number        text,
    number_key    text,
    buyer_name    text           not null,
    buyer_inn     text,
    shipment_date date           not null,
    issued_on     date,
    due           date,
    effective_due date,
    net           numeric(19, 2) not null,
    vat           numeric(19, 2) not null,
    gross         numeric(19, 2) not null check (gross >= 0),
    document_id   uuid references document,
    cancel_reason text,
    created_at    timestamptz    not null,
    issued_at     timestamptz,
    cancelled_at  timestamptz,
    check (net + vat = gross),
    check (state not in ('ISSUED', 'WRITTEN_OFF') or (number is not null and issued_on is not null and due is not null)),
    check (state <> 'CANCELLED' or cancel_reason is not null)
);

-- one invoice per deal and billing step; a cancelled one makes room for its successor
create unique index invoice_step on invoice (deal_id, step) where state <> 'CANCELLED';
create unique index invoice_number on invoice (seller_id, number) where number is not null;
create index invoice_number_key on invoice (number_key) where state = 'ISSUED';
create index invoice_buyer on invoice (buyer_inn) where state = 'ISSUED';
create index invoice_client on invoice (client_id);
create index invoice_owner on invoice (owner_id, created_at desc);
create index invoice_newest on invoice (created_at desc);

create table invoice_line (
    invoice_id       uuid           not null references invoice,
    position         int            not null,
    sku              text,
    name             text           not null,
    unit             text           not null,
    quantity         numeric(19, 3) not null check (quantity > 0),
    price            numeric(19, 4) not null check (price >= 0),
    discount_percent numeric(7, 4)  not null check (discount_percent between 0 and 100),
    vat_kind         text           not null,
    vat_percent      numeric(7, 4)  not null,
    net              numeric(19, 2) not null,
    vat              numeric(19, 2) not null,
    gross            numeric(19, 2) not null,
    primary key (invoice_id, position),
    check (net + vat = gross)
);
