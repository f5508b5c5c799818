-- wordings of letters that were published on their page; each stays in force until the folder's file itself changes
create table letter_template (
    id         uuid primary key,
    letter     text not null,
    language   text not null check (language in ('en', 'ru')),
    version    int not null,
    source     text not null,
    folder_sha text not null,
    author     text not null,
    at         timestamptz not null,
    unique (letter, language, version)
);
