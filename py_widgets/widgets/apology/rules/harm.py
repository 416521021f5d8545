"""Impact: what it did to the other, as real."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="harm-hurt-you", label="impact",
         find=(phrase("<hurts>", "?all of|both of|so many of", "you|him|her|them|your|people"), phrase("<put-them> ?<the>"), phrase("<hurting>", "you|your|him|her|them")),
         unless=(phrase("if|whether|may|might|could|any|should|will|would|never|intended|trying|want"), phrase("not ?mean ?to ?want ?intend ?intending ?trying <hurts>"), phrase("not", "hurt|harm"), phrase("<failing>", "?all of|both of", "<them-all>"), phrase("~be", "?<adv> ?not", "<ashamed-of> you"), phrase("<on-read>")), scope="clause",
         flags=("[I know I hurt you].", "[I embarrassed him].", "[It upset her].", "[We worried them].", "[I scared all of you].", "[It upset both of you].", "[We worried so many of you].", "[It shook your trust].", "[It scared people].", "[I made you feel small].", "[It cost you a night].", "[I am sorry for hurting you].", "[I regret embarrassing him].", "[Sorry for upsetting your mother].", "[Sorry for worrying her].", "[Sorry for scaring them]."),
         passes=("I’m sorry if I hurt you.", "I never hurt you.", "I did not mean to hurt you.", "I failed you.", "I was scared you would leave."), source="fehrgelfand2010"),
    Rule(id="harm-you-endured", label="impact",
         find=(phrase("you ?<adv> ?<adv>", "<endured>|<their-deed>", "?<the>"),),
         unless=(phrase("if|may|might|whether|should|any"), phrase("you have", "to|<let-down>"), phrase("what|how|when|as|like|since", "..1 you"), phrase("<the> ..3", "that|which", "you"), phrase("you can not <what-you-can-not>"), phrase("<sorry>", "?if ?that ?some ?many ?of", "you", "?all", "<reacted>"), phrase("you ?<adv> <your-own-doing>")), scope="clause",
         flags=("[Because of me you had to explain].", "[Some of you waited two hours].", "[You all scrubbed the floor].",),
         passes=("If you missed the train, tell us.", "What you waited for is here.", "Sorry you felt hurt.", "You grabbed my bag.", "You can’t stay mad.")),
    Rule(id="harm-others-endured", label="impact",
         find=(phrase("<they> ?<adv> <endured> ?<the>"), phrase("<the> ..1 <hurt-noun> ?that", "<we>|this|it", "?have ?has", "~cause|~bring"), phrase("leaving|left", "you|them|him|her", "..1", "short|with|alone|stranded|out"),),
         unless=(phrase("if|may|might|whether|nobody|hope|any|trouble"), phrase("<we> ?all ?<adv> <suffered>"), phrase("she|he", "said"), phrase("<sorry> ?that ..4 <reacted>"), phrase("my|our", "<kin>"), phrase("<on-read>")), scope="clause",
         flags=("[Families were stranded at the gate].", "[He was laughed at].", "[I see the pain I caused].", "[I know the worry this brought].", "[I see the harm it caused].", "[They also had to wait].",
                "[It happened twice, leaving you short].", "[It left them with nothing].", "[That left her alone].", "[It left him stranded].", "[It left you out].", "[I see the harm it has caused].", "[I know the pain that we have caused].",),
         passes=("If families were stranded, we help.", "I regret that people felt that way.", "My wife had to come over.")),
    Rule(id="harm-suffered", label="impact",
         find=(phrase("<they>|them|who|families|passengers", "..3 <suffered> ?<the>"), phrase("and|so", "<suffered> ?<the>"),),
         unless=(phrase("if|may|might|whether|nobody|hope"), phrase("<we> ?all ?<adv> <suffered>"), phrase("you ?all ?<adv> <suffered>"), phrase("nothing"), phrase("should|never", "..2 <suffered>"),), scope="clause",
         flags=("[She was left alone with it].", "[It was them who had to walk].", "[Families there were stranded].", "[Passengers at the gate were stranded].", "It broke, [and went without].", "[It broke so had to walk].",
                "It broke, [so went without it].",),
         passes=("If she was left alone, tell us.", "We were stuck in town.",)),
    Rule(id="harm-known", label="impact",
         find=(phrase("<we>", "?do|have", "?<adv> ?<adv> <see-it> ?that ?how ..7 <feeling>"), phrase("how ?<adv> <feeling>", "that|this|it|you"), phrase("must ?<adv> have ?<adv>", "<feeling>|felt|been|seemed"), phrase("felt like being"), phrase("^ how ?<adv> <feeling>"), phrase("you ..8 because of", "<me>|it")),
         unless=(phrase("if|whether|may|might"), phrase("<we> ?do not", "know|see|understand"), phrase("you must have known"), phrase("<they>|anyone|someone", "<we> know")), scope="clause",
         flags=("[I know this hurt].", "[I do know this was hard].", "[We understand that it made things harder and was frustrating].", "[It matters how painful it was].", "[It matters how hard that was].", "[You wrote how angry this made her].", "[You told me how sad you felt].", "[It must have hurt].", "[That must have felt lonely].", "[It must have been so loud].", "[It must have seemed odd].", "[It felt like being watched].", "[How lonely, sitting there]!", "[You typed it by hand because of me].", "[You typed all of it by hand because of it]."), passes=("They know it was hard.", "I do not know how hard it was.")),
)  # fmt: skip
