-- how far each folder has been read; the lease keeps a second node from reading the same mailbox
create table mailbox_folder (
    mailbox      text not null,
    folder       text not null,
    uid_validity bigint not null default 0,
    last_uid     bigint not null default 0,
    lease_holder text,
    lease_until  timestamptz,
    fetch_since  date,
    read_at      timestamptz,
    trouble      text,
    primary key (mailbox, folder)
);

-- every place of a mailbox that was seen, and the event that its letter is
create table mail_position (
    mailbox      text not null,
    folder       text not null,
    uid_validity bigint not null,
    uid          bigint not null,
    event_id     uuid not null references intake_event (id),
    raw_hash     text not null,
    primary key (mailbox, folder, uid_validity, uid)
);
create index mail_position_hash on mail_position (raw_hash);
create index mail_position_event on mail_position (event_id);

-- a letter as people read it; its bytes are in intake_blob
create table intake_letter (
    event_id      uuid primary key references intake_event (id),
    nature        text not null,
    message_id    text,
    content_hash  text not null,
    sender        text,
    sender_name   text,
    recipients    text not null,
    subject       text not null,
    sent_at       timestamptz not null,
    body          text not null,
    html          text
);
create index intake_letter_content on intake_letter (content_hash);
create index intake_letter_message on intake_letter (message_id) where message_id is not null;
