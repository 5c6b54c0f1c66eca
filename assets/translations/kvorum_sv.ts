<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AddCandidateSheet</name>
    <message>
        <source>Add a candidate</source>
        <translation>Lägg till en kandidat</translation>
    </message>
    <message>
        <source>Add the candidate</source>
        <translation>Lägg till kandidaten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ask them first. They can have all of it erased later.</source>
        <translation>Fråga personen först. Allt kan raderas senare på begäran.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Write a name first</source>
        <translation>Skriv ett namn först</translation>
    </message>
    <message>
        <source>Turnover of the company they come from</source>
        <translation>Omsättning hos senaste arbetsgivaren</translation>
    </message>
    <message>
        <source>MSEK</source>
        <translation>mkr</translation>
    </message>
    <message>
        <source>Shown beside yours, never added to the score. Leave it empty if you do not know.</source>
        <translation>Visas bredvid er egen men räknas aldrig in i poängen. Lämna tomt om du inte vet.</translation>
    </message>
    <message>
        <source>Write a number, for example 85</source>
        <translation>Skriv ett tal, till exempel 85</translation>
    </message>
</context>
<context>
    <name>AmendSheet</name>
    <message>
        <source>Amend: %1</source>
        <translation>Rätta: %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>inte observerat</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>inte bedömt</translation>
    </message>
    <message>
        <source>Handed in: %1</source>
        <translation>Inlämnat: %1</translation>
    </message>
    <message>
        <source>Write a reason first</source>
        <translation>Skriv ett skäl först</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Inget är ändrat än</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Lägg till rättelsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Ny nivå</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>What was handed in stays and is what counts. This stands beside it, with your name and the time, for all who read the sheet.</source>
        <translation>Det som lämnades in står kvar och är det som räknas. Rättelsen står bredvid, med ditt namn och tiden, för alla som läser bladet.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ej ställd</translation>
    </message>
    <message>
        <source>Why it was not asked</source>
        <translation>Varför den inte ställdes</translation>
    </message>
</context>
<context>
    <name>AmendedLines</name>
    <message>
        <source>Amend: %1</source>
        <translation>Rätta: %1</translation>
    </message>
</context>
<context>
    <name>Amendments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <translation>%1: %2, dessförinnan %3</translation>
    </message>
    <message>
        <source>Amended %1: %2. Reason: %3</source>
        <translation>Rättat %1: %2. Skäl: %3</translation>
    </message>
</context>
<context>
    <name>AnswerBlock</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Teknik</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <source>%1 inside, %2 bought, %3 not placed</source>
        <translation>%1 internt, %2 läggs ut, %3 ej placerade</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 gånger</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>More than a year old. Ask for something newer.</source>
        <translation>Mer än ett år gammalt. Be om något nyare.</translation>
    </message>
    <message>
        <source>No role is chosen.</source>
        <translation>Ingen roll är vald.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not placed.</source>
        <translation>
            <numerusform>%n roll är inte placerad.</numerusform>
            <numerusform>%n roller är inte placerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>No size is put down.</source>
        <translation>Ingen storlek är ifylld.</translation>
    </message>
    <message>
        <source>No shares are put down.</source>
        <translation>Ingen fördelning är ifylld.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) neither noted nor marked as not asked, with a reason.</source>
        <translation>
            <numerusform>%n del saknar både anteckning och skäl till att den inte ställdes.</numerusform>
            <numerusform>%n delar saknar både anteckning och skäl till att de inte ställdes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 MSEK</source>
        <translation>%1 mkr</translation>
    </message>
    <message>
        <source>Sales a year</source>
        <translation>Årsomsättning</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>I början</translation>
    </message>
    <message>
        <source>Years between</source>
        <translation>Antal år däremellan</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Tillväxt</translation>
    </message>
    <message>
        <source>%1 times, %2 % a year</source>
        <translation>%1 gånger, %2 % per år</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>läser</translation>
    </message>
    <message>
        <source>works in it</source>
        <translation>arbetar i det</translation>
    </message>
    <message>
        <source>sets it up</source>
        <translation>bygger och ställer in</translation>
    </message>
    <message>
        <source>named only</source>
        <translation>bara nämnt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>Väger tyngst</translation>
    </message>
    <message>
        <source>Keep inside</source>
        <translation>Behåll internt</translation>
    </message>
    <message>
        <source>Buy outside</source>
        <translation>Lägg ut</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Källans datum</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visat</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ej ställd</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>ej ställd: %1</translation>
    </message>
    <message>
        <source>Answer to question %1</source>
        <translation>Svar på fråga %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>inte placerad</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>inte visat</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>inte nämnt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ställd</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>suddat</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skiss</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n streck</numerusform>
            <numerusform>%n streck</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>ritat</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What was answered</source>
        <translation>Kandidatens svar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>read</source>
        <translation>läst</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Läs om området</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>Who rates %1?</source>
        <translation>Vem bedömer %1?</translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>Välj någon först</translation>
    </message>
    <message numerus="yes">
        <source>Give %n sheet(s)</source>
        <translation>
            <numerusform>Dela ut %n blad</numerusform>
            <numerusform>Dela ut %n blad</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the sheets</source>
        <translation>Dela ut bladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Each gets an own sheet and sees the others’ only after handing in.</source>
        <translation>Var och en får ett eget blad och ser de andras först efter att ha lämnat in.</translation>
    </message>
    <message>
        <source>%1 · has the sheet</source>
        <translation>%1 · har redan ett blad</translation>
    </message>
    <message>
        <source>Nobody can rate yet</source>
        <translation>Ingen kan bedöma ännu</translation>
    </message>
    <message>
        <source>Invite interviewers first. They appear here when they have joined.</source>
        <translation>Bjud in intervjuare först. De syns här när de har anslutit.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n sheet(s)</source>
        <translation>
            <numerusform>Ta tillbaka %n blad</numerusform>
            <numerusform>Ta tillbaka %n blad</numerusform>
        </translation>
    </message>
    <message>
        <source>What was rated on a sheet is deleted when it is taken back.</source>
        <translation>Det som har bedömts på ett blad raderas när bladet tas tillbaka.</translation>
    </message>
    <message>
        <source>Has handed in</source>
        <translation>Har lämnat in</translation>
    </message>
    <message>
        <source>%1 · has handed in</source>
        <translation>%1 · har lämnat in</translation>
    </message>
    <message>
        <source>%1 · second opinion</source>
        <translation>%1 · andra bedömning</translation>
    </message>
    <message>
        <source>As a second opinion</source>
        <translation>Som andra bedömning</translation>
    </message>
    <message>
        <source>Blind to all ratings; compared with the panel afterwards, never in its mean.</source>
        <translation>Ser inga betyg; jämförs med panelen efteråt, ingår aldrig i dess medelvärde.</translation>
    </message>
    <message>
        <source>%1 as a second opinion</source>
        <translation>%1 som andra bedömning</translation>
    </message>
    <message>
        <source>%1 · second opinion only</source>
        <translation>%1 · endast andra bedömning</translation>
    </message>
    <message>
        <source>%1 · could read a sheet already</source>
        <translation>%1 · kunde redan läsa ett blad</translation>
    </message>
    <message>
        <source>Could read a sheet already</source>
        <translation>Kunde redan läsa ett blad</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>BusyPane</name>
    <message>
        <source>It takes a few seconds. You can leave it alone.</source>
        <translation>Det tar några sekunder. Du behöver inte göra något.</translation>
    </message>
</context>
<context>
    <name>CandidateHead</name>
    <message>
        <source>Score, 95 % interval</source>
        <translation>Poäng, 95 %-intervall</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Lika vikter</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observerat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mitt blad</translation>
    </message>
</context>
<context>
    <name>CandidateItem</name>
    <message>
        <source>Matrix</source>
        <translation>Matris</translation>
    </message>
    <message>
        <source>Matrix of %1</source>
        <translation>Matris för %1</translation>
    </message>
    <message>
        <source>Raters of %1</source>
        <translation>Bedömare för %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mer för %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
</context>
<context>
    <name>CandidatePage</name>
    <message>
        <source>Open my sheet</source>
        <translation>Öppna mitt blad</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Write example</source>
        <translation>Skriv exempel</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Öppna frågan</translation>
    </message>
</context>
<context>
    <name>ChecklistAnswer</name>
    <message>
        <source>Ways to learn, shown by example: %1</source>
        <translation>Sätt att lära sig, styrkta av exempel: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Which role comes first?</source>
        <translation>Vilken roll väger tyngst?</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Try the demo</source>
        <translation>Prova demo</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Utan konto, utan nät</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Anslut med länk</translation>
    </message>
</context>
<context>
    <name>CompactBar</name>
    <message>
        <source>Close the interview</source>
        <translation>Stäng intervjun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Nothing to take back yet.</source>
        <translation>Inget att ångra än.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>CompactNavigation</name>
    <message>
        <source>This is the first question.</source>
        <translation>Det här är första frågan.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Tillbaka till %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gå igenom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>Nästa, %1</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Skriv anteckningen</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>%1 of the roles placed as in the general advice. Equality is not rated.</source>
        <translation>%1 av rollerna placerade enligt den allmänna rekommendationen. Överensstämmelsen betygsätts inte.</translation>
    </message>
    <message>
        <source>%1 of %2 roles placed as in your own plan, %3. Equality is not rated.</source>
        <translation>%1 av %2 roller placerade som i er egen plan, %3. Överensstämmelsen betygsätts inte.</translation>
    </message>
    <message>
        <source>%1 from your target %2. The distance is not rated.</source>
        <translation>%1 från ert mål %2. Avståndet betygsätts inte.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Kept in the history with your name</source>
        <translation>Sparas i historiken med ditt namn</translation>
    </message>
    <message>
        <source>Write a reason first</source>
        <translation>Skriv ett skäl först</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>%1 · shown now</source>
        <translation>%1 · visas nu</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Skriv på nytt</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Det som gäller</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Behåll min text</translation>
    </message>
    <message>
        <source>Neither: put it down anew in the interview</source>
        <translation>Inget av dem: svara på nytt i intervjun</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Skrivet två gånger</translation>
    </message>
    <message>
        <source>Two devices wrote the same thing without seeing each other. Both are kept until you say which one holds.</source>
        <translation>Två enheter har skrivit samma sak utan att se varandra. Båda finns kvar tills du väljer vilken som gäller.</translation>
    </message>
    <message>
        <source>Nothing is left to settle</source>
        <translation>Inget kvar att reda ut</translation>
    </message>
    <message>
        <source>When two devices write the same thing, it appears here.</source>
        <translation>När två enheter skriver samma sak visas det här.</translation>
    </message>
</context>
<context>
    <name>DashboardHead</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Sök kandidat</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Visa namn</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Dölj namn</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>%1 weighs %2</source>
        <translation>%1 väger %2</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>End the access of this device</source>
        <translation>Ta bort enhetens åtkomst</translation>
    </message>
    <message>
        <source>Link another device</source>
        <translation>Anslut en till enhet</translation>
    </message>
    <message>
        <source>A tablet for the interview, a computer for the result</source>
        <translation>En surfplatta till intervjun, en dator till resultatet</translation>
    </message>
    <message>
        <source>Needs a server first</source>
        <translation>En server behövs först</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Gör ett nytt återställningsblad</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Gör ett återställningsblad</translation>
    </message>
    <message>
        <source>Without one, what is here is lost with your last device</source>
        <translation>Utan det försvinner allt med din sista enhet</translation>
    </message>
    <message>
        <source>24 words on paper, for the day a device is lost</source>
        <translation>24 ord på papper, till den dag en enhet kommer bort</translation>
    </message>
    <message>
        <source>Withdraw the link</source>
        <translation>Dra tillbaka länken</translation>
    </message>
</context>
<context>
    <name>DotLine</name>
    <message>
        <source>not observed</source>
        <translation>inte observerat</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>krav %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>från %1 till %2</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
</context>
<context>
    <name>EndedPage</name>
    <message>
        <source>This device has left</source>
        <translation>Den här enheten är utloggad</translation>
    </message>
    <message>
        <source>An owner ended its access, or you did on another device. What it held of the workspace is deleted.</source>
        <translation>En ägare har tagit bort dess åtkomst, eller så gjorde du det från en annan enhet. Det som fanns här från arbetsytan är raderat.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Sparat i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes had not been sent. They are still here.</source>
        <translation>
            <numerusform>%n av dina ändringar hann inte skickas. Den finns kvar här.</numerusform>
            <numerusform>%n av dina ändringar hann inte skickas. De finns kvar här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Spara som fil</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Delete what was not sent?</source>
        <translation>Radera det som inte skickats?</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes are on this device only.</source>
        <translation>
            <numerusform>%n av dina ändringar finns bara på den här enheten.</numerusform>
            <numerusform>%n av dina ändringar finns bara på den här enheten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete and start again</source>
        <translation>Radera och börja om</translation>
    </message>
</context>
<context>
    <name>EvidenceChoice</name>
    <message>
        <source>No tag</source>
        <translation>Ingen markering</translation>
    </message>
</context>
<context>
    <name>EvidenceTags</name>
    <message>
        <source>Claimed</source>
        <translation>Påstått</translation>
    </message>
    <message>
        <source>Probed</source>
        <translation>Uppföljt</translation>
    </message>
    <message>
        <source>Shown by example</source>
        <translation>Visat med exempel</translation>
    </message>
    <message>
        <source>Referenced</source>
        <translation>Styrkt av referens</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Hur vet du det?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Share of the place</source>
        <translation>Platsens andel</translation>
    </message>
    <message>
        <source>Weight by the order of priority</source>
        <translation>Vikt efter prioritetsordningen</translation>
    </message>
    <message>
        <source>Factor of the rule</source>
        <translation>Regelns faktor</translation>
    </message>
    <message>
        <source>How strategic the role is, 0 to 1</source>
        <translation>Hur strategisk rollen är, 0 till 1</translation>
    </message>
    <message>
        <source>Turnover of the organisation, MSEK</source>
        <translation>Organisationens omsättning, mkr</translation>
    </message>
    <message>
        <source>How much more or less it counts by that</source>
        <translation>Hur mycket mer eller mindre det räknas därför</translation>
    </message>
    <message>
        <source>Area after the rules</source>
        <translation>Området efter reglerna</translation>
    </message>
    <message>
        <source>Area among all areas</source>
        <translation>Området bland alla områden</translation>
    </message>
    <message>
        <source>Part before its area is shared out</source>
        <translation>Delen innan området fördelas</translation>
    </message>
    <message>
        <source>Share of its area</source>
        <translation>Andel av området</translation>
    </message>
    <message>
        <source>What the areas hold beside the traits</source>
        <translation>Områdenas andel vid sidan av egenskaperna</translation>
    </message>
    <message>
        <source>What the traits hold</source>
        <translation>Egenskapernas andel</translation>
    </message>
    <message>
        <source>Level of someone inside</source>
        <translation>Nivå som finns internt</translation>
    </message>
    <message>
        <source>What is left to ask for</source>
        <translation>Vad som återstår att kräva</translation>
    </message>
    <message>
        <source>Weight that own strengths free</source>
        <translation>Vikt som egna styrkor frigör</translation>
    </message>
    <message>
        <source>Weight on the way</source>
        <translation>Vikt, mellanled</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Weight of the area</source>
        <translation>Områdets vikt</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Vanlig nivå</translation>
    </message>
    <message>
        <source>Level by the rule</source>
        <translation>Nivå enligt regeln</translation>
    </message>
    <message>
        <source>Level asked for</source>
        <translation>Nivå som krävs</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>Number of ratings</source>
        <translation>Antal betyg</translation>
    </message>
    <message>
        <source>Mean of the ratings</source>
        <translation>Betygens medelvärde</translation>
    </message>
    <message>
        <source>Mean on a scale from 0 to 1</source>
        <translation>Medelvärde på en skala från 0 till 1</translation>
    </message>
    <message>
        <source>Spread of the ratings (variance)</source>
        <translation>Betygens spridning (varians)</translation>
    </message>
    <message>
        <source>Spread of their mean (variance)</source>
        <translation>Medelvärdets spridning (varians)</translation>
    </message>
    <message>
        <source>Spread to expect of a single rating</source>
        <translation>Väntad spridning för ett ensamt betyg</translation>
    </message>
    <message>
        <source>Part of the role that was seen</source>
        <translation>Del av rollen som har setts</translation>
    </message>
    <message>
        <source>Part of the area that was seen</source>
        <translation>Del av området som har setts</translation>
    </message>
    <message>
        <source>Mean of the area</source>
        <translation>Områdets medelvärde</translation>
    </message>
    <message>
        <source>Gate: 1 passed, 0 not</source>
        <translation>Spärr: 1 klarad, 0 inte</translation>
    </message>
    <message>
        <source>Level of the gate</source>
        <translation>Spärrens nivå</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Score with equal weights</source>
        <translation>Poäng med lika vikter</translation>
    </message>
    <message>
        <source>Score by this rater alone</source>
        <translation>Poäng enligt denna bedömare ensam</translation>
    </message>
    <message>
        <source>Doubt from single ratings</source>
        <translation>Osäkerhet från enskilda betyg</translation>
    </message>
    <message>
        <source>Doubt from the panel&apos;s totals</source>
        <translation>Osäkerhet från panelens totaler</translation>
    </message>
    <message>
        <source>Standard error of the score</source>
        <translation>Poängens standardfel</translation>
    </message>
    <message>
        <source>Half of the 95 % interval</source>
        <translation>Halva 95 %-intervallet</translation>
    </message>
    <message>
        <source>What raters see differently in a candidate</source>
        <translation>Hur olika bedömare ser på en kandidat</translation>
    </message>
    <message>
        <source>How far candidates differ</source>
        <translation>Hur mycket kandidater skiljer sig åt</translation>
    </message>
    <message>
        <source>How far raters differ in strictness</source>
        <translation>Hur mycket bedömares stränghet skiljer sig åt</translation>
    </message>
    <message>
        <source>Turnover of the candidate&apos;s company, MSEK</source>
        <translation>Omsättning i kandidatens företag, mkr</translation>
    </message>
    <message>
        <source>Times the own size</source>
        <translation>Gånger den egna storleken</translation>
    </message>
    <message>
        <source>Fit of size, 0 to 1</source>
        <translation>Hur väl storleken passar, 0 till 1</translation>
    </message>
    <message>
        <source>Level missing inside</source>
        <translation>Nivå som saknas internt</translation>
    </message>
    <message>
        <source>What the candidate fills of it</source>
        <translation>Vad kandidaten fyller av den</translation>
    </message>
    <message>
        <source>Part of the gaps that is filled</source>
        <translation>Del av luckorna som fylls</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plats i ordningen</translation>
    </message>
    <message>
        <source>Chance of being the better one</source>
        <translation>Sannolikhet att vara bäst av två</translation>
    </message>
    <message>
        <source>Agreement of one rater with the others</source>
        <translation>En bedömares samstämmighet med de andra</translation>
    </message>
    <message>
        <source>Agreement of the panel&apos;s mean</source>
        <translation>Panelens samstämmighet som medelvärde</translation>
    </message>
    <message>
        <source>How far ratings lie apart</source>
        <translation>Hur långt betygen ligger isär</translation>
    </message>
    <message>
        <source>How far they would by chance</source>
        <translation>Hur långt isär de skulle ligga av en slump</translation>
    </message>
    <message>
        <source>Agreement over all ratings</source>
        <translation>Samstämmighet över alla betyg</translation>
    </message>
    <message>
        <source>Agreement on this part</source>
        <translation>Samstämmighet om denna del</translation>
    </message>
    <message>
        <source>Leniency of the rater, in levels</source>
        <translation>Bedömarens mildhet, i nivåer</translation>
    </message>
    <message>
        <source>Level as an average rater would see it</source>
        <translation>Nivå så som en genomsnittlig bedömare skulle se den</translation>
    </message>
    <message>
        <source>Doubt that one more rating removes</source>
        <translation>Osäkerhet som ett betyg till tar bort</translation>
    </message>
    <message>
        <source>Weight times disagreement</source>
        <translation>Vikt gånger oenighet</translation>
    </message>
    <message>
        <source>Largest rating less the smallest</source>
        <translation>Högsta betyget minus det lägsta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sum of %1 numbers</source>
        <translation>summan av %1 tal</translation>
    </message>
    <message>
        <source>square root of %1</source>
        <translation>kvadratroten ur %1</translation>
    </message>
    <message>
        <source>natural logarithm of %1</source>
        <translation>naturliga logaritmen av %1</translation>
    </message>
    <message>
        <source>normal distribution at %1</source>
        <translation>normalfördelningen vid %1</translation>
    </message>
    <message>
        <source>smallest of %1</source>
        <translation>minsta av %1</translation>
    </message>
    <message>
        <source>largest of %1</source>
        <translation>största av %1</translation>
    </message>
    <message>
        <source>the last of %1 stands</source>
        <translation>den sista av %1 gäller</translation>
    </message>
    <message>
        <source>%1 reaches %2?</source>
        <translation>når %1 upp till %2?</translation>
    </message>
    <message>
        <source>computed from these together</source>
        <translation>beräknat av dessa tillsammans</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>faktum</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>åsikt</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>råd</translation>
    </message>
    <message>
        <source>published method</source>
        <translation>publicerad metod</translation>
    </message>
    <message>
        <source>a person&apos;s word</source>
        <translation>enskild uppgift</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, source %3</source>
        <translation>%1, %2, källa %3</translation>
    </message>
</context>
<context>
    <name>FactCards</name>
    <message>
        <source>Against the role</source>
        <translation>Mot rollens krav</translation>
    </message>
    <message>
        <source>Areas against the role</source>
        <translation>Områden mot rollens krav</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Företagets storlek</translation>
    </message>
    <message>
        <source>Fills your gaps</source>
        <translation>Fyller era luckor</translation>
    </message>
    <message>
        <source>Of what the role asks beyond those who already work here. Shown, never added to the score.</source>
        <translation>Av det rollen kräver och ni inte redan har i huset. Visas men räknas aldrig in i poängen.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Rating of %1</source>
        <translation>Bedömning av %1</translation>
    </message>
    <message>
        <source>Note on question %1</source>
        <translation>Anteckning till fråga %1</translation>
    </message>
    <message>
        <source>Evidence on question %1</source>
        <translation>Belägg till fråga %1</translation>
    </message>
    <message>
        <source>Title of the vacancy</source>
        <translation>Tjänstens titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Turnover in MSEK</source>
        <translation>Omsättning i mkr</translation>
    </message>
    <message>
        <source>How strong the team is in %1</source>
        <translation>Hur starkt teamet är i %1</translation>
    </message>
    <message>
        <source>Name of the candidate</source>
        <translation>Kandidatens namn</translation>
    </message>
    <message>
        <source>Turnover of the candidate’s company in MSEK</source>
        <translation>Omsättning i kandidatens företag i mkr</translation>
    </message>
    <message>
        <source>Time of the interview</source>
        <translation>Intervjuns tid</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>En persons namn</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Arbetsytans namn</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>inte observerat</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 av 5</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Follow-up to question %1</source>
        <translation>Följdfråga till fråga %1</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>ingen markering</translation>
    </message>
    <message>
        <source>Own plan: %1</source>
        <translation>Egen plan: %1</translation>
    </message>
    <message>
        <source>Target split of own time</source>
        <translation>Mål för fördelningen av tiden</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 gate %2</source>
        <translation>%1: ska-krav %2</translation>
    </message>
    <message>
        <source>%1, close call</source>
        <translation>%1, på gränsen</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>%1 av %2 inne</translation>
    </message>
    <message>
        <source>Gates passed</source>
        <translation>Uppfyllda ska-krav</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Preliminär</translation>
    </message>
    <message>
        <source>Gates open</source>
        <translation>Öppna ska-krav</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>With all areas brought to 100 % again it weighs %1.</source>
        <translation>När alla områden har räknats om till 100 % väger det %1.</translation>
    </message>
</context>
<context>
    <name>FinderSheet</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Person, vacancy, question or page</source>
        <translation>Person, tjänst, fråga eller sida</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing here has a name like that.</source>
        <translation>Inget här heter så.</translation>
    </message>
</context>
<context>
    <name>ForgottenPin</name>
    <message>
        <source>The 24 words of your recovery sheet open the screen and set another PIN. Nothing is lost.</source>
        <translation>De 24 orden på ditt återställningsblad låser upp skärmen och ger dig en ny PIN-kod. Ingenting går förlorat.</translation>
    </message>
    <message>
        <source>You have no recovery sheet, so nothing on this screen replaces the PIN. Close Kvorum, sign in to this computer as yourself, and remove the file below. Open Kvorum again: nothing else is lost. Then set another PIN and make a recovery sheet in Settings.</source>
        <translation>Du har inget återställningsblad, så ingenting på den här skärmen kan ersätta PIN-koden. Stäng Kvorum, logga in på datorn som dig själv och ta bort filen här nedanför. Öppna Kvorum igen: inget annat går förlorat. Välj sedan en ny PIN-kod och gör ett återställningsblad i Inställningar.</translation>
    </message>
    <message>
        <source>The 24 words, in order</source>
        <translation>De 24 orden, i ordning</translation>
    </message>
    <message numerus="yes">
        <source>There are %n word(s); a sheet has 24</source>
        <translation>
            <numerusform>Det är %n ord; ett blad har 24</numerusform>
            <numerusform>Det är %n ord; ett blad har 24</numerusform>
        </translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
    <message>
        <source>At least four digits. It is shown while you type.</source>
        <translation>Minst fyra siffror. Den syns medan du skriver.</translation>
    </message>
    <message>
        <source>Choose at least four digits</source>
        <translation>Välj minst fyra siffror</translation>
    </message>
    <message>
        <source>Set this PIN and unlock</source>
        <translation>Använd den här PIN-koden och lås upp</translation>
    </message>
    <message>
        <source>Back to the PIN</source>
        <translation>Tillbaka till PIN-koden</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Set a PIN in Settings first, to open the screen again.</source>
        <translation>Ange först en PIN-kod under Inställningar, så att skärmen går att öppna igen.</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>%1 today, %2 added, %3 missing</source>
        <translation>%1 i dag, %2 tillkommer, %3 saknas</translation>
    </message>
</context>
<context>
    <name>GrowthLine</name>
    <message>
        <source>From %1 to %2 MSEK</source>
        <translation>Från %1 till %2 mkr</translation>
    </message>
    <message>
        <source>our company: %1</source>
        <translation>hos oss: %1</translation>
    </message>
</context>
<context>
    <name>HandInBar</name>
    <message>
        <source>Lock and hand in</source>
        <translation>Lås och lämna in</translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation>Öppna matrisen</translation>
    </message>
    <message>
        <source>Look through or amend the sheet</source>
        <translation>Läs igenom eller rätta bladet</translation>
    </message>
</context>
<context>
    <name>HandInPanel</name>
    <message>
        <source>The panel</source>
        <translation>Panelen</translation>
    </message>
    <message>
        <source>The sheet is locked and stays as it is. What you amend stands beside it, with your reason.</source>
        <translation>Bladet är låst och ändras inte. Det du rättar står bredvid, med ditt skäl.</translation>
    </message>
    <message>
        <source>Handing in locks the sheet. Afterwards you can amend it with a reason; both are seen.</source>
        <translation>Bladet låses när du lämnar in det. Efteråt kan du rätta det med ett skäl; båda versionerna syns.</translation>
    </message>
</context>
<context>
    <name>HandedIn</name>
    <message>
        <source>Your sheet is in</source>
        <translation>Ditt blad är inlämnat</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>observed %1</source>
        <translation>observerat %1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Poäng %1</translation>
    </message>
</context>
<context>
    <name>HeatCell</name>
    <message>
        <source>not observed</source>
        <translation>inte observerat</translation>
    </message>
    <message>
        <source>below level asked</source>
        <translation>under kravet</translation>
    </message>
    <message>
        <source>gate not passed</source>
        <translation>ska-krav inte uppfyllt</translation>
    </message>
</context>
<context>
    <name>HeatColumns</name>
    <message>
        <source>Observed</source>
        <translation>Observerat</translation>
    </message>
</context>
<context>
    <name>HeatHeader</name>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>%1, weight %2. Why?</source>
        <translation>%1, vikt %2. Varför?</translation>
    </message>
    <message>
        <source>A gate.</source>
        <translation>Ett ska-krav.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Poäng</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>below level asked</source>
        <translation>under kravet</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>inte observerat</translation>
    </message>
</context>
<context>
    <name>HeatLine</name>
    <message>
        <source>Score %1</source>
        <translation>Poäng %1</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>Observerat %1</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <source>Candidates by area</source>
        <translation>Kandidater per område</translation>
    </message>
</context>
<context>
    <name>HomeEmpty</name>
    <message>
        <source>New vacancy</source>
        <translation>Ny tjänst</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga ännu.</translation>
    </message>
    <message>
        <source>Everything is on this device and works without a network.</source>
        <translation>Allt ligger på den här enheten och fungerar utan nät.</translation>
    </message>
</context>
<context>
    <name>IntervalAxis</name>
    <message>
        <source>Score with its 95 % interval, from %1 to %2</source>
        <translation>Poäng med 95 %-intervall, från %1 till %2</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, från %2 till %3</translation>
    </message>
    <message>
        <source>%1 with equal weights</source>
        <translation>%1 med lika vikter</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Resume</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Börja intervjun</translation>
    </message>
    <message>
        <source>Resume the interview</source>
        <translation>Fortsätt intervjun</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>All handed in</source>
        <translation>Allt är inlämnat</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Inga intervjuer ännu</translation>
    </message>
    <message>
        <source>There is no sheet left for you to fill in.</source>
        <translation>Du har inget blad kvar att fylla i.</translation>
    </message>
    <message>
        <source>An interview stands here as soon as somebody gives you a candidate’s sheet.</source>
        <translation>En intervju visas här så snart du har fått ett blad för en kandidat.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Inlämnat</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Fills in own sheets; sees the others’ after handing in</source>
        <translation>Fyller i egna blad; ser de andras efter inlämning</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Rekryterande chef</translation>
    </message>
    <message>
        <source>Sees each sheet once it is handed in, and may rate</source>
        <translation>Ser varje blad när det är inlämnat och får själv bedöma</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Reads the result when all have handed in; does not rate</source>
        <translation>Läser resultatet när alla har lämnat in; bedömer inte</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Rekryterare</translation>
    </message>
    <message>
        <source>Makes vacancies, candidates and invitations</source>
        <translation>Lägger upp tjänster och kandidater, bjuder in</translation>
    </message>
    <message>
        <source>The link for %1</source>
        <translation>Länken till %1</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Bjud in någon</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Skapa länken</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierad</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Write a name first</source>
        <translation>Skriv ett namn först</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Länken</translation>
    </message>
    <message>
        <source>It works once, for seven days. Send it where only %1 reads. When the device has joined, %1 appears among the people here.</source>
        <translation>Den gäller i sju dagar och kan användas en gång. Skicka den så att bara %1 kan läsa den. När enheten har anslutit syns %1 bland personerna här.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join with a link</source>
        <translation>Anslut med länk</translation>
    </message>
    <message>
        <source>Somebody in the workspace made it for you. It works once, for seven days.</source>
        <translation>Du får den av någon i arbetsytan. Den gäller i sju dagar och kan användas en gång.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Klistra in länken</translation>
    </message>
    <message>
        <source>It begins with kvorum://</source>
        <translation>Den börjar med kvorum://</translation>
    </message>
    <message>
        <source>Paste the link first</source>
        <translation>Klistra in länken först</translation>
    </message>
    <message>
        <source>A new passphrase for this device</source>
        <translation>En ny lösenfras för den här enheten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>I have a recovery sheet</source>
        <translation>Jag har ett återställningsblad</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>1 to 5</source>
        <translation>1 till 5</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>← →, Page up, Page down</source>
        <translation>← →, Page up, Page down</translation>
    </message>
    <message>
        <source>Ctrl + Z</source>
        <translation>Ctrl + Z</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>rate the first open skill</source>
        <translation>betygsätt första kompetensen utan betyg</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>inte observerat</translation>
    </message>
    <message>
        <source>previous and next question</source>
        <translation>föregående och nästa fråga</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>nästa fält</translation>
    </message>
    <message>
        <source>leave the note, then close</source>
        <translation>lämna anteckningen, stäng sedan</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>den här listan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Back, as Esc does</source>
        <translation>Tillbaka, som Esc</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Nästa fält eller knapp</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>Välj det markerade</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>De här kortkommandona</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>I en intervju</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Betygsätt</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Inte observerat</translation>
    </message>
    <message>
        <source>Question before, question after</source>
        <translation>Föregående fråga, nästa fråga</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Ctrl + K</source>
        <translation>Ctrl + K</translation>
    </message>
    <message>
        <source>Ctrl + L</source>
        <translation>Ctrl + L</translation>
    </message>
    <message>
        <source>write the note</source>
        <translation>skriv anteckningen</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>sök efter vad som helst</translation>
    </message>
    <message>
        <source>lock the screen</source>
        <translation>lås skärmen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Sök efter vad som helst</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skärmen</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Skriv anteckningen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Kit</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Before your first interview</source>
        <translation>Före din första intervju</translation>
    </message>
    <message>
        <source>A few minutes about each area, so that everybody listens for the same. %1.</source>
        <translation>Några minuter om varje område, så att alla lyssnar efter samma sak. %1.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>The same for every candidate, in this order. %1</source>
        <translation>Samma för alla kandidater, i den här ordningen. %1</translation>
    </message>
</context>
<context>
    <name>KitQuestion</name>
    <message>
        <source>shown</source>
        <translation>visas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>döljs</translation>
    </message>
</context>
<context>
    <name>KitQuestionDetail</name>
    <message>
        <source>To choose from</source>
        <translation>Att välja bland</translation>
    </message>
    <message>
        <source>After the first answer</source>
        <translation>Efter första svaret</translation>
    </message>
    <message>
        <source>Ask further</source>
        <translation>Fråga vidare</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>Det här bedöms</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Bara för dig</translation>
    </message>
</context>
<context>
    <name>LevelLine</name>
    <message>
        <source>level %1</source>
        <translation>nivå %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>förut %1</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>QR code of the link</source>
        <translation>Länken som QR-kod</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Link another device</source>
        <translation>Anslut en till enhet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierad</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Open Kvorum on the other device, choose to join, and scan or paste this. It works once, for seven days. Who opens it is you, so show it to nobody.</source>
        <translation>Öppna Kvorum på den andra enheten, välj ”Anslut med länk” och skanna eller klistra in det här. Länken gäller i sju dagar och kan användas en gång. Den som öppnar den loggar in som du, så visa den inte för någon.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Länken</translation>
    </message>
    <message>
        <source>The other device has joined. What is here is on its way there.</source>
        <translation>Den andra enheten är ansluten. Det som finns här är på väg dit.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Screen lock</source>
        <translation>Skärmlås</translation>
    </message>
    <message>
        <source>Hides the screen from people who come by; nothing half written is lost, and sending goes on. It is not the encryption: what is on this device is sealed by your passphrase or the keychain of this computer, and whoever is signed in to it could take the lock away.</source>
        <translation>Döljer skärmen för den som går förbi. Inget halvskrivet försvinner, och det som ska skickas skickas ändå. Låset är inte krypteringen: innehållet på enheten skyddas av din lösenfras eller datorns nyckelring, och den som är inloggad på datorn kan ta bort låset.</translation>
    </message>
    <message>
        <source>Lock when nothing is touched</source>
        <translation>Lås när ingen rör enheten</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Set. After three wrong tries each further one has to wait, at last a quarter of an hour.</source>
        <translation>Vald. Efter tre felaktiga försök måste varje nytt försök vänta, till slut en kvart.</translation>
    </message>
    <message>
        <source>None yet. Your passphrase unlocks the screen.</source>
        <translation>Ingen än. Din lösenfras låser upp skärmen.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Välj en PIN-kod</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skärmen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>What you were doing is kept as it was, to the last letter.</source>
        <translation>Det du höll på med är kvar som det var, till sista bokstaven.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN-kod eller lösenfras</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Forgot the PIN? Your passphrase opens the screen too. With it you choose another PIN in Settings.</source>
        <translation>Glömt PIN-koden? Lösenfrasen låser också upp skärmen. Med den väljer du en ny PIN-kod i Inställningar.</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Glömt PIN-koden?</translation>
    </message>
</context>
<context>
    <name>LockedSkill</name>
    <message>
        <source>Not observed</source>
        <translation>Inte observerat</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Inget betyg</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kvorum</source>
        <translation>Kvorum</translation>
    </message>
</context>
<context>
    <name>MarkLine</name>
    <message>
        <source>not observed</source>
        <translation>inte observerat</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Matrix by skill</source>
        <translation>Matris per kompetens</translation>
    </message>
</context>
<context>
    <name>MatrixHeader</name>
    <message>
        <source>Skill</source>
        <translation>Kompetens</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>MatrixLine</name>
    <message>
        <source>not observed</source>
        <translation>inte observerat</translation>
    </message>
    <message>
        <source>panel %1</source>
        <translation>panelen %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>krav %1</translation>
    </message>
    <message>
        <source>below what the role asks</source>
        <translation>under rollens krav</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>ska-krav %1</translation>
    </message>
    <message>
        <source>wide spread</source>
        <translation>stor spridning</translation>
    </message>
    <message>
        <source>claimed, not shown</source>
        <translation>påstått, inte visat</translation>
    </message>
</context>
<context>
    <name>MessagesSheet</name>
    <message>
        <source>Earlier messages</source>
        <translation>Tidigare meddelanden</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>Inget har rapporterats</translation>
    </message>
    <message>
        <source>What goes wrong, and what is refused, is kept here until the program ends.</source>
        <translation>Det som går fel eller nekas finns kvar här tills programmet avslutas.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Skicka och hämta nu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Tidigare meddelanden</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gå igenom</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>It locks what is on this device. Four words that do not belong together are good. Nobody can find it again, so write it down.</source>
        <translation>Den skyddar det som finns på enheten. Välj gärna fyra ord som inte hör ihop. Den kan inte återställas, så skriv upp den.</translation>
    </message>
    <message>
        <source>Write a passphrase first</source>
        <translation>Skriv en lösenfras först</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Lösenfrasen en gång till</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>Lösenfraserna är olika</translation>
    </message>
    <message>
        <source>Write it once more</source>
        <translation>Skriv den en gång till</translation>
    </message>
</context>
<context>
    <name>NewVacancySheet</name>
    <message>
        <source>Write a title first</source>
        <translation>Skriv en titel först</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>Create the vacancy</source>
        <translation>Skapa tjänsten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>From the template E-commerce Manager: 5 areas, 16 questions. You can change it later.</source>
        <translation>Från mallen E-commerce Manager: 5 områden, 16 frågor. Du kan ändra den senare.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>E-commerce Manager</source>
        <translation>E-commerce Manager</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Turnover a year</source>
        <translation>Årsomsättning</translation>
    </message>
    <message>
        <source>MSEK</source>
        <translation>mkr</translation>
    </message>
    <message>
        <source>Decides how strategic or hands-on the role is. Leave it empty if you do not know.</source>
        <translation>Avgör hur strategisk eller operativ rollen är. Lämna tomt om du inte vet.</translation>
    </message>
    <message>
        <source>Write a number, for example 85</source>
        <translation>Skriv ett tal, till exempel 85</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>New workspace</source>
        <translation>Ny arbetsyta</translation>
    </message>
    <message>
        <source>It is on this device only, until you invite somebody.</source>
        <translation>Den finns bara på den här enheten tills du bjuder in någon.</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Arbetsytans namn</translation>
    </message>
    <message>
        <source>Your company or team</source>
        <translation>Ditt företag eller team</translation>
    </message>
    <message>
        <source>Write a name first</source>
        <translation>Skriv ett namn först</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>The panel sees it beside your ratings</source>
        <translation>Panelen ser det bredvid dina betyg</translation>
    </message>
    <message>
        <source>Write your name first</source>
        <translation>Skriv ditt namn först</translation>
    </message>
    <message>
        <source>Server address, if you have one</source>
        <translation>Serveradress, om du har en</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Needed only to work with others. It never sees what you write.</source>
        <translation>Behövs bara för att arbeta med andra. Servern ser aldrig det du skriver.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Skapa arbetsytan</translation>
    </message>
    <message>
        <source>Code of the server</source>
        <translation>Serverns kod</translation>
    </message>
    <message>
        <source>Whoever keeps the server gives one for a new workspace. Leave it empty where none is asked for.</source>
        <translation>Den som sköter servern ger dig en kod för en ny arbetsyta. Lämna tomt om ingen behövs.</translation>
    </message>
</context>
<context>
    <name>NotAsked</name>
    <message>
        <source>Not asked</source>
        <translation>Ej ställd</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Ej ställd: %1</translation>
    </message>
    <message>
        <source>Why it was not asked</source>
        <translation>Varför den inte ställdes</translation>
    </message>
    <message>
        <source>Why it was not asked: %1</source>
        <translation>Varför den inte ställdes: %1</translation>
    </message>
</context>
<context>
    <name>NoteBlock</name>
    <message>
        <source>Note: %1</source>
        <translation>Anteckning: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
    <message>
        <source>What was said · %1</source>
        <translation>Vad som sades · %1</translation>
    </message>
    <message>
        <source>Choose a skill to read the notes behind its levels.</source>
        <translation>Välj en kompetens för att läsa anteckningarna bakom betygen.</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Ingen anteckning</translation>
    </message>
</context>
<context>
    <name>PageFailed</name>
    <message>
        <source>This screen did not open</source>
        <translation>Sidan kunde inte öppnas</translation>
    </message>
    <message>
        <source>Your work is kept. Go back and try again.</source>
        <translation>Ditt arbete är sparat. Gå tillbaka och försök igen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>%1 ahead of %2: %3 %</source>
        <translation>%1 före %2: %3 %</translation>
    </message>
    <message>
        <source>%1 ahead of %2</source>
        <translation>%1 före %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Counting only doubt in the ratings</source>
        <translation>Bara osäkerheten i betygen är inräknad</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Dölj det som skrivs</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det som skrivs</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Withdraw the invitation of %1</source>
        <translation>Dra tillbaka inbjudan till %1</translation>
    </message>
    <message>
        <source>End the access of %1</source>
        <translation>Ta bort åtkomsten för %1</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Change the PIN</source>
        <translation>Ändra PIN-koden</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Välj en PIN-kod</translation>
    </message>
    <message>
        <source>If you forget it, your passphrase unlocks the screen.</source>
        <translation>Om du glömmer den låser din lösenfras upp skärmen.</translation>
    </message>
    <message>
        <source>Choose at least four digits</source>
        <translation>Välj minst fyra siffror</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Spara PIN-koden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>Nuvarande PIN-kod</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
    <message>
        <source>At least four digits. It is shown while you type.</source>
        <translation>Minst fyra siffror. Den syns medan du skriver.</translation>
    </message>
    <message>
        <source>If you forget it, the 24 words of your recovery sheet set another one.</source>
        <translation>Om du glömmer den väljer du en ny med de 24 orden på ditt återställningsblad.</translation>
    </message>
    <message>
        <source>Make a recovery sheet first, further down in Settings: its words set another PIN if you forget this one. Without it, only removing a file on this computer helps.</source>
        <translation>Gör först ett återställningsblad, längre ner i Inställningar: med orden på det väljer du en ny PIN-kod om du glömmer den här. Utan det hjälper det bara att ta bort en fil på datorn.</translation>
    </message>
    <message>
        <source>Present PIN or passphrase</source>
        <translation>Nuvarande PIN-kod eller lösenfras</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Inside</source>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Utlagt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Why it is otherwise here</source>
        <translation>Varför det är annorlunda här</translation>
    </message>
    <message>
        <source>Why it is otherwise here: %1</source>
        <translation>Varför det är annorlunda här: %1</translation>
    </message>
</context>
<context>
    <name>PlacesSheet</name>
    <message>
        <source>What stays inside</source>
        <translation>Vad som stannar internt</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Inget är ändrat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Your own plan. The answer to question 8 is compared with it when all roles are placed; equality is not rated.</source>
        <translation>Er egen plan. Svaret på fråga 8 jämförs med den när alla roller är placerade; överensstämmelsen betygsätts inte.</translation>
    </message>
    <message>
        <source>Take the general advice</source>
        <translation>Följ rekommendationen</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>not set</source>
        <translation>inte angivet</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Utlagt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>%1 inside, %2 bought, %3 none</source>
        <translation>%1 internt, %2 utlagt, %3 saknas</translation>
    </message>
    <message>
        <source>%1, %2 not set</source>
        <translation>%1, %2 ej angivna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Popover</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ProbeFold</name>
    <message numerus="yes">
        <source>%1 of %n asked</source>
        <translation>
            <numerusform>%1 av %n ställd</numerusform>
            <numerusform>%1 av %n ställda</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>döljs</translation>
    </message>
</context>
<context>
    <name>ProbeList</name>
    <message>
        <source>Follow-up questions</source>
        <translation>Följdfrågor</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ställd</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ej ställd</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ProgressSegments</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Fråga %1 av %2</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Paused at %1</source>
        <translation>Pausad vid %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 av %n min</numerusform>
            <numerusform>%1 av %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Fråga %1 av %2: %3</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Fråga %1 av %2</translation>
    </message>
    <message>
        <source>Resume the clock</source>
        <translation>Starta klockan igen</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Pausa klockan</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>needs an example</source>
        <translation>behöver ett exempel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation>Inlämnat.</translation>
    </message>
    <message>
        <source>This is the sheet as it was locked, and it stays so. What you amend stands beside it, with your reason.</source>
        <translation>Så här såg bladet ut när det låstes, och så förblir det. Det du rättar står bredvid, med ditt skäl.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question %1, %2</source>
        <translation>Fråga %1, %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvarad</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>needs an example</source>
        <translation>behöver ett exempel</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 av %n klar</numerusform>
            <numerusform>%1 av %n klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gå igenom</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skärmen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>not observed</source>
        <translation>inte observerat</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>krav %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>RankDots</name>
    <message>
        <source>First in %1 of %2 worlds</source>
        <translation>Först i %1 av %2 simuleringar</translation>
    </message>
</context>
<context>
    <name>RankStrip</name>
    <message>
        <source>1st</source>
        <translation>1:a</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2:a</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3:a</translation>
    </message>
    <message>
        <source>later</source>
        <translation>lägre</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Place in %1 worlds: %2</source>
        <translation>Plats i %1 simuleringar: %2</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>i %1 av %2</translation>
    </message>
</context>
<context>
    <name>RatingCell</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RatingStrip</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Can order</source>
        <translation>Kan beställa</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>God</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Inte observerat</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Inget betyg ännu</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>Så ser varje nivå ut</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Must be met by the person</source>
        <translation>Måste uppfyllas av personen själv</translation>
    </message>
    <message>
        <source>Read. Take back</source>
        <translation>Läst. Ångra</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Jag har läst det</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nästa: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>The words on your paper bring everything back that reached the server.</source>
        <translation>Orden på ditt papper återställer allt som nått servern.</translation>
    </message>
    <message>
        <source>Address on the sheet</source>
        <translation>Adressen på bladet</translation>
    </message>
    <message>
        <source>Write the address first</source>
        <translation>Skriv adressen först</translation>
    </message>
    <message>
        <source>The 24 words, in order</source>
        <translation>De 24 orden, i ordning</translation>
    </message>
    <message numerus="yes">
        <source>There are %n word(s); a sheet has 24</source>
        <translation>
            <numerusform>Det är %n ord; ett blad har 24</numerusform>
            <numerusform>Det är %n ord; ett blad har 24</numerusform>
        </translation>
    </message>
    <message>
        <source>A new passphrase for this device</source>
        <translation>En ny lösenfras för den här enheten</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>kvorum://…</source>
        <translation>kvorum://…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>These words open the workspace when every device is lost. Keep the paper where you keep contracts. Who has it can read what you can read.</source>
        <translation>De här orden öppnar arbetsytan om alla enheter har försvunnit. Förvara papperet som du förvarar avtal. Den som har det kan läsa allt som du kan läsa.</translation>
    </message>
    <message>
        <source>Where the workspace lives</source>
        <translation>Arbetsytans adress</translation>
    </message>
    <message>
        <source>To come back: open Kvorum on a new device, choose “Join with a link”, then “I have a recovery sheet”. Scan or type the address, then the words.</source>
        <translation>Så här återställer du: öppna Kvorum på en ny enhet, välj ”Anslut med länk” och sedan ”Jag har ett återställningsblad”. Skanna eller skriv in adressen, sedan orden.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Write this down on paper</source>
        <translation>Skriv ner det här på papper</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>Har du skrivit ner orden?</translation>
    </message>
    <message>
        <source>The sheet holds</source>
        <translation>Bladet gäller nu</translation>
    </message>
    <message>
        <source>Show me the words</source>
        <translation>Visa orden</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Kontrollera och spara</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Everything here is locked with keys that only your devices hold. If they are all lost, nobody can open it again, not even who keeps the server. Twenty-four words on paper are the way back.</source>
        <translation>Allt här är låst med nycklar som bara finns på dina enheter. Försvinner alla kan ingen öppna det igen, inte ens den som sköter servern. Tjugofyra ord på papper är vägen tillbaka.</translation>
    </message>
    <message>
        <source>Write or print them and keep the paper where you keep contracts. Who has it can read what you can read, so no photo and no cloud.</source>
        <translation>Skriv ner eller skriv ut dem och förvara papperet som du förvarar avtal. Den som har det kan läsa allt som du kan läsa, så inga foton och inget moln.</translation>
    </message>
    <message>
        <source>The sheet you have stops working when the new one is kept.</source>
        <translation>Ditt nuvarande blad slutar gälla när det nya har sparats.</translation>
    </message>
    <message>
        <source>The paper also needs the address of the workspace. It stands on the printed page; everybody who works here finds it in Settings.</source>
        <translation>På papperet behövs också arbetsytans adress. Den finns på utskriften, och alla som arbetar här hittar den i Inställningar.</translation>
    </message>
    <message>
        <source>Print instead</source>
        <translation>Skriv ut i stället</translation>
    </message>
    <message>
        <source>Read two words from the paper.</source>
        <translation>Ange två av orden från papperet.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Ord %1</translation>
    </message>
    <message>
        <source>On the sheet it is another word</source>
        <translation>På bladet står ett annat ord</translation>
    </message>
    <message>
        <source>The words work from the next sync on. Put the paper away; this app does not know them any more.</source>
        <translation>Orden gäller från nästa synkning. Lägg undan papperet; appen har inte kvar dem.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Jag är klar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Visa igen</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Inlämnat</translation>
    </message>
    <message>
        <source>Before you hand in</source>
        <translation>Gå igenom innan du lämnar in</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Sparat här</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Every skill has a level or is marked as not observed.</source>
        <translation>Varje kompetens har ett betyg eller är markerad som inte observerad.</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>Dina betyg</translation>
    </message>
    <message>
        <source>Your ratings so far</source>
        <translation>Dina betyg hittills</translation>
    </message>
    <message>
        <source>Lock and hand in?</source>
        <translation>Låsa och lämna in?</translation>
    </message>
    <message>
        <source>Lock and hand in</source>
        <translation>Lås och lämna in</translation>
    </message>
    <message>
        <source>It stays as it is then. Afterwards you can amend it with a reason; both are seen.</source>
        <translation>Därefter ändras det inte. Du kan rätta det med ett skäl efteråt; båda versionerna syns.</translation>
    </message>
    <message>
        <source>Amend the sheet with this?</source>
        <translation>Rätta bladet med det här?</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Lägg till rättelsen</translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Sparat här</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>SecondOpinionCard</name>
    <message>
        <source>Second opinion</source>
        <translation>Andra bedömning</translation>
    </message>
    <message>
        <source>Rated without seeing the panel. Shown beside its mean, never in it.</source>
        <translation>Gjord utan insyn i panelen. Visas bredvid medelvärdet, ingår aldrig i det.</translation>
    </message>
    <message>
        <source>%1: second opinion %2, panel %3, difference %4</source>
        <translation>%1: andra bedömning %2, panelen %3, skillnad %4</translation>
    </message>
    <message>
        <source>%1, panel %2: %3</source>
        <translation>%1, panelen %2: %3</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Använd servern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It passes on what your devices and your panel write. All of it is locked before it leaves; the server cannot read it.</source>
        <translation>Den förmedlar det som dina enheter och panelen skriver. Allt låses innan det skickas; servern kan inte läsa något.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Write the address first</source>
        <translation>Skriv adressen först</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Whoever keeps the server gives one for a new workspace. Leave it empty where none is asked for.</source>
        <translation>Den som sköter servern ger dig en kod för en ny arbetsyta. Lämna tomt om ingen behövs.</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Of the app. Each interview keeps its own.</source>
        <translation>I appen. Varje intervju behåller sitt eget.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Textstorlek i procent</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Pages and bars change at once</source>
        <translation>Sidor och staplar ändras utan animering</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Show the time used</source>
        <translation>Visa använd tid</translation>
    </message>
    <message>
        <source>It never stops you; it only tells</source>
        <translation>Den stoppar dig aldrig, den visar bara</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Den här enheten</translation>
    </message>
    <message>
        <source>The demo. Nothing leaves this device.</source>
        <translation>Demo. Inget lämnar den här enheten.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbetsyta</translation>
    </message>
    <message>
        <source>You, may make vacancies and invite people</source>
        <translation>Du · får skapa tjänster och bjuda in</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>All you do is kept here first</source>
        <translation>Allt du gör sparas här först</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Skicka och hämta nu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Version %1. Free software under the Apache licence 2.0.</source>
        <translation>Version %1. Fri programvara under Apache-licensen 2.0.</translation>
    </message>
    <message>
        <source>Letters: Inter, SIL Open Font Licence. Icons: Tabler, MIT.</source>
        <translation>Typsnitt: Inter, SIL Open Font License. Ikoner: Tabler, MIT.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Ingen server än</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Needed to invite people and to use a second device</source>
        <translation>Behövs för att bjuda in andra och använda en enhet till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Dina enheter</translation>
    </message>
    <message>
        <source>End the access of this device?</source>
        <translation>Ta bort enhetens åtkomst?</translation>
    </message>
    <message>
        <source>It can read and write here no more as soon as it hears of it, and deletes what it holds. What it has not sent stays with it as a file.</source>
        <translation>Så snart enheten får veta det kan den varken läsa eller skriva här, och raderar det den har. Det som inte hunnit skickas kan sparas som fil på enheten.</translation>
    </message>
    <message>
        <source>End its access</source>
        <translation>Ta bort åtkomsten</translation>
    </message>
    <message>
        <source>Address of the workspace</source>
        <translation>Arbetsytans adress</translation>
    </message>
    <message>
        <source>The address is copied. It belongs on a recovery sheet.</source>
        <translation>Adressen är kopierad. Den hör hemma på ett återställningsblad.</translation>
    </message>
</context>
<context>
    <name>ShareSliders</name>
    <message>
        <source>Together 100 per cent. Change one, and the one set longest ago gives way.</source>
        <translation>Tillsammans 100 procent. Ändrar du en anpassas den som ändrades för längst sedan.</translation>
    </message>
    <message>
        <source>Set one; the others share the rest.</source>
        <translation>Ange en, så delar de andra på resten.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Skicka och hämta nu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Tidigare meddelanden</translation>
    </message>
</context>
<context>
    <name>SizeFit</name>
    <message>
        <source>%1 times our size</source>
        <translation>%1 gånger er storlek</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>jämnstort</translation>
    </message>
</context>
<context>
    <name>SizesAnswer</name>
    <message>
        <source>Sales a year, now or at the end</source>
        <translation>Årsomsättning, nu eller i slutet</translation>
    </message>
    <message>
        <source>MSEK</source>
        <translation>mkr</translation>
    </message>
    <message>
        <source>Sales at the start</source>
        <translation>Omsättning i början</translation>
    </message>
    <message>
        <source>Years between</source>
        <translation>Antal år däremellan</translation>
    </message>
    <message>
        <source>the size at the start</source>
        <translation>storleken i början</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per år</translation>
    </message>
</context>
<context>
    <name>SketchAnswer</name>
    <message numerus="yes">
        <source>Sketch, %n stroke(s)</source>
        <translation>
            <numerusform>Skiss, %n streck</numerusform>
            <numerusform>Skiss, %n streck</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw on</source>
        <translation>Rita vidare</translation>
    </message>
    <message>
        <source>Add a sketch</source>
        <translation>Lägg till en skiss</translation>
    </message>
</context>
<context>
    <name>SketchBoard</name>
    <message numerus="yes">
        <source>Sketch, %n stroke(s)</source>
        <translation>
            <numerusform>Skiss, %n streck</numerusform>
            <numerusform>Skiss, %n streck</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn with a finger, a pen or the mouse. In words it goes into the note.</source>
        <translation>Ritas med ett finger, en penna eller musen. I ord hör det hemma i anteckningen.</translation>
    </message>
</context>
<context>
    <name>SketchSheet</name>
    <message>
        <source>Sketch</source>
        <translation>Skiss</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Inget att ångra här</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Penna</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Suddgummi</translation>
    </message>
</context>
<context>
    <name>SkillList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>SkillRating</name>
    <message>
        <source>What each level looks like</source>
        <translation>Så ser varje nivå ut</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visas</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>döljs</translation>
    </message>
</context>
<context>
    <name>SkillRow</name>
    <message>
        <source>Rated on two devices. Nothing is lost; the later one counts until you choose.</source>
        <translation>Betyg från två enheter. Inget är borta; det senare gäller tills du väljer.</translation>
    </message>
</context>
<context>
    <name>SorterAnswer</name>
    <message>
        <source>Inside or bought</source>
        <translation>Internt eller externt</translation>
    </message>
</context>
<context>
    <name>SorterLists</name>
    <message>
        <source>Keep inside</source>
        <translation>Behåll internt</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Ej placerade än</translation>
    </message>
    <message>
        <source>Buy outside</source>
        <translation>Lägg ut</translation>
    </message>
</context>
<context>
    <name>SorterRow</name>
    <message>
        <source>Move %1 left</source>
        <translation>Flytta %1 åt vänster</translation>
    </message>
    <message>
        <source>Move %1 right</source>
        <translation>Flytta %1 åt höger</translation>
    </message>
</context>
<context>
    <name>SorterRows</name>
    <message>
        <source>Keep inside</source>
        <translation>Behåll internt</translation>
    </message>
    <message>
        <source>Buy outside</source>
        <translation>Lägg ut</translation>
    </message>
    <message>
        <source>Keep inside: %1</source>
        <translation>Behåll internt: %1</translation>
    </message>
    <message>
        <source>Buy outside: %1</source>
        <translation>Lägg ut: %1</translation>
    </message>
</context>
<context>
    <name>SourceAnswer</name>
    <message>
        <source>Date of the source</source>
        <translation>Källans datum</translation>
    </message>
    <message>
        <source>Year and month, as 2026-03</source>
        <translation>År och månad, t.ex. 2026-03</translation>
    </message>
    <message>
        <source>Write year and month, as 2026-03.</source>
        <translation>Skriv år och månad, till exempel 2026-03.</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split of own time</source>
        <translation>Fördelning av egen tid</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Inget är ändrat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Your target for the role. The answer to question 11 is compared with it; the distance is not rated.</source>
        <translation>Ert mål för rollen. Svaret på fråga 11 jämförs med det; avståndet betygsätts inte.</translation>
    </message>
</context>
<context>
    <name>SpreadBars</name>
    <message numerus="yes">
        <source>Level %1: %n rating(s)</source>
        <translation>
            <numerusform>Nivå %1: %n betyg</numerusform>
            <numerusform>Nivå %1: %n betyg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not observed: %n</source>
        <translation>
            <numerusform>Inte observerat: %n</numerusform>
            <numerusform>Inte observerat: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ask the same.
Rate apart.
Decide together.</source>
        <translation>Ställ samma frågor.
Bedöm var för sig.
Besluta tillsammans.</translation>
    </message>
    <message>
        <source>Interviews that work without a network and a decision you can explain a year from now.</source>
        <translation>Intervjuer som fungerar utan nät och ett beslut du kan förklara även om ett år.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>StepperSlider</name>
    <message>
        <source>Less</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>last %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Utan nät</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n to send</source>
        <translation>
            <numerusform>Utan nät · %n väntar</numerusform>
            <numerusform>Utan nät · %n väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n ändring väntar</numerusform>
            <numerusform>%n ändringar väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent · %1</source>
        <translation>Allt skickat · %1</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Allt skickat</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>Send and fetch now</source>
        <translation>Skicka och hämta nu</translation>
    </message>
</context>
<context>
    <name>SystemLine</name>
    <message>
        <source>Reads</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Works in it</source>
        <translation>Arbetar i det</translation>
    </message>
    <message>
        <source>Sets it up</source>
        <translation>Ställer in</translation>
    </message>
    <message>
        <source>Depth in %1</source>
        <translation>Djup i %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>SystemsAnswer</name>
    <message>
        <source>A system that was named</source>
        <translation>Ett system som nämndes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Skriv ett namn först.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Lägg till %1</translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message>
        <source>Timer</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Resume the clock</source>
        <translation>Starta klockan igen</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Pausa klockan</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Visa klockan</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Pausad vid %1</translation>
    </message>
    <message>
        <source>This question %1</source>
        <translation>Den här frågan %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 över tiden</translation>
    </message>
    <message numerus="yes">
        <source>of %n min</source>
        <translation>
            <numerusform>av %n min</numerusform>
            <numerusform>av %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for this question</source>
        <translation>Tid för frågan</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 av %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions</source>
        <translation>
            <numerusform>%1 av %n fråga</numerusform>
            <numerusform>%1 av %n frågor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
</context>
<context>
    <name>ToastFace</name>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Fråga %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 av %n min</numerusform>
            <numerusform>%1 av %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation>Stäng intervjun</translation>
    </message>
    <message>
        <source>Resume the clock</source>
        <translation>Starta klockan igen</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Pausa klockan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gå igenom</translation>
    </message>
    <message>
        <source>Nothing to take back yet.</source>
        <translation>Inget att ångra än.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skärmen</translation>
    </message>
    <message>
        <source>%1 · your own sheet</source>
        <translation>%1 · ditt eget blad</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Welcome back</source>
        <translation>Välkommen tillbaka</translation>
    </message>
    <message>
        <source>What is on this device is locked. Your passphrase opens it; no network is needed.</source>
        <translation>Det som finns på enheten är låst. Din lösenfras låser upp det, även utan nät.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>What is on this device is kept here. It could not be opened just now.</source>
        <translation>Det som finns på enheten är kvar här. Det gick inte att öppna just nu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>UnsentCard</name>
    <message numerus="yes">
        <source>%n of your changes could not be sent, because you no longer take part there.</source>
        <translation>
            <numerusform>%n av dina ändringar kunde inte skickas, eftersom du inte längre deltar där.</numerusform>
            <numerusform>%n av dina ändringar kunde inte skickas, eftersom du inte längre deltar där.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Sparat i %1</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Spara som fil</translation>
    </message>
    <message>
        <source>Save them first</source>
        <translation>Spara dem först</translation>
    </message>
    <message>
        <source>Delete them here</source>
        <translation>Radera dem här</translation>
    </message>
</context>
<context>
    <name>VacanciesPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>No vacancies yet</source>
        <translation>Inga tjänster ännu</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Writes the vacancy file with all figures</source>
        <translation>Sparar en fil med tjänstens alla siffror</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>The questions, and what each level looks like</source>
        <translation>Frågorna, och hur varje nivå ser ut</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mer för %1</translation>
    </message>
</context>
<context>
    <name>VacancyItems</name>
    <message>
        <source>Overview</source>
        <translation>Tjänsten</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Intervjuguide</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Exported to %1</source>
        <translation>Exporterad till %1</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>Lägg till en kandidat</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Inga kandidater ännu</translation>
    </message>
    <message>
        <source>Add the first one, then choose who rates. Everybody asks the same questions.</source>
        <translation>Lägg till den första och välj sedan vem som bedömer. Alla ställer samma frågor.</translation>
    </message>
    <message>
        <source>They appear here when the recruiter adds them.</source>
        <translation>De syns här när rekryteraren lägger till dem.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>What shapes the role</source>
        <translation>Det som formar rollen</translation>
    </message>
    <message>
        <source>Withdraw the invitation?</source>
        <translation>Dra tillbaka inbjudan?</translation>
    </message>
    <message>
        <source>The link for %1 stops working. You can invite again.</source>
        <translation>Länken till %1 slutar gälla. Du kan bjuda in igen.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Dra tillbaka</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderade</translation>
    </message>
    <message>
        <source>End the access of %1?</source>
        <translation>Ta bort åtkomsten för %1?</translation>
    </message>
    <message>
        <source>Each device of %1 is shut out and deletes what it holds of this workspace. Sheets that were handed in stay. It cannot be undone; a new invitation makes a new person.</source>
        <translation>Alla enheter som tillhör %1 stängs ute och raderar det de har från arbetsytan. Inlämnade blad finns kvar. Det går inte att ångra; en ny inbjudan skapar en ny person.</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Ta bort åtkomsten</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Radera %1 för gott?</translation>
    </message>
    <message>
        <source>Everything about %1 goes: sheets, notes and ratings, from the server at once and from each device when it next syncs. Files that somebody exported are not reached. It cannot be undone.</source>
        <translation>Allt om %1 försvinner: blad, anteckningar och bedömningar, från servern genast och från varje enhet vid nästa synkning. Filer som någon har exporterat påverkas inte. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Amended afterwards</source>
        <translation>Rättat i efterhand</translation>
    </message>
    <message>
        <source>Beside the sheet, which stays as it was handed in and is what counts.</source>
        <translation>Vid sidan av bladet, som står kvar som det lämnades in och är det som räknas.</translation>
    </message>
    <message>
        <source>%1 · came too late for the sheet</source>
        <translation>%1 · kom för sent för bladet</translation>
    </message>
    <message>
        <source>Amend with it</source>
        <translation>Rätta med detta</translation>
    </message>
</context>
<context>
    <name>WeightBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>förut %1</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The 24 words</source>
        <translation>De 24 orden</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>Ord %1: %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Rekryterare</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Rekryterande chef</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Intervjuare</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>påstått</translation>
    </message>
    <message>
        <source>probed</source>
        <translation>uppföljt</translation>
    </message>
    <message>
        <source>shown by example</source>
        <translation>visat med exempel</translation>
    </message>
    <message>
        <source>referenced</source>
        <translation>styrkt av referens</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>No raters yet</source>
        <translation>Inga bedömare ännu</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>%1 av %2 inne</translation>
    </message>
    <message>
        <source>%1 of %2 in, %3 missing</source>
        <translation>%1 av %2 inne, %3 saknas</translation>
    </message>
    <message>
        <source>This is not the passphrase of this device. Nothing was changed; try again.</source>
        <translation>Fel lösenfras för den här enheten. Inget har ändrats. Försök igen.</translation>
    </message>
    <message>
        <source>This device could not save. What was saved before is kept. Free some space, then try again.</source>
        <translation>Enheten kunde inte spara. Det som sparats tidigare finns kvar. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one, or ask for the right to write here.</source>
        <translation>Det går inte att spara i mappen. Välj en annan eller be om skrivbehörighet.</translation>
    </message>
    <message>
        <source>A file of this device is damaged. It was left as it is.</source>
        <translation>En fil på enheten är skadad. Den har lämnats orörd.</translation>
    </message>
    <message>
        <source>This was written by a newer Kvorum. Update the app; your work here goes on.</source>
        <translation>Det här är skapat i en nyare version av Kvorum. Uppdatera appen. Ditt arbete här finns kvar.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Din roll har inte behörighet till det här.</translation>
    </message>
    <message>
        <source>This sheet is handed in and locked.</source>
        <translation>Bladet är inlämnat och låst.</translation>
    </message>
    <message>
        <source>The server cannot be reached. All you do is kept here.</source>
        <translation>Servern går inte att nå. Allt du gör sparas här.</translation>
    </message>
    <message>
        <source>The server’s log does not fit what this device has seen. Your work is kept; nothing was taken over.</source>
        <translation>Serverns logg stämmer inte med det enheten har sett. Ditt arbete är kvar, inget hämtades.</translation>
    </message>
    <message>
        <source>This is not a link to a workspace. Copy the whole link, from kvorum:// to its end.</source>
        <translation>Det här är ingen länk till en arbetsyta. Kopiera hela länken, från kvorum:// till slutet.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Etta</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Tvåa</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Trea</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Plats %1</translation>
    </message>
    <message>
        <source>This is no address of a server. It begins with https://</source>
        <translation>Det här är ingen serveradress. Den börjar med https://</translation>
    </message>
    <message>
        <source>Word %1 is not on any recovery sheet. Each has four letters.</source>
        <translation>Ord %1 finns inte på något återställningsblad. Varje ord har fyra bokstäver.</translation>
    </message>
    <message>
        <source>One of the 24 words is another. Compare them with the sheet.</source>
        <translation>Ett av de 24 orden är fel. Jämför dem med bladet.</translation>
    </message>
    <message>
        <source>A name is needed first.</source>
        <translation>Ett namn behövs först.</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed.</source>
        <translation>Det här går inte att läsa. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This needs a server. Add one in Settings.</source>
        <translation>Det här kräver en server. Lägg till en i Inställningar.</translation>
    </message>
    <message>
        <source>This text is too long to be kept. Shorten it.</source>
        <translation>Texten är för lång för att sparas. Korta den.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Det här finns inte längre.</translation>
    </message>
    <message>
        <source>The key to this has not come yet. It comes when somebody who has it syncs.</source>
        <translation>Nyckeln till det här har inte kommit än. Den kommer när någon som har den synkar.</translation>
    </message>
    <message>
        <source>Something came that nobody of this workspace signed. It was not taken over.</source>
        <translation>Något kom in som ingen i arbetsytan har signerat. Det togs inte emot.</translation>
    </message>
    <message>
        <source>The clock of this device is off. Nothing is lost; set it right, so that times are true.</source>
        <translation>Enhetens klocka går fel. Inget har gått förlorat; ställ den rätt så att tiderna stämmer.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look again, then repeat.</source>
        <translation>Någon har ändrat det här under tiden. Titta igen och försök sedan på nytt.</translation>
    </message>
    <message>
        <source>This candidate was erased.</source>
        <translation>Kandidaten har raderats.</translation>
    </message>
    <message>
        <source>This device’s folder was copied, or set back to an older state. It goes on as a further device of yours; nothing was lost.</source>
        <translation>Enhetens mapp har kopierats eller återställts till ett äldre läge. Den fortsätter som ännu en av dina enheter; inget har gått förlorat.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hold the key of this device. Was its folder brought here from another computer?</source>
        <translation>Datorns nyckelring har inte nyckeln till den här enheten. Kommer mappen från en annan dator?</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Unlock it and try again, or choose a passphrase where you are asked for one.</source>
        <translation>Datorns nyckelring går inte att använda. Lås upp den och försök igen, eller välj en lösenfras om du får frågan.</translation>
    </message>
    <message>
        <source>Another Kvorum has this folder open. Close it there, or choose another folder.</source>
        <translation>Mappen är redan öppen i ett annat Kvorum-fönster. Stäng det, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The server refused something from this device. It is kept here.</source>
        <translation>Servern tog inte emot något från enheten. Det finns kvar här.</translation>
    </message>
    <message>
        <source>Nobody whom this device trusts has signed the server’s certificate. Nothing was sent. Ask who runs the server.</source>
        <translation>Ingen som den här enheten litar på har utfärdat serverns certifikat. Inget har skickats. Fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>Another server answers at this address: its certificate has another name. Nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>En annan server svarar på den här adressen: certifikatet har ett annat namn. Inget har skickats. Kontrollera adressen, eller fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>The server’s certificate has run out, or the clock of this device is wrong. Nothing was sent.</source>
        <translation>Serverns certifikat har gått ut, eller så går enhetens klocka fel. Inget har skickats.</translation>
    </message>
    <message>
        <source>The server does not answer over a protected line. Nothing was sent. Ask who runs the server.</source>
        <translation>Servern svarar inte över en säker anslutning. Inget har skickats. Fråga den som sköter servern.</translation>
    </message>
    <message>
        <source>The server sends to another address. Nothing was sent there. Ask for its new address.</source>
        <translation>Servern hänvisar till en annan adress. Inget har skickats dit. Fråga efter den nya adressen.</translation>
    </message>
    <message>
        <source>age</source>
        <translation>ålder</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familj</translation>
    </message>
    <message>
        <source>pregnancy and leave</source>
        <translation>graviditet och föräldraledighet</translation>
    </message>
    <message>
        <source>health</source>
        <translation>hälsa</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>religion</translation>
    </message>
    <message>
        <source>union</source>
        <translation>facket</translation>
    </message>
    <message>
        <source>earlier pay</source>
        <translation>tidigare lön</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>ursprung</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>politik</translation>
    </message>
    <message>
        <source>orientation and gender identity</source>
        <translation>läggning och könsidentitet</translation>
    </message>
    <message>
        <source>“%1” may touch what must not count: %2. Ask and note only what the job needs. This remark is shown here and kept nowhere.</source>
        <translation>”%1” kan röra sådant som inte får vägas in: %2. Fråga om och anteckna bara det som jobbet kräver. Påpekandet visas här och sparas ingenstans.</translation>
    </message>
    <message>
        <source>The file of this device was damaged. It was set aside; what could be read of it is here. What was sent before comes back with the next sync.</source>
        <translation>Filen på den här enheten var skadad. Den lades åt sidan, och det som gick att läsa finns här. Det som redan var skickat kommer tillbaka vid nästa synkning.</translation>
    </message>
    <message>
        <source>A file of this device is damaged. Close Kvorum and open it again: it sets the file aside and keeps all that can be read.</source>
        <translation>En fil på den här enheten är skadad. Stäng Kvorum och öppna det igen: då läggs filen åt sidan och allt som går att läsa behålls.</translation>
    </message>
    <message>
        <source>An amendment needs its reason first.</source>
        <translation>En rättelse behöver ett skäl först.</translation>
    </message>
    <message>
        <source>The folder of this device cannot be written to. You can read and export everything, and change nothing. Ask for the right to write there, then open Kvorum again.</source>
        <translation>Enhetens mapp går inte att skriva i. Du kan läsa och exportera allt men inte ändra något. Be om skrivrättighet till mappen och öppna sedan Kvorum igen.</translation>
    </message>
    <message>
        <source>The server does not know this device, perhaps because it was set back to an old backup. All your work is kept here. Sync goes on once the person who invited you has synced; else ask for a new link.</source>
        <translation>Servern känner inte till den här enheten, kanske för att en gammal säkerhetskopia har återställts. Allt ditt arbete finns kvar här. Synkningen fortsätter när den som bjöd in dig har synkat. Fungerar det inte, be om en ny länk.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::AppViewModel</name>
    <message>
        <source>Filling the demo: %1 of %2 sheets</source>
        <translation>Förbereder demo: %1 av %2 blad</translation>
    </message>
    <message>
        <source>Filling the demo</source>
        <translation>Förbereder demo</translation>
    </message>
    <message>
        <source>A passphrase is needed. It protects what is on this device.</source>
        <translation>En lösenfras behövs. Den skyddar det som finns på enheten.</translation>
    </message>
    <message>
        <source>Bringing your workspace here</source>
        <translation>Hämtar din arbetsyta hit</translation>
    </message>
    <message>
        <source>This invitation was used, or has run out. Ask for a new one.</source>
        <translation>Inbjudan är använd eller har gått ut. Be om en ny.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your invitation is kept; this goes on as soon as there is a network.</source>
        <translation>Servern går inte att nå. Din inbjudan är sparad och du ansluts så snart det finns nät.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På den här enheten</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n to send</source>
        <translation>
            <numerusform>Utan nät · %n väntar</numerusform>
            <numerusform>Utan nät · %n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Utan nät</translation>
    </message>
    <message>
        <source>%1 · last %2</source>
        <translation>%1 · senast %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n att skicka</numerusform>
            <numerusform>%n att skicka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n ändring väntar</numerusform>
            <numerusform>%n ändringar väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Allt skickat</translation>
    </message>
    <message>
        <source>All sent · %1</source>
        <translation>Allt skickat · %1</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::CandidateViewModel</name>
    <message>
        <source>Weighs %1.</source>
        <translation>Väger %1.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>uppfyllt</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>inte uppfyllt</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>för lite observerat</translation>
    </message>
    <message>
        <source>%1, close call</source>
        <translation>%1, på gränsen</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s), all rated</source>
        <translation>
            <numerusform>%n kompetens, bedömd</numerusform>
            <numerusform>%n kompetenser, alla bedömda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) rated</source>
        <translation>
            <numerusform>%1 av %n kompetens bedömd</numerusform>
            <numerusform>%1 av %n kompetenser bedömda</numerusform>
        </translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Egenskaper</translation>
    </message>
    <message>
        <source>beside the score</source>
        <translation>vid sidan av poängen</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>för litet</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>mindre</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>jämnstort</translation>
    </message>
    <message>
        <source>a notch larger</source>
        <translation>snäppet större</translation>
    </message>
    <message>
        <source>much larger</source>
        <translation>mycket större</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>för stort</translation>
    </message>
    <message>
        <source>%1, %2 ×</source>
        <translation>%1, %2 ×</translation>
    </message>
    <message>
        <source>%1 MSEK beside our %2. Shown, never added to the score.</source>
        <translation>%1 mkr jämfört med era %2. Visas men räknas aldrig in i poängen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Inte rangordnad</translation>
    </message>
    <message>
        <source>%1 of %2 ranked</source>
        <translation>%1 av %2 rangordnade</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Hand in yours first</source>
        <translation>Lämna in ditt först</translation>
    </message>
    <message>
        <source>Waiting for the panel</source>
        <translation>Väntar på panelen</translation>
    </message>
    <message>
        <source>The others’ levels are shown when you have handed in your own sheet, so that nobody is swayed.</source>
        <translation>De andras betyg visas när du har lämnat in ditt eget blad, så att ingen påverkas.</translation>
    </message>
    <message>
        <source>%1. Levels are shown when they may be, so that nobody is swayed.</source>
        <translation>%1. Betygen visas när det är dags, så att ingen påverkas.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::DashboardViewModel</name>
    <message>
        <source>Traits</source>
        <translation>Egenskaper</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>utanför</translation>
    </message>
    <message>
        <source>Traits are rated and shown. They count only with a share that a person sets.</source>
        <translation>Egenskaper bedöms och visas. De räknas bara in med den andel som någon har bestämt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: inte observerat</translation>
    </message>
    <message>
        <source>, gate not passed</source>
        <translation>, ska-krav inte uppfyllt</translation>
    </message>
    <message>
        <source>, below what the role asks</source>
        <translation>, under rollens krav</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>%1, score %2 %3, %4, observed %5</source>
        <translation>%1, poäng %2 %3, %4, observerat %5</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n bedömare</numerusform>
            <numerusform>%n bedömare</numerusform>
        </translation>
    </message>
    <message>
        <source>A gate is not passed. High scores elsewhere cannot make up for it; a named person decides.</source>
        <translation>Ett ska-krav är inte uppfyllt. Höga poäng på annat håll väger inte upp det; en namngiven person beslutar.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Inga kandidater ännu</translation>
    </message>
    <message>
        <source>No sheet can be shown yet</source>
        <translation>Inget blad kan visas ännu</translation>
    </message>
    <message>
        <source>Add candidates and raters in the overview.</source>
        <translation>Lägg till kandidater och bedömare på tjänstens sida.</translation>
    </message>
    <message>
        <source>You see who has handed in. The levels are shown when those who interview have handed in theirs, so that nobody is swayed.</source>
        <translation>Du ser vem som har lämnat in. Betygen visas när de som intervjuar har lämnat in sina, så att ingen påverkas.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::DevicesViewModel</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Den här enheten</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>En annan enhet</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>gjort %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>A link nobody has opened</source>
        <translation>En länk som ingen har öppnat</translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation>fungerar till %1</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::FinderViewModel</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Skrivet två gånger</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Ljusa eller mörka färger</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Show the time used</source>
        <translation>Visa använd tid</translation>
    </message>
    <message>
        <source>Screen lock and PIN</source>
        <translation>Skärmlås och PIN-kod</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Dina enheter</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version och licenser</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Gör det nu</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lås skärmen</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Visa tangenterna</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Skicka och hämta nu</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>inlämnad</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>påbörjad</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>inte påbörjad</translation>
    </message>
    <message>
        <source>Interview with %1</source>
        <translation>Intervju med %1</translation>
    </message>
    <message>
        <source>Interview, %1</source>
        <translation>Intervju, %1</translation>
    </message>
    <message>
        <source>Question. %1</source>
        <translation>Fråga. %1</translation>
    </message>
    <message>
        <source>Vacancy, %1</source>
        <translation>Tjänst, %1</translation>
    </message>
    <message>
        <source>Dashboard of %1</source>
        <translation>Översikt för %1</translation>
    </message>
    <message>
        <source>Candidate, %1</source>
        <translation>Kandidat, %1</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Läs om området</translation>
    </message>
    <message>
        <source>Kit of %1</source>
        <translation>Intervjuguide för %1</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Tidigare meddelanden</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::HomeViewModel</name>
    <message>
        <source>%1 · %2 questions, %3</source>
        <translation>%1 · %2 frågor, %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation>Inlämnat %1</translation>
    </message>
    <message>
        <source>Question %1 of %2. All is saved.</source>
        <translation>Fråga %1 av %2. Allt är sparat.</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>om %n min</numerusform>
            <numerusform>om %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed in on %2</source>
        <translation>%1 har lämnat in blad för %2</translation>
    </message>
    <message>
        <source>Hand in yours and all are shown</source>
        <translation>Lämna in ditt så visas allas</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Lämna in</translation>
    </message>
    <message>
        <source>All sheets on %1 are in</source>
        <translation>Alla blad för %1 är inne</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Visa</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidater</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>%1 of %2 sheets in</source>
        <translation>%1 av %2 blad inne</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>Inga blad ännu</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgon</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>God eftermiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kväll</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) today</source>
        <translation>
            <numerusform>en intervju i dag</numerusform>
            <numerusform>%n intervjuer i dag</numerusform>
        </translation>
    </message>
    <message>
        <source>no interviews today</source>
        <translation>inga intervjuer i dag</translation>
    </message>
    <message>
        <source>No vacancies yet</source>
        <translation>Inga tjänster ännu</translation>
    </message>
    <message>
        <source>No interviews today</source>
        <translation>Inga intervjuer i dag</translation>
    </message>
    <message>
        <source>All your sheets are handed in.</source>
        <translation>Alla dina blad är inlämnade.</translation>
    </message>
    <message>
        <source>Make the first one, then invite the people who will interview.</source>
        <translation>Skapa den första och bjud sedan in dem som ska intervjua.</translation>
    </message>
    <message>
        <source>You see the first one as soon as somebody gives it to you.</source>
        <translation>Du ser den första så snart någon delar den med dig.</translation>
    </message>
    <message>
        <source>You have no recovery sheet yet</source>
        <translation>Du har inget återställningsblad än</translation>
    </message>
    <message>
        <source>Without one, all is lost with your last device</source>
        <translation>Utan det försvinner allt med din sista enhet</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Gör ett</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were written twice</source>
        <translation>
            <numerusform>%n sak har skrivits två gånger</numerusform>
            <numerusform>%n saker har skrivits två gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are kept until you say which one holds</source>
        <translation>Båda finns kvar tills du väljer</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Red ut</translation>
    </message>
    <message>
        <source>Those that are given to you appear here.</source>
        <translation>De som du tilldelas visas här.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) to read about</source>
        <translation>
            <numerusform>%n område att läsa om</numerusform>
            <numerusform>%n områden att läsa om</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes before your first interview</source>
        <translation>Några minuter före din första intervju</translation>
    </message>
    <message>
        <source>A few minutes before %1</source>
        <translation>Några minuter före %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came too late</source>
        <translation>
            <numerusform>%n ändring kom för sent</numerusform>
            <numerusform>%n ändringar kom för sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::HousePlanViewModel</name>
    <message>
        <source>General advice above 10 MSEK a year: %1 inside, the other %2 bought. It is an opinion, and knows nothing of your strengths and goals.</source>
        <translation>Allmän rekommendation över 10 MSEK om året: %1 internt, de övriga %2 läggs ut. Det är en åsikt som inte känner till era styrkor och mål.</translation>
    </message>
    <message>
        <source>The general advice is to keep this inside.</source>
        <translation>Den allmänna rekommendationen: ha det internt.</translation>
    </message>
    <message>
        <source>The general advice is to buy this.</source>
        <translation>Den allmänna rekommendationen: lägg ut det.</translation>
    </message>
    <message>
        <source>Say why, then it can be saved.</source>
        <translation>Skriv varför, så kan det sparas.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::InterviewViewModel</name>
    <message>
        <source>Question %1 needs an example</source>
        <translation>Fråga %1 behöver ett exempel</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Sparat här</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparar</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 klara</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::KitViewModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n kompetens</numerusform>
            <numerusform>%n kompetenser</numerusform>
        </translation>
    </message>
    <message>
        <source>noted, not rated</source>
        <translation>antecknas, bedöms inte</translation>
    </message>
    <message>
        <source>All %1 skills are asked about.</source>
        <translation>Alla %1 kompetenser täcks av frågorna.</translation>
    </message>
    <message>
        <source>%1 of %2 skills are asked about.</source>
        <translation>%1 av %2 kompetenser täcks av frågorna.</translation>
    </message>
    <message>
        <source>%1 questions, %2 min</source>
        <translation>%1 frågor, %2 min</translation>
    </message>
    <message>
        <source>All are read</source>
        <translation>Alla är lästa</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 av %2 lästa</translation>
    </message>
    <message>
        <source>%1 min to read</source>
        <translation>%1 min läsning</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::ReaderViewModel</name>
    <message>
        <source>Area %1 of %2</source>
        <translation>Område %1 av %2</translation>
    </message>
    <message>
        <source>%1 min to read</source>
        <translation>%1 min läsning</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::ReviewViewModel</name>
    <message>
        <source>%1 has no rating</source>
        <translation>%1 har inget betyg</translation>
    </message>
    <message>
        <source>Question %1. Set 1 to 5, or not observed.</source>
        <translation>Fråga %1. Välj 1–5 eller inte observerat.</translation>
    </message>
    <message>
        <source>%1 is a %2 without an example</source>
        <translation>%1 har %2 men saknar exempel</translation>
    </message>
    <message>
        <source>Question %1. Without one it is shown as claimed.</source>
        <translation>Fråga %1. Utan exempel visas betyget som påstått.</translation>
    </message>
    <message>
        <source>Too few ratings yet to say how you spread them.</source>
        <translation>För få betyg ännu för att säga något om spridningen.</translation>
    </message>
    <message>
        <source>You use mostly 3 and 4. That may be right. Look once more at those you doubted.</source>
        <translation>Du använder mest 3 och 4. Det kan stämma. Titta en gång till på dem du tvekade om.</translation>
    </message>
    <message>
        <source>You use mostly 4 and 5. Does each have an example?</source>
        <translation>Du använder mest 4 och 5. Finns det exempel till alla?</translation>
    </message>
    <message>
        <source>You use the whole scale.</source>
        <translation>Du använder hela skalan.</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>inlämnat %1</translation>
    </message>
    <message>
        <source>you, not handed in</source>
        <translation>du, inte inlämnat</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>inte inlämnat</translation>
    </message>
    <message>
        <source>Handed in %1.</source>
        <translation>Inlämnat %1.</translation>
    </message>
    <message>
        <source>All sheets are in.</source>
        <translation>Alla blad är inne.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Väntar på %1.</translation>
    </message>
    <message>
        <source>Recruiter and hiring manager see your sheet when you hand it in; the panel when each has handed in the own. Until then you see none of theirs.</source>
        <translation>Rekryterare och rekryterande chef ser ditt blad när du lämnar in, panelen när var och en har lämnat in sitt. Till dess ser du inte deras.</translation>
    </message>
    <message>
        <source>%1 · your sheet</source>
        <translation>%1 · ditt blad</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>All is in place</source>
        <translation>Allt är på plats</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>En sak att se över</numerusform>
            <numerusform>%n saker att se över</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a rating will be kept as not observed</source>
        <translation>
            <numerusform>En utan betyg sparas som inte observerad</numerusform>
            <numerusform>%n utan betyg sparas som inte observerade</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. The sheet is sealed here and sent when the network is back.</source>
        <translation>Du är utan nät. Bladet låses här och skickas när nätet är tillbaka.</translation>
    </message>
    <message>
        <source>Question %1, %2</source>
        <translation>Fråga %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n high level(s) without an example will be shown as claimed</source>
        <translation>
            <numerusform>%n hög nivå utan exempel visas som påstådd</numerusform>
            <numerusform>%n höga nivåer utan exempel visas som påstådda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::ScreenLock</name>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n second(s).</source>
        <translation>
            <numerusform>För många felaktiga försök. Nästa kan göras om %n sekund.</numerusform>
            <numerusform>För många felaktiga försök. Nästa kan göras om %n sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n minute(s).</source>
        <translation>
            <numerusform>För många felaktiga försök. Nästa kan göras om %n minut.</numerusform>
            <numerusform>För många felaktiga försök. Nästa kan göras om %n minuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of this device.</source>
        <translation>Det här är inte enhetens lösenfras.</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the passphrase.</source>
        <translation>Det här är varken PIN-koden eller lösenfrasen.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Det här är inte PIN-koden.</translation>
    </message>
    <message>
        <source>Choose at least four digits.</source>
        <translation>Välj minst fyra siffror.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Free some space, then try again.</source>
        <translation>PIN-koden kunde inte sparas. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>These are not the words of your recovery sheet that holds now.</source>
        <translation>Det här är inte orden på det återställningsblad som gäller nu.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::VacancyViewModel</name>
    <message>
        <source>%1, handed in %2</source>
        <translation>%1, inlämnat %2</translation>
    </message>
    <message>
        <source>%1, not handed in</source>
        <translation>%1, inte inlämnat</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Inlämnat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>company of %1 MSEK</source>
        <translation>företag som omsätter %1 mkr</translation>
    </message>
    <message>
        <source>%1, invited</source>
        <translation>%1, inbjuden</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Omsättning</translation>
    </message>
    <message>
        <source>%1 MSEK</source>
        <translation>%1 mkr</translation>
    </message>
    <message>
        <source>Specialists in the house</source>
        <translation>Specialister i huset</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>inga kända</translation>
    </message>
    <message>
        <source>Strong already</source>
        <translation>Redan starka i</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>Inriktning</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
            <numerusform>%n kandidater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n bedömare</numerusform>
            <numerusform>%n bedömare</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased %1 by %2</source>
        <translation>Raderad %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>Gone from the server and all %n device(s)</source>
        <translation>
            <numerusform>Borta från servern och enheten</numerusform>
            <numerusform>Borta från servern och alla %n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone from %1 of %n device(s); waiting for %2</source>
        <translation>
            <numerusform>Borta från %1 av %n enhet; väntar på %2</numerusform>
            <numerusform>Borta från %1 av %n enheter; väntar på %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays inside</source>
        <translation>Vad som stannar internt</translation>
    </message>
    <message>
        <source>Split of own time</source>
        <translation>Fördelning av egen tid</translation>
    </message>
    <message>
        <source>%1, second opinion</source>
        <translation>%1, andra bedömning</translation>
    </message>
    <message>
        <source>Rated by one person alone: %1.</source>
        <translation>Bedöms av en enda person: %1.</translation>
    </message>
    <message>
        <source>In studies, interviewers who sat in separate interviews agreed by %1, those of one panel by %2 (Huffcutt, Culbertson &amp; Weyhrauch 2013). Let another take part.</source>
        <translation>I studier stämde intervjuare i skilda intervjuer överens till %1 och i samma panel till %2 (Huffcutt, Culbertson &amp; Weyhrauch 2013). Låt någon mer delta.</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>Inget skäl angivet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>General advice, overridden</source>
        <translation>Allmän rekommendation, frångången</translation>
    </message>
    <message>
        <source>No role in this vacancy</source>
        <translation>Ingen roll i rekryteringen</translation>
    </message>
</context>
</TS>
