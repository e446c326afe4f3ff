/** Words right after an ambiguous name that make it a company: suffixes, roles, and what only companies have. */
export const AFTER_NAME =
  wordSet(`inc corp corporation co company plc ltd limited llc group holdings
  stores store shares stock shoppers customers ceo cfo coo cmo chief chairman chairwoman executive executives
  spokesman spokeswoman spokesperson employees workers supermarkets supermarket hypermarkets hypermarket
  outlets banner banners app marketplace
  said says announced posted reported agreed signed partnered teamed teams partners launched launches unveiled
  owner unveils acquires acquired joins ended suspends suspended records raises cuts shuts warns appoints hires touts closes
  completes strikes inks picks taps snaps scoops drops expands rejects rebuffs`)

/** Words after `has`, `will` or `is` behind an ambiguous name that only a company does. */
export const DEED =
  wordSet(`agreed signed completed bought acquired opened launched partnered teamed announced said begun
  struck sold hired named reported selling buying opening launching closing considering expanding testing buy acquire sell
  open launch close partner furlough cut`)

/** What a company owns or reports, within four words of a possessive: `Target's second-quarter sales`. */
export const OWNED_BY_NAME =
  wordSet(`stores store sales shares ceo cfo chief website online brand brands chain
  supermarkets app marketplace customers shoppers earnings profit profits revenue deal partnership shelves shops shop
  owner parent boss chairman executive warehouse warehouses ecommerce label loyalty products assortment`)

/** Words right before an ambiguous name that make it a company. */
export const BEFORE_NAME =
  wordSet(`retailer grocer supermarket chain discounter rival rivals giant retailers
  grocers chains brand company owner marketplace startup parent platform drugstore`)

/** Words before a capitalised ambiguous name that make it a place or a thing rather than a company. */
export const PLACE_BEFORE = wordSet(
  `in from across near of throughout a an any no every per the new`,
)

/** Words that show a text is about trade, so that a capitalised ambiguous name in mid-sentence is the company. */
export const TRADE =
  wordSet(`retailer retailers retail stores shoppers supermarket supermarkets grocer grocers
  chain chains brand brands customers consumers marketplace stock shares sales ecommerce merger acquisition
  partnership deal`)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
