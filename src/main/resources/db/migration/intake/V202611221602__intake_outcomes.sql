-- every event says why it ended as it did, and a repetition says of which event it is one
alter table intake_event
    add column duplicate_of uuid references intake_event (id),
    add column reason       text,
    add column fingerprint  text,
    add column title        text,
    add check ((outcome is not distinct from 'DUPLICATE') = (duplicate_of is not null));
create index intake_event_fingerprint on intake_event (fingerprint, received_at) where fingerprint is not null;
create index intake_event_ledger on intake_event (received_at) include (channel, outcome, state);
create index intake_event_client on intake_event (client_id, received_at desc) where client_id is not null;
create index intake_event_deal on intake_event (deal_id, received_at desc) where deal_id is not null;

-- bytes of what was received and of what was found in it, in pieces, so that none is ever whole in memory
create table intake_blob (
    owner_id  uuid not null,
    part      int not null,
    content   bytea not null,
    primary key (owner_id, part)
);

-- files that came with an event; the name is for people only, nothing is stored under it
create table intake_attachment (
    id          uuid primary key,
    event_id    uuid not null references intake_event (id),
    rank        int not null,
    name        text not null,
    media_type  text not null,
    bytes       bigint not null,
    unique (event_id, rank)
);
