import type { Appearance } from '../../src/appearance/rules/Appearance.ts'
import { type AppearanceDefaults, mergeAppearance } from '../../src/appearance/rules/mergeAppearance.ts'

/** Who invites, where nothing is stored in the admin. */
export function appearanceFrom(defaults: AppearanceDefaults): Appearance {
  return mergeAppearance({
    stored: {},
    defaults,
    ownPages: defaults,
    pictureOf: () => null,
    textPictureOf: () => null,
  }).de
}
