"""More words that people usually give a reason with, leave a no with, and say what is now done."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "not-aware": entries(
        "did not realize, did not notice, did not know, did not check, did not think, was not aware, was not "
        "thinking, was not looking, was not paying, had no idea, forgot to check, lost track, misread, misheard, "
        "mixed up, mixed it up, confused, assumed, figured, completely spaced, got carried away, got distracted, "
        "got confused, had too much, had a few, thought it was, thought you, thought it would, panicked, "
        "overslept, fell asleep, was half asleep"
    ),
    "had-cause": entries(
        "it on silent, my phone on silent, you down as, the dates wrong, the time wrong, the wrong date, the "
        "wrong day, the wrong time, a few, too much, a skinful, one too many, two glasses, three glasses, two "
        "pints, drink taken, been drinking, had a few, a lot to drink, a headache, a migraine, a fever, the flu, "
        "a lot on, so much on, too much on, a lot going on, a deadline, a bad day, a rough, an awful day, a "
        "terrible day, a horrible day, a long day, a hard week, a difficult week, no sleep, not "
        "slept for, overslept, lost my patience, lost patience, my mind on, other things on, a target of, bad news, "
        "a fight with, a row with, an argument with, intended to, meant to send, hoped to, forgotten that, "
        "forgotten to, misread, misunderstood, underestimated, only tested, tested with, tested it only, no "
        "second, no check, only one person, cut the, run out, a temper on, an off day"
    ),
    "in-the-moment": entries(
        "heat of the moment, force of habit, slip of the tongue, slip of the finger, as a joke, for a joke, in "
        "jest, for a laugh, trying to be funny, was being funny, just joking, only joking, was joking, were "
        "joking, joking around, unknown to me, unknown to us, unbeknownst to me, unbeknownst to us, escaped my "
        "attention, escaped my notice, escaped our attention, escaped our notice, went unnoticed, on autopilot, "
        "not paying attention, in the belief that, in the mistaken belief, under the mistaken, one of those "
        "days, one of those weeks, while intoxicated, being intoxicated, being drunk, having forgotten, having "
        "misread, having misunderstood, through thoughtlessness, through ignorance, through carelessness, "
        "through haste, through inexperience, owing to a problem, owing to a fault, owing to an editing, due to "
        "an editing, due to a permissions, due to a coding, due to a programming, due to a printing, due to a "
        "human, was a misunderstanding, a misunderstanding between, meant for someone else, intended for "
        "someone else"
    ),
    "end-in-view": entries(
        "save money, save time, save face, save myself, impress, look good, look clever, look cool, look big, "
        "look tough, get a laugh, get attention, get clicks, get back at, protect myself, spare myself, keep the "
        "peace, meet the deadline, cut costs, make a point, fit in, buy time, feel better about, seem clever, "
        "avoid a fight, avoid a scene, avoid an argument, avoid the, hide my"
    ),
    "took-amiss": entries(
        "relied on, trusted the, underestimated, overestimated, skimmed, misread, misheard, misjudged, "
        "miscounted, mistook, took it for, followed the, was told it, was told that, were told it, were told "
        "that, was led to believe, were led to believe, was misinformed, were misinformed, was going on, looked "
        "at the wrong, read the wrong, used the wrong, ran the wrong, picked the wrong, pressed the wrong, "
        "clicked the wrong, opened the wrong, typed the wrong, copied the wrong, grabbed the wrong, worked from, "
        "went by, got flustered, got scared, got jealous, got defensive, got frustrated, got stressed, got "
        "overwhelmed, got nervous, get embarrassed, get nervous, get defensive, get passionate, get anxious, "
        "could not cope, could not face, could not bear, could not stand, could not resist, did not dare, did "
        "not want to, put it off, chickened out, lost my nerve, was new to, am new to, am still new, have never "
        "been good, was going through, am going through, could not handle, was not well, was feeling, felt "
        "pressured, needed the money, wanted a, wanted to be, wanted to show, wanted to impress, wanted to win, "
        "wanted to look, wanted to surprise, wanted to protect, wanted to help, did not have the time, had not "
        "seen, had not read, had not slept, had not noticed, had not heard, forgot that, forgot about the, "
        "forgot you"
    ),
    "staff-or-tool": entries(
        "driver, engineer, engineers, operator, picker, clerk, editor, reporter, writer, team, staff, crew, "
        "technician, secretary, courier, guard, nurse, member of staff, colleague, supplier, system, systems, "
        "software, script, code, tests, filter, form, site, server, database, tool, sync, job, plugin, printer, "
        "machine, van, booking partner, agency, contractor, vendor, provider, alert, label, process, release "
        "process, monitoring, load balancer, router, firewall, update, patch, bot, parser, cache, "
        "proofreader, translator, printer's, carrier"
    ),
    "did-amiss": entries(
        "did not check, did not look, did not read, did not see, did not know, did not notice, did not test, did "
        "not correct, did not catch, mixed, misread, misheard, read the, used the wrong, used an old, took the "
        "wrong, relied on, failed to, assumed, overlooked, missed the, forgot, was not set, was not aware, had "
        "not, was never, had never, kept old, overwrote, treated, ran twice, ran on, ran out, broke down, "
        "timed out, was set to, were set to, never checks, only checked, only checks, does not check, did not "
        "have, had no, filtered, was full, had a bug, has a bug, expired, was misconfigured, were misconfigured, "
        "was pointed, picked up the wrong, is failing, got the wrong, was given the wrong, were given the wrong, "
        "had been told, resulted in, entered the wrong, pressed the wrong, swapped"
    ),
    "no-is-fine": entries(
        "is fine, 's fine, 's ok, 's okay, is ok, is okay, 's fair, is fair, 's your right, is your right, 's "
        "understandable, is understandable, 's all right, 's alright, is alright, is your choice, 's your call, "
        "is your call, is totally fine, is completely fine, is fair enough"
    ),
    "their-no": entries(
        "do not want, want nothing, want space, want me gone, want out, can not forgive, will not forgive, never "
        "forgive, never want, hate me, need time, need space, do not trust, no longer trust, would rather, 'd "
        "rather, are not ready, go elsewhere, choose to, decide to, say no, are angry, are mad, are upset, are "
        "furious, are hurt, are disappointed, are frustrated, left, walked out, never reply, do not reply, do "
        "not answer, can not make, choose not"
    ),
    "what-goes": entries(
        "leaves, goes out, goes in, goes to, gets in, gets posted, cuts, ships, closes, moves, is sent, opens, is "
        "posted, is published, touches, enters, is merged, signs, starts, drives, is released, is printed, will "
        "leave, will go, will be sent, will be released, will be printed, will be published, can be sent, can go, "
        "can leave, can be deleted, can be merged, can be released, gets sent, gets merged, gets deployed"
    ),
    "by-two-now": entries(
        "now checked, now signed, now tested, now sits, now needs, now requires, now counted, now reviewed, now "
        "confirmed, now read aloud, now read by, checked by two, signed by two, read by two, counted twice, "
        "checked twice now, reviewed by a second, looked at by a second, needs two signatures, take two signatures"
    ),
    "learns": entries(
        "learn to, get help, seek help, take a course, take classes, think before, think twice, ask before, ask "
        "first, check before, double check, double - check, read before, test before, listen before, count to "
        "ten, walk away, keep my mouth, keep my hands, start therapy, see a therapist, see a counselor, quit "
        "drinking, stop drinking, give up drinking, give up the drink, stay off, never drink, set an alarm, set "
        "two alarms, set a reminder, put it in my calendar, put a reminder"
    ),
    "offense-done": entries(
        "grief, spam, swear, cheat, lie, post, break, drink, smoke, use, touch, call, do, let, hurt, make, "
        "insult, raise, shout, hack, steal, troll, abuse, miss, forget, ignore, leave, share, read, park"
    ),
}
