-- open tasks go along with their client
call follow_merges('work_item', 'client');
