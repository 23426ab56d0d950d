// What we use of autocannon, which brings no types.
declare module 'autocannon' {
  type Request = { method?: 'GET' | 'POST'; path?: string; headers?: Record<string, string>; body?: string | Buffer }
  type Asked = Request & {
    setupRequest?: (request: Request) => Request
    onResponse?: (status: number, body: string, context: object, headers: Record<string, string>) => void
  }
  type Options = { url: string; connections: number; duration: number; maxOverallRequests: number; requests: Asked[] }
  type Result = { duration: number; errors: number; timeouts: number; statusCodeStats: Record<string, { count: number }> }
  function autocannon(options: Options): Promise<Result>
  export = autocannon
}
