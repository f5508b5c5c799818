create table offer (
    id                uuid primary key,
    deal_id           uuid not null references deal (id),
    revision          int not null,
    state             text not null check (state in ('DRAFT', 'ON_APPROVAL', 'APPROVED', 'DECLINED', 'SENT', 'ANSWERED')),
    prices            text not null check (prices in ('NET', 'GROSS')),
    discount_percent  numeric(5, 2) not null check (discount_percent between 0 and 100),
    language          text not null check (language in ('en', 'ru')),
    valid_until       date,
    note              text,
    vat_date          date not null,
    net               numeric(18, 2) not null,
    vat               numeric(18, 2) not null,
    gross             numeric(18, 2) not null,
    currency          varchar(3) not null,
    whole_discount    numeric(5, 2) not null,
    remark            text,
    document_id       uuid,
    message_id        uuid,
    sent_at           timestamptz,
    answered_at       timestamptz,
    waits             int not null check (waits between 0 and 2),
    version           bigint not null,
    unique (deal_id, revision),
    check (state not in ('SENT', 'ANSWERED') or message_id is not null)
);

create table offer_line (
    offer_id          uuid not null references offer (id),
    position          int not null,
    sku               text,
    name              text not null,
    unit              text not null,
    quantity          numeric(15, 3) not null check (quantity > 0),
    price             numeric(19, 4) not null check (price >= 0),
    discount_percent  numeric(5, 2) not null check (discount_percent between 0 and 100),
    vat_kind          text not null,
    primary key (offer_id, position)
);

create table meeting (
    id         uuid primary key,
    deal_id    uuid not null references deal (id),
    state      text not null check (state in ('SCHEDULED', 'HELD', 'CANCELLED', 'NO_SHOW')),
    revision   int not null,
    at         timestamptz not null,
    minutes_long int not null check (minutes_long > 0),
    place      text not null,
    agenda     text,
    minutes    text,
    next_step  text,
    reason     text,
    created_at timestamptz not null,
    version    bigint not null,
    check (state <> 'HELD' or minutes is not null),
    check (state not in ('CANCELLED', 'NO_SHOW') or reason is not null)
);
create index meeting_of_deal on meeting (deal_id, created_at);
create unique index meeting_ahead on meeting (deal_id) where state = 'SCHEDULED';

create table contract (
    id       uuid primary key,
    deal_id  uuid not null unique references deal (id)
);

create table contract_revision (
    contract_id                 uuid not null references contract (id),
    revision                    int not null,
    state                       text not null check (state in ('ON_REVIEW', 'REMARKS', 'APPROVED', 'AGREED')),
    prepayment_percent          numeric(5, 2) not null check (prepayment_percent between 0 and 100),
    payment_days                int not null check (payment_days between 0 and 365),
    penalty_percent_per_day     numeric(6, 4) not null check (penalty_percent_per_day between 0 and 100),
    delivery                    text not null,
    special                     text,
    language                    text not null check (language in ('en', 'ru')),
    document_id                 uuid,
    sha256                      text,
    remarks                     text,
    remarks_by                  text check (remarks_by in ('lawyer', 'client')),
    author                      text not null,
    at                          timestamptz not null,
    primary key (contract_id, revision),
    check (state not in ('APPROVED', 'AGREED') or sha256 is not null),
    check (state <> 'REMARKS' or remarks is not null)
);
create unique index contract_revision_open on contract_revision (contract_id) where state = 'ON_REVIEW';
