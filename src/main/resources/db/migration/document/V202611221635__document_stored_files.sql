-- files that others sent us, as they came
create table stored_file (
    id        uuid primary key,
    name      text not null,
    sha256    text not null,
    content   bytea not null,
    stored_by text not null,
    stored_at timestamptz not null
);
