"""Words that count apologies, close the matter, or make a no costly."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "said-sorry": entries(
        "said sorry, said i am sorry, said i was sorry, said im sorry, said that i am sorry, said it, "
        "apologized, apologized for it, apologized for this, apologized to you, apologized for that, told you i "
        "am sorry, told you i was sorry, told you sorry, told you that i am sorry, begged, begged you, tried to "
        "apologize, tried to say sorry, rung, explained myself, made my apology, made my apologies"
    ),
    "so-often": entries(
        "already, twice, three times, four times, five times, six times, ten times, many times, several times, "
        "multiple times, numerous times, countless times, so many times, enough times, a hundred times, a "
        "thousand times, a million times, 100 times, 1000 times, 3 times, 5 times, 10 times, again and again, "
        "over and over, repeatedly, on two occasions, on several occasions, on numerous occasions, publicly "
        "already, privately and, enough, now, and i mean it, like a million, like five, like ten, like three, "
        "like 5, like 10"
    ),
    "all-well": entries(
        "good, cool, ok, okay, fine, all right, alright, even, friends, friends again, still friends, mates, "
        "straight, square, quits, over it, good now, done here"
    ),
    "matter-noun": entries(
        "matter, the matter, this matter, the case, this case, the issue, this issue, the subject, the "
        "incident, the discussion, this discussion, the chapter, this chapter, the topic, this topic, this "
        "thread, the whole thing, your case"
    ),
    "settled": entries(
        "closed, settled, resolved, finished, over with, done with, dealt with, at an end, in the past, behind "
        "us, concluded, ended, closed now, finally closed"
    ),
    "get-past": entries(
        "move on, move forward, move past this, move past it, move along, get past this, get past it, get over "
        "it, get over this, get on with, get back to, go back to normal, put this behind, put it behind, put "
        "all this behind, put that behind, put this aside, put it aside, put this to rest, put this to bed, "
        "leave it at that, leave it there, leave it at this, leave this behind, leave it behind, leave the "
        "past, let it go, let this go, let that go, let it rest, let go of, let bygones, forget it, forget "
        "this, forget about, forget that, forgive and forget, drop it, drop this, park it, draw a line, draw a "
        "veil, turn the page, close this, shake hands, shake on it, call it quits, call it even, call it a day, "
        "kiss and make, pretend it, pretend this, pretend i, pretend that, just pretend, act like it, look "
        "forward, look ahead, be friends, be friends again, be normal, be adults, be grown up, stop fighting, "
        "stop talking about, not talk about, not dwell, not let this, not let one, not make a thing, not make a "
        "big, not make a fuss, go back to how, go back to being, drop the subject, close the book, close the "
        "chapter, pretend like"
    ),
    "closing": entries(
        "drew a line, drawing a line, draw a veil, end of story, end of discussion, case closed, nothing more "
        "to say, nothing further to say, nothing more to discuss, nothing further to discuss, nothing more to "
        "add, no further comments, not comment further, not be making any further, not be discussing, not "
        "discuss it further, last time i am, last thing i will say, last i will say, all i am going to say, "
        "that is all i will, final word, said all i, said everything i, made my position, enough is enough, "
        "enough already, give it a rest, get over yourself, chill out, lighten up, bygones be bygones, behind "
        "us now, over and done, done and dusted, that 's the end, that should be the end, no hard feelings ok, "
        "stop bringing, stop going on, stop talking about, stop whining, stop crying, stop being mad, stop "
        "being angry, stop ignoring, stop harassing, stop attacking, stop sending, stop commenting, stop "
        "spreading, leave me alone, leave us alone, leave my family alone, leave him alone, leave her alone, "
        "draw a line under, drawn a line under, long enough now, time enough has, just get over it, please get "
        "over it, get over it already, get over it please, get over it now"
    ),
    "review-word": entries(
        "review, reviews, rating, ratings, feedback, star, stars, score, comment, comments, post, complaint, "
        "dispute, ticket, claim, report, petition, tweet"
    ),
    "review-deed": entries(
        "change, update, remove, delete, take down, take back, edit, revise, reconsider, amend, withdraw, "
        "retract, drop, close, cancel, revisit, upgrade, adjust, improve, rethink"
    ),
    "star-word": entries(
        "5 star review, 5 star rating, 5 star feedback, 5 stars please, five star review, five star rating, "
        "five stars please, 5 - star review, five - star review, positive review, positive feedback, good "
        "feedback, nice review, leave us a review, leave us a good, leave us a positive, rate us, rate this "
        "chat, rate this call, rate my, negative feedback on, in give 5, give 5 star, give us 5, give us five, "
        "into five, back to five, into 5"
    ),
    "answer-me": entries(
        "answer me, answer the phone, answer your phone, reply to me, reply to my, text me, text me back, text "
        "back, call me, call me back, ring me, ring me back, write back, write me back, message me back, talk "
        "to me, speak to me, pick up, pick up the phone, pick up your phone, come home, come back to me, "
        "unblock me, unmute me, open the door, look at me, say it is ok, say it 's ok, say we are, say you are "
        "not, tell me we, tell me you forgive, tell me it is, tell me it 's, tell me you are not, tell me you "
        "still, tell me that we, answer my calls, answer my texts, answer my messages, say you are not mad, say "
        "you are not angry"
    ),
    "hurry": entries(
        "now, right now, today, tonight, tomorrow, immediately, asap, at once, this minute, by tomorrow, by "
        "tonight, by friday, by monday, by sunday, by the weekend, by noon, by the end of, before friday, "
        "before monday, before sunday, before christmas, as soon as possible, urgently, this instant, already, "
        "or else, so i can, so we can, so that i can, so that we can, please please, please, i beg you, i am "
        "begging you, im begging you, before i, or else i"
    ),
    "do-not-be": entries(
        "like that, like this, so sensitive, so dramatic, so hard on, dramatic, difficult, unreasonable, "
        "childish, petty, stubborn, a baby, a stranger, salty, so angry all, mad at me forever, mad forever, so "
        "cross with me"
    ),
    "do-not-deed": entries(
        "leave us, ignore me, report me, report us, report this, tell anyone, tell your, tell mum, tell mom, "
        "tell dad, give up on me, give up on us, make me beg, make it a big, make a big, make this a big, make "
        "a fuss, throw away, throw it away, hold this against, hold a grudge, hold grudges, let this ruin, let "
        "it ruin, shut me out, do this to me, do this to us, go to hr, go to the, block me, be like that, stay "
        "mad, stay angry, punish me, judge me, ban me, kick me, fire me, dump me, break up, walk away, post "
        "about, leave a bad, leave a negative, leave me like this, leave me over this, be mad at me forever, "
        "let one"
    ),
    "guilt-trip": entries(
        "break her heart, break his heart, break my heart, breaking her heart, breaking my heart, killing mum, "
        "killing mom, think about the kids, think about what this, life is short, life is too short, life 's "
        "too short, not be around forever, not be here for, might not be here, may not be here, on your "
        "conscience, regret it one day, be sorry one day, regret it when i, after everything i, after all we, "
        "after everything we, all i have done for, everything i have done for, everything i did for, all i did "
        "for, all we have been through, everything we have been through, if you really loved, if you loved me, "
        "if you love me, if you cared, if you really cared, if you had a heart, if you were a real, real friend "
        "would, true friend would, good friend would, real friends forgive, friends forgive, family forgives, "
        "family is family, a good christian, as a christian you, christian thing, better person and, holding "
        "grudges, hold grudges, hold on to anger, holding a grudge, holding on to anger, bitterness, everyone "
        "deserves a second, everybody deserves a second, deserve a second chance, deserve another chance, "
        "deserves a second, deserve to be forgiven, owe it to me, least you can do, least you could do, do not "
        "know what i will do, do not know what i 'd do, do something stupid, kill myself, end my life, can not "
        "do this any, can not go on, can not sleep until, can not eat until, make me beg, for the sake of the "
        "kids, for the sake of the children, for the sake of the family, be the bigger person, the bible says, "
        "after all i have done, after all i did, after all these years of, will not be around forever, on my "
        "knees begging, owe me that much, owe me an answer, owe me at least, think of the kids, think of the "
        "children, think of the family"
    ),
    "should-accept": entries(
        "accept my apology, accept our apology, accept the apology, accept an apology, accept this apology, let "
        "this go, move on, get over it, get over this, get past it, be over it, be satisfied, be enough, "
        "believe me, just forgive, forgive me already, forgive me now, get past this, accept it and, let it go "
        "now, be content"
    ),
    "unless-told": entries(
        "unless we hear, if we do not hear, will assume that, will assume you, will take it that, take it that "
        "you, take your silence, consider it settled, consider it closed, consider the case, consider your "
        "case, in full and final, without admission, or we will have to, think carefully, look odd, look bad "
        "for you, difficult for both, in your own interest, in your best interest, reconsider your rating, "
        "reconsider your review, otherwise we shall take"
    ),
}
