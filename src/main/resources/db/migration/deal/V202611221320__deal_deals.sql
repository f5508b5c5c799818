create sequence deal_number start with 1001 cache 20;

create table deal (
    id              uuid primary key,
    number          text not null unique,
    lead_id         uuid not null unique,
    client_id       uuid not null,
    contact_id      uuid not null,
    title           text not null,
    source          text not null,
    repeat          boolean not null,
    stage           text not null check (stage in ('NEW_CLIENT', 'QUALIFIED', 'DECISION_MAKER_REACHED', 'OFFER_SENT',
                                                   'MEETING_SCHEDULED', 'MEETING_HELD', 'CONTRACT_AGREED', 'INVOICE_PAID')),
    stage_since     timestamptz not null,
    status          text not null check (status in ('OPEN', 'PUT_OFF', 'WON', 'LOST')),
    owner_id        uuid,
    team            text,
    amount          numeric(18, 2) not null check (amount >= 0),
    currency        varchar(3) not null,
    need            text,
    budget          text,
    authority       text,
    needed_by       date,
    score           int,
    -- accounting sees a deal from its agreed contract on, a lawyer while its contract is on review
    billable        boolean not null,
    on_review       boolean not null,
    pending_entry   text check (pending_entry in ('MOVED', 'RESUMED')),
    pending_reason  text,
    put_off_until   date,
    reason          text,
    opened_at       timestamptz not null,
    closed_at       timestamptz,
    version         bigint not null,
    check ((status in ('WON', 'LOST')) = (closed_at is not null)),
    check ((status = 'PUT_OFF') = (put_off_until is not null)),
    check (status not in ('LOST', 'PUT_OFF') or reason is not null)
);

-- lists read one of these from its end, whatever the number of deals
create index deal_open_of_owner on deal (owner_id, stage, stage_since, id) where status = 'OPEN';
create index deal_open_of_team on deal (team, stage, stage_since, id) where status = 'OPEN';
create index deal_open on deal (stage, stage_since, id) where status = 'OPEN';
create index deal_resting_of_owner on deal (owner_id, status, stage_since, id) where status <> 'OPEN';
create index deal_resting_of_team on deal (team, status, stage_since, id) where status <> 'OPEN';
create index deal_resting on deal (status, stage_since, id) where status <> 'OPEN';
create index deal_on_review on deal (id) where on_review;
create index deal_billable on deal (stage, stage_since, id) where billable;
create index deal_of_client on deal (client_id, id);

create table stage_log (
    id          uuid primary key,
    deal_id     uuid not null references deal (id),
    at          timestamptz not null,
    actor       text not null,
    from_stage  text,
    to_stage    text not null,
    how         text not null check (how in ('ENTERED', 'MOVED', 'RESUMED')),
    reason      text,
    check (how <> 'MOVED' or reason is not null)
);
create index stage_log_of_deal on stage_log (deal_id, at);

create table price_item (
    id        uuid primary key,
    sku       text not null unique,
    name      text not null,
    name_ru   text not null,
    unit      text not null,
    price     numeric(19, 4) not null check (price >= 0),
    currency  varchar(3) not null,
    vat_kind  text not null,
    position  int not null
);
