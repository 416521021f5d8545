"""Impact in everyday words: pain caused, people hurt, because of me."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="harm-caused", label="impact",
         find=(phrase("<caused-harm> ?that ?which <we-or-it> ..3 ?have ?has ?had ?<adv> <brought>"), phrase("<harmed-you> <hurt-whom>"), phrase("because of", "<me>|my mistake|our mistake|my error|our error"),
               phrase("<brought> ..3 <deep-harm>", "to|in|among|for"), phrase("breaking your", "trust|heart"),),
         unless=(phrase("if|whether|may|might|could|any|should|will|would|never|intended|trying|want|wanted|intention|intend|extent|not because|rush"), phrase("not ?mean ?to <harmed-you>"),), scope="clause",
         flags=("[I see the pain that I have caused].", "[I know the worry which this has truly caused].", "[I see the hurt my jokes had brought].", "[I know the stress we caused].", "[I’m sorry for hurting people].",
                "You waited [because of me].", "You lost a day [because of my mistake].", "You lost a day [because of our mistake].", "You lost a night [because of my error].", "You lost a night [because of our error].",
                "[It brought real pain to the family].", "[It caused some hurt in our street].", "[It brought grief among your friends].", "[It caused pain for the parents].", "[I am sorry for breaking your trust].",
                "[I regret breaking your heart].",),
         passes=("I did not mean to hurt people.", "If it caused pain to you, tell me.",), source="fehrgelfand2010"),
)  # fmt: skip
