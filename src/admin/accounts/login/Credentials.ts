/** What an account is opened by, kept in the page alone until the login is complete. */
export interface Credentials {
  email: string
  password: string
}
