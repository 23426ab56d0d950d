/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'pg', '@node-rs/argon2'],
  // A page's title must stand in its head without script, so no browser gets it streamed afterwards.
  htmlLimitedBots: /.*/,
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '100kb' },
  },
}

export default config
