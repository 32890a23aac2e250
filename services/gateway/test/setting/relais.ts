import { openWhole, type Teardown, type Whole } from '@relais/test-kit'
import { startRelais } from '../../src/start-relais.ts'

/** The whole of Relais in this process, with the demo collective; closed with the test. */
export const startWhole = (t: Teardown): Promise<Whole> => openWhole(t, startRelais)
