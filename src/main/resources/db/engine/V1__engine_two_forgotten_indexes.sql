-- Without them every completion reads all tasks and every poll of the job executor all jobs.
create index if not exists act_idx_sluice_task_parent on act_ru_task (parent_task_id_);
create index if not exists act_idx_sluice_job_due on act_ru_job (duedate_);
