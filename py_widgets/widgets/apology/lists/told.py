"""Words for deeds told by their nouns, by things of one's own, by what slipped or took too long."""

from py_widgets.widgets.apology.verbs import doing, entries, past

_BLUNDER = (
    "accuse abuse attack beat betray bite block break bully call cheat copy crash cut damage deceive delete destroy "
    "disappear disclose disregard disrespect drop eat embarrass erase exclude expose fail fake feature flood forget "
    "ghost grief harass hit humiliate hurt ignore insult interrupt kick kill lash leak leave lie lose make mislead "
    "misquote misread misrepresent misspell mistake misuse mock neglect offend omit overcharge overlook overreact "
    "overwrite paste plagiarize post procrastinate publish push ruin rush say scream send share shout skip slam slap "
    "snap spam spill spoil spread steal swear tease tell threaten throw touch treat troll tweet use vandalize vanish "
    "violate waste wreck write yell air broadcast promote retweet merge commit deploy ship upload introduce rename "
    "remove close name compare claim state imply suggest joke judge label link misinform misstate mispronounce "
    "double misplace mislabel misattribute misidentify overstep overstay reveal run print quote release reuse bother annoy disturb"
)

LISTS = {
    "blundered": past(_BLUNDER),
    "blundering": doing(_BLUNDER, "be take give put go get let read move change reply park turn play talk cancel keep pull"),
    "thing-of-mine": entries(
        "column, article, post, posts, message, messages, mail, mails, email, emails, tweet, tweets, reply, answer, "
        "comment, comments, code, patch, commit, change, changes, pr, plugin, query, config, bot, client, account, "
        "address, computer, machine, laptop, keyboard, phone, autocorrect, cursor, car, bike, order, shipment, "
        "advert, ad, listing, edition, book, version, issue, students, players, sponsor, sponsors, supplier, guide, "
        "page, form, table, letter, invoice, campaign, cartoon, cover, headline, broadcast, program, presenter, "
        "host, guest, representative, agent, employee, employees, member, members, volunteer, volunteers, teacher, "
        "student, moderator, moderators, admin, admins, bouncer, security, cleaners, crew, sales, support, billing, "
        "signature, script, server, mailer, friend, friends, husband, wife, dad, mom, brother, sister, roommate, "
        "daughter, son, kid, kids, child, children, cat, dog, report, paper, slide, slides, spreadsheet, calendar, "
        "announcement, statement, survey, questionnaire, example, test, tests, tool, library, package, module, "
        "documentation, docs, readme, tutorial, video, song, essay, review, story, one, staff, team"
    ),
    "one-of-ours": entries(
        "one of our, one of my, one of the, some of our, some of my, a member of our, a member of the, members of our, "
        "a colleague of, a friend of, two of our, several of our, someone on our, someone in our, someone on my, "
        "somebody on our, somebody in our, someone from our, a number of our, an employee of, one of us"
    ),
    "misdid": past(
        "delete erase lose break send charge block ban post publish share leak expose contain include point claim state "
        "refer describe quote crash fail drop bounce overwrite duplicate add change remove spam flood email mail ping "
        "hit scratch damage bite eat knock run leave take make mistake mislead say tell write call use miss forget "
        "ignore refuse reject close open order sell give steal cancel delay name list show print air broadcast mix "
        "confuse corrupt install reset disable trigger cause swallow mangle garble truncate spell double read misspell "
        "misquote misstate misrepresent omit overlook mishandle introduce ship push imply suggest accuse insult offend interrupt swear shout reboot unplug"
    )
    | entries("went to, went out, went down, did not, got sent, sent out, has been sending, was sending, were sending, kept, resulted in, led to, caused, stopped working, would not, was sent, were sent, could not, was full, turned out, came across, pointed, contained, came with, came without, arrived"),
    "slipped": entries(
        "slipped my mind, slipped through, slipped by me, slipped past, slipped off, this one slipped, it slipped, that slipped, "
        "this slipped, escaped my attention, escaped our attention, escaped my notice, escaped our notice, escaped "
        "me, fell through the cracks, fallen through the cracks, fell off my radar, fallen off my radar, flew under, "
        "went unanswered, went unnoticed, gone unanswered, passed me by, got lost in my, got buried, been buried, got away from "
        "me, got away from us, gotten away from, got past me, got past us, fell by the wayside, completely forgot, totally forgot, clean "
        "forgot, lost track of, dropped off, dropped the ball on"
    ),
    "so-long": entries(
        "far longer, way longer, so long, this long, too long, that long, so much time, longer than, far too long, way too long, forever, "
        "ages, a long time, a while, a very long time, much longer, such a long time, a bit longer, so damn long, "
        "an age, an eternity, years, weeks, months, days"
    ),
    "this-late": entries(
        "this is, this was, this comes, this came, it is, it was, it 's, this 's, i am, we are, my reply is, my answer is, "
        "this reply is, the reply is, this response is, this email is, this post is, this update is, this took, it took, it 's taken, it has taken, this has taken, that took, this 's taken"
    ),
    "slack": entries(
        "slack, slacking, lax, remiss, inactive, absent, silent, quiet, mia, awol, away, out of touch, unresponsive, "
        "neglecting, neglectful, slow, behind, late, unavailable, offline, gone, so quiet, very quiet, ignoring, "
        "avoiding, procrastinating, putting off, putting it off, postponing, forgetting, meaning to, distant, "
        "unreliable, lazy, negligent, rude, delaying, dragging my, dragging our, terrible at, awful at, bad at, bad about, terrible about, lurking"
    ),
    "put-off": entries(
        "push it, push this, push that, push the, push back, postpone, delay, cancel, move it, move the, put it off, "
        "hold off, reschedule, skip, pull, take it down, take down, close, drop, shut down, break, suspend, defer, bail"
    ),
    "deed-of": entries(
        "exposure of, misuse of, abuse of, breach of, loss of, leak of, delay in, delays in, delay with, delays with, "
        "delay to, delays to, disruption to, disruption of, interruption to, interruption in, interruption of, "
        "interruptions to, deletion of, closure of, release of, failure to, failure of, inability to, publication "
        "of, disclosure of, removal of, cancellation of, postponement of, omission of, misspelling of, mistreatment "
        "of, treatment of, mishandling of, handling of, use of, invasion of, violation of, theft of, destruction of, "
        "lack of, absence of, slow pace of, poor quality of, naming of, sending of, posting of, misquotation of, "
        "misrepresentation of, portrayal of, comparison between, comparison of, comparison with, interruption, outage, "
        "unavailability of, state of, shortage of, cancelling of, broadcast of, broadcasting of, misattribution of, "
        "duplication of, breaking of, nature of, mailing of, intrusion into, oversight of, error in, errors in, "
        "mistake in, mistakes in, typo in, bug in, tone of, insensitivity of, length of time, lateness of, late arrival of, non - arrival of, quality of"
    ),
    "was-wrong-to": entries(
        "wrong to, wrong in, stupid to, foolish to, silly to, dumb to, rude to, unfair to, out of line to, out of "
        "order to, an idiot to, a fool to, so wrong to, very wrong to, mistaken in, mistaken to, wrong of me to, "
        "wrong of us to, stupid of me to, foolish of me to, silly of me to, rude of me to, unfair of me to, dumb "
        "of me to, unkind of me to, thoughtless of me to, cruel of me to, selfish of me to, mean of me to, careless "
        "of me to, insensitive of me to, inappropriate of me to, inappropriate to, irresponsible of me to, "
        "my mistake to, my mistake for, never right to, a mistake to, not right to, not right of me to, not fair to, not ok to, not okay to, not fair of me to"
    ),
    "seem-to": entries(
        "seem to have, seemed to have, appear to have, appeared to have, may well have, must have, managed to, ended up, "
        "went and, chose to, decided to, had to go and, proceeded to, thought it funny to, thought it would be funny to, seem to"
    ),
    "caught-for": entries(
        "banned for, muted for, got banned for, was banned for, kicked for, suspended for, caught, guilty of, admit "
        "to, admit, confess to, admitted to, confessed to, admit that i, plead guilty to, blocked for, fired for, warned for, reported for, arrested for"
    ),
    "keep-on": entries("keep, kept, always, constantly, tend to, started, began, resorted to, could not stop, continued to, continued, insisted on, repeatedly"),
    "aired": entries(
        "spoken, uttered, aired, broadcast, shown, displayed, posted, published, printed, sent out, sent, shared, "
        "played, used, made, said, presented, circulated, distributed, mailed, emailed, tweeted, streamed, released, hacked, tweeted out, sent by mistake"
    ),
    "aired-thing": entries(
        "words, word, language, image, images, remarks, comments, message, messages, letter, letters, email, emails, "
        "content, video, photo, photos, picture, pictures, slur, slurs, name, names, information, post, statement, "
        "material, joke, jokes, advert, ad, song, lyrics, story, article, data, details, copies, copy, account, chat, tweet, tweets, song, clip, footage"
    ),
}
LISTS |= {
    "blunder-verb": frozenset(_BLUNDER.split()),
    "sorry-for": entries("for, about, of"),
    "the-one": entries("the one, the ones, the person, the people, the idiot, the guy, the culprit"),
    "uttered-first": entries("said, used, wrote, typed, called him, called her, called you, posted, sent, made"),
    "insult-noun": entries("a slur, slurs, the n - word, the n word, racial slurs, a racial slur, a racist, racist things, mean things, hurtful things, horrible things, nasty things, awful things, terrible things, offensive things, a bad word, bad words, some bad, swear words"),
    "change-did": past("break cause make delete remove introduce contain expose overwrite affect omit lose drop crash misspell misstate trigger corrupt")
    | entries("resulted in, led to, had, did not, failed, was missing, were missing, wrongly, incorrectly, went to, was sent to, were sent to, should not have, contained, did have"),
    "aired-doc": entries(
        "image, images, letter, letters, email, emails, content, video, photo, photos, picture, pictures, slur, slurs, name, "
        "names, information, statement, material, data, details, tweet, account, chat, link, footage, ad, advert, file, files, page, invoice, invoices, invitation, invitations, notice, notices"
    ),
    "this-took": entries("it took, it 's taken, it has taken, this has taken, this took, that took, it is taking, this is taking, it 's taking"),
    "late-word": entries("late, delayed, slow, belated, tardy, overdue"),
    "late-thing": entries(
        "reply, replies, response, responses, answer, answers, update, updates, post, email, mail, delivery, pr, review, submission, message, release, "
        "payment, payments, arrival, feedback, followup, follow - up, merge, chapter, upload, order, shipment, announcement, pull request, comment, departure, cancellation, evacuation, request"
    ),
    "not-yet": entries("been in touch, been around, been active, been responding, been posting, been updating, been replying, been answering, been there for, been honest, been fair, been good, been paying, replied, answered, updated, posted, written, called, responded, done, kept, told, finished, sent, given, paid, visited, delivered, managed, returned, gotten, got back, got to, had time, had a chance, fixed, listened, tested, checked, thanked"),
    "regretting": entries("regret, regrets, regretted, regretting"),
    "the-our": entries("the, this, our, my, its, their, that, a"),
    "apologizes": entries("apologize, apologizes, regret, regrets, apologized, sorry, apologizing"),
    "about-whom": entries("about, to, at, on, towards, toward, in, regarding, of, that, between, against, comparing"),
}
LISTS |= {
    "misunderstood": entries("misunderstood, misread, misheard, mistook, misinterpreted, misjudged, confused, mixed up, misremembered, plagiarized, bailed, hacked, exploited, trolled, doxxed, griefed, catfished, misgendered, retweeted, tweeted"),
    "own-mend": entries("deleted, removed, fixed, closed, corrected"),
    "about-them": entries("about, regarding, concerning, to you, at your, to your"),
    "info-thing": entries("date, link, links, name, names, price, number, numbers, address, time, figure, figures, invoice, bill, version, file, table, chart, map, article, title, caption, label, statement, information, claim, report, headline, instructions, url"),
    "wrong-info": entries("wrong, incorrect, mislabeled, misspelled, misspelt, inaccurate, outdated, broken, missing, misleading, out of date, dead, mistaken, false, untrue, garbled, corrupted"),
    "flaw": entries("typo, bug, error, mistake, typos, errors, mistakes, regression, leak, delay, mix - up, flaw, hole, glitch, bugs, fault, breach"),
    "flaw-at": entries("in, with, on, at, where, that, which"),
    "printed-thing": entries("version, article, report, headline, caption, story, column, obituary, review, post, page, ad, advert, chart, map, label, table, figure, edition, issue, tweet, letter, notice"),
    "misstated": entries("misstated, misidentified, misspelled, misquoted, misattributed, misreported, incorrectly, wrongly, erroneously, mistakenly, omitted, gave the wrong, named the wrong, implied, misrepresented, showed the wrong, had the wrong"),
    "went-down": entries("went down, crashed, went offline, broke, stopped working, was offline, was unavailable, were unavailable, was unreachable, failed, was broken, was not working, did not work, did not arrive, never arrived, did not go out, was not sent, was never sent, has been down, have been down, was down, were down, is down, are down"),
}
