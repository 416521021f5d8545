"""Words that ask to be let off: strain, youth, drink, good intent; and words that own up after all."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "own-up": entries(
        "i should, we should, should have, my fault, our fault, on me, on us, no reason, not a reason, no "
        "right, was wrong, were wrong, wrong of me, wrong of us, wrong to, i chose, i lied, unforgivable, i "
        "own, we own, responsibility, my own doing, not good enough, not an excuse, no excuse, not excuse, i "
        "could have, knew better, know better, unacceptable, that is mine, my doing, i failed, we failed, "
        "ashamed, did not have to, did not deserve, deserved better, inexcusable, not make excuses, not making "
        "excuses, that was me"
    ),
    "life-thing": entries(
        "work, life, things, school, uni, university, college, everything, last week, this week, last month, "
        "this month, this year, last year, past week, past weeks, past month, past months, last few weeks, last "
        "few months, past few weeks, past few months, past few days, last few days, weekend, home life, "
        "semester, my schedule, the office, last couple of weeks, past couple of weeks, past year"
    ),
    "hectic": entries(
        "busy, hectic, crazy, insane, chaotic, stressful, mad, mental, manic, frantic, overwhelming, rough, a "
        "madhouse, a nightmare, exceptionally busy, nuts, a blur, full on, flat out, a mess, a lot, tough, "
        "brutal"
    ),
    "stretch-of-time": entries(
        "day, week, month, year, quarter, time, term, season, night, few weeks, few days, few months, couple of "
        "weeks, couple of months, period, shift, semester, evening, winter, summer"
    ),
    "hard-kind": entries(
        "long, busy, hectic, crazy, rough, hard, tough, stressful, difficult, mad, insane, chaotic, terrible, "
        "horrible, bad, weird, hell of a, heck of a, challenging, trying, exhausting, tiring, brutal, "
        "emotional, hellish, strange"
    ),
    "own-trouble": entries(
        "family stuff, family issues, family emergency, family matters, family problems, family things, "
        "personal issues, personal problems, personal stuff, personal matters, personal circumstances, personal "
        "reasons, health issues, health problems, stuff going on, a lot going on, so much going on, lots going "
        "on, too much going on, everything going on, a lot on my plate, so much on my plate, too much on my "
        "plate, lot on my mind, going through a lot, going through some, going through stuff, a lot to deal "
        "with, so much stress, exam season, exams and, midterms and, busy with midterms, busy with exams"
    ),
    "beginner": entries(
        "new here, new at, getting started, starting out, a beginner, beginners, a newbie, a noob, a newb, a "
        "novice, not a coder, not a programmer, not a developer, not a native, not native, not good at, not "
        "good with, not great at, not great with, in training, still learning, learning as, a small team, a "
        "tiny team, a team of, a small company, a small business, a two person, a one person, a one man, just "
        "one person, only one person, just two people, only two people, just one man, only human, human and, an "
        "amateur, amateurs, hopeless with, rubbish at, terrible with, bad at, bad with, useless at, new to the, "
        "new to this, new to all, human after"
    ),
    "inexperience": entries(
        "limited resources, lack of experience, not my first language, not our first language, not my native, "
        "not my mother tongue, made by just one, made by one person, run by volunteers, one man show, still "
        "finding our feet, still finding my feet, my first time doing, my first time using, my first time "
        "running, our first time running, have just got, only just got, only just started, have only just "
        "started, only just joined, our first event, our first year of"
    ),
    "young": entries(
        "in our 20s, in my 20s, in our twenties, in my twenties, in my early twenties, in my early 20s, in my "
        "teens, in our teens, a teenager, teenagers, a kid, a child, so young, very young, young at the time, "
        "young then, immature, naive, young and stupid, young and dumb, young and foolish, young and naive, "
        "young and silly, young and immature, stupid kids, a stupid kid, a dumb kid, in high school, in "
        "college, at school, at college, 14 years old, 15 years old, 16 years old, 17 years old, 18 years old, "
        "19 years old"
    ),
    "other-times": entries(
        "different time, different times, different era, different age, another era, child of my time, in those "
        "days, of its time, of its era, standards of the time, industry standard, common practice, standard "
        "practice, normal practice, acceptable at the time, accepted at the time, normal at the time, legal at "
        "the time, norms of the time, not understood as, different time then, a product of, products of their "
        "time, product of its time, before anyone knew, before people knew"
    ),
    "drinks": entries(
        "a few too many, a few drinks, a few beers, a few pints, a few wines, a few glasses, too many, one too "
        "many, too much to drink, a bit to drink, a lot to drink, a couple of drinks, a couple of beers, a "
        "couple of pints, a couple of wines, a bit much to drink, too many drinks, a few that night, a few by "
        "then, seven pints, a few drinks too many, a bottle of wine"
    ),
    "heated": entries(
        "emotions run high, emotions ran high, emotions were running high, emotions running high, emotions are "
        "running, emotions were high, emotions run, passions run, passions ran, passions were, tensions run, "
        "tensions ran, feelings ran high, feelings were running, heat of the, heat of a, heat of battle, heat "
        "of debate, moment of frustration, moment of anger, moment of weakness, moment of madness, moment of "
        "stupidity, moment of panic, moment of passion, frustration got the better, emotions got the better, "
        "emotions get the better, emotion got the better, temper got the better, got the better of me, get the "
        "better of me, spur of the moment, under the influence, intoxicated, time pressure, dark place, good "
        "place mentally, right headspace, bad headspace, right frame of mind, lack of sleep, sleep deprived, "
        "sleep deprivation, on little sleep, at my lowest, lowest point, in a bad place, blinded by, carried "
        "away by"
    ),
    "condition": entries(
        "adhd, autism, anxiety, depression, bipolar, ocd, ptsd, trauma, trust issues, attachment issues, anger "
        "issues, abandonment issues, mental health issues, mental health problems, a temper, a short temper, a "
        "bit of a temper, a mouth on me, a big mouth, a dark sense of humor, a weird sense of humor, a bad "
        "memory, a terrible memory, a memory like, a head like, autistic, dyslexic, dyslexia, an anxious person"
    ),
    "my-way": entries(
        "just my style, just my way, just my nature, just my sense, my sense of humor, in my nature, in my "
        "blood, in the blood, by nature, speak my mind, say what i think, tell it like it is, call a spade, "
        "just being honest, only being honest, just being me, just how i, just the way i, can not help it, "
        "could not help it, could not help myself, can not help myself, a passionate person, passionate person, "
        "passionate people, passionate player, emotional person, wear my heart, do not have a filter, have no "
        "filter, my personality, what i am like, how i am"
    ),
    "wish": entries(
        "want, wanted, intend, intended, mean, meant, do, wish, need, needed, wants"
    ),
    "on-purpose": entries(
        "intentionally, knowingly, deliberately, purposely, purposefully, willingly, consciously, dream of, set "
        "out, do anything to, say anything to, do that to, do such a, say such a, do something like, say "
        "something like, dream of hurting, dream of saying"
    ),
    "aim": entries(
        "intent, intention, intentions, goal, aim, hope, idea, purpose, thought, objective, motivation, motive, "
        "only concern, priority"
    ),
    "as-what": entries(
        "as a joke, as a compliment, as banter, as satire, as a tribute, as an homage, as a homage, as a bit "
        "of, as a wink, as a roast, as a celebration, as a prank, as friendly, as an innocent, as a light, as a "
        "harmless, as a humorous, as a little, as a parody, as humor, as encouragement, as constructive, as a "
        "friendly, as praise, as a gesture, in jest, in fun, in good fun, in good humor, in good spirit, in a "
        "spirit, in the spirit, in a lighter, in a joking, in a playful, for fun, with love, with "
        "respect, kindly, affectionately, lovingly, jokingly, playfully, well, to be funny, to be humorous, to "
        "be amusing, to be light, to be a joke, to be a bit of, to be satirical, to be satire, to be helpful, "
        "to be kind, to be supportive, to be friendly, to be playful, to be sarcastic, to be ironic, to be an, "
        "to be a compliment, to help, to honor, to celebrate, to inspire, to entertain, to amuse, to highlight, "
        "to encourage"
    ),
    "jesting": entries(
        "comedic purposes, comedic effect, tongue in cheek, tongue - in - cheek, in jest, in good fun, light "
        "hearted, light - hearted, was satire, was banter, running joke, inside joke, comedic intent, for "
        "comedy, as satire, a satirical, as a parody, a parody, friendly banter, playful banter, innocent "
        "banter, satirical piece, joke between friends, joke among friends, said as a joke, meant as a joke, "
        "posted as a joke, did it as a joke, done as a joke, comic effect"
    ),
    "harm-word": entries(
        "offense, offence, harm, malice, disrespect, ill will, insult, hurt, slight, ill intent, ill feeling, "
        "bad intent, bad intentions, ill intentions, hard feelings, malicious intent, bad faith, disrespect "
        "whatsoever, malice whatsoever"
    ),
    "not-so-meant": entries(
        "not what i meant, not how i meant, not what we meant, not how i intended, not the way i meant, not the "
        "way i intended, not what i intended, not meant that way, not meant like that, not mean it like, not "
        "mean it that way, not mean it in, not mean it as, not mean anything, not mean any, not mean whatever, "
        "never mean to, never meant it, never meant for, never meant any, came out wrong, came out the wrong "
        "way, come out the way, come out as intended, not how it was meant, not how it was intended, not the "
        "way it was meant, not intended as, not meant as, meant nothing by, meant no harm, meant no disrespect, "
        "meant no offense, without malice, not malicious, not intentional, was unintentional, were "
        "unintentional, totally unintentional, completely unintentional, entirely unintentional, purely "
        "accidental, not on purpose, not deliberate, not done deliberately, honest mistake, innocent mistake, "
        "genuine mistake, taken out of context, out of context, misquoted, misrepresented, mischaracterized, "
        "selectively edited, not meant in that, not intended that way, not intended like that, not intend for "
        "it, not intend any, not come out right, came out all wrong, not mean whatever i, not mean those, not "
        "mean these, not mean any of, did not mean for, does not mean we intended, does not mean i intended"
    ),
    "good-faith": entries(
        "best of my knowledge, best of our knowledge, information we had, best of intentions, best intentions, "
        "good intentions, best interests at heart, seemed like the right, seemed like a good, seemed the right "
        "thing, thought i was helping, thought i was doing, thought we were doing, thought it was the right, "
        "thought it was right, did our best, doing our best, doing the best, tried our best, trying our best, "
        "best i could, best we could, despite our best, only wanted to help, just wanted to help, only wanted "
        "to, only tried to, had to say something, had to say it, had to do "
        "something, only saying what, just saying what, only said what, not out of malice, place of love, place "
        "of concern, acted in good faith, act in good faith, done in good faith, made in good faith, in the "
        "best of faith, seemed right at, seemed fine at, i just wanted to help, i just wanted to make, i just "
        "wanted to protect, i just wanted everyone, i was doing my best, we were doing our best, we are doing "
        "our best, i am doing my best, i did try my best, in good conscience, followed the guidelines, followed "
        "the procedure, followed procedure, followed protocol, within the law, nothing illegal, did nothing "
        "wrong, done nothing wrong, acted on advice, raising awareness, to raise awareness, in the public "
        "interest"
    ),
    "was-unaware": entries(
        "had no idea, had absolutely no idea, did not have any idea, did not realize, did not know, was not "
        "aware, were not aware, was unaware, were unaware, never knew, never realized, never thought, never "
        "imagined, never believed, honestly thought, genuinely thought, genuinely believed, could not have "
        "known, was under the impression, were under the impression"
    ),
    "that-which": entries(
        "that, it, you, i, the, this, there, anyone, people, they, a, he, she, we, any, my, your, of"
    ),
}
