export default function Page() {
  return <h1>Chess club</h1>
}
