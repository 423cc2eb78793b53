import type { EventFixture } from '../EventFixture.ts'
import { antragswerkstatt } from './antragswerkstatt.ts'
import { barrierefreieSitzungen } from './barrierefreieSitzungen.ts'
import { bezahlbarWohnen } from './bezahlbarWohnen.ts'
import { buergerbeteiligung } from './buergerbeteiligung.ts'
import { feierabendrunde } from './feierabendrunde.ts'
import { haushaltssicherung } from './haushaltssicherung.ts'
import { integrationsUndTeilhabegesetz } from './integrationsUndTeilhabegesetz.ts'
import { jugendMachtKommune } from './jugendMachtKommune.ts'
import { kandidierenLohntSich } from './kandidierenLohntSich.ts'
import { klimaanpassungAufDemLand } from './klimaanpassungAufDemLand.ts'
import { kommunalhaushaltVerstehen } from './kommunalhaushaltVerstehen.ts'
import { offenerStammtisch } from './offenerStammtisch.ts'
import { radwegeZwischenDoerfern } from './radwegeZwischenDoerfern.ts'
import { rufbusUndTakt } from './rufbusUndTakt.ts'
import { waermeplanungImDorf } from './waermeplanungImDorf.ts'
import { werZahltDieAufgaben } from './werZahltDieAufgaben.ts'

/** All example events: the real one first, then those to come, the draft, those that are past. */
export const events: EventFixture[] = [
  integrationsUndTeilhabegesetz,
  feierabendrunde,
  werZahltDieAufgaben,
  bezahlbarWohnen,
  buergerbeteiligung,
  klimaanpassungAufDemLand,
  offenerStammtisch,
  antragswerkstatt,
  rufbusUndTakt,
  jugendMachtKommune,
  radwegeZwischenDoerfern,
  kandidierenLohntSich,
  haushaltssicherung,
  kommunalhaushaltVerstehen,
  waermeplanungImDorf,
  barrierefreieSitzungen,
]
