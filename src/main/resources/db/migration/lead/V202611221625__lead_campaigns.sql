-- what brings leads and what it costs; a lead names its campaign by the key, as the site or the form wrote it
create table campaign (
    id         uuid primary key,
    key        text not null unique check (key = lower(key)),
    name       text not null,
    source     text not null,
    budget     numeric(18, 2) not null check (budget >= 0),
    currency   varchar(3) not null,
    starts_on  date not null,
    ends_on    date,
    version    bigint not null default 0,
    check (ends_on >= starts_on)
);

create table campaign_cost (
    campaign_id  uuid not null references campaign (id),
    month        date not null check (extract(day from month) = 1),
    amount       numeric(18, 2) not null check (amount >= 0),
    entered_by   text not null,
    entered_at   timestamptz not null,
    primary key (campaign_id, month)
);
create index campaign_cost_month on campaign_cost (month);
create index lead_campaign on lead (lower(campaign), created_at);
