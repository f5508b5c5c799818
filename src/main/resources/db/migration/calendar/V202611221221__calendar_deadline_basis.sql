-- what a recount starts from: the term from started_at, or the rest that runs since a resume, or nothing where a person set the moment
alter table deadline
    add column calendar_version text not null default '',
    add column fixed boolean not null default false,
    add column run_from timestamptz,
    add column run_seconds bigint check (run_seconds >= 0),
    add check ((run_from is null) = (run_seconds is null));
