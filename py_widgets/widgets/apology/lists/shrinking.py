"""Words that make a deed or its harm small."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "just-fooling": entries(
        "joking around, kidding around, messing, messing around, messing about, messing with, mucking about, "
        "mucking around, fooling around, playing, playing around, playing along, being silly, being stupid, "
        "being dumb, being playful, being funny, being sarcastic, being ironic, being friendly, having fun, "
        "having some fun, having a laugh, having a bit of fun, trying to be funny, trying to have fun, trying "
        "to be, trolling, memeing, bantering, goofing around, horsing around, letting off steam, blowing off "
        "steam, venting, experimenting, agreeing, repeating, quoting, copying, joking about, joking with, "
        "taking the mick"
    ),
    "only-once": entries(
        "one slip, one slip up, one slip - up, one mistake, one error, one comment, one remark, one joke, one "
        "tweet, one post, one message, one night, one evening, one party, one dinner, one game, one - off, one "
        "word, one sentence, one tiny, one silly, one time thing, one off incident, only once, just once, just "
        "the once, only the once, one kiss, one moment, one photo, one phone call, one meme, one page, one "
        "email, one text, one bad night, one bad day, one bad game, one stupid comment, one stupid mistake, one "
        "little slip, one little comment, one small mistake, one small slip, one bad decision"
    ),
    "too-far": entries(
        "too far, far, sideways, out of hand, out of control, overboard, over the top, overzealous, carried "
        "away, heated, wild, rowdy, rough, silly, messy, tense, ugly, emotional, excited, loose, loud, much, "
        "over, ahead of myself, ahead of itself, ahead of ourselves, crossed, off, pear shaped, wrong, slack, "
        "lax, behind, overdue, aggressive, pushy, snappy, snarky, harsh, unfair, rude, mean, blunt, short, "
        "careless, hasty, impatient, lazy, slow, late, unclear, misleading, insensitive, inconsiderate, "
        "immature, strong, hard, hot - headed, hot headed, excessive, exaggerated, unfortunate, clumsy, "
        "annoyed, annoying, upset, off color, naughty, cheeky, dramatic, delayed"
    ),
    "tiny-share": entries(
        "a small number of, a very small number of, a tiny number of, a relatively small number of, a limited "
        "number of, a very limited number of, the handful of, a small handful of, a mere handful, a small "
        "percentage of, a tiny percentage of, a small proportion of, a tiny proportion of, a small fraction of, "
        "a tiny fraction of, a small subset of, a limited subset of, a limited amount of, a small amount of, a "
        "small minority, a tiny minority, a small group of, a small section of, a tiny section of, only a "
        "small, only a tiny, only a limited, only a handful, only a few, only a couple, just a small, just a "
        "handful, just a few, just a couple, less than 1, fewer than 1, under 1, a few little, only a couple "
        "of, affected a handful, only some few"
    ),
    "negligible": entries(
        "negligible, minimal, marginal, superficial, insignificant, inconsequential, immaterial, trivial, "
        "minor, very minor, relatively minor, cosmetic, purely cosmetic, barely noticeable, hardly noticeable, "
        "barely visible, short lived, short - lived, quickly resolved, quickly fixed, very limited, modest, "
        "tiny, small beer, nothing special, nothing much, pretty small, pretty minor, no big deal, not a big "
        "deal, no biggie, not important, not that important, not that serious, not that bad, not that deep, not "
        "so bad, not so serious, not the end of the world, not a crime, not a tragedy, not a disaster, not a "
        "catastrophe, fairly normal, perfectly normal, quite normal, completely normal, totally normal, very "
        "normal, pretty normal, nothing serious, nothing major"
    ),
    "isolated": entries(
        "isolated incident, isolated incidents, isolated case, isolated cases, isolated occurrence, isolated "
        "event, one - off, one off incident, rare occurrence, rare case, rare exception, momentary lapse, brief "
        "lapse, temporary lapse, small lapse, minor lapse, small slip, minor hiccup, small hiccup, little "
        "hiccup, small mistake, little mistake, minor mistake, minor error, small error, silly mistake, simple "
        "mistake, stupid little, minor issue, small issue, slight inconvenience, small inconvenience, slight "
        "delay, slight delays, short delay, minor delay, small delay, minor bug, small bug, tiny bug, slight "
        "mix, little mix, small mix, minor mix, slight misunderstanding, little misunderstanding, small "
        "misunderstanding, simple misunderstanding, minor glitch, small glitch, slight glitch, slight error, "
        "slight issue, little accident, small accident, little joke, small joke, silly joke, harmless joke, "
        "throwaway line, throwaway remark, throwaway comment, off the cuff, offhand remark, offhand comment, "
        "innocent remark, innocent comment, innocent joke, harmless fun, harmless comment, harmless prank, "
        "little bit of fun, bit of fun, bit of banter, bit of a laugh, bit of a joke, white lie, technicality, "
        "storm in a teacup, tempest in a teapot, first world problem, first - world, a one off thing, a mere "
        "formality"
    ),
    "blown-up": entries(
        "blown out of proportion, blown out of all, blown up, out of proportion, out of all proportion, "
        "overblown, blown way out, made into something, made into more, made out to be, mountain out of, bigger "
        "deal, bigger than it is, bigger thing, such a fuss, all this fuss, making a scene, drama over, drama "
        "about, drama out of, in perspective, in proportion, get a sense of, grand scheme, keep things in, "
        "overreacting, overreacted to, oversensitive, over - sensitive, too sensitive, so sensitive, thin "
        "skinned, thin - skinned, taken a joke, taking a joke, lighten up, lighten up a, easily offended, "
        "offended by everything, offended at everything, reading too much into, read too much into, acting like "
        "i, acting as if i, acting like we, act like i, act as if i, carrying on as if, you 'd think i, you 'd "
        "think we, losing sleep over, snowflake, snowflakes, has thin skin, have thin skin, having thin skin, "
        "with thin skin, can not take a joke, could not take a joke, so worked up about, big deal out of, a bit "
        "of a fuss, no sense of humor, get a sense of humor, a thicker skin"
    ),
    "no-victim": entries(
        "nobody was hurt, no one was hurt, nobody got hurt, no one got hurt, nobody was injured, no one was "
        "injured, nobody was harmed, no one was harmed, nobody died, no one died, no one complained, nobody "
        "else complained, no one else complained, nobody minded, no one minded, nobody else minded, no one else "
        "minded, nobody noticed, no one noticed, hardly anyone noticed, nobody will notice, no one will notice, "
        "nobody will have noticed, nobody cares, no one cares, no one reads, nobody looks at, nobody even looks "
        "at, no one looks at, nothing was stolen, nothing was lost, no money was lost, nothing really happened, "
        "nothing came of it, nothing serious, nothing major, nothing bad, no harm done, no real harm, no actual "
        "harm, no damage, no real damage, no lasting damage, could have been worse, could be worse, could have "
        "been much worse, might have been worse, have done worse, has done worse, have done far worse, would "
        "have done worse, have said worse, said worse, done worse, heard worse, seen worse, worse things, worse "
        "every, much worse things, worse fouls, most guests, everybody laughed, had a good laugh, was old "
        "anyway, nearly past, knew anyway, half guessed, were not using it, was not using it, you were ok, they "
        "were fine, all is well that, alls well, in the end it all, turned out fine, turned out ok, turned out "
        "well, was fine in the end, could have been so much worse, nobody even looks, nobody even reads, "
        "compared to what others, had a good laugh about, the least of our problems, far bigger problems"
    ),
    "all-it-was": entries(
        "all we did was, all i said was, all it was was, that 's all i did, that is all i did, that was all i "
        "did, that is all i said, that 's all i said, did you a favor, doing you a favor, did them a favor, did "
        "him a favor, did you a kindness, blessing in disguise, off on the wrong foot, just crossed wires, "
        "nothing more than a misunderstanding"
    ),
}
