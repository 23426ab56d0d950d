'use client'
import { useEffect, useState } from 'react'
import { Button } from '../forms/button'

const everyMinute = 60_000

/** Says when somebody came in since the list was drawn, and shows them when asked: the list never moves under a hand. */
export function NewOnes({ since }: { since: number }) {
  const [many, setMany] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => void ask(since).then((found) => (found === null ? clearInterval(timer) : setMany(found)), () => undefined), everyMinute)
    return () => clearInterval(timer)
  }, [since])
  return (
    <div role="status" className="bf-new">
      {many > 0 ? <>{many} new <Button type="button" secondary small onClick={() => location.reload()}>Show</Button></> : null}
    </div>
  )
}

/** How many; null when nobody is signed in any more, and there is nothing left to ask. */
async function ask(since: number): Promise<number | null> {
  if (document.hidden) return 0
  const answer = await fetch(`/queue/new?since=${since}`)
  return answer.ok ? Number(await answer.text()) : null
}
