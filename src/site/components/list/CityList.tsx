import { formatListQuery } from '../../listQuery.ts'
import { useSite } from '../../SiteContext.tsx'
import { ChoiceList } from './ChoiceList.tsx'

/** Where events take place, each leading to those there. */
export function CityList({ cities }: { cities: readonly string[] }) {
  const { paths, messages } = useSite()
  const choices = cities.map((city) => ({ href: paths.home + formatListQuery({ city }), name: city }))
  return <ChoiceList id="cities" title={messages.filter.allCities} choices={choices} />
}
