create table client_account (
    id               uuid primary key,
    name             text not null check (name <> ''),
    language         text not null,
    owner_id         uuid references person (id),
    team             text references team (key),
    legal_name       text,
    inn              text,
    kpp              text,
    ogrn             text,
    address          text,
    bank             text,
    bic              text,
    bank_account     text,
    correspondent    text,
    signatory        text,
    signatory_post   text,
    signatory_basis  text,
    version          bigint not null default 0,
    created_at       timestamptz not null
);
create index client_account_owner on client_account (owner_id, name);
create index client_account_team on client_account (team, name);
create index client_account_name on client_account (name, id);
create index client_account_inn on client_account (inn) where inn is not null;

create table client_contact (
    id          uuid primary key,
    client_id   uuid not null references client_account (id),
    name        text not null,
    position    text,
    roles       text[] not null default '{}',
    created_at  timestamptz not null
);
create index client_contact_client on client_contact (client_id);

-- one row a phone or address; people share the office's number, hence no uniqueness beyond the contact
create table client_channel (
    contact_id  uuid not null references client_contact (id) on delete cascade,
    kind        text not null check (kind in ('PHONE', 'EMAIL')),
    value       text not null,
    rank        int not null,
    primary key (contact_id, kind, value)
);
create index client_channel_value on client_channel (value, kind);
