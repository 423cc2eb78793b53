import { jest } from '@jest/globals'

// In a browser, on a machine that does other things too, a click may fall between two renders. Whatever needs a second
// attempt is told at the end of the run.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true })
