-- Two rows here for each row of a list. One index answers both questions, «in this list» and «in another one»; and the rows
-- are written and removed in a step that holds their list locked, so that asking for the list again at each was half their cost.
alter table list_import_contact drop constraint list_import_contact_pkey;
drop index list_import_contact_value;
alter table list_import_contact add primary key (value, import_id);
alter table list_import_contact drop constraint list_import_contact_import_id_fkey;
-- whole lists are forgotten at once; their rows lie side by side
create index list_import_contact_import on list_import_contact using brin (import_id);

-- (received_at) with what the ledger reads answers it too
drop index intake_event_received;
