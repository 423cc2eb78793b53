const reallyMove = 'Möchten Sie <1>{{count}} {{label}}</1> wirklich'

/** Fields of forms. */
export const fields = {
  addRelationship: 'Eintrag hinzufügen',
  addUpload: 'Datei hochladen',
  block: 'Baustein',
  blocks: 'Bausteine',
  blockType: 'Art des Bausteins',
  chooseBetweenCustomTextOrDocument:
    'Geben Sie eine eigene Adresse ein, oder verweisen Sie auf einen anderen Eintrag.',
  chooseDocumentToLink: 'Wählen Sie den Eintrag, auf den der Link führt',
  chooseFromExisting: 'Vorhandenes auswählen',
  customURL: 'Eigene Adresse',
  editRelationship: 'Eintrag bearbeiten',
  enterURL: 'Adresse eingeben',
  internalLink: 'Link auf einen Eintrag',
  itemsAndMore: '{{items}} und {{count}} weitere',
  labelRelationship: '{{label}}',
  linkType: 'Art des Links',
  passwordsDoNotMatch: 'Die beiden Passwörter sind verschieden.',
  relatedDocument: 'Eintrag',
  relationTo: 'Bereich',
  removeRelationship: 'Eintrag entfernen',
  removeUpload: 'Datei entfernen',
  searchForBlock: 'Baustein suchen',
  searchForLanguage: 'Sprache suchen',
  selectExistingLabel: '{{label}} auswählen',
  selectFieldsToEdit: 'Felder auswählen, die sich ändern sollen',
  swapRelationship: 'Anderen Eintrag wählen',
  swapUpload: 'Andere Datei wählen',
  textToDisplay: 'Text des Links',
  toggleBlock: 'Baustein auf- und zuklappen',
  uploadNewLabel: '{{label}} hochladen',
}

/** Folders, where a project has them. */
export const folder = {
  browseByFolder: 'Nach Ordnern',
  byFolder: 'Nach Ordnern',
  folderName: 'Name des Ordners',
  folderTypeDescription: 'Wählen Sie, welche Arten von Einträgen in diesem Ordner liegen dürfen.',
  itemHasBeenMoved: '{{title}} liegt jetzt in {{folderName}}.',
  itemHasBeenMovedToRoot: '{{title}} liegt jetzt im Hauptordner.',
  itemsMovedToFolder: '{{title}} liegen jetzt in {{folderName}}.',
  itemsMovedToRoot: '{{title}} liegen jetzt im Hauptordner.',
  moveItemsToFolderConfirmation: `${reallyMove} nach <2>{{toFolder}}</2> verschieben?`,
  moveItemsToRootConfirmation: `${reallyMove} in den Hauptordner verschieben?`,
  moveItemToFolderConfirmation: 'Möchten Sie <1>{{title}}</1> wirklich nach <2>{{toFolder}}</2> verschieben?',
  moveItemToRootConfirmation: 'Möchten Sie <1>{{title}}</1> wirklich in den Hauptordner verschieben?',
  movingFromFolder: '{{title}} aus {{fromFolder}} verschieben',
  searchByNameInFolder: 'In {{folderName}} nach dem Namen suchen',
}

/** How a filter compares. */
export const operators = {
  equals: 'ist',
  exists: 'ist angegeben',
  isGreaterThan: 'ist mehr als',
  isGreaterThanOrEqualTo: 'ist mindestens',
  isIn: 'ist eines von',
  isLessThan: 'ist weniger als',
  isLessThanOrEqualTo: 'ist höchstens',
  isLike: 'enthält die Wörter',
  isNotEqualTo: 'ist nicht',
  isNotIn: 'ist keines von',
  isNotLike: 'enthält nicht die Wörter',
  near: 'ist in der Nähe von',
  within: 'liegt innerhalb von',
}

/** Files. */
export const upload = {
  cropToolDescription:
    'Ziehen Sie an den Ecken des Ausschnitts, zeichnen Sie einen neuen, oder ändern Sie die Werte darunter.',
  dragAndDrop: 'Datei hierher ziehen',
  fileName: 'Name der Datei',
  fileSize: 'Größe der Datei',
  filesToUpload: 'Dateien, die hochgeladen werden',
  fileToUpload: 'Datei, die hochgeladen wird',
  focalPointDescription: 'Setzen Sie den Fokuspunkt in der Vorschau, oder ändern Sie die Werte darunter.',
  lessInfo: 'Weniger anzeigen',
  moreInfo: 'Mehr anzeigen',
  pasteURL: 'Adresse einfügen',
  previewSizes: 'Größen ansehen',
  selectCollectionToBrowse: 'Wählen Sie einen Bereich',
  setCropArea: 'Ausschnitt wählen',
  sizes: 'Größen',
  sizesFor: 'Größen von {{label}}',
}

/** The editor of texts. */
export const lexical = {
  general: {
    placeholder: 'Hier schreiben, oder mit „/“ Befehle zeigen …',
    slashMenuBasicGroupLabel: 'Allgemein',
    toolbarItemsActive: '{{count}} gewählt',
  },
  blockquote: { label: 'Zitat' },
  link: { label: 'Link', loadingWithEllipsis: 'Wird geladen …' },
  orderedList: { label: 'Nummerierte Liste' },
  paragraph: { label: 'Absatz' },
  unorderedList: { label: 'Aufzählung' },
  upload: { label: 'Bild einfügen' },
  blocks: {
    label: 'Video einfügen',
    inlineBlocks: {
      label: 'Baustein im Satz',
      create: '{{label}} anlegen',
      edit: '{{label}} bearbeiten',
      remove: '{{label}} entfernen',
    },
  },
}
