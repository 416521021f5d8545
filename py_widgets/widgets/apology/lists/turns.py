"""Words that take an apology back, and words about the writer."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "any-who": entries(
        "anyone, anybody, whoever, any of you, anyone at all, any one of you, anyone here, anyone there, "
        "anyone else, those of you, any"
    ),
    "came-to-feel": entries(
        "felt, feels, feel, was, were, is, are, found, took, came away, got, has been, have been, we, i, my "
        "words, has felt, have felt"
    ),
    "wrong-step": entries(
        "forgot, sent, said, did, had, missed, failed, took, put, lost, charged, deleted, told, left, should, "
        "ought, gave, made, shared, posted, wrote, used, ran, set, cut, let, moved, booked, entered, "
        "published, broke, neglected, overlooked, cancelled, changed, held, were, was, lied, ignored"
    ),
    "affair": entries(
        "things, stuff, it all, this all, the situation, matters, the evening, emotions, tempers, the "
        "conversation, the argument, the discussion, the night, the party, the debate, the meeting, feelings, "
        "the joke, banter, the banter, the whole thing, this, events"
    ),
    "worsened": entries(
        "got out of hand, got out of control, went too far, got too far, became heated, got heated, went a "
        "bit far, went south, went sideways, went badly, got over the top, went pear shaped, ran high, came "
        "to a head, flared, flared up, boiled over, blew up, spiraled, spiralled, spiraled out of control, "
        "escalated, got ugly, turned ugly, got nasty, turned sour, went off the rails, got messy, went awry, "
        "got carried away, went further than"
    ),
    "accusing": entries(
        "started, made, make, always, never, pushed, provoked, kinda, kept, keep, also, too, do, did, have "
        "to, need to, should have, could have, knew, know how, asked for, had it coming, had to, drove, "
        "wound, were no, were not, are not, are no, might have, were the one, were also, were too, were "
        "being, were just as, can not expect, have to admit, must admit, must understand, really, could also, "
        "left me no, left us no, gave me no, gave us no, did arrive, did not help, started it, overreacted, "
        "took, take, can be, said, are also, are being, are too, yourself, well know, of all people, are no "
        "better, act, acted, were rude"
    ),
    "my-plight": entries(
        "i was just, i was only, i was so, i was really, i was tired, i was stressed, i was drunk, i was "
        "busy, i was upset, i was angry, i was under, i was having, i was trying, i was joking, i was hurt, i "
        "was not, i was in a, i was exhausted, i thought, i had a, i had to, i had no, i had had, i had so, i "
        "did not mean, i did not know, i never meant, i meant well, i only, i just, i stand by, i still, i "
        "maintain, i do not regret, i meant it, i would do it, i would say it, i am only, i am just, i am a, "
        "i am an, i am not, i have a lot, i have been, i can not be expected, i do think, i do not think it, "
        "i do not think that, i do not think you, i feel, i felt, i think, i hold, i must point, i must say, "
        "i am satisfied, i will not withdraw, we stand by, we were just, we were only, we were under, we were "
        "not, we still, we maintain, we believe, we had no, we had to, we do not accept, we do not think, we "
        "did not mean, we can not be, i was provoked, i 'd do it, i 'd say it, i 'd run it, i can not help, i "
        "defend, we defend, i will defend, i will nonetheless, i get, i needed, i come from, i could not "
        "help, i was going through, i was raised, i was brought up"
    ),
    "made-less": entries(
        "it was only, it was just, it was not, it 's only, it 's just, it 's not, it is only, it is just, it "
        "is not, nobody, no one, let us, to be fair, in fairness, come on, everyone, everybody, half the, "
        "half of, it 's hardly, it was hardly, it is hardly, it takes two, that 's just, that is just, that "
        "was just, that 's how, that is how, we both, we all, we are all, they, he, she, in my defense, in my "
        "defence, at least, there are two, it could have been, most people, half the town, half the street, "
        "half the team, two of you, some of you, several of you, three of you, most of you, one of you, one "
        "can not, it 's literally, it 's a, it is a, it is one, it is two, it 's one, other people, who, what "
        "about, people, the others, someone had to, somebody had to, honestly, technically, seriously, it "
        "takes, then again, he started, she started, they started, all in all, the truth, end of the day"
    ),
    "turn": entries(
        "but, however, although, though, yet, still, except, except that, only, that said, having said that, "
        "having said which, that being said, even so, mind you, nevertheless, nonetheless"
    ),
    "turn-phrase": entries(
        "that said, having said that, having said which, that being said, mind you, in my defense, in my "
        "defence, in our defence, in our defense, in fairness, in all fairness, to be fair, with all due "
        "respect, be that as it may, then again, all the same, by the same token, at the same time"
    ),
    "faulted": entries(
        "no excuse, not an excuse, wrong, my fault, our fault, inexcusable, unacceptable, i should have, we "
        "should have, i should not, no defence, not excuse, no reason, does not excuse, not justify, does not "
        "make it, on me, on us, responsibility, no justification, i am sorry, i lied, i failed, no right, i "
        "chose"
    ),
    "amends": entries(
        "i will, we will, i have, we have, i can, we can, i want to, i would like, we would like, i did, i am "
        "going, i promise, i hope, we hope, thank, i 'd like, here is, please, i wanted you, i owe, we owe, i "
        "am sorry, i am trying, i understand, i know, i am working, we are working"
    ),
    "deed-of-yours": entries(
        "told, said, asked, answered, let me know, let us know, listened, known, reminded, checked, warned, "
        "called, rung, come, been there, been clearer, been on time, read, given, waited, spoken up, spoken, "
        "kept, stopped, stayed, left, seen, mentioned, pushed, nagged, started, provoked, bothered, thought "
        "of that, understood, paid"
    ),
    "good-intent": entries(
        "help, be nice, be funny, be kind, be honest, be friendly, protect, make you laugh, make you happy, "
        "make people laugh, make it better, make you smile, do the right thing, lighten the mood, be helpful, "
        "cheer you up, save you, spare you, do my job, do good, make conversation, get your attention, start "
        "a, look out for, keep the peace"
    ),
    "hurtful": entries(
        "hurt, offend, upset, harm, cause, insult, be rude, be mean, be harsh, be disrespectful, make you, "
        "make anyone, disrespect, sound, come across, be unkind, embarrass, any of it, it, that, any harm, "
        "any, to, for it, for this, for that, anything, no harm, like that, wound, belittle, exclude, scare, "
        "worry, let you down, disappoint, mislead, break, damage, have a go, be cruel"
    ),
    "nature": entries(
        "emotional, passionate, hot headed, hot - headed, plain - spoken, plain spoken, outspoken, blunt, "
        "direct, only human, human, hot tempered, forgetful, scatterbrained, impulsive, fiery, straight "
        "talking, young, very young, a kid, just a kid, new, new here, new to this, 16, 17, 18, 19, a "
        "teenager, old fashioned, old - fashioned, a beginner, an emotional person, an emotional guy, a blunt "
        "person, a direct person"
    ),
    "no-harm": entries(
        "nobody died, no one died, nobody was hurt, no one was hurt, nobody got hurt, no one got hurt, no "
        "harm done, no real harm, no harm was done, no lasting harm, no actual harm, nobody came to harm, no "
        "one came to harm, nothing serious, nothing major, nothing bad happened, could have been worse, worse "
        "things happen, no big deal, no biggie, not the end of the world, hardly the end of the world, nobody "
        "noticed, no one noticed, hardly anyone noticed, not a big thing, not the worst thing, it happens, "
        "these things happen, things happen, no great harm, no damage was done, no real damage, end of the "
        "world, no harm meant, a storm in a teacup, a mountain out of, much ado about nothing, out of all "
        "proportion, blown out of proportion, sense of proportion, out of proportion, made a fuss, making a "
        "fuss, all this fuss, making a scene, such a fuss"
    ),
    "touchy": entries(
        "blowing it, blowing things, "
        "overreacting, over - reacting, over reacting, oversensitive, over - sensitive, too sensitive, so "
        "sensitive, being dramatic, so dramatic, too dramatic, making too much of, making a big deal, making "
        "such a, making a mountain, exaggerating, being silly, being ridiculous, being unreasonable, reading "
        "too much, taking it too, taking this too, too emotional, blowing it up, blowing this up, a drama "
        "queen, being difficult, being childish, missing much"
    ),
    "trifle": entries(
        "a trifle, trifling, a mere trifle, a trivial matter, a minor matter, a small matter, a mere "
        "formality, a formality, purely formal, a technicality, purely clerical, a purely clerical, a purely "
        "formal, a purely technical, teething troubles, teething problems, growing pains, a storm in a "
        "teacup, limited in nature, a spot of, a touch of, a bit of, a slight, a bit of an, a bit of a, a "
        "purely formal one, a trifling one, nothing to worry about"
    ),
    "pardon-me": entries(
        "forgive me, forgive us, accept it, accept this, accept my apology, accept our apology, accept that, "
        "let it go, let this go, let go of, get over it, get over this, move on, move past, drop it, answer me, "
        "answer, reply, talk to me, speak to me, call me, text me, call me back, text me back, write back, say "
        "something, pick up the phone, pick up, get back to me, put this behind, put it behind, stop being, "
        "stop ignoring, stop going on, stop punishing, give me another, stop this"
    ),
}
