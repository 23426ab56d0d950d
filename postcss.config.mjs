/** Turbopack's CSS parser refuses both of these from nhsuk-frontend: `@container name` and `@media \0screen`. */
const dropWhatTurbopackCannotParse = {
  postcssPlugin: 'drop-what-turbopack-cannot-parse',
  AtRule: {
    container: (rule) => /\(/.test(rule.params) || rule.remove(),
    media: (rule) => !rule.params.includes('\\0') || rule.remove(),
  },
}

/** The minifier moves `outline-offset` before `outline`, which resets it in new browsers: arrows and focus rings would lose their shape. */
const keepOutlineOffset = {
  postcssPlugin: 'keep-outline-offset',
  Declaration: { 'outline-offset': (declaration) => { declaration.important = true } },
}

/** The package's own pictures are not served here: nothing we draw needs them, and asking would end in 404. */
const dropPictures = {
  postcssPlugin: 'drop-pictures',
  Declaration: (declaration) => { if (declaration.value.includes('url("/assets/')) declaration.remove() },
}

const rooms = ['app', 'components']

/** What the sheet keeps follows from the markup, so new markup must make it anew, past the build's own memory. */
const watchTheMarkup = {
  postcssPlugin: 'watch-the-markup',
  Once: (root, { result }) => {
    for (const room of rooms) {
      result.messages.push({ type: 'dir-dependency', plugin: 'watch-the-markup', dir: `${process.cwd()}/${room}`, glob: '**/*.tsx', parent: result.opts.from })
    }
  },
}

export default {
  plugins: [
    dropWhatTurbopackCannotParse,
    keepOutlineOffset,
    dropPictures,
    watchTheMarkup,
    ['@fullhuman/postcss-purgecss', { content: rooms.map((room) => `${process.cwd()}/${room}/**/*.tsx`), variables: true }],
  ],
}
