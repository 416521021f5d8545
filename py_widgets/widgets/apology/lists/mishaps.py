"""Words for deeds that nobody does, and for making them small."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "mishap": entries(
        "mistakes, mistake, errors, error, words, things, remarks, harsh words, lapses, missteps, wrongs, "
        "comments, feelings, stuff, promises, lines, boundaries, limits, balls, expectations, standards, "
        "procedures, rules, steps, protocols, corners, trust, confidence, confidences, a confidence, a "
        "promise, a line, a boundary, signals, wires, tempers, voices, checks, faith, the ball, a mistake, an "
        "error, a lapse, an oversight, the rules, the process, opportunities, warnings, hurtful things, "
        "accusations"
    ),
    "mishapped": entries(
        "made, said, exchanged, done, dropped, broken, crossed, betrayed, lost, overstepped, hurt, cut, "
        "missed, ignored, breached, violated, abused, not honored, not met, not managed, not kept, not "
        "followed, raised, frayed, committed, not respected, honoured, not honoured, thrown, forgotten, "
        "mixed, not upheld, overlooked, disregarded, honored, followed, met, kept, managed, upheld, let slip"
    ),
    "lapse-noun": entries(
        "error, errors, mistake, mistakes, mix - up, mix up, mixup, oversight, lapse, lapses, breach, "
        "shortcoming, shortcomings, breakdown, failure, failures, misstep, missteps, slip, slip - up, "
        "miscommunication, misunderstanding, irregularities, failings, failing, inaccuracies, discrepancy, "
        "blunder, glitch, confusion, shortfalls, gaps"
    ),
    "undone": entries(
        "deleted, erased, leaked, exposed, disclosed, given away, thrown away, thrown out, left out, left "
        "open, overlooked, mislaid, misplaced, omitted, misdirected, misfiled, mishandled, transposed, passed "
        "over, double booked, overcharged, loaded twice, charged twice, sent twice, attached to the wrong, "
        "sent to the wrong, handed to another, handed to someone, given to someone, given to another, put in "
        "the wrong, spent on, ended up, taken back without, moved with, cancelled without, changed without, "
        "posted without, shared without, entered wrongly, held without, sold twice, mixed up, swapped, left "
        "unlocked, left running, left unattended, destroyed, shredded, used without, opened without, read "
        "without, published without"
    ),
    "carried-out": entries(
        "recorded, carried out, followed, checked, passed on, passed along, lodged, delivered, done, "
        "completed, paid, sent, filed, registered, consulted, applied, processed, escalated, answered, "
        "logged, reviewed, honored, communicated, invited, locked, tested, updated, credited, thanked, "
        "mentioned, disclosed, kept, respected, observed, secured"
    ),
    "joke-noun": entries(
        "joke, jokes, prank, banter, laugh, bit of fun, bit of banter, bit of teasing, tease, wind - up, wind "
        "up, figure of speech, dig"
    ),
    "small-word": entries(
        "small, little, minor, slight, tiny, trivial, trifling, minuscule, teeny, wee, petty, brief, modest, "
        "isolated, mere, mild"
    ),
    "deed-noun": entries(
        "mistake, mistakes, error, errors, slip, slip - up, misunderstanding, misunderstandings, "
        "inconvenience, hiccup, hiccups, glitch, glitches, issue, issues, mishap, delay, incident, bump, "
        "blip, disruption, oversight, mix - up, lapse, lie, white lie, problem, hitch, disagreement, spat, "
        "tiff, scratch, scratches, joke, prank, comment, matter, discrepancy, discomfort, upset, hold - up, "
        "setback"
    ),
    "unit": entries(
        "minute, minutes, min, mins, hour, hours, day, days, second, seconds, week, weeks, people, users, "
        "customers, accounts, dollars, euros, pounds, quid, bucks, times, time, words, messages, inches, "
        "drops, per cent, percent, orders, guests, cents, metres, miles"
    ),
    "few": entries(
        "a few, a couple of, a couple, one, two, three, four, five, six, seven, eight, nine, ten, fifteen, "
        "twenty, thirty, forty, fifty, half an, an, a, a handful of, some, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "
        "12, 13, 14, 15, 20, 25, 30, 40, 45, 50, 60, a small number of"
    ),
}
