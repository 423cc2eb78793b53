import { useSite } from '../../SiteContext.tsx'

/** The logo, or the name beside a sun where there is none; to the start page. */
export function Brand() {
  const { addresses, organiser, paths } = useSite()
  const { name, logo, logoDark } = organiser
  if (!logo) {
    return (
      <a className="brand" href={paths.home}>
        {name}
      </a>
    )
  }
  const { url, width, height } = logo
  return (
    <a className="brand brand-logo" href={paths.home}>
      <picture>
        {logoDark && <source media="(prefers-color-scheme: dark)" srcSet={addresses.pathOf(logoDark.url)} />}
        <img src={addresses.pathOf(url)} alt={name} width={width} height={height} />
      </picture>
    </a>
  )
}
