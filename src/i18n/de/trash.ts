/** What is said in one language about the trash. */
export interface TrashMessages {
  isTrashed: string
  movesAlone: string
  refersToTrashed: (titles: readonly string[]) => string
  slugTaken: (title: string) => string
}

/** What is said in German about the trash. */
export const german: TrashMessages = {
  isTrashed: 'Das liegt im Papierkorb. Stellen Sie es zuerst wieder her; danach lässt es sich ändern.',
  movesAlone:
    'In den Papierkorb legen und zurückholen geht nur für sich. Speichern Sie andere Änderungen vorher oder nachher.',
  refersToTrashed: (titles) =>
    `Im Papierkorb liegt: ${titles.map((title) => `„${title}“`).join(', ')}. Stellen Sie das zuerst wieder her, oder verzichten Sie hier darauf.`,
  slugTaken: (title) =>
    `Diese Adresse gehört zu „${title}“ im Papierkorb. Stellen Sie das wieder her, oder tragen Sie eine andere Adresse ein.`,
}
