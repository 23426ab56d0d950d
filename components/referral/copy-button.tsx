'use client'
import { useState } from 'react'
import { Button } from '../forms/button'
import { useScript } from './scripted'

type CopyButtonProps = {
  /** What to copy, or the id of the box whose text to copy. */
  text?: string
  from?: string
  /** Said after the label to those who cannot see what stands beside it. */
  of?: string
  /** A link in a line of text rather than a button. */
  inText?: boolean
  secondary?: boolean
  children: string
}

/** Copies a text, and says so. Hidden without script: the text can be selected and copied by hand. */
export function CopyButton({ text, from, of, inText, secondary, children }: CopyButtonProps) {
  const scripted = useScript()
  const [copied, setCopied] = useState(false)
  const copy = async () => setCopied(await put(text ?? '', from))
  const label = <>{copied ? 'Copied' : children}{of ? <span className="nhsuk-u-visually-hidden">{` ${of}`}</span> : null}</>
  return (
    <>
      {inText
        ? <button className="bf-copy" type="button" hidden={!scripted} onClick={copy}>{label}</button>
        : <Button small secondary={secondary} type="button" hidden={!scripted} onClick={copy}>{label}</Button>}
      <span className="nhsuk-u-visually-hidden" role="status">{copied ? 'Copied' : ''}</span>
    </>
  )
}

/** Selects the box too, so that where the clipboard is shut the text is ready to be copied by hand. */
async function put(text: string, from: string | undefined): Promise<boolean> {
  const box = from ? document.getElementById(from) : null
  if (box instanceof HTMLTextAreaElement) box.select()
  try {
    await navigator.clipboard.writeText(box instanceof HTMLTextAreaElement ? box.value : text)
    return true
  } catch {
    return false
  }
}
