import { type ComponentType, lazy, type ReactElement, Suspense } from 'react'

/** A view that loads where it is shown alone: what it is made of and says would weigh on every other. */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => ReactElement {
  const View = lazy(async () => ({ default: await load() }))
  return function LazyView(props) {
    return (
      <Suspense>
        <View {...props} />
      </Suspense>
    )
  }
}
