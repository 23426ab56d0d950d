import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** The public pages may be found by searching; nothing behind signing in may. */
export const metadata: Metadata = { robots: { index: true, follow: true } }

export default function Layout({ children }: { children: ReactNode }) {
  return children
}
