-- letters to the address came back for good; a new address is a new row without the mark
alter table client_channel
    add column undeliverable_at  timestamptz,
    add column undeliverable_why text;
