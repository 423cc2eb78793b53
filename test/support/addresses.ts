import { createAddresses } from '../../src/addresses/rules/addresses.ts'

/** Where everything is on a site that chooses no paths of its own. */
export const addresses = createAddresses({ publicUrl: 'https://forum.example' })
