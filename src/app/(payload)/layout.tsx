import '@payloadcms/next/css'
import './custom.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { notFound } from 'next/navigation.js'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import config from '../../../payload.config.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  // Anybody can call this, with anything. Payload takes what every object has for functions of its own, and `constructor`
  // would answer with the whole request; of other names that it does not know it makes an error with a stack.
  if (typeof args?.name !== 'string' || args.name in Object.prototype) notFound()
  try {
    return await handleServerFunctions({ ...args, config, importMap })
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Unknown Server Function')) notFound()
    throw error
  }
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
