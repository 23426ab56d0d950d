/** A phone number inside a sentence, to press on a phone. */
export function Ring({ number }: { number: string }) {
  return <a className="bf-phone" href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
}
