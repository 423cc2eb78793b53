import { Layout } from '../components/layout/Layout.tsx'
import { TopicWishForm } from '../components/form/TopicWishForm.tsx'
import type { FormProblem } from '../forms/registrationForm.ts'
import { useSite } from '../SiteContext.tsx'
import { emptyTopicWishForm, type TopicWishFormValues } from '../forms/topicWishForm.ts'

/** Where somebody says which topic they miss. */
export function TopicWishPage({
  values = emptyTopicWishForm,
  problems = [],
}: {
  values?: TopicWishFormValues
  problems?: readonly FormProblem[]
}) {
  const { addresses, paths, messages } = useSite()
  const { title, description, lead } = messages.topicWish
  return (
    <Layout
      title={problems.length > 0 ? `${messages.form.errorTitle}: ${title}` : title}
      description={description}
      path={paths.topicWish}
      languages={addresses.inEach(({ topicWish }) => topicWish)}
    >
      <div className="narrow">
        <div className="page-head">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        <TopicWishForm values={values} problems={problems} />
      </div>
    </Layout>
  )
}
