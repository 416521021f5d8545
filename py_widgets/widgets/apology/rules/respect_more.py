"""Respect: a no is left open, in everyday words."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="leaves-no-open", label="respect",
         find=(phrase("if not ,", "..4", "understand|fine|fair|worries|ok|okay|right"), phrase("unless you", "?'d ?would", "rather|prefer|want|wish"), phrase("you can", "?always", "say no|ignore|refuse|decline|hang up"), phrase("you <their-no> ..8 <no-is-fine>"),
               phrase("no is", "?a ?perfectly", "fine|fair|good"), phrase("come|read|answer|reply|write|call", "?it", "or do not|or not|if you like or not"), phrase("you are", "free|entitled", "to"), phrase("<we> will not ?ever", "push|press|pester|chase|crowd|ask again|bother you|write again"), phrase("<we> have no", "right|claim|standing", "to ask|to expect|to it|on you"),
               phrase("not <expect> ..5", "reply|answer|response|forgive|forgiveness"), phrase("what it was that ?actually", "offended|hurt|upset", "you"), phrase("<we> ?do ?<adv> understand", "if|why", "you <their-no>")),
         unless=(phrase("question|questions|feedback|money|refund|deposit"), phrase("bother coming|either"), phrase("can not ask"), phrase("though|hope"), phrase("i will not read")), scope="clause",
         flags=("[If not, I understand].", "[If not, that is fine].", "[If not, fair enough].", "[If not, no worries].", "[If not, that is ok].", "[If not, that’s okay].", "[If not, all right].", "[I will come by, unless you’d rather I did not].", "[I’ll ring, unless you would prefer to write].", "[I will be there unless you want me gone].", "[I stay unless you wish me gone].",
                "[You can say no].", "[You can always ignore this].", "[You can refuse].", "[You can decline].", "[You can hang up].", "[You hate me and that is fine].", "[No is a perfectly fine answer].", "[No is fair].", "[No is good too].", "[Come or do not].", "[Read it or not].", "[Answer or not].", "[Reply or not].", "[Write if you like or not].", "[Call or do not].",
                "[You are free to leave].", "[You are entitled to that].", "[I will not ever push you].", "[I will not press you].", "[We will not pester you].", "[I will not chase you].", "[I will not crowd you].", "[I will not ask again].", "[I will not bother you].", "[I will not write again].", "[I have no right to ask].", "[I have no claim on you].", "[I have no standing to expect it].", "[We have no claim to it].",
                "[I do not expect any reply].", "[We do not expect you to forgive].", "[I do not expect forgiveness].", "[I do not ask for any answer].", "[We do not need a response].", "[Tell me what it was that actually offended you].", "[I ask what it was that hurt you].", "[I ask what it was that upset you].", "[I do truly understand if you need space].", "[I understand why you walked out]."),
         passes=("If not, ring with any question, that is fine.", "You must answer, either way.", "I have no right to the house.")),
)  # fmt: skip
