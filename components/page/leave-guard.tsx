'use client'
import { useEffect, useState } from 'react'
import { Button } from '../forms/button'
import { TakesFocus } from '../forms/takes-focus'

const minute = 60_000
const warnAt = 13 * minute
const endAt = 15 * minute
const signs = ['keydown', 'pointerdown', 'scroll'] as const

/**
 * Keeps a shared computer from showing a patient to the next person: a page brought back by the back button is loaded
 * again, logging out in one tab leaves all, and 15 idle minutes blank the page, also offline; it warns at 13.
 */
export function LeaveGuard() {
  const [warned, setWarned] = useState(false)
  useEffect(() => watch(setWarned), [])
  if (!warned) return null
  return (
    <TakesFocus className="nhsuk-inset-text">
      <div role="alert">
        <p><strong>You will be logged out in 2 minutes.</strong> Press any key to stay.</p>
        <Button type="button" secondary small>Stay logged in</Button>
      </div>
    </TakesFocus>
  )
}

function watch(warn: (warned: boolean) => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const tabs = new BroadcastChannel('best-fit')
  let [here, told] = [Date.now(), Date.now()]
  const stillHere = () => {
    if (Date.now() - here > 1_000) tabs.postMessage('here')
    here = Date.now()
    warn(false)
  }
  const look = () => {
    const idle = Date.now() - here
    if (idle >= endAt) leave()
    else if (idle >= warnAt) warn(true)
    else if (here > told && Date.now() - told > minute) told = tell()
  }
  for (const sign of signs) addEventListener(sign, stillHere, { signal, passive: true })
  addEventListener('pageshow', (event) => event.persisted && location.reload(), { signal })
  addEventListener('submit', (event) => isLogOut(event) && tabs.postMessage('out'), { signal })
  // A tab that did not hear of the log-out asks as soon as somebody looks at it.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && (told = tell()), { signal })
  tabs.onmessage = ({ data }) => (data === 'out' ? leave() : void (here = Date.now()))
  const timer = setInterval(look, 5_000)
  return () => [stop.abort(), tabs.close(), clearInterval(timer)]
}

const isLogOut = ({ target }: Event) => target instanceof HTMLFormElement && target.getAttribute('action') === '/sign-out'

/** Says that somebody is at the page, and leaves when their session has ended; answers when it was said. */
function tell(): number {
  fetch('/stay', { method: 'POST', redirect: 'manual' }).then(({ status }) => status < 204 && leave(), () => undefined)
  return Date.now()
}

/**
 * Nothing of the page stays on the screen, even when the line is down. The session is ended from here too: while the
 * log-out of another tab is still on its way, the sign-in page would lead straight back.
 */
function leave(): void {
  const to = encodeURIComponent(location.pathname + location.search)
  const go = () => location.replace(`/sign-in?to=${to}`)
  document.body.replaceChildren()
  fetch('/sign-out', { method: 'POST', redirect: 'manual' }).then(go, go)
}
