create table lead (
    id               uuid primary key,
    event_id         uuid not null unique,
    client_id        uuid not null references client_account (id),
    contact_id       uuid not null references client_contact (id),
    source           text not null,
    campaign         text,
    message          text,
    utm              jsonb not null default '{}',
    page             text,
    consent_version  text,
    consent_sha256   text,
    consent_at       timestamptz,
    consent_address  text,
    consent_page     text,
    created_at       timestamptz not null
);
create index lead_client on lead (client_id);
create index lead_created on lead (created_at desc, id);
create index lead_source on lead (source, created_at);
