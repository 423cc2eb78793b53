'use client'

import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@payloadcms/richtext-lexical/lexical/list'
import type { ReactElement } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { ToolButton } from './ToolButton.tsx'
import { $insertTable, $placeInTable, type TableCommand, tableCommands } from './tableCommands.ts'
import { useSelected } from './useSelected.ts'

interface Tool {
  editor: LexicalEditor
}

const insertions = { bullet: INSERT_UNORDERED_LIST_COMMAND, number: INSERT_ORDERED_LIST_COMMAND } as const

/** Makes items of a list of the lines that are chosen, and lines of items. */
function ListTool({ editor, kind }: Tool & { kind: keyof typeof insertions }): ReactElement {
  const { t } = usePluginTranslation()
  const isPressed = useSelected(editor, () => $listKind() === kind)
  return (
    <ToolButton
      label={t(`textTools:${kind}`)}
      isPressed={isPressed}
      onPress={() => editor.dispatchCommand(isPressed ? REMOVE_LIST_COMMAND : insertions[kind], undefined)}
    >
      <Drawing
        lines={
          kind === 'bullet'
            ? 'M4 5h.01M4 10h.01M4 15h.01'
            : 'M3.2 4l1-.6v3.2M3 8.9c1.6-1 2 .5.2 2h1.6M3.2 13.4h1.4l-.8 1c1.4.2 1 1.9-.8 1.4'
        }
        rest="M8 5h9M8 10h9M8 15h9"
      />
    </ToolButton>
  )
}

function $listKind(): string | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const list = $findMatchingParent(selection.anchor.getNode(), (node) => $isListNode(node))
  return $isListNode(list) ? list.getListType() : null
}

export const BulletTool = ({ editor }: Tool): ReactElement => <ListTool editor={editor} kind="bullet" />

export const NumberTool = ({ editor }: Tool): ReactElement => <ListTool editor={editor} kind="number" />

/** Puts a table into the text, and then shows what can be done to it. */
export function TableTool({ editor }: Tool): ReactElement {
  const { t } = usePluginTranslation()
  const isInTable = useSelected(editor, () => $placeInTable() !== null)
  if (isInTable) return <TableTools editor={editor} />
  const insert = (): void =>
    editor.focus(() => editor.update(() => $insertTable({ rows: 3, columns: 3 })), {
      defaultSelection: 'rootEnd',
    })
  return (
    <ToolButton label={t('textTools:table')} onPress={insert}>
      <Drawing lines="M3.5 4h13v12h-13z" rest="M3.5 8h13M3.5 12h13M8 4v12" />
    </ToolButton>
  )
}

const commands = Object.keys(tableCommands) as TableCommand[]

function TableTools({ editor }: Tool): ReactElement {
  const { t } = usePluginTranslation()
  const run = (command: TableCommand): void =>
    editor.update(() => {
      const place = $placeInTable()
      if (place) tableCommands[command](place)
    })
  return (
    <div role="group" aria-label={t('textTools:inTable')} style={{ display: 'flex', flexWrap: 'wrap' }}>
      {commands.map((command) => (
        <ToolButton key={command} isWide label={t(`textTools:${command}_long`)} onPress={() => run(command)}>
          {t(`textTools:${command}`)}
        </ToolButton>
      ))}
    </div>
  )
}

/** In the manner of Payload's own icons. */
function Drawing({ lines, rest }: { lines: string; rest: string }): ReactElement {
  return (
    <svg
      className="icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      aria-hidden
      stroke="currentColor"
    >
      <path d={lines} strokeWidth={lines.includes('.01') ? 2.5 : 1} strokeLinecap="round" />
      <path d={rest} strokeWidth="1.2" strokeLinecap="round" />
    </svg>
  )
}
