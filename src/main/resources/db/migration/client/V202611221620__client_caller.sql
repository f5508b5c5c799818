-- a caller is found in the index alone
create index client_channel_caller on client_channel (value, kind) include (contact_id);
drop index client_channel_value;
