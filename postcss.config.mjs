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

export default {
  plugins: [
    dropWhatTurbopackCannotParse,
    keepOutlineOffset,
    ['@fullhuman/postcss-purgecss', {
      content: ['app/**/*.tsx', 'components/**/*.tsx'].map((files) => `${process.cwd()}/${files}`),
      variables: true,
    }],
  ],
}
