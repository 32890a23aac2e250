import { createRelaisClient } from '@relais/client'
import { accessToken } from './session.ts'

/** The API of Relais, as whoever is signed in. Used with `taken`: `(await taken(relais.GET('/v1/me'))).data`. */
export const relais = createRelaisClient({ address: location.origin, token: accessToken })
