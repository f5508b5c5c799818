-- client and deal are named by id only: their modules stand beside this one, not below it
create table work_item (
    task_id     text primary key,
    task_key    text not null,
    deal_id     uuid,
    deal_number text,
    client_id   uuid,
    client_name text,
    owner_id    uuid,
    queue       text,
    title       text not null,
    due         timestamptz not null default 'infinity',
    priority    int not null default 50,
    stage       text,
    amount      numeric(19, 2),
    currency    varchar(3),
    opened_at   timestamptz not null,
    check ((amount is null) = (currency is null))
);
create index work_item_owner on work_item (owner_id, due, task_id);
create index work_item_queue on work_item (queue, due, task_id) where owner_id is null;
create index work_item_due on work_item (due, task_id);
create index work_item_deal on work_item (deal_id);
create index work_item_client on work_item (client_id);
