export { LoginPage } from './accounts/login/LoginPage.tsx'
export { AppearanceIcon, AppearanceLogo } from './appearance/AppearanceLogo.tsx'
