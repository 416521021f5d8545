"""Words for regret, and words of regret that do not apologize."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "not": entries(
        "not, never, hardly, not going to be, not going to, not even, not really, not at all, not a bit, not "
        "feel, not be, will not be, refuse to, anything but, far from, without, why should i, why would i"
    ),
    "sorry-form": entries("sorry, apologies, apologize, regret, regrets, apologizing, apology"),
    "ironic": entries(
        "having, existing, breathing, caring, being right, being alive, living, wanting, trying, putting "
        "actual, expecting, thinking that i, being a human, being human, being born, asking"
    ),
    "i-who": entries(
        "we, i, the, this, there, your, it, that, our, my, all, they, these, all our, unfortunately we, as "
        "we, at this time we, at present we, under the, as the"
    ),
    "sold-out": entries("sold, gone, closed, full, out, finished, off, fully booked, booked, shut"),
    "announce": entries(
        "inform, tell, say, announce, report, advise, let, have to, note, hear, learn, disappoint"
    ),
    "want-to": entries(
        "want, wish, wanted, would like, wishes, wants, writing, here, like, have, owe it to you, ought, "
        "need, must, begin, allow me, allow us, let me, let us, hasten, calling, ringing, write, beg, rush, "
        "add my voice, am writing, take this opportunity"
    ),
    "body": entries(
        "the club, the council, the board, the bank, the trust, the committee, the company, the management, "
        "the team, the school, the hospital, it, facilities, payroll, the paper, the department, the airline, "
        "homes, utilities, the university, the party"
    ),
    "loss": entries(
        "loss, losses, bereavement, illness, dad, mum, mom, mother, father, grandma, grandad, granny, nan, "
        "dog, cat, diagnosis, accident, news, job, breakup, divorce, boiler, trouble, troubles, husband, "
        "wife, brother, sister, friend, miscarriage, surgery, pain, cold, flu, passing, grief, flight, exam, "
        "knee, back, leg"
    ),
    "tell": entries(
        "hear, learn, read, see, leave, let, say, tell, report, inform, disappoint, announce, advise, have "
        "missed, miss, be missing, lose, find"
    ),
    "ill": entries(
        "ill, sick, unwell, in hospital, poorly, going through, not well, not feeling, feeling, having, "
        "hurting, in pain, stuck with, dealing, so ill, under the weather, having a"
    ),
    "bother": entries(
        "bother, interrupt, trouble, disturb, ask, chase, nag, be a, butt, jump, keep, pester, intrude, ping, "
        "nudge, press, be that, bug, barge, spring, rush, be so"
    ),
    "hear": entries(
        "did not catch, did not hear, did not get that, did i, do not, i did, i do, i missed, could you, can "
        "you, would you, what, which, where, when is, when was, who, is it, is the, is that, was it, was "
        "that, how do, how did, just to, one more, quick, may i, could i, can i, you cut, you broke, you "
        "froze, my phone, are you, do you, but could, but can, but who, but what, but which, but where, but "
        "when, but is"
    ),
    "refuse": entries(
        "can not, do not, are not, will not, is not, are unable, am unable, am not, am afraid, have no, have "
        "to, need to, must, are closed, is closed, are full, are fully, are sold, has been, have decided, "
        "have not been, has not been, only, there is no, there are no, no, not this, that is not, the lease, "
        "we do, we can, i can, it is not, does not, are out of, is full, this is not, your application, the "
        "answer, the position, the deadline, all, allow, would not"
    ),
    "ironic-thing": entries(
        "biscuits, fish, cat, furniture, universe, internet, purists, dog, fans of, cake"
    ),
    "bid": entries(
        "tell, ask, to, must, should, please, go, make, and, do not, never, 'd better, will, got to, come "
        "here and, just"
    ),
    "their": entries("your, his, her, their, another, the, in, accept his, no, with their, more"),
    "demand": entries(
        "expect, demand, want, ask, insist, require, await, asked, told, call on, need, wait for"
    ),
    "my-bad": entries("my bad, mea culpa"),
    "twice": entries(
        "reaches, reached, seen, received, been asked, been posted, twice, this twice, been answered, is a "
        "dumb, is a stupid, is obvious, is the wrong, is off, is long, is on the, 's on the, is in the, is old, received this, seen this, this more"
    ),
    "qmark": frozenset("?"),
    "no-thing": entries(
        "excuse, excuses, sight, state, mess, lot, affair, bunch, business, story, tale, not sorry, specimen, "
        "attempt, little"
    ),
}
