-- a call whose end nobody has told for hours is over all the same, and nobody knows how
alter table phone_call drop constraint phone_call_phase_check;
alter table phone_call add constraint phone_call_phase_check
    check (phase in ('OPEN', 'TALKED', 'MISSED', 'UNANSWERED', 'UNKNOWN'));
create index phone_call_unended on phone_call (started_at) where phase = 'OPEN';
create index phone_call_deal on phone_call (deal_id, started_at desc) where deal_id is not null;
