"""Words for owning a wrong."""

from py_widgets.widgets.apology.verbs import entries

LISTS = {
    "wrong": entries(
        "wrong, out of line, at fault, to blame, careless, stupid, selfish, foolish, cowardly, thoughtless, "
        "unfair, unprofessional, rude, cruel, lazy, sloppy, a coward, an idiot, a jerk, a fool, an ass, "
        "disrespectful, dishonest, negligent, inconsiderate, insensitive, unkind, mean, arrogant, reckless, "
        "in the wrong, a bad friend, a terrible friend, responsible for, harsh, petty, childish, immature, "
        "horrible to, awful to, nasty, hurtful, too quick to, not fair, not good enough, not there for, not "
        "careful enough, too slow, slow to, too late"
    ),
    "bad-act": entries(
        "untrue, false, theft, neglect, cowardice, appalling, disgraceful, unjust, uncalled for, spite, "
        "wrong, unacceptable, inexcusable, unforgivable, rude, cruel, cowardly, stupid, low, lousy, not ok, "
        "not okay, not cool, not on, not fair, not right, not good enough, not acceptable, out of order, out "
        "of line, unfair, selfish, thoughtless, careless, unprofessional, disrespectful, shameful, childish, "
        "petty, dumb, foolish, sloppy, wrong of me, unkind, indiscreet, rotten, tacky, bad of me, "
        "inappropriate, insensitive, dishonest, cheap, a betrayal, a mistake, an error of judgment, poor "
        "judgment, a poor decision, a bad decision, a failure, a lie, nasty, mean, hurtful, indefensible, "
        "reckless, negligent, beneath me, a breach of, below the standard, far below, poor form, avoidable, "
        "preventable, totally wrong"
    ),
    "own-word": entries(
        "responsibility, accountability, blame, ownership, the blame, the fault, full responsibility, "
        "complete responsibility, sole responsibility, the responsibility, full accountability, full "
        "ownership, all responsibility"
    ),
    "duties": entries("duty, job, responsibility, place, task, role"),
    "no-plea": entries(
        "no excuse, no excuses, no defense, no defence, not an excuse, without excuse, no justification, no "
        "good reason, no reason to, not make excuses, not making excuses, not going to make excuses, not "
        "offer excuses, not offer an excuse, not have an excuse, not trying to excuse, not excuse, not "
        "justify, not make it right, not make it ok, not make it okay, not a reason to, not a reason for, not "
        "the point, nobody to blame but, no one to blame but, nobody to point at but, at except me, except me, but me, nobody forced, no one "
        "forced, nobody put me up to, no one else 's, nobody else 's, only person at fault, only one at "
        "fault, only one to blame, only person to blame, none of it was your fault, not your fault, did "
        "nothing wrong, did everything right, nothing you did, no heat and, inexcusable, deserved better, "
        "deserve better, no one but me, nobody but me, was me that, was me who, i alone, could not defend, "
        "should never have happened, should not have happened, could have been avoided, not what you should "
        "expect, not the standard, not the service, a coward 's, better than that, knew better, know better, "
        "expect better, expected better"
    ),
    "plain-wrong": entries(
        "untrue, appalling, disgraceful, uncalled for, awful call, bad call, poor call, "
        "wrong, unacceptable, inexcusable, unforgivable, cowardly, cruel, selfish, thoughtless, careless, "
        "sloppy, not good enough, not acceptable, not okay, not ok, not fair, not right, unfair, "
        "disrespectful, unprofessional, reckless, shameful, stupid, lazy, avoidable, a mistake, a bad call, a "
        "poor choice, a bad choice, the wrong call, the wrong choice, a lie, a failure, a cheap shot, a "
        "betrayal, out of line, out of order, irresponsible, insensitive, inappropriate, wrong of me, way out"
    ),
    "owning": entries(
        "pleaded guilty, jumped the gun, blew it, therefore us, therefore me, for us to prevent, for me to tell, "
        "i chose to, we chose to, my choice, our choice, it was me, that was me, this was me, i am the one "
        "who, we are the ones who, i did this, we did this, i did that, i caused, we caused, i got it wrong, "
        "we got it wrong, i got this wrong, we got this wrong, i have only myself, i blame myself, blame me, "
        "my doing, our doing, i had one job, we had one job, i promised you, i had promised, we had promised, "
        "we promised you, i gave you my word, i said i would, we said we would, i own up, i was meant to, i "
        "was supposed to, we were supposed to, we were meant to, i owed you, we owed you, we owe you better, "
        "i owe you better, was mine to, was ours to, mine alone, ours alone, you were right and, you did "
        "everything, i did not listen, we did not listen, i ignored your warning, you had every right to "
        "expect, not what you paid for, not what we promised, you deserve, you deserved, on our watch, under "
        "my watch, on my watch, this is not how, that is not how"
    ),
}
