'use client'
import { Button } from '../forms/button'
import { useScript } from './scripted'

/** Prints the page. Hidden without script: the browser prints as well. */
export function PrintButton({ children = 'Print' }: { children?: string }) {
  return <Button small secondary type="button" hidden={!useScript()} onClick={() => window.print()}>{children}</Button>
}
