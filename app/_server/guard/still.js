// Still pages: drawn once at start, complete without script, so that a page that cannot be shown still says what to do.

/** @typedef {import('./body.js').Fields} Fields */
/** The pages under `/said`: by the status they answer for; `unsent` is 503 after somebody sent something. */
export const saidNames = ['400', '403', '404', '409', '413', '503', 'unsent']

/**
 * Which page answers for this status.
 * @param {number} status @param {boolean} posted
 */
export const pageFor = (status, posted) => {
  if (status >= 500) return posted ? 'unsent' : '503'
  return saidNames.includes(String(status)) ? String(status) : '400'
}

/**
 * A drawn page without its scripts.
 * @param {string} html
 */
export const still = (html) =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ nonce="[^"]*"/g, '')

/** Said when even the pages could not be drawn. @param {string} name */
export const bare = (name) =>
  `<!DOCTYPE html><html lang="en"><title>Best Fit</title><h1>${name === 'unsent' ? 'Not sent. Nothing is lost.' : 'Best Fit cannot show this page'}</h1><p>Try again in a minute, or phone your practice.</p><div id="typed"></div></html>`

const secret = /password/i
const place = '<div id="typed"></div>'

/**
 * The page with what was typed into the form that could not be kept, and a button that sends it again, where that can help.
 * A password is never carried: such a form is opened again instead.
 * @param {string} page @param {{ path: string, type: string, fields: Fields }} sent @param {boolean} again
 */
export function carrying(page, { path, type, fields }, again) {
  const back = `<p><a class="nhsuk-link" href="${safe(path)}">Open the page again</a></p>`
  if (!fields.length || fields.some(([name]) => secret.test(name))) return page.replace(place, () => back)
  const enctype = /^multipart/i.test(type) ? 'multipart/form-data' : 'application/x-www-form-urlencoded'
  const hidden = fields.map(([name, value]) => `<input type="hidden" name="${safe(name)}" value="${safe(value)}">`)
  const form = `<form method="post" action="${safe(path)}" enctype="${enctype}">${hidden.join('')}<button class="nhsuk-button" type="submit">Send again</button></form>`
  return page.replace(place, () => `${typedList(fields)}${again ? form : back}`)
}

/** The page as it is, with nothing to carry. @param {string} page */
export const plainly = (page) => page.replace(place, '')

/** @param {Fields} fields */
function typedList(fields) {
  const seen = fields.filter(([name, value]) => value.trim() && !/^(\$|id$|draft$|version$|practice$|filters$)/.test(name))
  if (!seen.length) return ''
  const rows = seen.map(([name, value]) => `<li>${safe(label(name))}: ${safe(value)}</li>`)
  return `<h2 class="nhsuk-heading-m">What you typed</h2><ul class="nhsuk-list">${rows.join('')}</ul>`
}

/** 'born[day]' → 'Born day', 'lastName' → 'Last name'. @param {string} name */
const label = (name) => {
  const words = name.replace(/[[\]_.-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').trim().toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** @param {string} text */
const safe = (text) =>
  text.replace(/[&<>"'\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`)
