"""Explanation in everyday words: what one thought, a cause that is named, a motive."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="cause-belief", label="explanation",
         find=(phrase("<we> ?<adv> ?<adv> <own-belief>"), phrase("and|but|because", "?<adv> <own-belief>"), phrase("<led-from> ?a ?an ?the ?my ?our ?some <cause-more>"), phrase("<in-jest>"), phrase("<been-hit>"),
               phrase("<we> have ?<adv> <been-busy>"),),
         unless=(phrase("if|whether|wish"), phrase("<led-from>", "you|me|us|unforeseen|unexpected|technical|circumstances"), phrase("wanted to", "say|apologize|let|tell|express|include|take|thank|start|ask"), phrase("thought of"),
                 phrase("supposed to"), phrase("i thought it was", "a great|great|nice"), phrase("thought you were"), phrase("high winds"), phrase("sorry|regret", "?that ?for", "<we> ?<adv>", "lost|thought|misread|got|forgot|assumed"), phrase("than", "<we>|expected|feared", "?thought"), phrase("not", "going to|gonna", "say"), phrase("never say"), phrase("been doing", "a lot|this for|some"), phrase("been sick", "with|about|twice"), phrase("we are|i am|it is", "better|worse", "than"), phrase("i thought", "that was|we|a three|twice|second"), phrase("you|he|she|they", "thinking|think|thought", "<we>"), phrase("how i thought"),), scope="clause",
         flags=("[I really just assumed it was mine].", "[I left early and still thought it was noon].", "I saw it [but did not check].", "I rang late [because panicked people froze].", "[It was lost due to a mistake in the list].",
                "[It broke owing to an error in the form].", "[It came late owing to some problem with the van].", "It failed [because of the wrong plug].", "[It was due to our poor lighting] and my haste.", "[It was due to my inattention].",
                "[I said it out of spite].", "[My account was hacked].", "[I have really been so busy].",),
         passes=("If I assumed it was mine, say so.", "It was due to unforeseen circumstances.",), source="lei2014"),
)  # fmt: skip
