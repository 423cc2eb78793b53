import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

/**
 * Jest's environment for Node, but that the globals of a file are an ordinary global object, and not one whose every
 * property is looked up through interceptors: a tenth of the work.
 */
// eslint-disable-next-line import-x/no-default-export -- Jest asks for it
export default class PlainEnvironment extends TestEnvironment {
  constructor(...args) {
    const { createContext } = vm
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(...args)
    } finally {
      vm.createContext = createContext
    }
  }
}
