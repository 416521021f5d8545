"""Words for days and ways that stand for a deed, and for bettering oneself without a step."""

from py_widgets.widgets.apology.lists.deed import LISTS as _DEEDS
from py_widgets.widgets.apology.verbs import entries, past

LISTS = {
    # What one did, said in a way that tells it; ways of behaving tell nothing.
    "told-deed": _DEEDS["our-deed"] - past("act behave react handle treat cause carry end"),
    "some-day": entries(
        "last night, last nite, last nights, last week, last weekend, last time, the other day, the other "
        "night, the other week, the other evening, yesterday, yesterday evening, earlier, earlier on, before, "
        "back then, today, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, "
        "christmas, easter, that night, that day, that evening, that winter, that summer, this week, the "
        "weekend, the past, new year, all that, all those years, the years, the whole thing, the whole "
        "business, the goings on, a lot of things, so many things, many things, all sorts of things"
    ),
    "some-way": entries(
        "my part, my part in it, my part in that, my part in this, the way i was, how i was, how i have been, "
        "the way i have been, who i was, who i have been, how things have been, how it has been, the way "
        "things have been, how things got, how it got, how things were, how things are, how matters unfolded, "
        "how things unfolded, how events unfolded, how it ended, the way it ended, how things ended, the way "
        "things ended, how it came out, how it happened, the way it happened, how this happened, how that "
        "happened, how things were handled, how this was handled, how it was handled, being like that, being "
        "like this, being weird, being me, being a dick, being a jerk, being an idiot, being an ass, being "
        "rude, being mean, being a bad, the things i said, the things i did, the things we said, things i "
        "said, things i did, the stuff i said, stuff i said, stuff i did, some of the things i said, "
        "something i said, some stuff i said, whatever it, whatever has, whatever may, whatever drama, whatever trouble, "
        "what was said, what has been said, what has been, what was done, what kicked off, what came out, the mother i was, the father "
        "i was, the person i was, the person i became, the person i have become, the carry on, the drama, the "
        "weirdness, the unpleasantness, the energy, the vibes, the bad vibes, my attitude, my outburst, my "
        "poor behavior, my bad behavior, my immaturity, my selfishness, my poor conduct, my recent "
        "behavior, my past behavior, my stupidity, my foolishness, my ignorance, my antics, my nonsense, the "
        "nonsense, the kerfuffle, the fuss, the palaver, all the hurt, all the pain, any wrong, any wrongs, "
        "anything wrong, everything wrong, all the trouble, all the mess, all the stuff, all the drama, all "
        "the nonsense, everything else, every mistake, the poor experience, the poor service, your poor experience, your bad "
        "experience, your recent experience, your negative experience, the negative experience"
    ),
    "to-better": entries(
        "will, 'll, shall, must, ill, going to, hope to, want to, promise to, promise i will, try to, try and, "
        "aim to, pledge to, strive to, endeavor to, need to, have to, intend to, committed to, commit to, "
        "continue to, keep trying to, be working to, be working on, working on, work on, vow to, swear to, "
        "working to, working hard to, can, swear i will, determined to, resolve to, resolved to, plan to"
    ),
    "bettering": entries(
        "do better, doing better, be better, being better, try harder, try my best, try our best, try my very "
        "best, try my hardest, try our hardest, do my utmost, do our utmost, do my best, do our best, do our "
        "very best, do my very best, work on myself, work on me, work on it, working on it, working on "
        "myself, working on me, working on ourselves, work on being, work harder, working harder, improve, "
        "improving, make every effort, make an effort, make more of an effort, make a bigger effort, put more "
        "effort, put in more effort, put in more work, put more care, learn and grow, "
        "listen and learn, listen more, reflect on this, reflect on it, reflect on my, reflect and grow, "
        "learn from this, learn from it, learn from these, learn from my mistakes, learn from our mistakes, "
        "learn from that, learn the lessons, learn lessons, learn my lesson, take lessons, grow from this, "
        "grow from it, grow as a person, change for the better, change my ways, change my behavior, be a better, "
        "become a better, be the better, be a nicer, be nicer, be kinder, be a kinder, be more careful, be more "
        "mindful, be more considerate, be more thoughtful, be more present, be more respectful, be more open, "
        "be more professional, be more responsible, be more aware, be more attentive, be more patient, be "
        "more diligent, be more vigilant, be more sensitive, be more transparent, be more understanding, be more mature, be super mindful, be "
        "very careful, be extra careful, be so much better, be a lot better, be good, behave, behave better, be different, be "
        "a different, be a changed, be a good, do a better job, get better, do things differently, act differently, act "
        "mature, act better, raise the bar, raise our standards, raise our game, raise my game, up our game, "
        "up my game, step up, step it up, turn over a new leaf, make better choices, make better decisions, "
        "use better judgment, use more care, take more care, take greater care, take better care, exercise "
        "more care, exercise better judgment, show more respect, earn your trust, earn back your trust, "
        "regain your trust, win back your trust, rebuild your trust, reflect that, set a better example, have a better "
        "attitude, strive for, hold myself to a higher, hold ourselves to a higher, meet your expectations, "
        "give better service, provide better service, provide a better, continue to learn, "
        "continue to grow, keep improving, keep learning, redouble our efforts, communicate better, improve "
        "our communication, work on my communication, show up differently, show up better, be tidier, see a "
        "change, see a difference, see a new, be more on it, make better use, make sure my actions, make things better, "
        "make it better next time, get it right next time, foster a"
    ),
}
