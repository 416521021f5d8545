"""Change: what will be otherwise, so that it does not happen again."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="change-from-now", label="change",
         find=(phrase("<from-now> ?, ..4", "<who-acts>|<must-be>"), phrase("<from-now> ?,", "when|if|before", "..9 <we>"), phrase("<we> ..6 <from-now>")),
         unless=(phrase("if", "you|your"), phrase("hope"), phrase("<from-now> ?, you ?should ?must ?can ?have ?need ?will", "<duty>|should|must|need|have"), phrase("promise|swear|vow|guarantee", "..6", "you will|every single|everything"), phrase("<from-now> ?,", "every single|everything will|all will|you will"), phrase("moment i did"), phrase("open from today|closed|party"), phrase("next time you"), phrase("after this ?,", "i shall not write|you")), scope="clause",
         flags=("[From now on I ask first].", "[I ask first from now on].", "[From now on, we ring first].", "[From now on, when people want to know more, I ring you].", "[From now on, if he asks, I ring you].", "[From now on, before it goes out, I ring you].", "[From now on this page needs two keys]."), passes=("I hope that from now on it stops.",), source="scher1997"),
    Rule(id="change-not-again", label="change",
         find=(phrase("<can>", "not|never", "..2 <recur> ?again"), phrase("so|so that", "it|this|<we>", "?<adv>", "can not|does not|never"),
               phrase("no more ..5 from <me>"), phrase("<prevent>", "?this|that|it|such a|any|a|the", "<recur>|same|mistake|repeat|kind"), phrase("no longer", "exists|possible|happens"), phrase("you will never ..6 again")),
         unless=(phrase("hope|wish"), phrase("if"), phrase("never", "forget|know|forgive"), phrase("<feel-bad>"), phrase("should not happen|must not happen in|knew", "?at ?in ?here ?a ?to"), phrase("promise|swear|guarantee|guaranteed", "?you ?that", "you will|you can"), phrase("so", "i", "never|can not", "sent|get|came|told|be|not")), scope="clause",
         flags=("[It won’t happen again].", "[It must never happen again].", "Two people sign [so it cannot slip by].", "Two people sign [so that this can’t slip by].", "We test it [so we never ship it broken].", "There are two keys [so that it does not lock].", "[No more jokes at work from me].",
                "[We want to prevent a recurrence].", "[We act to avoid the same slip].", "[We want to avoid this mistake].", "[It is meant to prevent a repeat].", "[We aim to stop this kind of thing].", "[We want to avoid such a mistake].", "[We mean to prevent any repeat].", "[The old switch no longer exists].", "[It is no longer possible].", "[It no longer happens].", "[You will never see it again]."),
         passes=("I hope it won’t happen again.",), source="scher1997"),
    Rule(id="change-never", label="change",
         find=(phrase("<we> <shall> ?<adv> not ..7 again"), phrase("<we> <shall> ?<adv>", "never|no longer", "?<adv> <verb>"), phrase("<we> <shall> ?<adv> never ?<adv> again")),
         unless=(phrase("hope|wish"), phrase("if"), phrase("never", "forget|know|forgive")), scope="clause",
         flags=("[I will not lie to you again].", "[I’ll never once shout at him].", "[I will no longer open your mail].", "[I’ll never again be so late]."),
         passes=("I will never forget that night.",), source="scher1997"),
    Rule(id="change-will", label="change",
         find=(phrase("<we> <shall> ?<adv> ?<adv> <better> ?<the>"), phrase("^", "will|going to", "?<adv> <better>"), phrase("ill ?<adv> <better>"), phrase("<we> <shall> ?<adv> ?not", "<verb>|be|do|have", "..6 <next>"), phrase("will be <verb-ed> ..5 <next>"), phrase("<we>", "~promise|~swear|~commit", "?to ?you ?that ?<adv> ?<we> ?<shall>", "to|will|not|never")),
         unless=(phrase("if", "you|your"), phrase("hope|wish"), phrase("can not", "promise|swear"), phrase("<we> will not"), phrase("give you", "..5", "back|off|slot|money|night|refund|free|difference"), phrase("say", "so|that|something|no|no more|sorry"), phrase("promise|swear|guarantee|vow", "?you ?that", "you will|you can"), phrase("knock|put", "..3", "off|on next|in your|in the minutes"), phrase("like to listen|shall listen|want to see|want to have"), phrase("~wash|~order|~write|~start|~start|~try|~see|~play", "?it ?this ?that", "again"), phrase("get it", "first|back"), phrase("be honest|be clear", "i|with you|,|:"), phrase("how to|how we"), phrase("promised to")), scope="clause",
         flags=("[I will ask you first].", "[Will do better].", "[No, ill do better].", "[Going to try harder].", "[I’ll ring you before I leave].", "[I will be at the gate before you].", "[I will do it your way next time].", "[I will have it checked each week].", "[Drops will be announced one week ahead].", "[I swear to do it by the book].", "[I promise I will].", "[I promise you that I will].", "[I promise not to shout].", "[We commit to you never to sell it].", "[I promise you I will never shout].", "[I swear never to shout]."),
         passes=("I hope I will do better.",), source="halperin2022"),
    Rule(id="change-vow", label="change", find=(phrase("<vowing>"),), unless=(phrase("if|hope"),), scope="clause",
         flags=("[You have my word on that].", "[I am working on myself]."), passes=("I hope I am not in therapy for my word.",), source="halperin2022"),
    Rule(id="change-measure", label="change",
         find=(phrase("<we> have ?<adv> ?<adv> <prevented> ?<the>"), phrase("now <now-does> ?<the>"), phrase("will", "now|then|only", "?be", "<verb>|<verb-ed>"),),
         unless=(phrase("if|until now|right now"), phrase("<mended>"), phrase("now", "is|are", "?<adv>", "<made-good>|<sorry>"), phrase("<we> ?have ?<adv> set", "sail|out"), phrase("<we> ?<adv> signed", "the|that|it"),
                 phrase("<we> ?<adv> set", "the|those|these|that|exams"), phrase("added", "...", "account|order|minutes|name|month"), phrase("set aside"), phrase("changed", "my mind|the title|it|your"), phrase("closed the account|condolences"), phrase("upgraded you"), phrase("now", "see|set for|open|closed|read the|in stock|on the stands|on your|arrive"), phrase("you now have|you now"), phrase("started", "at the|a family|this company"), phrase("paying it|paid", "back")), scope="clause",
         flags=("[We have added a check].", "[Staging now has a list].", "[We have now also introduced a check].", "[The van will now stop twice].", "[It will then be checked].", "[They will only be opened by two].",),
         passes=("If we have added a check, tell us.",), source="scher1997"),
)  # fmt: skip
