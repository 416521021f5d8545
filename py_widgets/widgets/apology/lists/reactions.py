"""Words for who reacts, and how harm and doubt are worded."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "being": entries("am, is, are, was, were, 's, be, been, being, got, get, gets, has been, have been, had been"),
    "was-not": entries(
        "was never, were never, is not, was not, are not, were not, has not been, have not been, had not "
        "been, never was, never were, never got"
    ),
    "softly": entries(
        "so, very, really, truly, deeply, sincerely, terribly, awfully, just, also, genuinely, extremely, "
        "quite, rather, a bit, a little, pretty, too, still, honestly, again, all, simply, only, even, ever, "
        "actually, in any way, always, perhaps, maybe, kind of, sort of, kinda, somehow, clearly, possibly, "
        "unduly, badly, such, that, in some way, then, now"
    ),
    "sorry-word": entries(
        "sorry, apologize, apologizes, apologized, apologizing, apologies, apology, regret, regrets, my bad, "
        "forgive me, excuse me, beg your pardon, beg pardon, excuse myself, remorse"
    ),
    "sad-word": entries(
        "sorry, regret, regrets, sad, saddened, gutted, pained, pains us, pains me, saddens us, saddens me, "
        "dismayed, it is a pity, it is a shame, it 's a pity, it 's a shame, distressed, sorrowed, "
        "unfortunate, grieved"
    ),
    "they-who": entries(
        "you, you all, you guys, you both, people, anyone, anybody, someone, somebody, everyone, everybody, "
        "others, they, he, she, some people, certain people, some folks, folks, the family, your family, "
        "customers, some customers, some, many, several, some residents, some readers, some viewers, readers, "
        "viewers, fans, residents, members, colleagues, many people"
    ),
    "if-who": entries(
        "i, we, you, you all, it, this, that, anything, something, what i, what we, anyone, anybody, someone, "
        "somebody, any of you, any of us, he, she, they, people, any, some, a, an, the, my, our, your, his, "
        "her, there, those, these, one, everyone, either of you"
    ),
    "if-word": entries(
        "if, in case, in the event, in the event that, insofar as, in so far as, inasmuch as, to the extent, "
        "to the extent that, to whatever degree, to whatever extent, to any extent, to any degree, supposing, "
        "if ever, whether, if and where"
    ),
    "hurt-word": entries(
        "hurt, upset, offended, offend, offends, offending, offensive, wounded, insulted, insulting, "
        "belittled, distressed, distressing, disrespected, disappointed, unwelcome, uncomfortable, "
        "embarrassed, inconvenienced, put out, put off, misled, confused, ignored, excluded, singled out, "
        "slighted, troubled, bothered, harsh, rude, harmful, hurtful, inappropriate, insensitive, awkward, "
        "harm, harmed, wronged, annoyed, angered, angry, letting you down, let you down, let anyone down, out "
        "of line, wrong, badly, unfair, hard on you, worry, grief, pain, offense, offence, discomfort, "
        "distress, inconvenience, disappointment, unease, anxiety, hardship, bad, sad, unsafe, affected, held "
        "up, short changed, ill at ease, aggrieved, cheated, cause, caused, suffered, scared, alarmed, "
        "worried, humiliated, judged, attacked, small, on my account, crossed a line, stepped on, too far, "
        "too much, overstepped, the wrong way, nasty, mean, misunderstood"
    ),
    "harm-noun": entries(
        "inconvenience, offense, offence, hurt, harm, distress, upset, discomfort, trouble, pain, worry, "
        "anxiety, confusion, disappointment, embarrassment, disturbance, bother, hardship, grief, annoyance, "
        "frustration, concern, hurt feelings, unpleasantness, disruption, misunderstanding, alarm, anguish, "
        "stress, irritation, nuisance, insult, wrong, damage"
    ),
    "harm-done": entries(
        "caused, hurt, upset, offended, suffered, arisen, felt, experienced, been affected, affected, been "
        "caused, given, done, been hurt, been offended, been upset, wounded, distressed, resulted, come "
        "across, landed, disappointed, been wronged, inconvenienced, been inconvenienced, been put out, been "
        "held up, believed, been troubled, troubled, embarrassed, confused, misled, been misled, brought, "
        "occasioned, endured, encountered, sounded, seemed, crossed, been given, made you feel, made anyone "
        "feel, made someone feel, been felt, been disappointed, put you out, functioned, let you down"
    ),
    "hurt-state": entries(
        "offended, upset, hurt, angry, mad, cross, annoyed, disappointed, insulted, put out, aggrieved, "
        "slighted, distressed, frustrated, unhappy, bothered, affronted, sensitive, wounded, sad, irritated, "
        "shocked, outraged, disturbed, miffed, let down, dissatisfied, triggered, put off, uncomfortable, "
        "confused, displeased, troubled, scandalized"
    ),
    "feel-word": entries(
        "feel, felt, feels, misread, misunderstood, misinterpreted, misconstrued, misheard, perceive, "
        "perceived, perceives, mistook, resent, resented, misjudged, overreacted, have felt, has felt, "
        "feeling, interpreted, construed, experienced it"
    ),
    "see-word": entries(
        "saw, see, sees, read, heard, took, take, takes, taken, considered, consider, found, find, viewed, "
        "view, seen, have seen, has seen, received, thought, have taken, has taken, have found, chose to see, "
        "chose to read, chose to take, decided to take, regarded, regard, have chosen to see, have chosen to "
        "read, came away, come away, went away, have read, has chosen to see"
    ),
    "so-seen": entries(
        "as, that way, this way, it that way, it this way, like that, so badly, badly, it badly, it so badly, "
        "personally, it personally, to heart, so to heart, the wrong way, it the wrong way, amiss, offense, "
        "offence, umbrage, exception, distressing, offensive, upsetting, hurtful, unhelpful, insulting, "
        "disrespectful, it so, so hard, it hard, cruelty, malice, an insult, an attack, feeling, with the "
        "impression, with the feeling, in such a, in that light, differently, it differently, objectionable, "
        "unpleasant, unacceptable, it like that, so much to heart, things into it, into it, unsatisfactory"
    ),
}
