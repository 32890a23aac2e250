-- Why: before a person is referred their own records are found however the names are written, and the collective answers one thing: is there an open referral already, yes or no.

alter table referrals.persons add column sound_index text[] not null default '{}';
comment on column referrals.persons.sound_index is 'Keyed hashes of how the names sound, alone and with the year of birth, to find persons of one''s own organisation whose names are written otherwise.';
alter table referrals.persons add constraint persons_sounds_forgotten check (forgotten_at is null or sound_index = '{}');
create index persons_by_sound on referrals.persons using gin (sound_index);

-- Nobody is ever given this duty: the function below takes it for one question, whose answer is one bit.
create policy comparers on referrals.persons for select
  using ((select relais.current_duty()) = 'comparing' and collective_id = (select relais.current_collective()));
create policy comparers on referrals.referrals for select
  using ((select relais.current_duty()) = 'comparing' and collective_id = (select relais.current_collective()) and state <> 'draft');

create function referrals.already_referred(identity bytea, person uuid, recipient uuid, asked text[], open_states text[], referral uuid, elsewhere_than uuid)
  returns boolean language plpgsql volatile as $$
declare
  duty constant text := coalesce(relais.current_duty(), '');
  same bytea := identity;
  together uuid[];
  found boolean := false;
begin
  perform set_config('relais.duty', 'comparing', true);
  if same is null then
    select p.identity_index into same from referrals.persons p where p.id = person and p.collective_id = relais.current_collective();
  end if;
  -- Without a date of birth there is no identity: only the very same record is then the same person.
  if same is not null or person is not null then
    -- Whoever waits here sees what the other wrote: each statement of a volatile function looks anew.
    perform pg_advisory_xact_lock(hashtextextended(coalesce(encode(same, 'hex'), person::text) || relais.current_collective()::text, 12));
    -- Its own chain, and the chains of its group, are no duplicates of it.
    select array_agg(g.root_id) into together from referrals.referrals r join referrals.referrals o on o.id = r.root_id
      join referrals.referrals g on g.id = r.root_id or g.group_id in (r.group_id, o.group_id) where r.id = referral;
    select exists (
      select from referrals.persons p join referrals.referrals r on r.person_id = p.id
      where p.collective_id = relais.current_collective() and (p.identity_index = same or p.id = person)
        and r.state = any (open_states) and r.root_id <> all (coalesce(together, '{}'))
        and (r.recipient_id = recipient or r.rights && asked)
        and (elsewhere_than is null or r.sender_id <> elsewhere_than)
    ) into found;
  end if;
  perform set_config('relais.duty', duty, true);
  return found;
end $$;
comment on function referrals.already_referred(bytea, uuid, uuid, text[], text[], uuid, uuid) is
  'Whether the collective has an open referral of this identity, to this recipient or for one of these rights; holds the identity until the transaction ends.';
revoke execute on function referrals.already_referred(bytea, uuid, uuid, text[], text[], uuid, uuid) from public;
grant execute on function referrals.already_referred(bytea, uuid, uuid, text[], text[], uuid, uuid) to relais_referrals;
