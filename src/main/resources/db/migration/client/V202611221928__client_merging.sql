-- names are compared by their trigrams
create extension if not exists pg_trgm;

-- what of a name tells one client from another: small Latin letters, neither legal form nor quotes, in any locale
create function client_essence(name text) returns text language sql immutable strict parallel safe as $$
    select left(btrim(regexp_replace(regexp_replace(regexp_replace(
        ' ' || replace(replace(replace(replace(replace(replace(replace(replace(
            lower(translate(name,
                'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёзийклмнопрстуфыэÄÖÜäöüÉéÈèÁáÍíÓóÚúÇçÑñ',
                'abvgdeeжziyklmnoprstufхцчшщъyьeюяabvgdeeziyklmnoprstufyeaouaoueeeeaaiioouuccnn')),
            'ж', 'zh'), 'х', 'kh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'sch'), 'ю', 'yu'), 'я', 'ya') || ' ',
        '[ъь''’`]', '', 'g'), '[^a-z0-9]+', ' ', 'g'),
        '(\m(obschestvo s ogranichennoy otvetstvennostyu|individualnyy predprinimatel|((publichnoe|zakrytoe|otkrytoe) )?aktsionernoe obschestvo|ooo|oao|zao|pao|ao|ip|nko|ano|tkh|llc|ltd|limited|inc|corp|corporation|co|plc|gmbh|ag|kg|se|sa|srl|sarl|bv|oy|company|kompaniya|kompaniy|firma|gruppa|group)\M *)+', '', 'g')), 120)
$$;

alter table client_account
    add column merged_into uuid references client_account (id),
    add column essence     text collate "C" generated always as (client_essence(name)) stored;
alter table client_contact
    add column merged_into uuid references client_contact (id);
create index client_account_merged on client_account (merged_into) where merged_into is not null;

-- the neighbours of a name read from its front and from its end, and names that share trigrams with it
create index client_account_essence on client_account (essence) where merged_into is null;
create index client_account_ending on client_account (reverse(essence) collate "C") where merged_into is null;
-- few entries wait outside of the tree, since every search reads through them
create index client_account_alike on client_account using gin (essence gin_trgm_ops) with (gin_pending_list_limit = 256)
    where merged_into is null;

-- the mailbox behind an address, where its provider knows several spellings of it
alter table client_channel add column mailbox text;
create index client_channel_mailbox on client_channel (mailbox) where mailbox is not null;
create index client_channel_domain on client_channel (split_part(value, '@', 2)) include (contact_id) where kind = 'EMAIL';

-- one client or contact that became part of another, and what it takes to part them again
create table client_merge (
    id          uuid primary key,
    survivor_id uuid not null references client_account (id),
    merged_id   uuid references client_account (id),
    merged_name text not null,
    merged_at   timestamptz not null,
    merged_by   text not null,
    before      jsonb not null,
    after       jsonb not null,
    undone_at   timestamptz,
    undone_by   text,
    check ((undone_at is null) = (undone_by is null))
);
create index client_merge_survivor on client_merge (survivor_id, merged_at desc);
create index client_merge_merged on client_merge (merged_id) where merged_id is not null;

create table client_merge_row (
    merge_id    uuid not null references client_merge (id),
    table_name  text not null,
    column_name text not null,
    row_key     text not null,
    was         uuid not null,
    became      uuid not null,
    primary key (merge_id, table_name, column_name, row_key)
);

create table client_merge_contact (
    merge_id        uuid not null references client_merge (id),
    contact_id      uuid not null references client_contact (id),
    into_id         uuid not null references client_contact (id),
    position_before text,
    position_after  text,
    roles_before    text[] not null,
    roles_after     text[] not null,
    primary key (merge_id, contact_id)
);

create table client_merge_channel (
    merge_id          uuid not null references client_merge (id),
    contact_id        uuid not null references client_contact (id),
    kind              text not null,
    value             text not null,
    rank              int not null,
    mailbox           text,
    undeliverable_at  timestamptz,
    undeliverable_why text,
    added             boolean not null,
    primary key (merge_id, contact_id, kind, value)
);

-- What is written for a merged client or contact belongs to whom it became; the lock makes the writer wait for a merge
-- that is under way, and a merge for the writer.
create function follow_merged_client() returns trigger language plpgsql as $$
declare
    survivor uuid;
begin
    select merged_into into survivor from client_account where id = new.client_id for key share;
    new.client_id := coalesce(survivor, new.client_id);
    return new;
end $$;

create function follow_merged_contact() returns trigger language plpgsql as $$
declare
    survivor uuid;
begin
    select merged_into into survivor from client_contact where id = new.contact_id for key share;
    new.contact_id := coalesce(survivor, new.contact_id);
    return new;
end $$;

-- every module calls it for its tables that name clients or contacts
create procedure follow_merges(named text, variadic kinds text[]) language plpgsql as $$
declare
    kind text;
begin
    foreach kind in array kinds loop
        execute format('create trigger %1$s_new_%2$s before insert on %1$s for each row when (new.%2$s_id is not null)'
                       ' execute function follow_merged_%2$s()', named, kind);
        execute format('create trigger %1$s_other_%2$s before update of %2$s_id on %1$s for each row'
                       ' when (new.%2$s_id is distinct from old.%2$s_id and new.%2$s_id is not null)'
                       ' execute function follow_merged_%2$s()', named, kind);
    end loop;
end $$;

call follow_merges('client_contact', 'client');
call follow_merges('client_channel', 'contact');
