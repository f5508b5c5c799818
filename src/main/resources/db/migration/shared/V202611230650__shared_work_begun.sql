-- what the queue has begun and not ended, written beside its transaction: all that is left of a try that ended the program
create table work_begun (
    id    uuid primary key,
    times int  not null
);
