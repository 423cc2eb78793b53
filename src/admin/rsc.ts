export { LoginPage } from './accounts/login/LoginPage.tsx'
