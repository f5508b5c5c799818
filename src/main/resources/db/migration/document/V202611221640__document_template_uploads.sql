-- which version of a template is in force; an upload stays so until the folder's file itself changes
create table document_template_in_force (
    kind text not null,
    language text not null,
    template_id uuid not null references document_template (id),
    source text not null check (source in ('FOLDER', 'UPLOAD')),
    -- the folder's file when this version came into force; null where there was none
    folder_sha256 text,
    since timestamptz not null,
    author text not null,
    primary key (kind, language)
);

-- what somebody uploaded and looks at before it is published; one per person and template
create table document_template_upload (
    id uuid primary key,
    kind text not null,
    language text not null,
    file_name text not null,
    content bytea not null,
    author text not null,
    uploaded_at timestamptz not null,
    unique (kind, language, author)
);
