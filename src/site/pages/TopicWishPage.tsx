import { Layout } from '../components/layout/Layout.tsx'
import { TopicWishForm } from '../components/form/TopicWishForm.tsx'
import { pathsIn } from '../paths.ts'
import type { FormMessage } from '../forms/registrationForm.ts'
import { useSite } from '../SiteContext.tsx'
import { emptyTopicWishForm, type TopicWishFormValues } from '../forms/topicWishForm.ts'

/** Where somebody says which topic they miss. */
export function TopicWishPage({
  values = emptyTopicWishForm,
  messages = [],
}: {
  values?: TopicWishFormValues
  messages?: readonly FormMessage[]
}) {
  const { paths, texts } = useSite()
  const { title, description, lead } = texts.topicWish
  return (
    <Layout
      title={messages.length > 0 ? `${texts.form.errorTitle}: ${title}` : title}
      description={description}
      path={paths.topicWish}
      languages={{ de: pathsIn('de').topicWish, en: pathsIn('en').topicWish }}
    >
      <div className="narrow">
        <div className="page-head">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        <TopicWishForm values={values} messages={messages} />
      </div>
    </Layout>
  )
}
