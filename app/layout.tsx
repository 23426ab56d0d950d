/// <reference types="next/image-types/global" />
import type { Metadata, Viewport } from 'next'
import type { StaticImageData } from 'next/image'
import type { ReactNode } from 'react'
import './globals.scss'
import mark from './mark.svg'

export const metadata: Metadata = {
  title: { template: '%s – Best Fit', default: 'Best Fit' },
  icons: { icon: (mark as StaticImageData).src },
  formatDetection: { telephone: false },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { themeColor: '#005eb8', viewportFit: 'cover' }

/** The bare page: each page brings its own frame, because only it knows who is signed in. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
