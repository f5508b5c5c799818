create table team (
    key  text primary key check (key ~ '^[a-z][a-z0-9-]{0,40}$'),
    name text not null
);

create table person (
    id       uuid primary key,
    login    text not null unique check (login ~ '^[a-z][a-z0-9._-]{1,60}$'),
    name     text not null check (name <> ''),
    team     text references team (key),
    language text not null check (language in ('en', 'ru')),
    office   text not null,
    email    text,
    phone    text,
    active   boolean not null default true,
    hired_at timestamptz not null,
    left_at  timestamptz,
    check (active = (left_at is null))
);
create index person_team on person (team);

create table person_role (
    person_id uuid not null references person (id),
    role      text not null,
    primary key (person_id, role)
);
create index person_role_role on person_role (role);

create table absence (
    id            uuid primary key,
    person_id     uuid not null references person (id),
    first_day     date not null,
    last_day      date not null,
    substitute_id uuid references person (id),
    check (first_day <= last_day)
);
create index absence_person on absence (person_id, first_day);

-- the token itself is shown once and never stored
create table access_token (
    id         uuid primary key,
    person_id  uuid not null references person (id),
    name       text not null,
    hash       text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
);
create index access_token_person on access_token (person_id);
