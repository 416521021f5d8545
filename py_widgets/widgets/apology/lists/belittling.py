"""Words that belittle, boast or slip away."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "a-bit": entries(
        "a bit, a little, a tad, slightly, somewhat, mildly, a touch, a little bit, a wee bit, a smidge, "
        "marginally, ever so slightly"
    ),
    "off-color": entries(
        "late, rude, harsh, short, sharp, loud, snappy, cross, brusque, blunt, careless, sloppy, off, unfair, "
        "mean, unkind, selfish, insensitive, tactless, drunk, tipsy, abrupt, heavy handed, over the top, out "
        "of line, out of order, grumpy, slow, thoughtless, clumsy, silly, cheeky, much, far, hasty, strong, "
        "forgetful, hard on you, curt, moody, delayed, wrong, misleading, untidy, noisy"
    ),
    "belittled": entries(
        "you will live, you will survive, you will get over it, you will be fine, get a grip, grow up, "
        "lighten up, calm down, cheer up, what is the fuss, what 's the fuss, why the fuss, "
        "what 's the big deal, what is the big deal, in the grand scheme, not as if i, not as if we, not as "
        "if it, not like i killed, not like i did, not like anyone, it 's not like, it is not like, it was "
        "not like, only money, only a game, only stuff, only words, just words, just a text, just a word, "
        "just a game, just money, just the one, just this once, only once, just once, "
        "just this one time, nothing out of the ordinary, made no odds, no great loss, can be replaced, "
        "easily fixed, it will polish out, will wash out, will dry, will heal, was old anyway, all i did was, "
        "all i said was, all we did was, sort of thing happens, kind of thing happens, happens to everyone, "
        "happens to the best, happens all the time, could happen to anyone, happens in every, part and "
        "parcel, no one cares, nobody cares, no one reads, hardly a soul, squint to see it, near enough the "
        "same, nothing juicy, not worth, not that much, not even that, a storm in, near enough, no different "
        "from, harmless fun, harmless, barely a, hardly a, nothing more than, not "
        "missing much, not exactly a"
    ),
    "unanswered": entries(
        "rate this chat, rate us, rate your experience, updated review, leave us a review, take down the, remove your review, change your review, "
        "why will you not answer, why are you not answering, why do you not answer, why will you not talk, "
        "why are you ignoring, why are you still, are you still mad, are you still angry, still not talking, "
        "still ignoring, do not ignore me, do not be like that, do not be like this, do not make me beg, "
        "i beg you to, please please, pretty please, do say something, you owe me an answer, i deserve a "
        "second, i deserve another, i deserve your, deserve to be forgiven, what are you waiting for, enough "
        "is enough, enough now, before it is too late, before it 's too late, stop going on, going on about "
        "it, stop bringing it up, keep bringing it up, stop punishing, stop being mad, stop being angry, stop "
        "sulking, nothing more to discuss, nothing more to say, nothing left to say, no further letters, i "
        "consider it closed, how long are you going, how long will you, cannot stay mad, can not stay mad, "
        "can not be mad forever, take this review down, take down your review, remove your review, remove the "
        "review, change your review, update your review, back to five stars, five stars please, reconsider your rating, change "
        "your rating, change the rating, improve your rating, ready to move on, a person has to let, high "
        "time, draw a line under, say you forgive me, tell me you forgive me, say that you forgive me, tell "
        "me we are, say it is fine, say it 's fine, please say it 's, "
        "text back that, so it 's over, so its over, call it quits now, call it even"
    ),
    "own-worth": entries(
        "poured our hearts, poured my heart, week from hell, small family, are all volunteers, emotional for our, emotional for me, "
        "pride myself, pride ourselves, i am proud of, we are proud of, as someone who, as a father of, as a "
        "mother of, as a feminist, as a christian, the real me, deep down i am, at heart i am, my heart is "
        "broken, i am heartbroken, i am devastated, it has been hell, it 's been hell, paid the price, paid a "
        "high price, punished enough, lost everything, lost my job, lost friends, been dragged through, my "
        "family has suffered, my kids have suffered, toll on me, toll on my, toll on us, cost me everything, "
        "learned so much about myself, a better person because of, i deserve credit, credit where, give me "
        "credit, worst days of my life, darkest days, loneliest weeks, hardest weeks, season of tears, first "
        "to admit, my only crime, my only mistake, my only fault is, care too much, love too much, give too "
        "much, too nice, too kind, too honest, too trusting, all i have done for, everything i have done, "
        "everything i do for, after all i, how much i do, nobody knows what i, no one knows what i, feel "
        "worse than anyone, worse than you do, hardest on me, harder on me, harder for me, hurts me more "
        "than, hurts me too, hurt me too, hurting too, i am hurting, i am suffering, we are suffering, i "
        "suffer, i have suffered, we have suffered, i am a victim, i 'm the victim, real victim, the victim "
        "here, always believed in, always been committed, long been committed, deeply committed to, committed "
        "to excellence, many happy customers, thousands of "
        "happy, thousands of satisfied, loyal customers, years of experience, excellent reviews, great "
        "reviews, our mission is, industry leading, industry - leading, our staff work hard, give their "
        "hearts, work so hard, working so hard, worked tirelessly, working tirelessly, work tirelessly, the "
        "goodness of my heart, funding round"
    ),
    "swallowed": entries(
        "one thing led to another, slipped out, came out wrong, came out all wrong, went missing, went "
        "astray, got lost, got left, got broken, got missed, got spent, got scratched, got forgotten, got "
        "deleted, got damaged, got eaten, got thrown, got mixed up, got said, got told, got shared, got "
        "moved, got used, got dropped, got opened, got overlooked, got cancelled, got sent, got posted, got "
        "shouted, got heard, got out, did get moved, ended up broken, ended up lost, ended up being, ended up "
        "in the, ended up on the, ended up going, came off, came apart, fell through the cracks, slipped "
        "through, slipped through the cracks, broke down, never reached, did not reach, never got to, never "
        "arrived, fell off, fell short of, was said or done, were said or done, came to light, leaked out, "
        "got leaked, got away, got crossed, got confused, got messed up, got ruined, got hurt, got drunk, got "
        "erased, got wiped, got stuck, got tossed, got skipped, got buried, came out, fell apart, fell down, "
        "took a wrong turn"
    ),
    "it-thing": entries(
        "it, this, that, they, things, stuff, something, some things, one, the word, the words, the secret, "
        "your secret, your name, your birthday, your order, your parcel, your message, your letter, your "
        "file, your photo, your book, your car, your plate, the plate, the vase, the cup, the money, the "
        "letter, the file, the list, the form, the email, the message, the parcel, the order, the key, the "
        "door, the cake, your cake, the booking, your booking, your appointment, the appointment, your "
        "request, your complaint, your application, the application, communication, promises, balls, the "
        "ball, plans, your washing, the news, the invitation, your invitation, the package, your package, "
        "your refund, your bag, your suitcase, the cheque, the payment, your payment, the data, your data"
    ),
    "turn-verb": entries(
        "is, was, are, were, has, have, had, do, does, did, can, could, should, would, must, get, gets, got, "
        "make, makes, made, say, said, goes, 's, will not, did not, never"
    ),
    "soft-sum": entries(
        "a few, a couple of, a couple, a handful of, half an, a small number of, a tiny number of, a fraction "
        "of, a sprinkling of, a small minority, a minority of, a dozen"
    ),
}
