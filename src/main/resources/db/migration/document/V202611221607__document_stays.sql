-- what was issued stays as it is, whoever writes; only «a newer revision stands in its place» may be noted
create function document_stays() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT'
       and (new.kind, new.language, new.subject, new.subject_id, new.seller_id, new.revision, new.number, new.issued_on,
            new.template_id, new.data, new.sha256, new.content, new.created_by, new.created_at, new.issued_at)
           is distinct from
           (old.kind, old.language, old.subject, old.subject_id, old.seller_id, old.revision, old.number, old.issued_on,
            old.template_id, old.data, old.sha256, old.content, old.created_by, old.created_at, old.issued_at) then
        raise exception 'document % was issued and does not change any more', old.id;
    end if;
    if old.state = 'ISSUED' and new.state = 'DRAFT' or old.state = 'REPLACED' and new.state <> 'REPLACED' then
        raise exception 'document % was issued and is no draft any more', old.id;
    end if;
    return new;
end $$;
create trigger document_stays before update on document for each row execute function document_stays();
