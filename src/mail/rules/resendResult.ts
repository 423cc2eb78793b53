/** `resent`: it goes out once more. `waiting`: it has not gone out yet. `none`: there is none to send. */
export type ResendResult = 'resent' | 'waiting' | 'none'
