'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** A box that takes the focus when it appears, so that it is read aloud and seen. */
export function TakesFocus({ id, className, children }: { id?: string; className: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return <div className={className} id={id} tabIndex={-1} ref={box}>{children}</div>
}
