-- one counter row per seller, series and year: its row lock is the queue for numbers
create table number_series (
    seller_id uuid not null,
    series text not null,
    year int not null,
    prefix text not null,
    last int not null,
    primary key (seller_id, series, year)
);

-- each version of a Word template that a document was ever made from
create table document_template (
    id uuid primary key,
    kind text not null,
    language text not null,
    version int not null,
    sha256 text not null,
    content bytea not null,
    author text not null,
    created_at timestamptz not null,
    unique (kind, language, version),
    unique (kind, language, sha256)
);

create table document (
    id uuid primary key,
    kind text not null,
    language text not null,
    subject text not null,
    subject_id uuid not null,
    seller_id uuid not null,
    revision int not null,
    state text not null check (state in ('DRAFT', 'ISSUED', 'REPLACED')),
    number text,
    issued_on date,
    template_id uuid not null references document_template (id),
    data jsonb not null,
    sha256 text not null,
    content bytea not null,
    created_by text not null,
    created_at timestamptz not null,
    issued_at timestamptz,
    check (state = 'DRAFT' or (number is not null and issued_at is not null))
);
create index document_subject on document (subject, subject_id);
-- a number belongs to one document and its revisions
create unique index document_number on document (seller_id, kind, number, revision) where number is not null;

-- conversions, worked off by the queue
create table document_pdf (
    id uuid primary key references document (id),
    state text not null,
    tries int not null default 0,
    next_try_at timestamptz not null,
    last_error text,
    route text,
    sha256 text,
    content bytea,
    made_at timestamptz
);
create index document_pdf_due on document_pdf (next_try_at) where state in ('WAITING', 'RUNNING');
