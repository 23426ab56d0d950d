/** Never shown: whoever is not signed in is led to sign in. Every page brings it along, so that it says nothing instead of much. */
export default function Unauthorized() {
  return null
}
