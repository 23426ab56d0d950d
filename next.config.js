import { setKeys } from './app/_server/guard/key.js'
import { readSettings } from './app/_server/guard/settings.js'

// The same key at every build and start of an installation, so that a form drawn by one build can be sent to the next.
setKeys(readSettings(process.env))

/** @type {import('next').NextConfig} */
const config = {
  // `npm test` checks the types; a demonstration need not wait for that.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'pg', '@node-rs/argon2', 'pdfkit', 'dejavu-fonts-ttf'],
  // A page's title must stand in its head without script, so no browser gets it streamed afterwards.
  htmlLimitedBots: /.*/,
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '100kb' },
  },
}

export default config
