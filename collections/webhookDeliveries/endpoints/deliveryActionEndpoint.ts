import type { Endpoint } from 'payload'
import type { ResolvedOptions } from '../../../src/options.ts'
import { actOnDeliveries } from '../../../src/webhooks/actOnDeliveries.ts'
import { outboxActionEndpoint } from '../../messages/endpoints/outboxActionEndpoint.ts'

/** Sends webhooks once more, stops them or lets them go on. For administrators. */
export const deliveryActionEndpoint = ({ isAdministrator, slugs }: ResolvedOptions): Omit<Endpoint, 'root'> =>
  outboxActionEndpoint({ may: isAdministrator, collection: slugs.webhookDeliveries, act: actOnDeliveries })
