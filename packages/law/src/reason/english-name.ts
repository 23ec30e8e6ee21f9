/** Names that English sentences give the definite article: plurals, unions, republics named as such. */
const WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Central African|Democratic (Republic|People)|Dominican Republic|Czech Republic|Republic of|Islamic Republic|Socialist |(Marshall|Solomon|Cook) Islands|Congo$|Holy See|Soviet Union|Union of|German Democratic|State of|Federated States)/

/** A state's name inside a sentence: "the United States", "Finland". */
export const withArticle = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name)

/** The first letter in capitals, for the start of a sentence. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
