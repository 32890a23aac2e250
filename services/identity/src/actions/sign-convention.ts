import { type signConvention as operation, refuse } from '@relais/contract'
import type { Asked } from '@relais/service-kit'
import { colleagueOf, type Desk, dayOf } from '../desk.ts'
import { noteAct } from '../store/acts.ts'
import { conventionInForce, insertSignature } from '../store/collectives.ts'
import { bumpOrganisation } from '../store/organisation-changes.ts'

/** A lead or an administrator signs the convention in force for their own organisation (RGPD art. 26 and 28). */
export async function signConvention(desk: Desk, asked: Asked<typeof operation>) {
  const colleague = colleagueOf(asked)
  const { id } = asked.params
  if (colleague?.organisationId !== id)
    return refuse('organisation-not-found', { detail: 'You sign for your own organisation only.' })
  // A signature binds a person who may; software never signs.
  if (colleague.memberId === null) return refuse('role-missing', { required: ['lead', 'administrator'] })
  const member = colleague.memberId
  const at = asked.now.toISOString()

  return desk.answerOnce(asked, {
    read: (trx) => trx.run(conventionInForce, { today: dayOf(asked.now) }),
    change: async (trx, [convention]) => {
      if (convention === undefined || convention.version !== asked.body.version)
        return refuse('convention-not-in-force')
      const [signature] = await trx.run(insertSignature, {
        collective: colleague.collectiveId,
        organisation: id,
        convention: convention.id,
        at,
        member
      })
      if (signature === undefined) return refuse('convention-signed')
      noteAct(trx, asked, colleague, { subject: id })
      await trx.run(bumpOrganisation, { id, at })
      return {
        status: 201,
        body: { organisationId: id, version: convention.version, signedAt: at, signedBy: member }
      } as const
    }
  })
}
