"""The deed in everyday words: by accident, in error, for doing it, a thing that was late or broken."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="act-by-accident", label="act",
         find=(phrase("<we> ?have ?had ?<adv> ?<adv> <by-accident>", "<verb-ed>|made", "?<the>"), phrase("<verb-ed>", "?the ?a ?an ?my ?your", "..4 <in-error>"),),
         unless=(phrase("if|whether|maybe|perhaps"),), scope="clause",
         flags=("[We also just accidentally shared your file].", "[We have inadvertently closed your account].", "[I had stupidly made it late].", "I [posted the note by mistake].", "I [sent your file without asking you].",
                "I [closed an old thread in error].", "I [mailed my list by accident].", "I [opened a letter by mistake].",),
         passes=("If I posted it by mistake, say so.",)),
    Rule(id="act-for-any-doing", label="act",
         find=(phrase("<sorry> ..4", "for|about", "?me ?my ?our [", "?<adv> ?not ?<adv> <any-doing> ?<the>"), phrase("<sorry> ..4", "for|about", "?the ?my ?our ?this ?these ?recent [", "..2 <mishap-noun>"),),
         unless=(phrase("if|advance|thank|thanks"), phrase("for|about", "..1 any"), phrase("causing", "you|any|this"), phrase("<bother>"),), scope="clause",
         flags=("Sorry for [taking so long].", "Sorry about me [hijacking it].", "Sorry for [my still not really sending it].", "I am sorry about [our flooding the list].", "Sorry for [the long outage].",
                "We are sorry about our recent [downtime].", "I’m so very sorry for [my late reply].", "Apologies for these [delays].", "Apologies for this [regression].",),
         passes=("Thanks for taking the time.", "Sorry for any delay.",), source="lazare2004"),
    Rule(id="act-made-a", label="act",
         find=(phrase("<we> ?have ?<adv> <uttered> ..4 <made-what>"), phrase("<we>", "was|were", "the one|the ones", "who|that", "?<adv> <verb-ed>"), phrase("<det> ..1 <thing-run> <is> ?<adv> <is-broken>"),),
         unless=(phrase("if|whether"), phrase("the one", "who|that", "paid|got"),), scope="clause",
         flags=("[I made a cheap joke about Tom].", "[I have also posted some unkind comments].", "[I was the one who dropped it].", "[We were the ones that really broke it].", "[The article was really misleading].", "[Our site is down again].",),
         passes=("If I made a joke, it was short.", "He was the one who dropped it.",)),
)  # fmt: skip
