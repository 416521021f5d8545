"""Usual words for a full life, a tired head, other times, kind thoughts and small teams."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "swamped": entries(
        "got in the way, got on top of me, got on top of us, got away from me, a lot on at work, a lot on at "
        "home, a lot on at the, a lot on right now, a lot on just now, a lot going on, so much going on, too "
        "much going on, loads going on, loads on, had a lot on, had so much on, had too much on, have a lot on, "
        "have so much on, a million things, a hundred things, a thousand things, other things on, was flat out, "
        "were flat out, are flat out, snowed under, under water with, underwater with, completely underwater, "
        "drowning in, been drowning, rushed off my, rushed off our, run off our, run off my, run ragged, up to "
        "my eyes, up to my neck, up to my ears, up to our eyes, up to our necks, been juggling, am juggling, are "
        "juggling, slammed at work, been slammed, buried in, buried under, been manic, been mental, been insane, "
        "went mental, is manic, been chaos, been a madhouse, been nonstop, been non - stop, been relentless, mad "
        "week at, mad time at, crazy week at, all over the shop, head all over, lost track of the days, the days "
        "blur, days all blur, days run into each, not enough hours in, only so many hours, one of those weeks, "
        "one of those days, one of those months, busiest season, extremely busy with, two people 's work, been "
        "flat out at, lost all track of time, completely lost track of"
    ),
    "flood-of": entries(
        "forty, fifty, sixty, eighty, a hundred, hundreds of, two hundred, three hundred, a thousand, thousands "
        "of, dozens of, twenty, thirty, 20, 30, 40, 45, 50, 60, 80, 100, 150, 200, 300, 400, 500, nine hundred, "
        "upwards of nine hundred, so many, about forty, over a hundred, over 200, around 100, a ton of, loads of"
    ),
    "each-day": entries(
        "a day, a week, per day, per week, a month, each day, each week, every day, every week, every single day, "
        "in a day, in a week, a night, a shift"
    ),
    "no-time-own": entries(
        "two jobs, 2 jobs, three jobs, 3 jobs, a day job, a job and three kids, a job and two kids, a newborn, a "
        "toddler, a 1yr old, a baby at home, a new baby, three kids and, two kids and, a family and a, small "
        "children at home, a full time job, a full - time job"
    ),
    "long-ago": entries(
        "those were different times, those were other times, it was a different time, it was another time, "
        "different time back then, times were different, a different era, from a different generation, from "
        "another generation, from a time when, am from a time, in a time and place, time and place where, "
        "different generation, standards were different, attitudes were different, was different back then, were "
        "different back then, was very different then, were very different then, was different in those, things "
        "were different then, was a very different place, a word like any other, normal back then, normal in "
        "those days, standards of that, standards of the day, in my time, back in my day, where i come from, "
        "where i 'm from, where i am from, where i grew up, in our culture, when i was young, of my generation, "
        "of his generation, how i was trained, how i was brought, how i was raised, how we were raised, how we "
        "were brought, how we were all, was how everyone talked, how we show, how you show, in our family we, in "
        "our house we, in my day we, in my day a, in my day it"
    ),
    "too-good": entries(
        "care too much, care too deeply, care so much that, love you too much, love too much, just too honest, "
        "am too honest, too honest for, too passionate, too trusting, too nice, too soft, a perfectionist, more "
        "than is good, a higher standard than, high standards for, set high standards, because i worry, because "
        "i care, because i love, loving you so much, love you so much that, you mean everything, my only fault "
        "is, expect of others what, only had your, had your happiness at, for your own good, passionate about "
        "quality, get passionate, a passionate player, play with passion, coach with passion, spare your "
        "feelings, out of concern for, to protect you from, so you would not get, so you would not worry, see "
        "red when, was only being kind, too loyal"
    ),
    "reckoned": entries(
        "thought, figured, assumed, reckoned, honestly thought, genuinely thought, really thought, just thought, "
        "honestly believed, really believed, genuinely believed, honestly assumed, was sure, guessed, presumed, "
        "just assumed, just figured, did not think, did not expect, never thought, never believed, never "
        "imagined, really did not think, did not really think, honestly did not think, hardly thought"
    ),
    "as-one-thinks": entries(
        "you knew, you would not mind, you would not care, you 'd not mind, you 'd mind, you would mind, you 'd be "
        "fine, you were fine with, you were joking, you were done, it was fine, it was ok, it was okay, it was "
        "free, it was common, it was public, it was a joke, it was shared, it was for real, it was allowed, it was "
        "classified, it was off, it was banned, it 'd hold, it would hold, it 'd be ok, it would be fine, it would "
        "matter, it 'd matter, anyone would, anybody would, anyone would notice, anyone would mind, anyone would "
        "be hurt, anyone used, anybody used, anybody still, anyone still, nobody used, no one used, nobody would, "
        "no one would, everyone knew, everybody knew, everyone had gone, everyone was fine, she knew, he knew, "
        "they knew, they were free, they were mine, they were off, the mics were, the mic was, we were past, we "
        "were joking, we were friends, we were good, that was normal, that was allowed, that was fine, one more "
        "would, people would laugh, one more would not"
    ),
    "did-all-i-could": entries(
        "did my best with, did our best with, did the best i, did the best we, doing the best i, doing the best "
        "we, did his best in, doing their very best, doing their best in, did what i could, did what we could, "
        "did what anyone could, did all i could, did all we could, with what i had, with what we had, made the "
        "best decisions, under very difficult, under challenging, in challenging circumstances, in a fast - "
        "moving, in a challenging, in difficult circumstances, to a very tight, to a tight deadline, a tight "
        "timetable, only following the process, following the process, acted throughout on, in accordance with "
        "that, in the honest belief, acted on instinct, acted on the data, working under very difficult, did the "
        "best with"
    ),
    "light-thing": entries(
        "satire, fiction, a work of fiction, an homage, a homage, a rhetorical, a rhetorical device, a figure of "
        "speech, an off - the - cuff, an off the cuff, a throwaway, a throwaway line, a throwaway remark, "
        "sarcasm, sarcastic, banter, comedy, edgy stuff, an after - dinner, a parody, an affectionate, a private "
        "joke, private jokes, an inside joke, a running joke, a compliment, a bit of fun, a bit of banter, a bit "
        "of a laugh, a bit of craic, craic, a meme, memeing, flippant, being flippant, being funny, being "
        "ironic, being sarcastic, being playful, being silly, a tribute, meant as banter, ribbing, self - "
        "mockery, a nervous laugh, called banter, a laugh, a prank, just humor, dark humor, british humor, a "
        "wind - up"
    ),
    "meant-so": entries(
        "said in fun, said in jest, said with a smile, said with love, said as a joke, meant in an affectionate, "
        "meant in the same, meant in a kind, meant as affection, meant affectionately, meant constructively, "
        "meant kindly, meant nicely, meant to comfort, meant to help, meant to be funny, meant to give, meant to "
        "encourage, meant as encouragement, meant as a love, meant as a bit, intended as self, intended as "
        "affectionate, intended as a tribute, intended as a compliment, intended as encouragement, intended as "
        "light, intended to be helpful, conceived as a tribute, done with concern, done out of a, out of a "
        "sincere desire, with nothing but reverence, an honest attempt, with the aim of starting, intention was "
        "to open, intention was simply, intention was only, intention has always been, intention was always, with "
        "the purest motives, the purest motives, in a lighter vein, in the spirit of fun, drew inspiration from, "
        "making a wider point, making a broader point, expressing a legitimate, only doing her job, only doing his "
        "job, only doing their job, only trying to do, purely out of, reacted out of, wanted the best for, only "
        "wants the best"
    ),
    "never-so": entries(
        "never the idea, never the intention, never our wish, never my wish, never our aim, never the aim, never "
        "my aim, never been our aim, never meant for, never meant as, never supposed to get, never supposed to "
        "be seen, never intended for, never intended to, never intended as, never intended that, no offense was, "
        "no offense meant, no offense intended, no offense is ever, no malice in, no malice on, no malice "
        "behind, no ill will on, no ill will in, no insult was, no endorsement was, no harm meant, nothing was "
        "meant by, nothing meant by, did not mean nothing, did not mean anything by, did not mean it like, did "
        "not mean it in, did not mean to offend, did not mean to tread, was not about hurting, was not trying to "
        "be, was not trying to hurt, was not trying to show, was not meant unfriendly, was not meant the way, "
        "not meant in any, not how that was, was not intended of course, was certainly not intended, not "
        "intended by anyone, not used with any intent, not done on purpose, nobody meant any, nobody kept you "
        "out on purpose, in no way was it meant, in no way meant, was unintended, were unintended, none was "
        "meant, never about making, never about hurting, no bad intent, no bad intentions, intention could not "
        "be further, could not be further from our intention, was not aimed at you"
    ),
    "poor-head": entries(
        "like a sieve, a sieve, hopeless with times, hopeless with names, hopeless with dates, useless with "
        "dates, bad with dates, bad with names, terrible with names, terrible with dates, terrible with phones, "
        "not good with dates, not good with names, not good with words, no good at secrets, no good with, "
        "rubbish with dates, never been a phone, not a phone person, not a punctual, not a tidy, not a morning "
        "person, not a people person, not a mind reader, have a big mouth, got a big mouth, a mouth on me, a "
        "temper on me, have got a temper, have a temper, been that way since, always have been, know what i am "
        "like, you know me by, how my head gets, speak before i think, can not lie to, can not lie on, never "
        "done that kind, never done anything like, not yet used to, not used to reading, wear my heart, just how "
        "i talk, just how we talk, we run hot, i run hot, rag on each other, that 's our thing, just my sense "
        "of, our sense of humor, not perfect and never, never claimed to be, know how i am with, you know what i "
        "am like before, always been like that, always been like this"
    ),
    "worn-out": entries(
        "hungover, hangry, hammered, absolutely hammered, pretty hammered, all hammered, jet - lagged, "
        "jetlagged, blood sugar was, low blood sugar, had not eaten all, not had breakfast, had not slept in, "
        "awake all night with, newborn awake all, up all night with, up with the baby, dead on my feet, worn to "
        "a thread, on my last legs, on autopilot, at the end of my rope, close to burning out, had burnout, "
        "brain is soup, just come off, straight from a, on nights for, been on since, been travelling for, done "
        "a double, two weeks without sleep, had two glasses, had a glass too, had taken drink, drink does that, "
        "wine was involved, wine went straight, drank too much as, my hormones, hormones wine, changed my "
        "tablets, not myself since, not at my best, in a really bad place, was in a mood after, was grieving, "
        "was hangry, was so lonely, was so nervous, flat broke, was stranded, had headphones on, had my "
        "headphones, was lagging, in the zone, half asleep, a headache that day, a terrible headache, going thru "
        "a, going through a breakup, going through a divorce, going through a lot, going through stuff, been "
        "through a lot, been through so much, was going through a, hungry and tired, no sleep and no, slept "
        "three hours, running on no sleep, running on empty"
    ),
    "in-a-slip": entries(
        "it slipped out, it just slipped, slipped out that way, it just came out, came out wrong, came out all "
        "wrong, not come out right, the way it came out, easy mistake to make, an honest mistake, a genuine "
        "mistake, heat of the moment, heat of the debate, cut and thrust of, live and unscripted, was "
        "unscripted, thumb slipped, in the confusion, in the excitement, got carried away with, in my defense, "
        "in our defense, in his defense, in her defense, in fairness to me, in fairness to us, these things "
        "happen when it 's busy, no system is perfect, taken out of its, without its context, without the "
        "context, shorn of, without the sentences before"
    ),
    "small-hands": entries(
        "a team of two, a team of three, a team of four, a team of five, a team of six, company of six people, "
        "company of five people, only three people, only two people, just two people, just three people, four "
        "people and, only one on it, a one man, a one woman, a two person, only volunteers, small team is only, "
        "team is only human, and nobody is paying, nobody is paying me, work on it in my spare, a hobby project, "
        "a hobby server, a volunteer project, this is a hobby, this is a volunteer, is alpha software, was "
        "marked experimental, was only ever experimental, family - run, family run, bootstrapped, first - time "
        "founders, next to uni, still in training, is a trainee, a trainee and, new in this role, new to this "
        "role, my second day, my second week, no handbook, a handbook, grown faster than, growing like crazy, "
        "changing hands is, limited means, at a gallop, we move fast and, a hobby after work, in the middle of a "
        "move, in the middle of a migration"
    ),
}
