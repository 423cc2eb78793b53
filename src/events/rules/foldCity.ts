import { foldLetters, withoutUmlauts } from '../../search/rules/foldLetters.ts'

/** The name of a town as it is compared: case, umlauts and spaces around it make no difference. */
export const foldCity = (city: string): string => withoutUmlauts(foldLetters(city.trim()))
