import type { Schemas } from '@relais/client'
import { useState } from 'react'
import { useMe } from '../../../api/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/notice.tsx'
import { day, dayInParis, fullName } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { useWhyNot } from '../forms/why-not.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { ADMINISTRATES } from './may.ts'
import { MemberForm } from './member-form.tsx'

/** A colleague in the list, and what may be done. */
export function MemberLine({ member }: { member: Schemas['Member'] }) {
  const { t, language } = useWords()
  const me = useMe()
  const whyNot = useWhyNot(ADMINISTRATES)
  const [open, setOpen] = useState<'form' | 'leave' | null>(null)
  const { id, jobTitle, roles, signsIn, awayFrom, awayUntil } = member
  const mine = id === me.member?.id
  const name = fullName(member)
  const today = dayInParis(new Date())
  const away = awayFrom !== null && (awayUntil === null || awayUntil >= today)
  return (
    <li>
      <div className="row spread">
        <div>
          <p>
            <strong>{name}</strong> {mine && <span className="soft">{t('settings.you')}</span>}
          </p>
          {jobTitle !== null && <p className="soft">{jobTitle}</p>}
          <p className="row">
            {roles.map((role) => (
              <Tag key={role}>{t(`settings.role.${role}`)}</Tag>
            ))}
            {!signsIn && <Tag kind="warm">{t('settings.noPassword')}</Tag>}
            {away && (
              <Tag kind="accent">
                {t('settings.away', {
                  begins: day(awayFrom, language),
                  until: awayUntil === null ? 'none' : 'day',
                  ends: awayUntil === null ? '' : day(awayUntil, language)
                })}
              </Tag>
            )}
          </p>
        </div>
        {open !== 'form' && (mine || whyNot === undefined) && (
          <div className="row">
            <Button kind="second" aria-label={t('settings.changeOne', { name })} onClick={() => setOpen('form')}>
              {t('settings.change')}
            </Button>
            {!mine && (
              <Button kind="stop" aria-label={t('settings.leaveOne', { name })} onClick={() => setOpen('leave')}>
                {t('settings.leave')}
              </Button>
            )}
          </div>
        )}
      </div>
      {open === 'form' && <MemberForm member={member} onClose={() => setOpen(null)} />}
      {open === 'leave' && <LeaveDialog member={member} onClose={() => setOpen(null)} />}
    </li>
  )
}
