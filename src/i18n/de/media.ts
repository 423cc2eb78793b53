import type { PictureProblem } from '../../media/rules/pictureProblem.ts'

/** What is said in one language about pictures and files. */
export interface MediaMessages {
  problem: (problem: PictureProblem) => string
  noPicture: string
}

/** What is said in German about pictures and files. */
export const german: MediaMessages = {
  problem: (problem) => {
    switch (problem.rule) {
      case 'heic':
        return 'Bilder im Format HEIC zeigen die meisten Browser nicht. Bitte speichern Sie das Bild als JPEG und laden Sie es noch einmal hoch.'
      case 'unknownFormat':
        return 'Bitte laden Sie Bilder als JPEG, PNG, WebP, AVIF oder SVG hoch.'
      case 'unreadable':
        return 'Das Bild lässt sich nicht lesen; die Datei ist wohl beschädigt.'
      case 'tooManyPixels':
        return `Das Bild ist zu groß: ${problem.megapixels} Megapixel, höchstens ${problem.most} sind möglich. Bitte verkleinern Sie es.`
      case 'byAddress':
        return 'Bitte laden Sie die Datei selbst hoch, nicht ihre Adresse.'
      case 'noSharp':
        return 'Bilder lassen sich hier nicht hochladen: Dem Server fehlt „sharp“, das Aufnahmeort und andere Angaben aus ihnen entfernt.'
      case 'notTaken':
        return 'Diese Art von Datei lässt sich nicht hochladen. Möglich sind Bilder (JPEG, PNG, WebP, AVIF, SVG), PDF, Word, Excel, PowerPoint und LibreOffice.'
      case 'brokenPdf':
        return 'Das PDF ist beschädigt. Bitte speichern Sie es neu und laden Sie es noch einmal hoch. Möglich sind unversehrte PDFs ohne Kennwort.'
      case 'lockedPdf':
        return 'Das PDF ist mit einem Kennwort geschützt oder gesperrt; andere könnten es nicht öffnen. Bitte speichern Sie es ohne Schutz und laden Sie es noch einmal hoch.'
      case 'brokenOffice':
        return 'Das Dokument ist beschädigt, mit einem Kennwort geschützt oder nicht das, was die Endung seines Namens sagt. Möglich sind DOCX, XLSX, PPTX, ODT, ODS und ODP ohne Kennwort. Bitte speichern Sie es neu und laden Sie es noch einmal hoch.'
    }
  },
  noPicture: 'Bitte wählen Sie ein Bild. Andere Dateien gehören unter „Materialien“.',
}
