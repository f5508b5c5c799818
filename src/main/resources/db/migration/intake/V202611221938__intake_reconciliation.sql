-- what a sender's own list says of a day, beside what the journal knows of it; compared again, the row is the last result
create table reconciliation (
    id          uuid primary key,
    channel     text not null,
    source      text not null,
    day         date not null,
    listed      int not null,
    missing     int not null check (missing between 0 and listed),
    compared_at timestamptz not null,
    compared_by text not null,
    unique (channel, source, day)
);
create index reconciliation_missing on reconciliation (day) where missing > 0;

-- a few of what is missing, for whoever looks for it
create table reconciliation_gap (
    reconciliation_id uuid not null references reconciliation (id) on delete cascade,
    rank              int not null,
    external_id       text not null,
    at                timestamptz not null,
    hint              text,
    primary key (reconciliation_id, rank)
);

-- the daily comparison is made by one node
create table reconciliation_turn (
    only_one boolean primary key default true check (only_one),
    day      date
);
insert into reconciliation_turn default values;
