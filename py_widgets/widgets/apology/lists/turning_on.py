"""Words that follow a “but”, and say that it takes the apology back."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "sorry-or-mine": entries(
        "sorry, apologize, apologizes, apologized, apologies, apology, regret, regrets, my bad, forgive me, "
        "pardon, wrong, my fault, our fault, my mistake, our mistake, ashamed, on me, on us, accountability, "
        "accept that, the blame, granted, fair enough, out of order, out of line, shame on me, my doing, own "
        "it, own that, mea culpa, regretted, i forgot, feel bad, feel awful, own up, guilty, hands up, a mistake, mistakes, foolish, stupid, should not have, should have, "
        "inappropriate, unacceptable, rude, harsh"
    ),
    "turning": entries(
        "but, however, although, though, except, except that, even though, and yet, yet, nevertheless, "
        "nonetheless, having said that, that said, that being said, having said which"
    ),
    # After any “but”, also where it opens a sentence.
    "turn-on": entries(
        "honestly, to be honest, frankly, quite frankly, seriously, look, let us be honest, let us be clear, "
        "let us face it, come on, c'mon, surely, obviously, evidently, tbf, tbh, to be fair, in fairness, in "
        "my defense, in our defense, in all honesty, in all fairness, with all due respect, people, everyone, "
        "everybody, nobody, no one, anyone, anybody, who, when you, when people, when a, if you, if people, "
        "if we, if anyone, other people, others, half the, half of, most people, some people, some of you, "
        "all of us, we all, we both, we are all, there are two, it takes, in my country, in my book, in my "
        "day, in our country, in this market, in this business, in this family, at the end of the day, the "
        "fact, the fact is, the fact remains, the truth is, the point, the question, facts are, there is a "
        "difference, there is a big difference, there 's a difference, there 's a big difference, there was a "
        "reason, there were reasons, there is only so much, one can not, one must, one has to, a lot of "
        "people, a man, a woman, a joke, that is how, that is life, things happen, mistakes happen, accidents "
        "happen, it was an accident, it was only, it was just, it was a joke, it was never, it was meant, it "
        "was made, it was intended, it was supposed to be, it was all in, it is only, it is just, it is not like, it is not as "
        "if, it is not as though, it 's not like, it 's not as if, it should be noted, it must be said, it "
        "has to be said, it could have been, it takes two, i still, i stand by, i maintain, i do think, i did "
        "only, i only, i just, i was just, i was only, i was under, i was drunk, i was tired, i was stressed, "
        "i was joking, i meant, i mean, i do believe, i still believe, ultimately i, i would point out, i 'd "
        "point out, i would remind, i 'd remind, i must stress, i must point out, i must say, i would say, i "
        "'d say, i would like people to, i would ask people, i will not apologize, i do not apologize, i am "
        "only, i am just, i am not perfect, i am not the only, i am from, i have my reasons, i had my "
        "reasons, i had no, i had to, i never meant, i never said, i never intended, i did not mean to, i did "
        "not mean it, i did not know it, i did not intend, i can not help, i could not help, i did my best, i "
        "refuse, i reserve, i was raised, we stand by, we still, we had no, we had to, we are only, we are "
        "all human, we were just, we were only, we maintain, we trust, we would point out, we 'd point out, "
        "we would remind, we 'd remind, we do not accept, we do not regret, we will not apologize, would "
        "point out, would remind, please remember, rules are rules, the rules, context, tone, technically, as you "
        "know, as i am sure, not everyone, she started, he started, they started, you started, someone has "
        "to, somebody has to, someone had to, somebody had to, one of us, my memory, like nobody, like you"
    ),
    # Only where the sentence has apologized before.
    "turn-on-near": entries(
        "you, your, ye, he, she, they, like, clearly, what, why, how, some, my boss, my job, my point, my "
        "intention, my intentions, my heart, my phone, my alarm, my car, work, work has, life, customers, the "
        "courier, the supplier, the system, the others, the other, the traffic, the bus, the train, the "
        "weather, in a, in this, in the heat, in these, public, there was no, there is no, there were, "
        "these things, it was a, it was the, it had to, it needed, it works, it is a, it is not that, it was not that, i believe, i "
        "think, i feel, i felt, i thought, i always, i tried, i have a, i have no, i have had, i had a, i am "
        "a, i am not going to, i was so, i was trying, i was not, i could not, i do have, i did not know, i "
        "did not realize, i had had, i never, i needed, we were, we believe, we must, we are not, we did, we "
        "can not, we will not, a lot of, 30 days, accounts, for the most part, only because, ultimately, "
        "not all, at the time, at that time, sometimes, someone, somebody, because, at least"
    ),
    "turned-back": entries(
        "no excuse, not an excuse, inexcusable, not excuse, wrong, my fault, our fault, my job, i am sorry, "
        "should have, should not have, could have, responsibility, refund, refunded, attached, fixed, "
        "restored, deserved, deserve, trusted, on me, on us, no reason, not a reason, i lied, i failed, i "
        "take, make it up, unacceptable, no justification, i love you, is back, right to be, you warned, you asked me, you told me"
    ),
}
