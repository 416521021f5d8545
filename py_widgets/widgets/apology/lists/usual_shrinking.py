"""Usual words that make a deed, its harm or its number small."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "only-that": entries(
        "a, an, one, some, two, three, four, five, ten, half, half a, half an, the one, the odd, a few, like "
        "two, like three, like five, like ten, about ten, about five, 2, 3, 4, 5, 10, 15, 20, a couple of, water, "
        "hair, gossip, words, money, banter, plastic, paint, stuff, teasing, feedback, us messing, a bit of, "
        "light, dust, mud, sand, grass, glass, tarmac, wood, candles, addresses, a matter of, moderately, minor, "
        "small, temporary, cosmetic, superficial, for a day, for a week, for an hour, for a moment, for a minute, "
        "for two, for ten, for five, the postcodes, really about, up for, down for"
    ),
    "pet-size": entries(
        "tiny, teeny, teensy, teeny - tiny, teensy - weensy, wee, wee bit of, lil, little, momentary, piddly, "
        "piffling, measly, silly little, stupid little, one little, small technical, minor technical, minor "
        "display, minor clerical, little technical, tiny technical, small spelling, tiny spelling, tiny little, "
        "brief little, temporary little, clumsy half"
    ),
    "pet-thing": entries(
        "error, errors, slip, slips, slip - up, slip up, mishap, misunderstanding, hiccup, hiccups, remark, "
        "remarks, mark, dent, scratch, typo, difference, setting, reaction, slide, detail, joke, jokes, tiff, "
        "spat, meme, bug, lie, fib, delay, disagreement, moment, dig, bother, touch, bump, spill, clip, mix - up, "
        "wobble, lapse, loss, comment, mess, misstep, spoiler, stain, crack, leak, hole, matter, problem, issue, "
        "issues, glitch, glitches, blip, mistake, mistakes, oversight, snag, hitch, kiss, peck, sticker, cut, "
        "bruise, splash, crumb, breathing joke, dot, digit, comma, tweak, tease, prank, nudge, tap, scrape, "
        "inconvenience, interruption, disruption, thing with the"
    ),
    "somewhat": entries(
        "a bit, a little, a tad, a touch, a wee bit, a tiny bit, a teeny bit, a smidge, a fraction, a shade, "
        "slightly, a little bit, marginally, somewhat, ever so slightly, a wee touch, a bit too, a little too, a "
        "bit of a, a little bit of, a bit of, a touch of, slightly more, a spot of"
    ),
    "off-mark": entries(
        "direct, shouty, loud, brusque, put out, late, off, harsh, rude, strong, heated, frayed, wild, ripped, "
        "higher, longer, louder, spicy, salty, grumpy, delayed, short with, sharp, blunt, skew - whiff, "
        "economical with, less polite, sloppy, impatient, out of focus, firm, forceful, carried away, overboard, "
        "over the top, crowded, messy, noisy, tense, overdue, misleading, unclear, wobble, rush, snapping at, "
        "rant, stir, reaction, damp, bleach, mud, dust, drama, banter, fun, asbestos, oil, carelessness, mess, "
        "mix - up, muddle, confusion, delay, fuss, blip, slip, misunderstanding, embarrassing, on the nose, on "
        "the strong side, on the late side, longer than, longer waits, longer wait, louder than, later than, "
        "higher than, bumpy, rocky, choppy, cheeky, out of hand, out of line, out of order, insensitive, tactless, "
        "clumsy, unfair, hard on, snippy, short - tempered, dramatic, creased, squashed, dented, burnt, overcooked"
    ),
    "short-while": entries(
        "for a short time, for a short while, for a short period, for a brief period, for a brief time, for a "
        "brief moment, a very brief, in no time, for like two, for like five, for like ten, for what, only took, "
        "only lasted, a matter of minutes, a matter of hours, a matter of seconds, ten minutes max, five minutes "
        "max, two minutes max, ten minutes tops, five minutes tops, under an hour, not even five, less than an "
        "hour, less than a day, less than ten minutes, barely ten minutes, barely a minute, barely an hour, a "
        "momentary lapse, a mere, only affects, only affected, only pushed, only missed, only borrowed, only "
        "ever went, only left out, only dug, no more than a, no more than half, no more than ten, no more than "
        "five, just a couple"
    ),
    "no-tragedy": entries(
        "hardly the, hardly a crime, hardly a tragedy, hardly a disaster, hardly going to, hardly visible, "
        "hardly noticeable, barely visible, barely noticeable, scarcely bigger, hardly spoiled, can hardly see, "
        "can barely see, could hardly see, could barely see, you can hardly, you could hardly, not exactly "
        "state, not exactly a, not exactly the, not exactly critical, not exactly nuclear, is not a tragedy, is "
        "not a crime, is not a disaster, is not a catastrophe, not a hanging, not a war crime, was not a crime, "
        "not cancer, not heroin, not rocket science, not brain surgery, not the crown jewels, not like its, not "
        "like it is, not like it 's, not like it was, not like anyone, not like i killed, not like i hit, not "
        "like i stole, not like we, not like you needed, not like you were, not like you had, not like there "
        "was, not as if anyone, not as if it, not as if she, not as if he, not as if i, not as if you were, not "
        "as if you had, not as though, was not as if, not going to kill, never killed anyone, nobody goes to "
        "jail, nobody is going to die, nobody died, not so tragic, not so bad in, not ideal but, not that "
        "attached, not the smoothest, not exactly perfect, not a big deal, not a big thing, not a big issue, was "
        "less than polite, less than ideal"
    ),
    "will-pass": entries(
        "will grow back, grow back in, it grows back, 'll grow back, grow out, will dry, will heal, will wash "
        "out, will come out in, will polish out, will be fine by, will be good as new, good as new, right as "
        "rain, none the worse, no worse for, nothing a bit of, nothing that can not, nothing that cannot, "
        "nothing a good, nothing to worry, nothing to get excited, nothing dramatic, nothing more than that, "
        "forgotten by, have forgotten all, will have forgotten, 'll have forgotten, will laugh about, 'll laugh "
        "about, laugh about it one day, funny side, makes a great story, great story out of, free advertising, "
        "in the long run, no real difference, hardly any difference, makes no difference, no less than usual, "
        "one of those things, in the scheme of, in the grand scheme, in the great scheme, in the big picture, "
        "bigger things to, bigger fish to, bigger problems, worse things have, far worse things, far worse on, "
        "much worse at, hear worse, sees worse, seen worse, done far worse, could be a lot worse, been a lot "
        "worse, been much worse, a lot worse happens, part of the charm, a drop in the, a rounding, trifles, "
        "growing pains, very normal in, perfectly normal in, fairly normal in, quite normal in, normal among, "
        "pretty normal for, these things occur, slips through the net, stuff slips through, better than most "
        "competitors, pretty good record, a very good record, pretty good hit"
    ),
    "most-fine": entries(
        "most of you will not, most people will not, most people would never, most people do not, most teams "
        "will not, most users will not, most will not have, few of you will, few will have, most customers were "
        "not, most customers have not, vast majority of our, vast majority of customers, vast majority of "
        "accounts, vast majority of users, vast majority of you, great majority of, overwhelming majority of, "
        "majority noticed, majority has been, a vocal minority, a small minority, the minimal number, a limited "
        "amount, a small number of, the unlucky few, a few among you, a few folks, a few entries, hardly anyone, "
        "hardly anybody, barely anyone, barely anybody, nobody reads, no one reads, nobody even reads, nobody "
        "looks at, nobody will notice, nobody would notice, no one would notice, nobody noticed, no one "
        "complained, nobody else minded, nobody else seemed, no one else minded, nobody liked it, nobody lost, "
        "no partner lost, no one lost, nobody was losing, nobody is out of pocket, nobody was put, at no time in "
        "any, at no time in danger, at no point was, never in any danger, no real danger, no danger at any, "
        "other customers did not, other guests have never, others did not complain, everyone else was fine, "
        "everyone else thought, everyone else 's arrived, everyone had a laugh, everybody had a laugh, everyone "
        "knew anyway, everybody knew anyway, most of it was, most of them are still, only about 5, a few of you "
        "may, a few of you might, a few people may, only a fraction of"
    ),
    "calm-yourself": entries(
        "chill, chill out, calm down, lighten up, big deal, no biggie, no drama, drama out of, a tragedy out of, "
        "make a tragedy, clutch their pearls, pitchforks, bat an eyelid, hung up on what, hung up on it, still "
        "on about, sulk over, sulking over, still be cross, still be mad, still be on about, a strong word, a "
        "harsh word, a big word, rather harsh, a bit harsh on, was harsh mind, lose sleep over, lose any sleep, "
        "losing sleep over, losing any sleep, acting like i, acting as if i, act like i, act like an, come at me "
        "like, like i shot, like i killed, like i burned, thicker skin, thick skin, take a joke, blowing it up, "
        "blow it up, blown up way, all this fuss, such a fuss, such a drama, such a big deal, a big deal out, "
        "way too sensitive, too sensitive, so sensitive, a little sensitive, way over the top, rather over the "
        "top, what the fuss is, what all the fuss, big matter, bigger thing than, one slip, one silly thing, one "
        "small thing, one bad night, one silly night, one little slip, one tiny slip, one sentence in, over one "
        "slap, over one mail, over one joke, over one word, over one text, over one weekend, over one remark, "
        "over one evening, over one mistake, over a cake, over a dress, over a bit of, over a spreadsheet, over "
        "a joke, over a typo, over paint, over a text, over a comment, over a silly, slipped up one time, slip "
        "up one time, the one time i, the first time i slip"
    ),
    "was-done-for": entries(
        "was old anyway, was old as it, an old car, on its last legs, on her last legs, was broken anyway, been "
        "broken for, going to rain anyway, past it anyway, going out anyway, going to bin it, gonna bin it, "
        "going to throw it, were up anyway, knew already, knew anyway, known already, already knew anyway, "
        "guessed already, guessed anyway, have found out anyway, found out sooner or later, would have found "
        "out, would have gone without, gone without me anyway, there on its own, were not using, was not using "
        "it, never wore, never wears, ever wore the, never have touched, did not miss much, not miss much, "
        "missing much, did not miss anything, no actual plans, had no plans, did not have plans, earn more than "
        "me, you have like nine, have plenty, you have loads, had loads of people, was not even a proper, a "
        "proper fall, was not much of a, wasn't much of a, was not active, was no longer used, in any case made, "
        "of it was spam, was duplicates anyway, dead anyway, a taste anyway, had stopped working anyway, was due "
        "for, needed replacing anyway, you have nine others, you have plenty of"
    ),
}
