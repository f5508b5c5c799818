-- who a letter comes from, the conversation that it continues, and what is known of it afterwards
alter table outgoing_message
    add column sender_name    text,
    add column sender_address text,
    add column token          text,
    add column in_reply_to    text,
    add column refs           text[] not null default '{}',
    add column bounced_at     timestamptz,
    add column bounce_reason  text,
    add column opened_at      timestamptz,
    add column opens          int not null default 0;
create unique index outgoing_message_token on outgoing_message (token) where token is not null;
create index outgoing_message_thread on outgoing_message (deal_id, recipient, created_at desc) where deal_id is not null;

-- letters of clients that belong to a conversation, so that what answers them is known as well
create table received_letter (
    mail_id   text primary key,
    client_id uuid not null references client_account (id),
    deal_id   uuid,
    sender    text not null,
    subject   text not null,
    refs      text[] not null default '{}',
    at        timestamptz not null
);
create index received_letter_thread on received_letter (deal_id, sender, at desc) where deal_id is not null;

-- where the links of a letter lead to; a redirect goes nowhere else
create table message_link (
    message_id uuid not null references outgoing_message (id),
    rank       int not null,
    url        text not null,
    clicks     int not null default 0,
    clicked_at timestamptz,
    primary key (message_id, rank)
);

-- one row: the key that signs links, made by the application at first need
create table mail_secret (
    only_one boolean primary key default true check (only_one),
    secret   bytea not null
);
