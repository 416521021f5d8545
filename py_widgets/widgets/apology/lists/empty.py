"""Words for vows and sums, and for excuses that are refused."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "ban": entries("never, never ever, never again, not ever, never once, never once again, never more"),
    "excuse-refused": entries(
        "no excuse, not an excuse, inexcusable, no defense, no defence, not excuse, does not excuse, not "
        "justify, no justification, does not make it, not to excuse, no reason to, none of that, not make it "
        "right, still wrong, makes no difference"
    ),
    "stuck": entries(
        "go on, live, do anything, sleep, cope, rest, work, eat, breathe, focus, function, manage, carry on, "
        "go on like this, live like this, live with this, hang over, drag on, go on forever, stand this"
    ),
    "threat": entries(
        "failing which, otherwise the offer, otherwise think what, or "
        "else i, think what people will, think of the children, think of the kids, think what the family, on "
        "your conscience, this silence is, your silence is, think what people would, this house can not, this "
        "can not go on, this can not hang, this can not carry on, might not be here, may not be here, silence "
        "is not fair, silence is killing, isn't fair on, not fair on my, not fair on me, think on before, "
        "will have to tell everyone"
    ),
    "good-sides": entries(
        "not who i am, not the person i am, not me, not who we are, not what we stand for, not what i stand "
        "for, not our way, not my character, not in my nature, not in my character, not how i was raised, not "
        "like me, not the real me, not what we are about, out of character, not a reflection of, not define "
        "me, not reflect who, not our values, not our culture, simply not the, not representative of, not "
        "represent who, not represent us, not reflective of, not the sort of person, not that kind of person, "
        "not that person, not what i am about, not characteristic of, nothing like me"
    ),
    "knows-me": entries(
        "who knows me, who know me, who knows us, knows me knows, knows me will, know me know, know me well, "
        "ask anyone, ask anybody, speaks for itself, known as a, known by all, regarded as a, my record, our "
        "record, clean hands, clean record, spotless record, unblemished record, not a bigoted bone, not a "
        "racist bone, not a mean bone, most trusted, proud of our, prouder of, no one has ever, nobody has "
        "ever, employer of the year, a good heart, my good name, never had a complaint, had a "
        "single complaint, knows how much i, serve with pride, proud record, long record of"
    ),
    "years": entries(
        "years, decades, a decade, thirty years, twenty years, ten years, forty years, all my life, my whole "
        "life, my entire life, half my life, my whole career, all these years"
    ),
    "most": entries(
        "always, every time, each time, forever, each day, every day, every single time, every single day, "
        "without fail, no matter what, till the day i die, until the day i die, as long as i live, for the "
        "rest of my life, until the end of, 100, one hundred, a hundred percent, one thousand, from here "
        "till, flawless, perfect, not a single, not one single, one single mistake, nothing but, for ever, to "
        "the end of my, in all the years to come, as long as you live, as long as i breathe, all the days of, "
        "each and every, never ever"
    ),
    "nobody": entries(
        "nothing, nobody, no one, not a single, not one, no customer, no guest, none of you, not a soul, no "
        "further, no more, not one of you, not a single one"
    ),
    "undoable": entries(
        "go wrong, be disappointed, happen, be hurt, be late, fail, break, be let down, upset you, hurt you, "
        "come between, be lost, leave, outages, errors, mistakes, delays, problems, complaints, surprises, "
        "tears, have cause, have reason, ever again, feel this way, wonder, worry, have to worry, be a "
        "problem, have a problem, be forgotten, be strand, shed, be bothered, fall a bad word"
    ),
    "perfect-one": entries(
        "perfect, a perfect partner, a perfect husband, a perfect wife, a perfect friend, the perfect "
        "partner, the perfect husband, the perfect friend, a perfect professional, the best friend, the best "
        "husband, the best wife, the best partner, the best boyfriend, the best girlfriend, a different man, "
        "flawless, a saint, a new man, a new person, a changed man"
    ),
    "more-and-more": entries(
        "so so, so so so, very very, really really, truly deeply, deeply truly, so very, so incredibly, truly "
        "and deeply, deeply and sincerely, sincerely and deeply, truly and sincerely, so terribly, so deeply "
        "and, utterly and completely, so unbelievably, more sorry than words, a thousand times, a million "
        "times, from the bottom of my heart"
    ),
    "plain-deed": entries(
        "told, lied, forgot, missed, broke, lost, took, sent, shouted, yelled, left, ignored, read, shared, "
        "posted, deleted, cancelled, canceled, charged, hid, stole, spent, promised, snapped, called you, "
        "called him, called her, said that, said to, said you, said your, laughed, pushed, hit, threw, drank, "
        "drove, sold, gave, let you, made you, made fun, talked, spoke, wrote, used, borrowed, blamed, "
        "interrupted, cheated, kissed, slept with, slept through, did not tell, did not call, did not ask, "
        "did not come, did not show, did not pay, did not answer, did not reply, did not check, did not "
        "listen, did not help, did not send, did not invite, failed to, never told, never asked, never "
        "called, never came, never paid, never replied, never answered, neglected, refused, kept you, parked, "
        "ate, overslept, was late, were late, am late, copied, published, leaked, put, turned up, walked out, "
        "stood you up, mocked, teased, insulted, accused, overcharged, dropped, gossiped"
    ),
    "plain-doing": entries(
        "telling, lying, forgetting, missing, breaking, losing, sending, shouting, yelling, leaving, "
        "ignoring, reading, sharing, posting, deleting, cancelling, charging, hiding, stealing, snapping, "
        "calling, laughing, pushing, hitting, throwing, drinking, driving, selling, giving, letting, making, "
        "talking, speaking, writing, using, borrowing, blaming, interrupting, cheating, keeping, being late, "
        "answering, asking, inviting, paying, replying, showing, parking, eating, copying, publishing, "
        "mocking, insulting, accusing, overcharging, dropping, gossiping, stepping, jumping"
    ),
    "concrete": entries(
        "added, set, put, started, joined, booked, begun, stopped, moved, changed, asked, hired, written, "
        "given, installed, signed, bought, deleted, removed, replaced, introduced, agreed, enrolled, trained, "
        "arranged, made, turned, told, switched, ended, closed, fixed, blocked, scheduled"
    ),
    "goaded": entries(
        "made me do it, made me say, made me angry, told me to, talked me into, egged me on, egging me on, "
        "dragged me into, put me up to, goaded me, led me on, set me up, wound me up, winding me up, pushed "
        "me to, pushing me to, drove me to, driving me to, got me drunk, would not let me, forced me to, "
        "ordered me to, pressured me, had me pulled, kept pushing me, kept at me, left me no, left us no, "
        "gave me no, gave us no, left us nowhere, left me nowhere"
    ),
    "not-alone": entries(
        "i was not the only one, i am not the only one, we are not the only, we were not the only, you did "
        "the same, you do the same, you do it too, you did it too, you have done the same, you have done "
        "worse, you are no angel, you are no saint, you are not innocent, you are not perfect either, so did "
        "you, so do you, you brought it on yourself, you brought this on yourself, coming from you, look at "
        "yourself, the others did it too, others did worse, others do it, everyone else did, everybody else "
        "did, yours included, you too had, the same boat, bad as each other, had a hand in it, your own "
        "fault, nobody told me, no one told me, nobody told us, no one told us, nobody warned me, no one "
        "warned us, no one warned me, nobody said anything, how was i supposed to, how were we supposed to, "
        "how could i have known, what was i supposed to, what was i meant to, how was i to know, what did you "
        "expect, what do you expect, what can i do, who would not, anyone would have, anybody would have, "
        "anyone in my position, who would have thought, no way of knowing, had no way to, nobody could have, "
        "no one could have, nobody can plan, no one can plan, no one on earth, nobody on earth, no soul on "
        "this earth, no getting past, nothing to be done, i was only following, we were only following, "
        "following orders, following instructions, i was told to, we were told to, was instructed to, were "
        "instructed to, the real culprit, the real problem is, the real fault, is to blame, are to blame, who "
        "is to blame, out of my hands, out of our hands, outside my control, force majeure, act of god, made "
        "it impossible, impossible for us, impossible for me, impossible to deal with, the supply chain"
    ),
    "not-thinking": entries(
        "was not thinking straight, was not thinking clearly, was not myself, was not in my right mind, lost my "
        "head, got carried away, heat of the moment, spur of the moment, an honest mistake, nothing personal, "
        "not personal, no offense meant, no offence meant, no offense intended, no offence intended, was not "
        "aimed at you, not aimed at anyone, was not having a go, for your own good, for your own sake, because "
        "i care, because i love you, because i loved you, just being honest, only being honest, just being "
        "friendly, only being friendly, just being funny, just doing my job, only doing my job, thought i was "
        "helping, all i wanted was, all we wanted was, only wanted to help, just wanted to help, only wanted "
        "what, just wanted what, my only wish was, my sole intention, my only intention, did it for you, did it "
        "out of, had had a few, had a few drinks, had a few too many, had had too much to drink, had too much "
        "to drink, one too many, had a drink, up all night, been up since, been awake for, been awake since, no "
        "sleep, hardly any sleep, three hours sleep, two hours of sleep, hours of sleep, hours sleep, been a "
        "long day, been a long week, been a rough week, been a hard week, been a crazy week, been a tough year, "
        "been a hard year, been a rough year, been a stressful, running on empty, juggling a lot, juggling so "
        "much, so much going on, a lot going on, too much going on, dealing with a lot, dealing with so much, "
        "my first day, my first week, my first month, at my age, still learning, still new, in a bad place, in "
        "a dark place, not good with words, bad with words, bad with names, terrible with names, terrible with "
        "dates, bad with dates, never been good with, never been good at, never been any good at, hopeless "
        "with, useless with, rubbish with, not much of a, have never got along, get like that when, get like "
        "this when, get that way when, do not think before i speak, sugar was low, no filter, only know how to, "
        "learned no other way, know no other way, taken out of context, figure of speech, lost in translation, "
        "my sense of humor, my humor, my way of showing, how i show, how i joke, how we joke, the way i joke, "
        "that is my way, it is my way, in the moment, not a computer, not good at this"
    ),
}
