create table audit_entry (
    id         uuid primary key,
    at         timestamptz not null,
    actor      text not null,
    subject    text not null,
    subject_id uuid not null,
    what       text not null,
    from_value text,
    to_value   text,
    reason     text,
    seal       bigint,
    digest     bytea,
    erased_at  timestamptz
);
create index audit_entry_subject on audit_entry (subject, subject_id, id desc);
create index audit_entry_actor on audit_entry (actor, id desc);
create index audit_entry_seal on audit_entry (seal) where seal is not null;
create index audit_entry_unsealed on audit_entry (id) where seal is null;

-- one link of the chain per batch: its hash covers the hash before it and the digest of each of its rows
create table audit_seal (
    no        bigint primary key,
    entries   int not null,
    hash      bytea not null,
    sealed_at timestamptz not null
);

-- whoever holds this row seals: one node at a time
create table audit_sealer (
    one boolean primary key default true check (one)
);
insert into audit_sealer default values;

-- the answer is stored in the transaction of the effect, so that there is either both or neither
create table idempotency_key (
    actor        text not null,
    route        text not null,
    key          text not null,
    request_hash bytea not null,
    status       int,
    headers      text,
    body         bytea,
    expires_at   timestamptz not null,
    primary key (actor, route, key)
);
create index idempotency_key_expires on idempotency_key (expires_at);
