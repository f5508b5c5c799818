-- deals go along with their client
call follow_merges('deal', 'client', 'contact');

-- one client, one manager: deals that a merge gave to the manager of the survivor, to be given back
create table deal_handed_by_merge (
    merge_id  uuid not null,
    deal_id   uuid not null references deal (id),
    from_id   uuid not null references person (id),
    to_id     uuid not null references person (id),
    primary key (merge_id, deal_id)
);
