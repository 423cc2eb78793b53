export { LoginPage } from './accounts/login/LoginPage.tsx'
export { AppearanceIcon, AppearanceLogo } from './appearance/AppearanceLogo.tsx'
export { HelpPage } from './help/HelpPage.tsx'
