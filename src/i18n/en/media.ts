import type { MediaMessages } from '../de/media.ts'

/** What is said in English about pictures and files. */
export const english: MediaMessages = {
  problem: (problem) => {
    switch (problem.rule) {
      case 'heic':
        return 'Most browsers do not show pictures in the format HEIC. Please save the picture as JPEG and upload it again.'
      case 'unknownFormat':
        return 'Please upload pictures as JPEG, PNG, WebP, AVIF or SVG.'
      case 'unreadable':
        return 'The picture cannot be read; the file seems to be damaged.'
      case 'tooManyPixels':
        return `The picture is too large: ${problem.megapixels} megapixels, at most ${problem.most} are possible. Please make it smaller.`
      case 'byAddress':
        return 'Please upload the file itself rather than its address.'
      case 'noSharp':
        return 'Pictures cannot be uploaded here: the server lacks “sharp”, which removes the place and other details from them.'
      case 'notTaken':
        return 'Files of this kind cannot be uploaded. Possible are pictures (JPEG, PNG, WebP, AVIF, SVG), PDF, Word, Excel, PowerPoint and LibreOffice.'
      case 'brokenPdf':
        return 'The PDF is damaged. Please save it anew and upload it again. Possible are whole PDFs without a password.'
      case 'lockedPdf':
        return 'The PDF is protected by a password or locked; others could not open it. Please save it without protection and upload it again.'
      case 'brokenOffice':
        return 'The document is damaged, protected by a password, or not what the ending of its name says. Possible are DOCX, XLSX, PPTX, ODT, ODS and ODP without a password. Please save it anew and upload it again.'
    }
  },
  noPicture: 'Please choose a picture. Other files belong under “Materials”.',
}
