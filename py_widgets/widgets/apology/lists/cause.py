"""Words for why it happened."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "state": entries(
        "tired, exhausted, stressed, scared, afraid, frightened, terrified, jealous, envious, angry, mad, "
        "furious, upset, drunk, hungover, overwhelmed, distracted, worried, worried sick, embarrassed, "
        "ashamed, hungry, rushing, hurrying, in a hurry, in a rush, in a panic, in a bad mood, in a foul "
        "mood, under pressure, under a lot of, running late, insecure, nervous, anxious, behind on, short of "
        "time, short staffed, short - staffed, understaffed, new to, boarding, burnt out, burned out, "
        "grieving, ill, sick, unwell, too proud, too busy, so busy, busy with, stuck in, stuck at, caught up, "
        "thinking about, thinking of, trying to, showing off, asleep, in pain, lonely, hurt that, up all "
        "night, awake for, awake all, mixing, tempted, greedy, vain, confused, out of my depth, hoping to, "
        "cutting corners, working from, unaware, looking at"
    ),
    "belief": entries(
        "thought it, thought i, thought you, thought he, thought she, thought they, thought the, thought "
        "that, thought we, thought nobody, thought a, assumed, believed, had assumed, had thought, had "
        "believed, expected, mistook, misread, miscounted, misjudged, misunderstood, mixed up, mistakenly, "
        "wrongly, did not realize, had not realized, did not know, did not think, had no idea, did not check, "
        "did not notice, did not understand, had not checked, misheard, confused, was under the impression, "
        "were under the impression, took it for, took you for, lost track, got the dates, got the days, got "
        "the times, was not paying, was not thinking, was not looking, were not paying, were not thinking, "
        "was so focused, was too focused, panicked, froze, lost my temper, lost my nerve, lost my head, lost "
        "my cool, let my pride, let my anger, let my ego, let my temper, let my fear, let my nerves, "
        "overslept, had not slept, had been up, had been awake, had been drinking, had had, had drunk, had "
        "too much, wanted to impress, wanted to avoid, wanted to look, wanted to seem, wanted to be liked, "
        "wanted to save, wanted the, wanted it, wanted you to, wanted to keep, wanted to protect, was meant "
        "to, forgot that, forgot to check, forgot to set, forgot to save, relied on, trusted the, had one "
        "cook, had no check, had no second, had no guard, had no test, had no alert, had no backup, had no "
        "process, never tested, never checked, turned over two, counted heads, put it off, kept putting, "
        "could not face, could not bring, did not want to admit, did not want to look, did not want you to, "
        "did not dare, am a tiny, are a tiny, are a small, felt threatened, felt guilty, felt left out, felt "
        "cornered, felt small, felt jealous, felt ashamed, felt attacked, felt ignored, felt stupid, felt "
        "insecure, felt embarrassed, felt overwhelmed, got carried away, got scared, got drunk, got "
        "defensive, got distracted, got cocky, got angry, got lazy, got jealous, got nervous, got greedy, got "
        "confused, got caught up, used last year, used an old, used the wrong, worked from, copied the wrong, "
        "grabbed the wrong, clicked the wrong, picked the wrong, looked at the wrong, opened the wrong, wrote "
        "down the wrong, had the wrong, had written, had wrote, wanted praise, rushed it"
    ),
    "broke": entries(
        "had expired, expired, failed, had failed, was missing, were missing, timed out, had changed, broke, "
        "broke down, had broken, is broken, was pointing, were pointing, skipped, went unnoticed, was off, "
        "were off, was muted, had been muted, was full, ran out, filled up, sat in, sat unopened, sat unread, "
        "lay in, was on leave, was out sick, overheated, did not speak, do not speak, do not talk, was "
        "misconfigured, had a bug, had no, could not find, could not open, could not handle, could not cope, "
        "would not, was keyed in, were keyed in, was entered under, were in our line, had been given, was "
        "never told, were never told, was never tested, was not tested, had not been tested, was not set, was "
        "set to, was set up, had been set, had been switched off, had been turned off, was switched off, was "
        "turned off, was disabled, was left on, retried, ran twice, packed in, closed at, failed to follow, "
        "let me down, let us down, went down, died, fell through, refused to, asked late, had promised, "
        "swore, had sworn, had rung, had called, had no date, looked identical, look alike, had filtered, was "
        "reading, only checked, did not check, does not check, did not recognize, never arrived, went to my "
        "spam, landed in, ended up in spam, was delayed, was cancelled, was canceled, was late, was stuck, "
        "got lost, got stuck, overran, conflicted, assumed, treated, overwrote, dropped the, picked up, lets "
        "whoever, allowed anyone"
    ),
    "why-who": entries(
        "i, we, our, my, the, a, an, there, it, he, she, they, no, nobody, someone, two, one, your, that, "
        "this, some, both, of a, of an, of the, of our, of my"
    ),
    "cause-noun": entries(
        "bug, typo, backlog, timeout, shortage, storm, strike, misunderstanding, misreading, "
        "misconfiguration, oversight, clerical error, human error, failure, failed, faulty, script, update, "
        "migration, config, power cut, flood, snow, traffic, illness, mix - up, miscommunication, change, "
        "wrong setting, setting, expired, bad, lack, software, hardware, disk, deploy, spike, surge, race "
        "condition, configuration, new, staff, staffing, key, certificate, patch, overload, broken, glitch, "
        "missing, incorrect, miscalculation, jealousy, pride, fear, stress, cowardice, exhaustion"
    ),
    "motive-in": entries(
        "frustration, anger, panic, a panic, haste, a temper, a rage, a rush, a hurry, fear, desperation"
    ),
    "motive": entries(
        "frustration, anger, panic, a panic, haste, fear, jealousy, spite, habit, pride, cowardice, "
        "admiration, envy, love, worry, laziness, boredom, embarrassment, shame, greed, loyalty, a hurry, a "
        "rush, vanity, concern, nerves, desperation, a temper, a rage"
    ),
    "my": entries("my, our"),
    "head": entries(
        "head, mind, thoughts, attention, nerves, temper, pride, ego, phone, battery, alarm, sugar, mood, "
        "calendar, clock, inbox"
    ),
    "elsewhere": entries(
        "elsewhere, somewhere else, on, dead, off, low, short, full, in the way, going, fried, spinning, in, "
        "too, not there, not on, wrong, silent, on silent, up, all over"
    ),
    "guard": entries(
        "guard, check, second, test, tested, backup, back - up, alert, alarm, process, monitoring, system, "
        "plan, rule, policy, one, cook, checked, slept, eaten, read, set, saved, noticed, realized, "
        "understood, trained, spare, way, idea, written, budgeted, planned, heard, staff, heart, courage"
    ),
    "checked": entries(
        "checked, had checked, noticed, tested, had tested, owned, looked, had noticed, saw, read, opened, "
        "was assigned, was watching, was on call, told us, told me, had told us, spotted, caught, flagged"
    ),
    "trying": entries(
        "trying, hurrying, rushing, cleaning, testing, boarding, juggling, covering, moving, running, "
        "dealing, going through, watching, showing, mixing, getting, carrying, growing, replacing, switching, "
        "hoping, working on, working late, sorting, migrating, upgrading, looking after, looking at, driving, "
        "thinking of, thinking about, playing, chasing, texting, fighting"
    ),
    "keyed": entries(
        "written, wrote, keyed, set, saved, copied, put, mixed, mistaken, misread, turned, switched, left, "
        "scheduled, booked, typed, filed, configured, changed, moved, pasted, opened, hoped, planned, meant, "
        "wanted, assumed, expected, thought, convinced, forgotten to, run out, counted on, relied on, two, "
        "three, a row, a fight, a bad day, a drink, drunk, a lot, too much, my phone, just come, just had, "
        "just got, just been, gone to, promised to, let"
    ),
    "looking": entries(
        "looking, checking, thinking, realizing, knowing, testing, reading, asking anyone, listening, "
        "noticing, a second, a check, any check, verifying, double - checking, stopping"
    ),
    "thing-of-work": entries(
        "script, lock, job, disk, server, tool, form, label, labels, spreadsheet, calendar, filter, battery, "
        "car, bus, train, tram, note, list, printer, supplier, courier, cook, sitter, boiler, queue, cable, "
        "key, keys, sensor, scanner, template, macro, setting, settings, query, cache, certificate, backup, "
        "monitor, alert, check, config, deploy, migration, rollout, release, test, tests, vendor, person, "
        "colleague, field, clerk, shift, rota, order form, notes, ticket, formula, link, portal, gateway, "
        "bridge, road, recipe, timer, reminder, handover, instructions, sign, map, reset, plan"
    ),
}
