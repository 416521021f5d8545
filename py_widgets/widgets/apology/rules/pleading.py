"""Asking for forgiveness, and respect, in everyday words."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="asks-mercy", label="forgiveness",
         find=(phrase("<hoping> ..5 <mercy>"), phrase("^ ?pray ?do", "forgive|pardon", "<me>|my|our|this|an|a|your"), phrase("<hoping> ..3", "overlook|look past|see past", "my|our|this|it|that"),),
         unless=(phrase("just|already|must|have to|need to|should"), phrase("not", "expect|ask|asking|deserve|need|if|you"), phrase("god|myself"), phrase("can|do|will|never", "not|ask", "forgive|you to"), phrase("<mercy> ..2 <courtesy>"),
                 phrase("forgive|pardon|excuse|forgive me|pardon me|excuse me", "for asking|my ignorance|my english|my french|the pun|but|the"), phrase("every day"),), scope="clause",
         flags=("[I would like a second chance].", "[So pray forgive me].", "[Do forgive my lie].", "[Do pardon our mess].", "[Pardon this old fool].", "[Forgive an old man].", "[Pardon a silly boy].", "[Forgive your brother].",
                "[Please kindly overlook my lie].", "[I hope you can look past this].", "[Could you see past it].", "[I hope you overlook that].", "[Please overlook our part].",),
         passes=("You must just forgive me already, please.", "Please forgive the typos.",)),
    Rule(id="leaves-choice", label="respect",
         find=(phrase("<we> <would-now> ?<adv> <would-see>"), phrase("you ?<adv> ?~be ?have <your-right>"), phrase("not", "expect|ask|deserve|need|want|demand", "?you ?to ?anyone ?any ?your ..3 <their-gift>"),
               phrase("your <their-hurt> ?<adv>", "is|are", "?<adv>", "valid|justified|understandable|right|warranted|fair"),),
         unless=(phrase("questions|question|support|hesitate|ok if|say"), phrase("can not"), phrase("no time"), phrase("need to do anything|need anything else|need anything more"),), scope="clause",
         flags=("[I would truly understand if you left].", "[I will really respect your decision].", "[You also have every right to be angry].", "[You are justified in it].", "[I do not expect you to forgive me].",
                "[I do not ask anyone for forgiveness].", "[We do not deserve your understanding, nor any reply].", "[I don’t need any answer].", "[I do not want you to respond].", "[We do not demand an answer].", "[Your anger is really valid].",
                "[Your hurt is justified].", "[Your feelings truly are understandable].", "[Your anger is right].", "[Your criticism is warranted].", "[Your criticism is fair].",),
         passes=("If you have questions, we would understand if you rang.", "We expect you to answer.",)),
)  # fmt: skip
