-- one open case a client: of two, the merged client's joins the survivor's and comes back when they part
call follow_merges('collection_case', 'client');
alter table collection_case
    add column joined_into uuid references collection_case,
    add column joined_by   uuid,
    add check ((joined_into is null) = (joined_by is null)),
    add check (joined_into is null or state = 'CLOSED');
create index collection_case_client on collection_case (client_id);
create index collection_case_joined on collection_case (joined_into) where joined_into is not null;
