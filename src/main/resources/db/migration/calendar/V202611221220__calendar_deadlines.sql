create table office (
    key        text primary key check (key ~ '^[a-z][a-z0-9-]{0,40}$'),
    country    text not null,
    zone       text not null,
    opens      time not null,
    closes     time not null check (opens < closes),
    lunch_from time,
    lunch_to   time,
    main       boolean not null default false,
    check ((lunch_from is null) = (lunch_to is null)),
    check (lunch_from is null or (opens < lunch_from and lunch_from < lunch_to and lunch_to < closes))
);
create unique index office_main on office (main) where main;

insert into office (key, country, zone, opens, closes, lunch_from, lunch_to, main) values
    ('moscow',       'RU', 'Europe/Moscow', '09:00', '18:00', null, null, true),
    ('moscow-lunch', 'RU', 'Europe/Moscow', '09:00', '18:00', '13:00', '14:00', false),
    ('berlin',       'DE', 'Europe/Berlin', '09:00', '18:00', null, null, false);

-- which data of a year the open deadlines were counted with; another version recounts them
create table calendar_year (
    country   text not null,
    year      int not null,
    version   text not null,
    source    text not null,
    loaded_at timestamptz not null,
    primary key (country, year)
);

create table calendar_alarm (
    id        uuid primary key,
    code      text not null,
    year      int not null,
    office    text not null references office (key),
    raised_at timestamptz not null,
    settled_at timestamptz,
    unique (code, year, office)
);

create table deadline (
    id           uuid primary key,
    holder       text not null,
    point        text not null,
    office       text not null references office (key),
    amount       bigint check (amount > 0),
    unit         text check (unit in ('WORKING_MINUTES', 'WORKING_DAYS', 'CLOCK_HOURS', 'CALENDAR_DAYS')),
    started_at   timestamptz not null,
    due_at       timestamptz not null,
    provisional  boolean not null default false,
    paused_at    timestamptz,
    rest_seconds bigint check (rest_seconds >= 0),
    met_at       timestamptz,
    breached_at  timestamptz,
    closed_at    timestamptz,
    check ((amount is null) = (unit is null)),
    check ((paused_at is null) = (rest_seconds is null))
);
create unique index deadline_open on deadline (holder, point) where closed_at is null;
create index deadline_history on deadline (holder, point, id);
create index deadline_recount on deadline (office) where closed_at is null and amount is not null;
