-- Why: which pages of the guide somebody read is kept no longer than they go on reading it.

create policy keepers_see on rights_check.guide_reads for select using ((select relais.current_duty()) = 'service');
create policy keepers on rights_check.guide_reads for delete using ((select relais.current_duty()) = 'service');
grant delete on rights_check.guide_reads to relais_rights_check;
