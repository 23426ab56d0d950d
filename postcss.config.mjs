/** Turbopack's CSS parser refuses both of these from nhsuk-frontend: `@container name` and `@media \0screen`. */
const dropWhatTurbopackCannotParse = {
  postcssPlugin: 'drop-what-turbopack-cannot-parse',
  AtRule: {
    container: (rule) => /\(/.test(rule.params) || rule.remove(),
    media: (rule) => !rule.params.includes('\\0') || rule.remove(),
  },
}

export default {
  plugins: [
    dropWhatTurbopackCannotParse,
    ['@fullhuman/postcss-purgecss', {
      content: ['app/**/*.tsx', 'components/**/*.tsx'].map((files) => `${process.cwd()}/${files}`),
      variables: true,
    }],
  ],
}
