-- a counterparty's redline is a revision of its own: it changes neither our terms nor the state of ours
alter table contract_revision
    add column origin    text not null default 'OURS' check (origin in ('OURS', 'THEIRS')),
    add column file_id   uuid references stored_file (id),
    add column file_name text,
    drop constraint contract_revision_state_check,
    add constraint contract_revision_state_check
        check (state in ('ON_REVIEW', 'REMARKS', 'APPROVED', 'AGREED', 'RECEIVED')),
    add check ((origin = 'THEIRS') = (state = 'RECEIVED')),
    add check ((origin = 'THEIRS') = (file_id is not null));
