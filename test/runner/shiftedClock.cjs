// Sets the clock of a test file to TEST_CLOCK, from where it goes on: what it starts and what it finds in files keeps the
// clock of the machine. `Date` is all that our code reads.
const { now } = Date
const shift = Date.parse(globalThis.process.env.TEST_CLOCK) - now()

globalThis.Date = new Proxy(Date, {
  construct: (Real, args, called) =>
    Reflect.construct(
      Real,
      args.length > 0 ? args : [now() + shift],
      called === globalThis.Date ? Real : called,
    ),
  apply: (Real) => new Real(now() + shift).toString(),
  get: (Real, name) => (name === 'now' ? () => now() + shift : Reflect.get(Real, name)),
})
