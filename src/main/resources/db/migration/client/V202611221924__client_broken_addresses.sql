-- somebody has seen that letters come back from the address and lets it be
alter table client_channel
    add column undeliverable_left_at timestamptz;
