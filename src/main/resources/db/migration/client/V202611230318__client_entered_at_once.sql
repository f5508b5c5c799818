-- Contacts of clients that the same transaction enters need not ask whom their client became: a list of a hundred thousand rows
-- asks three times a row.
create or replace trigger client_contact_new_client before insert on client_contact for each row
    when (new.client_id is not null and current_setting('sluice.entering', true) is distinct from 'clients')
    execute function follow_merged_client();
create or replace trigger client_channel_new_contact before insert on client_channel for each row
    when (new.contact_id is not null and current_setting('sluice.entering', true) is distinct from 'clients')
    execute function follow_merged_contact();
