'use client'

import { BlockCollapsible, useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { Button, RenderFields } from '@payloadcms/ui'
import type { ReactElement } from 'react'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** A video within a text, as Payload shows blocks; its own way to take one out speaks English alone. */
export function VideoBlock(): ReactElement {
  const { formSchema, nodeKey } = useBlockComponentContext()
  const [editor] = useLexicalComposerContext()
  const { t } = usePluginTranslation()
  const isEditable = editor.isEditable()
  const remove = (): void => editor.update(() => $getNodeByKey(nodeKey)?.remove())
  return (
    <BlockCollapsible
      Actions={
        isEditable && (
          <Button
            buttonStyle="icon-label"
            icon="x"
            round
            margin={false}
            tooltip={t('textTools:removeVideo')}
            aria-label={t('textTools:removeVideo')}
            onClick={remove}
          />
        )
      }
    >
      <RenderFields
        fields={formSchema}
        forceRender
        parentIndexPath=""
        parentPath=""
        parentSchemaPath=""
        permissions
        readOnly={!isEditable}
      />
    </BlockCollapsible>
  )
}
