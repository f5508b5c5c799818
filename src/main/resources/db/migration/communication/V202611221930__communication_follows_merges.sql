-- talks and letters go along with their client
call follow_merges('interaction', 'client', 'contact');
call follow_merges('outgoing_message', 'client');
call follow_merges('received_letter', 'client');
create index received_letter_client on received_letter (client_id);
