"""Words for what is left to the other."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "choices": entries(
        "want to talk, ever want to talk, want to tell me, would like to tell me, would like to tell us, "
        "would like to talk, want to meet, would like to meet, would rather not, would rather i, would rather "
        "we, would rather never, 'd rather not, 'd rather i, 'd rather we, 'd rather never, 'd sooner not, 'd "
        "like to talk, 'd like to tell, 'd prefer, would prefer, prefer that, need space, need time, need "
        "more time, need some time, do not want to, do not want me, do not feel like, want space, want "
        "nothing, want me gone, want me to leave, want to yell, want to shout, want to stop, wish to speak, "
        "want to be left, never want, never speak to me, never write, never reply, never talk to me, never "
        "greet, decide not to, choose not to, can not forgive, can not i will, feel like talking, want to "
        "vent, 'd rather, want to hear more, ever feel like, would sooner not, need anything from me"
    ),
    "ready": entries(
        "are ready, feel ready, feel up to, feel able, want, want to, like, are up for it, feel like, have "
        "time, choose, wish, would like"
    ),
    "release": entries(
        "do not owe, do not have to, do not need to, need not, have no obligation, are under no obligation, "
        "are not obliged, owe me nothing, owe us nothing, do not have to answer, have to say nothing, are "
        "free to"
    ),
    "answers": entries(
        "answer, reply, respond, forgive, say, accept, write, call, text, talk, explain, me, us, anything, to "
        "me, do anything, decide, see, come, make, pretend, be, speak, read, open, ring, get back, give, "
        "trust, greet, like, understand, comfort"
    ),
    "has-to": entries("has to, is obliged, is expecting, expects, needs to, owes"),
    "could": entries("will, can, could, would, please, may, might, if"),
    "beg": entries("ask, beg, asking, begging, plead, pray, hoping, would like"),
    "a-second": entries("another, one more, a second, a last, one last, another try, a new, the"),
    "over-again": entries(
        "start again, start over, try again, try that evening again, begin again, start afresh, begin anew, "
        "have another go, make a fresh start, be friends again, we be friends, start fresh, wipe the slate"
    ),
    "reply": entries(
        "reply, answer, response, rush, pressure, hurry, need to reply, need to answer, need to respond, "
        "obligation, expectation, expectations"
    ),
    "expect": entries("expect, ask, asking, expecting, looking, waiting, need, hoping"),
    "from-you": entries(
        "you to, you, forgiveness, anything, an answer, a reply, forgive, from you, back, in return, of you"
    ),
    "here": entries(
        "be here, am here, are here, is open, talk, listen, meet, around, hear it, be there, ring me, call "
        "me, tell me, come by, come over, write, be ready, call, see you"
    ),
    "accept-it": entries(
        "understand if, understand it, understand that too, of course understand, accept that, accept it, "
        "respect that, respect it, respect your, abide, abide by, leave it there, leave you, stay away, keep "
        "away, keep my distance, be here, wait, do that"
    ),
    "every-right": entries(
        "every right, good reason, every reason, all the right, full right, the right, good cause"
    ),
    "be-angry": entries(
        "be angry, be mad, be furious, be upset, be hurt, be cross, be disappointed, be frustrated, feel "
        "angry, feel hurt, feel let down, feel betrayed, hate me, walk out, walk away, leave, tell me off, "
        "say so, call me out, call it out, call us out, be, feel, complain, not trust, not forgive, yell, "
        "shout, hang up, refuse, doubt"
    ),
    "cross": entries("as cross, as angry, as mad, as blunt, as harsh, honest with me"),
    "like-to": entries(
        "like to, want to, love to, glad to, willing to, wish to, ready to, happy to, here to"
    ),
    "how-it-was": entries(
        "how it was, how it landed, how it felt, how you, how this, how that, what it was, what you, what i, "
        "what we, what would, what it did, what this, anything you, to my face"
    ),
}
