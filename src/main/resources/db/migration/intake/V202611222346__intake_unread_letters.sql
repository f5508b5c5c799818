-- letters that could not be brought from the server: how often that was tried, and the event that shows them to a person
create table mail_unread (
    mailbox      text not null,
    folder       text not null,
    uid_validity bigint not null,
    uid          bigint not null,
    tries        int not null,
    reason       text not null,
    event_id     uuid references intake_event (id),
    wanted       boolean not null default false,
    primary key (mailbox, folder, uid_validity, uid)
);
create index mail_unread_event on mail_unread (event_id) where event_id is not null;
