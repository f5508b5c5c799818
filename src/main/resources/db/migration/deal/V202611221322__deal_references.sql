alter table deal add foreign key (client_id) references client_account (id);
alter table deal add foreign key (contact_id) references client_contact (id);
alter table deal add foreign key (owner_id) references person (id);
create index deal_title on deal (lower(title) text_pattern_ops);
