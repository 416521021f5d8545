"""Repair as it is usually put: at once, withdrawn, in this version, trying to, will be sent, anything we can do."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="amends-at-once", label="repair",
         find=(phrase("<at-once> <righted> ?<the>"), phrase("<are> <righted> ..1 <at-once>"), phrase("<fixer>", "has|have", "?now ?since ?already <righted> ?<the>"), phrase("<are> <sealed>"), phrase("<we> ?just", "<righted-dev> <the-dev>")),
         unless=(phrase("if|until|unless|not|never|hope"), phrase("by", "mistake|accident"), phrase("in error"), phrase("should ?<adv> have"), phrase("<we>", "?have ?accidentally ?stupidly", "deleted|removed|closed|updated|edited|renamed|blocked|shut|stopped"), phrase("accidentally|mistakenly|inadvertently|wrongly")), scope="clause",
         flags=("The head [immediately closed the chat].", "It [was withdrawn immediately].", "The page [has been removed and quickly].", "[The host has now fixed it].", "[Our engineers have since restored the pages].", "[They have already corrected it].", "The list [was taken offline].", "It [was withdrawn within hours].", "[I just reverted that commit].", "[We rolled back the release]."),
         passes=("If it was withdrawn immediately, say so.", "I deleted it by mistake, and they have now fixed nothing."), source="lewicki2016"),
    Rule(id="amends-withdraw", label="repair",
         find=(phrase("<we> ?want ?wish ?would ?'d ?like ?have ?fully ?hereby ?to <take-back>"), phrase("<sorry> ..3 and ?wish ?to ?fully <take-back>"), phrase("hereby|formally|unreservedly|publicly", "<taken-back>")),
         unless=(phrase("if"), phrase("<we> wish <we>"), phrase("<could-not> ?really ?just <take-back>"), phrase("<take-back>", "nothing|about|everything|the proposal|the item"), phrase("<take-back> ?your ?the", "apology|item|phone|goods"), phrase("nothing to")), scope="clause",
         flags=("[I withdraw that].", "[We fully retract the claim].", "[I would like to take back what I said].", "[I want to set the record straight].", "[I wish to withdraw it].", "[I’d like to retract it].", "[I have withdrawn it].", "[I hereby retract it].", "Our club [apologises for it and withdraws the letter].",
                "We [apologise for the poster and wish to retract it].", "He is [sorry and fully retracts it].", "The minister would like to [apologise and to withdraw every word].", "The claim is [hereby retracted].", "It was [formally withdrawn].", "The charge is [unreservedly withdrawn].", "It is [publicly retracted]."),
         passes=("I wish I could take it back.", "We take back the apology.")),
    Rule(id="amends-commit", label="repair",
         find=(phrase("^ <fixes> <the-dev>"), phrase("<this-dev> ..1 <change-set> ?now ?also <fixes>"), phrase("<righted-dev> in ..2 <change-set>"), phrase("<fix-noun> <on-the-way>"), phrase("~be ?now <no-more> in ..2 <change-set>"), phrase("<opened-dev> ..2 <change-dev>"), phrase("now <change-now> <the-dev>")),
         unless=(phrase("if|never|not <righted-dev>"),), scope="clause",
         flags=("[Fixes the broken link].", "[This commit now removes it].", "[My last patch also restores them].", "It is [fixed in the next release].", "[Fix incoming].", "[Patch on the way].", "It [is now gone in the latest version].", "This [is not the case in the new version].", "I have [opened a new pull request].", "It was late, [now change the file]."),
         passes=("You say it fixes the link.", "The patch is here.")),
    Rule(id="amends-trying", label="repair",
         find=(phrase("<best-effort> ..6 to <to-mend>"), phrase("<we>", "am|are", "?still ?currently ?now <trying-to> <to-mend>"), phrase("<still-now> <working-at> <work-object>"), phrase("<we> ?also <need-to> ?continue ?to ?personally <right-it>"), phrase("<we> <shall> ?also ?now <dev-mend>")),
         unless=(phrase("if|never|not|again|always|harder"), phrase("from now on"), phrase("next time"), phrase("<from-now>"), phrase("to", "help|bring"), phrase("publish ..2", "report|findings|list"), phrase("offer", "..6", "condolences|apologies|apology|sympathy"), phrase("behind", "us|me|you"), phrase("<we> should"), phrase("<we> can <dev-mend>")), scope="clause",
         flags=("We are [doing what we can to restore the service].", "[I am still trying to hammer it out].", "[We are currently working to restore mail].", "[We are now attempting to recover it].", "We are [still working on the tests].", "[I need to continue to repair the damage].", "[We would like to offer you a meal].", "[I also need to personally repay you].", "[We also want to give you a month].", "[I will also rewrite the page].", "[We will now reupload it]."),
         passes=("We are trying to do better.", "I will never rewrite it.")),
    Rule(id="amends-will-be", label="repair",
         find=(phrase("will|should|shall", "?all ?now ?also <shipped-off>"), phrase("<works> ?fine ?properly", "again|now"), phrase("<is> up", "again|now"), phrase("<as-amends>"), phrase("<you-can-have>")),
         unless=(phrase("if|not|until|hope|unless|never|nothing"), phrase("you will"), phrase("have my head"), phrase("out of")), scope="clause",
         flags=("The parcel [will also go out today].", "The set [should now be with you by Monday].", "They [shall all be paid].", "The page [works fine again].", "It [loads properly now].", "It [is up again].", "They [are up now].", "We send it [as compensation].", "[You can have my seat]."),
         passes=("It will not be paid.", "You can have a look if it works again.")),
    Rule(id="amends-anything", label="repair",
         find=(phrase("<anything-else> ?else ?that <we> can", "do|help|fix|say to"), phrase("<ask-me> <what-we-can> ?do ?to <help-you>"), phrase("<we>", "?am ?are ?would ?'d ?be <offer-to> to", "<to-mend>|<dev-mend>|pay|cover|return"), phrase("is there", "a|any", "way <we>", "can|could")),
         unless=(phrase("wish|nothing|not|everything|loss"), phrase("help", "you|with", "with|today|reference")), scope="clause",
         flags=("Is there [anything else that we can do]?", "[What I can do is send it again].", "Is there [something I can fix]?", "Is there [anything I can help with]?", "Is there [anything I can say to him]?", "[Tell me how I can make it up].", "[Let me know if I can do something to help].", "[We would be happy to replace it].", "[I am willing to redo the wall].", "[We are glad to pay].", "[I am ready to cover the fare].", "[I am prepared to return it].", "[We are happy to upload it again].",
                "[I’d be glad to return it].", "[Is there a way I could fix it]?", "[Is there any way we can pay]?"),
         passes=("There is nothing that we can do.", "Is there a way out?")),
)  # fmt: skip
