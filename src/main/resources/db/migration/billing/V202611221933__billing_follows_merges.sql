-- invoices and money go along with their client
call follow_merges('invoice', 'client');
call follow_merges('payment', 'client');
call follow_merges('statement_run_item', 'client');
create index payment_client on payment (client_id) where client_id is not null;
create index statement_run_item_client on statement_run_item (client_id);
