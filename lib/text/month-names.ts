/** Month names and their usual short forms, folded (lower case, no accents), with the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar janner janvier janv enero ene gennaio gen',
    'february feb februar febr fevrier fevr fev febrero febbraio',
    'march mar marz maerz mars marzo mrz',
    'april apr avril avr abril abr aprile',
    'may mai mayo maggio mag',
    'june jun juni juin junio giugno giu',
    'july jul juli juillet juil julio luglio lug',
    'august aug aout agosto ago ag',
    'september sep sept septembre septiembre setiembre settembre set',
    'october oct oktober okt octobre octubre ottobre ott',
    'november nov novembre noviembre',
    'december dec dezember dez decembre diciembre dic dicembre',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
)
