'use client'

import { TablePlugin as LexicalTablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'
import type { ReactElement } from 'react'

/** As on the page: as wide as the text. Payload's cells are 75 pixels wide, until somebody draws them wider. */
const asWideAsText =
  '.LexicalEditorTheme__table { table-layout: auto; width: 100%; } .LexicalEditorTheme__tableCell { width: auto; min-width: 5rem; }'

/** Tables as every surface shows them: no cell spans several, none has a colour. The tabulator leads from cell to cell. */
export function TablePlugin(): ReactElement {
  return (
    <>
      <style>{asWideAsText}</style>
      <LexicalTablePlugin hasCellMerge={false} hasCellBackgroundColor={false} hasHorizontalScroll />
    </>
  )
}
