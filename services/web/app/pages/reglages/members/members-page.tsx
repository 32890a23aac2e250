import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { membersQuery } from '../../../api/directory.ts'
import { Button } from '../../../ui/button.tsx'
import { Page } from '../../../ui/page.tsx'
import { useWords } from '../../../words/words.ts'
import { useWhyNot } from '../forms/why-not.ts'
import { ADMINISTRATES } from './may.ts'
import { MemberLine } from './member-line.tsx'
import { NewMember } from './new-member.tsx'

/** My colleagues: who does what, who is away, and who may come in. */
export function MembersPage() {
  const { t } = useWords()
  const { data: members, error } = useQuery(membersQuery)
  const whyNot = useWhyNot(ADMINISTRATES)
  const [adding, setAdding] = useState(false)
  if (error !== null) throw error
  if (members === undefined) return <p role="status">{t('shell.opening')}</p>
  return (
    <Page title={t('settings.members')} lead={t('settings.membersLead', { count: members.length })}>
      {adding ? (
        <NewMember onClose={() => setAdding(false)} />
      ) : (
        <p>
          <Button whyNot={whyNot} onClick={() => setAdding(true)}>
            {t('settings.memberAdd')}
          </Button>
        </p>
      )}
      <ul className="list card people">
        {members.map((member) => (
          <MemberLine key={member.id} member={member} />
        ))}
      </ul>
    </Page>
  )
}
