"""Words that people usually say sorry with when they do not apologize."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "away-note": entries(
        "out of office, out of the office, auto - reply, automatic reply, autoreply, on annual leave, limited "
        "access to email, no access to email, not have access to email"
    ),
    "wrong-place": entries(
        "in the wrong, wrong category, wrong section, wrong forum, wrong subreddit, wrong sub, wrong place, "
        "wrong thread, wrong board, wrong channel, asked before, been asked, been answered, been posted, been "
        "covered, a duplicate, a repost, off topic, off - topic, elsewhere, obvious, a stupid, a dumb, a silly, "
        "a basic, a noob, a newbie, a weird, a bit long, too long, long post, confusing, unclear, hard to read, "
        "messy, a mess"
    ),
    "post-flaw": entries(
        "bad english, poor english, broken english, my english, english is, grammar, noob, newbie, newb, "
        "ignorance, ramble, rambling, wall of text, formatting, typos, crosspost, cross post, off topic, ot, "
        "dumb question, stupid question, silly question, basic question, handwriting, pun, caps, long post, "
        "long message, long email, long read, bump, spelling, necro, weird question, blurry photo"
    ),
    "odd-ask": entries(
        "long, weird, rambling, wall of, a rant, lengthy, a dumb, a stupid, a silly, a weird, a random, a long, "
        "off topic, confusing"
    ),
    "pitied": entries(
        "him, her, them, you, that, the, those, people, myself, anyone, whoever, any, poor, these, everyone, "
        "him and, your"
    ),
    "their-lot": entries(
        "decided, felt compelled, feel compelled, chose, are leaving, have had to, are having, are going, have "
        "a, lost your, lost a, have been having, can not make, could not make, did not get the job, did not "
        "enjoy"
    ),
    "them-must": entries(
        "should, must, needs to, need to, has to, have to, ought to, refused to, refuses to, will not, would "
        "not, did not, does not, was forced to, was asked to, was told to, never, could not bring himself to, "
        "is expected to, are expected to, wants to, tried to, wanted to, might"
    ),
    "they-all": entries(
        "he, she, they, you, who, someone, somebody, people, everyone, nobody, the government, the minister, "
        "the president, the company, the club, the council, the mayor, the school, the bank, men, women, "
        "parents, brits, canadians, the brits, politicians, companies, kids, children"
    ),
    "told-to": entries(
        "no need to, do not, never, stop, when to, how to, whether to, learn to, not here to, not going to, why "
        "should i, why would i, refuse to, not have to, not need to, nothing to, no reason to, will not, not "
        "about to, should not have to, why apologize, always, tend to"
    ),
    "one-apology": entries(
        "apology tour, apology letter, apology video, apology from the, apology from your, apology from him, "
        "apology from her, apology from them, apology is a, apology is an, apology is not, apology was, apology "
        "would, apology has, apology came, apology that, non - apology, apology note, an apology if, apology "
        "language, the apology, his apology, her apology, their apology, no apology, apology accepted, "
        "apologies accepted, apology without, apology with"
    ),
    "but-retort": entries(
        "no, i do not, i can not, i will not, i am not, i have no, i think, i disagree, i refuse, i find, i "
        "just do not, this is, that is, what, how, who, anyone, people, if you think, if you feel, if you want, "
        "if you can not, not everyone, it is not, there is no, we do not, we can not, we are not, we are "
        "unable, nobody, no one, you can not, you do not, you are not"
    ),
}
