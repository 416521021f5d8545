"""Words for deeds told without a doer: what is done wrongly, and what goes wrong by itself."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "got-done": entries("was, were, had been, got, had got, ended up being, ended up getting"),
    "misdone": entries(
        "left, said, missed, dropped, crossed, broken, mislaid, misplaced, overlooked, skipped, mixed up, "
        "muddled, muddled up, wiped, overwritten, truncated, deleted, erased, circulated, shared, leaked, "
        "attached, debited, scratched, dented, shown, filed, misfiled, filled, booked, double booked, double "
        "let, labeled, mislabeled, spent, damaged, messed up, screwed up, cocked up, fucked up, botched, "
        "bungled, handed, switched off, turned off, written, used, misused, exposed, visible, accessed, "
        "signed off, forgotten, swapped, spelt, spelled, misspelt, misspelled, burned, burnt, smashed, "
        "knocked, splashed, spilled, spilt, torn, lent out, emptied, stripped, nuked, force pushed, "
        "misdirected, misread, miscalculated, misprinted, misquoted, mispriced, mishandled, mistreated, "
        "entered, placed, suspended, committed, tagged, booked in, laughed at, shouted at, composted, thrown "
        "out, thrown away, thrown, binned, sold, dishonored, uttered, voiced, spoken, tweeted, aired, "
        "broadcast, exchanged, disseminated, posted, published, scrapped, corrupted, compromised, breached, "
        "undercooked, overcooked, overdone, overcharged, undercharged, double charged, leaked out, let slip, "
        "disregarded, bypassed, breached, violated, worded badly, ignored, neglected, abandoned, wasted, "
        "ruined, stepped on, trampled, revealed, let out, given out, given away, taken away, told off"
    ),
    "saying-noun": entries(
        "things, words, language, comments, remarks, what, messages, terms, posts, tweets, accusations, "
        "jokes, insults, stuff, something, expressions, names, statements, a slur, slurs, threats, gestures"
    ),
    "said-so": entries(
        "said, used, spoken, made, done, exchanged, written, shared, posted, uttered, sent, passed, tweeted, "
        "aired, broadcast, published, voiced, traded, thrown around, thrown about, directed"
    ),
    "wrong-sort": entries(
        "wrong, incorrect, erroneous, outdated, mistaken, false, inaccurate, improper, inappropriate, "
        "offensive, hurtful, racist, sexist, insensitive, regrettable, unacceptable, unsuitable, harsh, "
        "unkind, careless, reckless, ill judged, ill advised, old version, confidential, premature, "
        "misleading, unauthorized, unfortunate, derogatory, abusive, crude, unfinished, incomplete"
    ),
    "was-somehow": entries(
        "was, were, had been, has been, have been, got, went, is, ended up, found, was never, were never, "
        "had got, came, have got, has got"
    ),
    "occurring": entries(
        "occurred, happened, took place, has occurred, have occurred, arose, has happened, have happened, "
        "transpired, unfolded, went on, were made, was made, have been made, came about, has arisen, have "
        "arisen, went down, cropped up"
    ),
    "misdeed-noun": entries(
        "incident, incidents, events, event, issues, issue, exposure, problems, problem, situation, "
        "disruption, breach, delays, occurrence, leak, outage, loss, mistreatment, release, disclosure, "
        "altercation, abuse, harassment, publication, deletion, interruption, confusion, disturbance"
    ),
    "went-astray": entries(
        "went astray, gone astray, went missing, gone missing, slipped out, slipped through, slipped into, "
        "slipped in, found its way, found their way, found itself, crept in, crept into, left this office, "
        "left the office, went unasked, went unanswered, fell by the wayside, fell through the cracks, fallen "
        "through the cracks, went sideways, gone sideways, gone a little sideways, gone a bit sideways, went "
        "a bit sideways, went a little sideways, gone wrong, gone a bit wrong, gone too far, went awry, gone "
        "awry, got heated, got ugly, got loud, got nasty, got messy, get heated, turned ugly, turned nasty, "
        "boiled over, did not survive, did not take place, slipped past, got lost, got out of hand, gotten "
        "out of hand, gone south, got a bit heated, got a little heated, got a bit out of hand, got a little "
        "out of hand, got a bit loud, got a bit rowdy, got out of control, spiraled"
    ),
}
