-- lists in files: what was uploaded, how its columns are read, how far it has been taken in
create table list_import (
    id          uuid primary key,
    target      text not null check (target in ('LEADS', 'CLIENTS')),
    file_name   text not null,
    file_hash   text not null,
    request_key text,
    encoding    text,
    separator   text,
    heads       text[] not null,
    columns     text[] not null,
    sample      jsonb not null,
    state       text not null check (state in ('DRAFT', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    dry         boolean not null default true,
    round       int not null default 0,
    rows        int,
    settled     int not null default 0,
    added       int not null default 0,
    duplicates  int not null default 0,
    rejected    int not null default 0,
    warned      int not null default 0,
    asked_by    text not null,
    asked_at    timestamptz not null,
    started_at  timestamptz,
    ended_at    timestamptz,
    failure     text,
    unique (asked_by, request_key),
    check (settled = added + duplicates + rejected),
    check (array_length(heads, 1) = array_length(columns, 1))
);
create index list_import_newest on list_import (asked_at desc);

-- step 0 of a round reads the file into the steps behind it; each of these makes the next one due
create table list_import_step (
    id          uuid primary key,
    import_id   uuid not null references list_import (id),
    round       int not null,
    no          int not null,
    first_row   int not null,
    content     text,
    state       text not null check (state in ('NEXT', 'WAITING', 'RUNNING', 'DONE', 'PARKED', 'HELD')),
    tries       int not null default 0,
    next_try_at timestamptz not null,
    last_error  text,
    unique (import_id, round, no)
);
create index list_import_step_due on list_import_step (next_try_at) where state in ('WAITING', 'RUNNING');

-- rows of which a person should know, as they came
create table list_import_row (
    import_id uuid not null references list_import (id),
    number    int not null,
    kind      text not null check (kind in ('REJECTED', 'DUPLICATE', 'WARNED')),
    reason    text not null,
    cells     jsonb not null,
    of_row    int,
    of_id     uuid,
    primary key (import_id, number)
);
create index list_import_row_kind on list_import_row (import_id, kind, number);

-- by what the rows taken in are recognised, within their list and, while they wait for their process, in later ones
create table list_import_contact (
    import_id uuid not null references list_import (id),
    value     text not null,
    number    int not null,
    record_id uuid not null,
    primary key (import_id, value)
);
create index list_import_contact_value on list_import_contact (value);

-- how columns with these heads were read the last time
create table list_import_mapping (
    target   text not null,
    heads    text not null,
    columns  text[] not null,
    saved_by text not null,
    saved_at timestamptz not null,
    primary key (target, heads)
);
