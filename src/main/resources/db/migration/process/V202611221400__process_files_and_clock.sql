-- How far a demonstration moved the clock: one row at most.
create table clock_offset (
    only_row boolean primary key default true check (only_row),
    seconds  bigint  not null
);

-- Models and forms: what the folder held last, what is in force, and what is wrong.
create table process_file (
    path          text primary key,
    folder_hash   text,
    force_hash    text,
    deployment_id text,
    source        text        not null check (source in ('FOLDER', 'UPLOAD')),
    state         text        not null check (state in ('IN_FORCE', 'REFUSED')),
    problems      jsonb       not null default '[]',
    checked_at    timestamptz not null
);

-- Running instances that could not follow a new version of their diagram, and why.
create table process_left_behind (
    instance_id   text primary key,
    process_key   text        not null,
    business_key  text,
    from_version  integer     not null,
    to_definition text        not null,
    reason        text        not null,
    at            timestamptz not null
);
create index process_left_behind_key on process_left_behind (process_key);
