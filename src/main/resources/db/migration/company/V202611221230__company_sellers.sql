create table seller (
    id         uuid primary key,
    name       text not null,
    short_name text not null,
    inn        text not null unique,
    kpp        text,
    ogrn       text not null,
    address    text not null,
    city       text not null,
    phone      text,
    email      text,
    vat_regime text not null check (vat_regime in ('GENERAL', 'USN5', 'USN7', 'USN_NONE')),
    main       boolean not null default false
);
create unique index seller_main on seller (main) where main;

create table bank_account (
    id            uuid primary key,
    seller_id     uuid not null references seller (id),
    currency      varchar(3) not null,
    bank          text not null,
    bik           text,
    number        text not null,
    correspondent text,
    swift         text,
    position      int not null,
    check ((bik is null) = (correspondent is null)),
    unique (seller_id, position)
);
create unique index bank_account_number on bank_account (number, coalesce(bik, ''));

create table signatory (
    id                uuid primary key,
    seller_id         uuid not null references seller (id),
    name              text not null,
    name_genitive     text not null,
    position          text not null,
    position_genitive text not null,
    basis             text not null,
    name_en           text not null,
    position_en       text not null,
    basis_en          text not null,
    valid_from        date not null,
    valid_to          date,
    check (valid_to is null or valid_from <= valid_to)
);
create index signatory_seller on signatory (seller_id, valid_from);

create table vat_rate (
    kind       text not null,
    percent    numeric(5, 2) not null check (percent >= 0),
    valid_from date not null,
    valid_to   date,
    source     text not null,
    check (valid_to is null or valid_from <= valid_to),
    primary key (kind, valid_from)
);
create unique index vat_rate_open on vat_rate (kind) where valid_to is null;

insert into vat_rate (kind, percent, valid_from, valid_to, source) values
    ('STANDARD', 20, '2019-01-01', '2025-12-31', 'НК РФ ст. 164 п. 3; 303-ФЗ от 03.08.2018'),
    ('STANDARD', 22, '2026-01-01', null,         'НК РФ ст. 164 п. 3; 425-ФЗ от 28.11.2025'),
    ('REDUCED',  10, '2019-01-01', null,         'НК РФ ст. 164 п. 2: listed goods'),
    ('USN5',      5, '2025-01-01', null,         'НК РФ ст. 164 п. 8; 176-ФЗ от 12.07.2024; check with an accountant'),
    ('USN7',      7, '2025-01-01', null,         'НК РФ ст. 164 п. 8; 176-ФЗ от 12.07.2024; check with an accountant'),
    ('ZERO',      0, '2019-01-01', null,         'НК РФ ст. 164 п. 1: export and the like'),
    ('NONE',      0, '2019-01-01', null,         'без НДС: the ground is printed with the line');
