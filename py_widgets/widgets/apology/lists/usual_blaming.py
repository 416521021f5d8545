"""Usual words for those who failed, for what they left undone, and for what nobody could help."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    # What a helper does to one who relied on it; "broke" and "refused" say too little.
    "let-us-down": entries(
        "let us down, let me down, lets me down, failed us, failed me, packed in, packed up, messed up, screwed "
        "up, mucked up, never showed, never turned up, never came, never sent, never told, never arrived, "
        "promised, had promised, promised us, promised me, swore, had sworn, sworn, got it wrong, could not be "
        "bothered, sent the wrong, gave us the wrong, gave me the wrong, dropped the ball, cocked up, lied to "
        "us, lied to me, lied, misquoted, died on me, died on us, did not bother, pulled out, cancelled on us, "
        "cancelled on me, double booked, overbooked, lost our, lost my, lost it, ran late, mixed up, failed to"
    ),
    "third-hand": entries(
        "supplier, suppliers, vendor, vendors, bank, courier, couriers, contractor, contractors, carrier, "
        "provider, agency, airline, printer, printers, driver, landlord, employer, boss, manager, builder, "
        "builders, plumber, electrician, gardener, cleaners, council, ministry, department, county, university, "
        "venue, caterer, caterers, florist, hotel, ref, referee, VAR, subcontractor, consultant, broker, "
        "surveyor, lawyer, lawyers, accountant, warehouse, factory, manufacturer, wholesaler, importer, "
        "publisher, editor, translator, reviewer, reviewers, maintainers, maintainer, mods, moderators, admins, "
        "linter, tests, ci, software, app, google, facebook, fb, instagram, outlook, paypal, stripe, apple, "
        "amazon, etsy, ebay, mailchimp, calendar, finance, hr, payroll, legal, procurement, accounts, "
        "management, head office, corporate, the board, the league, the company, the union, the trust, the "
        "lab, laboratory, pharmacy, hospital, doctor, school, school office, exams office, tax office, post "
        "office, exam board, team leader, design team, sales team, upstream team, previous team, previous "
        "owner, roommate, flatmate, housemate, mummy, my mother, my father, my mom, my dad, my brother, my "
        "sister, my husband, my wife, my ex, my friend, your mother, your father, your mom, your dad, your "
        "brother, your sister, your wife, your husband, your son, your daughter, your team, your office, your "
        "staff, parents, customers, passengers, users, guests, members, visitors, the other driver, organizers"
    ),
    "due-deed": entries(
        "told, warned, asked, checked, caught, queried, reminded, called, rung, rang, known, known better, said "
        "something, said so, spoken up, noticed, spotted, stopped it, stopped me, read, proofed, appealed, "
        "stepped in, flagged, flagged it, mentioned, mentioned it, answered, picked up, been more careful, "
        "chased, nudged, shut, closed, replied, waited, sent, confirmed, let us know, let me know, had a look, "
        "labeled, explained, come, spoken to, prevented"
    ),
    "left-undone": entries(
        "tell, warn, ask, check, catch, remind, call, ring, notice, listen, listen to us, listen to me, flag, "
        "mention, mention it, answer, pick up, reply, send, confirm, let us know, let me know, explain, come, "
        "turn up, show up, arrive, deliver, pass it on, bother, supply, label, keep his appointment, keep their "
        "promise, keep his promise, do its job, do their job, told, warned, asked, checked, reminded, called, "
        "rang, answered, replied, sent, passed it on, came, delivered, arrived, fixed it, fixes it, listens, "
        "answers, showed up, turned up, chased me, proofed, confirmed"
    ),
    "did-not-do": entries(
        "did not, does not, never, never once, also did not, did not even, has not, had not, have not, do not, "
        "forgot to, failed to, refused to, refuses to, could not be bothered to, declined to, neglected to, "
        "simply did not, just did not, will not, would not"
    ),
    "unannounced": entries(
        "without telling, without notice, without warning, without letting, without so much, without a word, "
        "without asking us, without asking me, with zero notice, with no notice, with no warning, and told no "
        "one, and told nobody, told no one, told nobody, gave no notice, at the last minute, last minute, at "
        "short notice, without consulting, behind our backs, behind my back, over our heads, under us"
    ),
    "handled": entries(
        "handled, provided, carried out, operated, managed, posted, prepared, put up, supplied, printed, "
        "written, sent, sent out, caused, built, appointed, organized, shared, published, processed, delivered, "
        "installed, arranged, designed, set up, made, packed, entered, done, handled entirely, created, "
        "uploaded, drafted"
    ),
    "outside-hand": entries(
        "an external, an outside, an independent, a third party, a third - party, a former employee, a former "
        "member, a former colleague, a former contractor, a junior, a contractor, contractors, a subcontractor, "
        "subcontractors, an agency, the agency, an outside agency, the operator, the airport operator, our "
        "contractor, our contractors, our agency, our supplier, our hosting, our network provider, our provider, "
        "our vendor, our logistics partner, our partner, our partners, the supplier, the wholesaler, our "
        "wholesaler, the manufacturer, the mailing house, the landlord, the network company, one employee, a "
        "single employee, a rogue employee, an intern, a temp, a freelancer, the previous team, the previous "
        "owner, volunteers at"
    ),
    "happens": entries(
        "happen, happens, occur, occurs, can happen, could happen, do happen, will happen, bound to happen, can "
        "occur"
    ),
    "to-anyone": entries(
        "to anyone, to anybody, to everyone, to everybody, to the best, to the best of us, to all of us, to us "
        "all, to any, to every, in any, in every, in all, in the best, at any, at every, with any, with every, "
        "with all, on any, on every, in each, at each, even to, even in, even with"
    ),
    "but-hey": entries(
        "but, though, although, however, still, mind you, in fairness, to be fair, tbf, having said that, that "
        "said, then again, except, except that, in my defense, only, that being said, in all fairness, but to be "
        "fair, but in fairness, but honestly, although to be fair, but seriously, but tbf, but like, but then, "
        "but also, but you know, tho"
    ),
    "you-there": entries("you, you lot, you guys, you two, you all, you people, yous, y'all, yall, ye"),
    # What they are told that they did, after a "but".
    "did-to-me": entries(
        "never, always, kept, keep on, forgot, were on, were asking, were being, were talking, were kind of, "
        "could have, could of, might have, should have, should of, have to admit, had to admit, must admit, must "
        "agree, did sign, did say, did bring, did ask, did leave, did put, did get, did send, did kind of, did "
        "push, did start, did agree, did choose, did tell me, did write, did turn, did rather, did come, did "
        "want, did book, did not say, did not tell, did not exactly, did not help, did not have to, did not ask, "
        "did not give, said you, said it was fine, know how you, know how i get, know how she, know how he, do "
        "tend, do always, do tell, do have a, do type, do look, do take, do nag, started, pushed, provoked, had "
        "been, signed, approved, agreed to, chose to, nag, go quiet, grabbed, ignored, refused, are not exactly, "
        "were not exactly, can be quite, can be a bit, would only, would only have, only gave, came in, came at, "
        "came on, take everything, make it, made it impossible, gave me no, gave me every, left me no, left us "
        "no, also, wanted me to, wanted it, were just as, are just as, are no better, hardly, brought it, asked "
        "for it, put it in, let it"
    ),
    "provoking": entries(
        "was provoked, were provoked, been provoked, got provoked, how he was provoking, provoking me, provoking "
        "us, provocation from, provocation of, gift for provocation, goaded, goading me, goading us, goading, "
        "egging me, egging us, egged me on, egged us on, baited me, baiting me, needling me, winding me up, "
        "winding us up, wound me up, wound us up, had been at me, had been on at me, was at me from, kept at me, "
        "kept on at me, pushed my buttons, pushes my buttons, pushes buttons, which buttons to push, which "
        "buttons to press, flaming me, having a go at me, dared me, was having a go at us, taunting me, taunted "
        "me, pushed me to it, pushed me into"
    ),
    "no-say": entries(
        "over which we have no, over which i have no, over which i had no, over which we had no, over whom we "
        "have no, over whom we have limited, over which we have limited, no influence on it, no influence over, "
        "no influence whatsoever, no control over, no control of, little control over, limited control over, "
        "limited influence over, no say in, no say over, can not control what, can not control where, can not "
        "control how, can not control the, not able to control, unable to control, can not be blamed for, can "
        "hardly be blamed, can not be held responsible, can not be held accountable, can not be held to, cannot "
        "be held, could not be held, not be held responsible for, can not be everywhere, can not be in every, "
        "could not be everywhere, can not plan for, can not argue with, can not predict, could not predict, "
        "dependent on others, wholly dependent on, entirely dependent on, entirely in their hands, entirely in "
        "the hands, all at its mercy, at the mercy of, at their mercy, at his mercy, we are powerless, i am "
        "powerless, we are helpless, i am helpless, only so much a, only so much we, only so much one, only so "
        "much i, can only work with, could only work with, can only go by, can only act on, can only pass on, "
        "not in our hand, not in our hands, not from our hand, take it up with them, take it up with the, "
        "nothing to do with me, nowhere else to turn"
    ),
    "out-to-get-me": entries(
        "with an agenda, an agenda against, own agenda, their agenda, vested interests, political opponents, "
        "political enemies, witch - hunt against, smear campaign, campaign of smear, campaign of misinformation, "
        "to damage this, to damage me, out to get me, out to get us, my enemies, the enemy has, the enemy always, "
        "the enemy strikes, words have been twisted, words were twisted, been twisted by, been twisted beyond, "
        "twisted my words, twisted our words, been misconstrued, was misconstrued, misread by parts, misunderstood "
        "by a, misunderstood by some, the media did, the media do, the media never, the media has blown, the "
        "media have, the press has blown, the press did, the press have, the press never, the press made, the "
        "papers made, the papers twisted, the interviewer pushed, the interviewer cut, clip was cut, ripped from "
        "its context, ripped out of context, change the subject, looking for something to be, people love being "
        "angry, love to be offended, want to be offended, wants to be offended, chosen to be offended, choose to "
        "be offended, get offended by anything, get offended by everything, world is too sensitive, people are "
        "too sensitive, everyone is too sensitive, everyone is so sensitive, people are so sensitive"
    ),
    "everyone-there": entries(
        "everyone, everybody, everyone else, everybody else, everyone here, everybody here, everyone there, "
        "everyone in the, the whole house, the whole group, the lads all, the lads, others, thousands of others, "
        "most people, all my friends, every company, every other company, half the group, all the others, other "
        "people, other players, other members"
    ),
    "does-too": entries(
        "does it, do it, did it, did it too, did too, shared it too, was doing it, were doing it, is doing it, "
        "does that, do that, was doing that, was saying it, were saying it, was saying stuff, had been drinking, "
        "was drinking, were drinking, was joking, was at it, is at it, were at it, behaved like that, talked like "
        "that, talks like that, says it, says worse, said worse, was talking, cheats, copies, was copying, agreed "
        "at the time, in the industry behaved, in the office does it, in the course does it"
    ),
    "drinks-and-pills": entries(
        "alcohol, drink, wine, booze, beer, beers, prosecco, tequila, vodka, whisky, whiskey, rum, gin, champagne, "
        "guinness, cider, pills, tablets, medication, meds, painkillers, migraine, hormones, pain, grief, stress, "
        "exhaustion, tiredness, fever, anger, steroids, jet lag, hangover"
    ),
}
