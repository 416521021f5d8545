"""Explanation: why it happened."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="cause-because", label="explanation",
         find=(phrase("because ?<adv> <why-who> ?<adv>"), phrase("since|as", "<why-who> ?<adv>", "<broke>|<belief>|was|were"),
               phrase("because ?of <cause-noun>"), phrase("due|owing", "to", "?an|a|our|my|the", "<cause-noun>"), phrase("out of", "?pure|sheer", "<motive>"), phrase("in <motive-in>"), phrase("reason|cause", "?for ?it", "was|is"), phrase("caused|triggered", "by", "?an|a|our|my|the", "<cause-noun>")),
         unless=(phrase("because of <me>"), phrase("because you"), phrase("unforeseen|technical", "circumstances|difficulties|issues"), phrase("no reason"), phrase("as i", "said|told"), phrase("because", "you|of you")), scope="clause",
         flags=("I lied [because I was afraid].", "It broke [because of a bug].", "I rang late, [as I had no charge].", "[It failed since it expired].", "It came late, [as I forgot to set it].", "[It stopped since it was wet].", "It failed, [as we were few].", "[It was due to a bug].", "[It was due to an oversight].", "[It was caused by my cowardice].", "[It was late owing to our backlog].", "[It was out of pure admiration].", "[I lied out of sheer panic].", "[I yelled in frustration].", "[The reason was a bug].", "[The reason for it was a bug].", "[The cause is a bug].", "[It was caused by a bug].", "[It was triggered by a timeout].", "It failed [because traffic rose].", "It was late [because of traffic].", "I rang late, [as we had thought it was noon]."), passes=("You lost a night because of me.", "It was late due to technical issues.")),
    Rule(id="cause-own-state", label="explanation",
         find=(phrase("<we> ?have ~be ?<adv> ?<adv> <state> ?<the>"), phrase("<we> ?<adv> <belief>"), phrase("<we> ?<adv>", "was|were|had been", "?<adv> <verb-ing>"), phrase("<we> had ?<adv> <keyed>"), phrase("without|instead of", "<looking>"), phrase("<my> <head> was ?<adv> <elsewhere>")),
         unless=(phrase("<we> ~be ?<adv> <sorry>"), phrase("if|when", "<we>"), phrase("ashamed", "of|for|i"), phrase("afraid", "i|we|that|not|so|it|you"), phrase("<we>", "was|were", "?not <verb-ing> ..3 you"), phrase("wanted you to"), phrase("all trying"), phrase("going to"), phrase("by", "you|your"), phrase("not an excuse for being")), scope="clause",
         flags=("[I was scared of losing you].", "[I was so tired].", "[I have been so stressed].", "[I assumed Tom had told you].", "[We lost track of time].", "[My head was elsewhere].", "[I was boarding a plane].", "[We were fixing the roof].", "[I had been driving all night].", "[I had saved the file twice].", "[I sent it without looking].", "[I clicked instead of checking].", "[I was driving all night]."),
         passes=("If I was tired, you were not.", "You were afraid.", "I am ashamed of it."), source="lei2014"),
    Rule(id="cause-in-work", label="explanation",
         find=(phrase("<we> ?<adv> had", "no|only|not", "?<adv> <guard>"), phrase("nobody|no one", "?<adv> <checked>"), phrase("<det> ..1 <thing-of-work> ?had ?<adv>", "<verb-ed>|was|were|did", "?<the>"),),
         unless=(phrase("if|will|would"), phrase("<yours>"), phrase("your <thing-of-work>"), phrase("was not", "recorded|carried"),), scope="clause",
         flags=("[We had no check].", "[We had only one cook on].", "[We had not tested it].", "[Nobody had checked it].", "[The filter hid your mail].", "[A label was hidden].", "[The keys were gone].", "[The bus did not come].",
                "[The test only ran at night].", "[The alert never came].", "[No one noticed].", "[Our test only covered half].",),
         passes=("If the lock had expired, tell us.",)),
    Rule(id="cause-from-outside", label="explanation",
         find=(phrase("<they-person> ?<adv> <broke>"), phrase("hands were tied"), phrase("under the impression"), phrase("<we> ?<adv>", "was|were", "?<adv> <trying>"), phrase("let <me> down"), phrase("<our> first", "day|week|month"), phrase("hours|hour", "?of sleep")),
         unless=(phrase("if"), phrase("nobody|no one|who", "<broke>")), scope="clause",
         flags=("[He swore it would be there].", "[He even swore it was there].", "[We were just getting ready].", "[Our hands were tied].", "[We were under the impression it was ours].", "[I was hurrying for a train].", "[We were cleaning up].", "[The bus let me down].", "[It was my first day].", "[It was my first week].", "[It was my first month].", "[I did it on three hours sleep].", "[On one hour of sleep I am useless]."), passes=("If he swore it would be there, ring us.",)),
)  # fmt: skip
