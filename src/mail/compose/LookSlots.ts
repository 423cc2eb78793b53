import type { MailColours } from './mailStyle.ts'
import { Slots } from './Slots.ts'

/** Slots, and the colours around them. */
export class LookSlots extends Slots {
  readonly colours: MailColours
  readonly linkStyle: string

  constructor(colours: MailColours) {
    super()
    this.colours = colours
    this.linkStyle = `color:${colours.green}`
  }
}
