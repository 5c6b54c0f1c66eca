<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AddCandidateSheet</name>
    <message>
        <source>Add a candidate</source>
        <translation>Dodaj kandydaturę</translation>
    </message>
    <message>
        <source>Add the candidate</source>
        <translation>Dodaj kandydaturę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Ask them first. They can have all of it erased later.</source>
        <translation>Najpierw zapytaj o zgodę. Wszystko można później usunąć na życzenie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Write a name first</source>
        <translation>Najpierw wpisz imię i nazwisko</translation>
    </message>
    <message>
        <source>Turnover of the company they come from</source>
        <translation>Obroty firmy, z której przychodzi ta osoba</translation>
    </message>
    <message>
        <source>MSEK</source>
        <translation>mln SEK</translation>
    </message>
    <message>
        <source>Shown beside yours, never added to the score. Leave it empty if you do not know.</source>
        <translation>Tylko do porównania z Waszymi, nie wliczają się do wyniku. Jeśli nie wiesz, zostaw puste.</translation>
    </message>
    <message>
        <source>Write a number, for example 85</source>
        <translation>Wpisz liczbę, na przykład 85</translation>
    </message>
</context>
<context>
    <name>AmendSheet</name>
    <message>
        <source>Amend: %1</source>
        <translation>Popraw: %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nie zaobserwowano</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>bez oceny</translation>
    </message>
    <message>
        <source>Handed in: %1</source>
        <translation>Przekazano: %1</translation>
    </message>
    <message>
        <source>Write a reason first</source>
        <translation>Najpierw podaj powód</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Nic jeszcze nie zmieniono</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Dodaj poprawkę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Nowy poziom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>What was handed in stays and is what counts. This stands beside it, with your name and the time, for all who read the sheet.</source>
        <translation>To, co przekazano, zostaje bez zmian i to się liczy. Poprawka stoi obok, z twoim nazwiskiem i godziną, widoczna dla wszystkich, którzy czytają arkusz.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie zapytano</translation>
    </message>
    <message>
        <source>Why it was not asked</source>
        <translation>Dlaczego nie zapytano</translation>
    </message>
</context>
<context>
    <name>AmendedLines</name>
    <message>
        <source>Amend: %1</source>
        <translation>Popraw: %1</translation>
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
        <translation>%1: %2, wcześniej %3</translation>
    </message>
    <message>
        <source>Amended %1: %2. Reason: %3</source>
        <translation>Poprawiono %1: %2. Powód: %3</translation>
    </message>
</context>
<context>
    <name>AnswerBlock</name>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologia</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>%1 inside, %2 bought, %3 not placed</source>
        <translation>%1 u nas, %2 zlecamy, %3 do ustalenia</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>More than a year old. Ask for something newer.</source>
        <translation>Ma ponad rok. Poproś o coś nowszego.</translation>
    </message>
    <message>
        <source>No role is chosen.</source>
        <translation>Nie wybrano żadnej roli.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) not placed.</source>
        <translation>
            <numerusform>%n rola do ustalenia.</numerusform>
            <numerusform>%n role do ustalenia.</numerusform>
            <numerusform>%n ról do ustalenia.</numerusform>
        </translation>
    </message>
    <message>
        <source>No size is put down.</source>
        <translation>Nie wpisano wielkości.</translation>
    </message>
    <message>
        <source>No shares are put down.</source>
        <translation>Nie wpisano podziału.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) neither noted nor marked as not asked, with a reason.</source>
        <translation>
            <numerusform>%n część bez notatki i bez powodu, dla którego pytanie nie padło.</numerusform>
            <numerusform>%n części bez notatki i bez powodu, dla którego pytanie nie padło.</numerusform>
            <numerusform>%n części bez notatki i bez powodu, dla którego pytanie nie padło.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 MSEK</source>
        <translation>%1 mln SEK</translation>
    </message>
    <message>
        <source>Sales a year</source>
        <translation>Sprzedaż roczna</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Na początku</translation>
    </message>
    <message>
        <source>Years between</source>
        <translation>Ile lat</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wzrost</translation>
    </message>
    <message>
        <source>%1 times, %2 % a year</source>
        <translation>%1 ×, %2% rocznie</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>czyta dane</translation>
    </message>
    <message>
        <source>works in it</source>
        <translation>pracuje w nim</translation>
    </message>
    <message>
        <source>sets it up</source>
        <translation>konfiguruje</translation>
    </message>
    <message>
        <source>named only</source>
        <translation>tylko wspomniany</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Comes first</source>
        <translation>Na pierwszym miejscu</translation>
    </message>
    <message>
        <source>Keep inside</source>
        <translation>Zostaje u nas</translation>
    </message>
    <message>
        <source>Buy outside</source>
        <translation>Zlecamy</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Data źródła</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Wykazane</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nie zapytano</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>nie zapytano: %1</translation>
    </message>
    <message>
        <source>Answer to question %1</source>
        <translation>Odpowiedź na pytanie %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>bez przydziału</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nie pokazano</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nie wymieniono</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>zapytano</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>wymazano</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Szkic</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n kreska</numerusform>
            <numerusform>%n kreski</numerusform>
            <numerusform>%n kresek</numerusform>
        </translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>narysowano</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What was answered</source>
        <translation>Odpowiedzi</translation>
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
        <translation>przeczytane</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Przeczytaj o obszarze</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>Who rates %1?</source>
        <translation>%1: kto ocenia?</translation>
    </message>
    <message>
        <source>Choose somebody first</source>
        <translation>Najpierw kogoś wybierz</translation>
    </message>
    <message numerus="yes">
        <source>Give %n sheet(s)</source>
        <translation>
            <numerusform>Przekaż %n arkusz</numerusform>
            <numerusform>Przekaż %n arkusze</numerusform>
            <numerusform>Przekaż %n arkuszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the sheets</source>
        <translation>Przekaż arkusze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Each gets an own sheet and sees the others’ only after handing in.</source>
        <translation>Każda osoba dostaje własny arkusz, a pozostałe widzi dopiero po oddaniu swojego.</translation>
    </message>
    <message>
        <source>%1 · has the sheet</source>
        <translation>%1 · ma arkusz</translation>
    </message>
    <message>
        <source>Nobody can rate yet</source>
        <translation>Nikt jeszcze nie może oceniać</translation>
    </message>
    <message>
        <source>Invite interviewers first. They appear here when they have joined.</source>
        <translation>Najpierw zaproś osoby prowadzące rozmowy. Pojawią się tutaj, gdy dołączą.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Zaproś</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n sheet(s)</source>
        <translation>
            <numerusform>Wycofaj %n arkusz</numerusform>
            <numerusform>Wycofaj %n arkusze</numerusform>
            <numerusform>Wycofaj %n arkuszy</numerusform>
        </translation>
    </message>
    <message>
        <source>What was rated on a sheet is deleted when it is taken back.</source>
        <translation>Oceny z arkusza znikną, gdy go wycofasz.</translation>
    </message>
    <message>
        <source>Has handed in</source>
        <translation>Arkusz już oddany</translation>
    </message>
    <message>
        <source>%1 · has handed in</source>
        <translation>%1 · arkusz oddany</translation>
    </message>
    <message>
        <source>%1 · second opinion</source>
        <translation>%1 · druga opinia</translation>
    </message>
    <message>
        <source>As a second opinion</source>
        <translation>Jako druga opinia</translation>
    </message>
    <message>
        <source>Blind to all ratings; compared with the panel afterwards, never in its mean.</source>
        <translation>Nie widzi żadnych ocen. Później porównujemy ją z panelem, nigdy nie wchodzi do jego średniej.</translation>
    </message>
    <message>
        <source>%1 as a second opinion</source>
        <translation>%1 jako druga opinia</translation>
    </message>
    <message>
        <source>%1 · second opinion only</source>
        <translation>%1 · tylko druga opinia</translation>
    </message>
    <message>
        <source>%1 · could read a sheet already</source>
        <translation>%1 · ma już wgląd w arkusz</translation>
    </message>
    <message>
        <source>Could read a sheet already</source>
        <translation>Ma już wgląd w arkusz</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>BusyPane</name>
    <message>
        <source>It takes a few seconds. You can leave it alone.</source>
        <translation>To potrwa kilka sekund. Nie musisz nic robić.</translation>
    </message>
</context>
<context>
    <name>CandidateHead</name>
    <message>
        <source>Score, 95 % interval</source>
        <translation>Wynik, przedział 95%</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Równe wagi</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation>Mój arkusz</translation>
    </message>
</context>
<context>
    <name>CandidateItem</name>
    <message>
        <source>Matrix</source>
        <translation>Matryca</translation>
    </message>
    <message>
        <source>Matrix of %1</source>
        <translation>Matryca: %1</translation>
    </message>
    <message>
        <source>Raters of %1</source>
        <translation>Osoby oceniające: %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Więcej: %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
</context>
<context>
    <name>CandidatePage</name>
    <message>
        <source>Open my sheet</source>
        <translation>Otwórz mój arkusz</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Write example</source>
        <translation>Dopisz przykład</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Otwórz pytanie</translation>
    </message>
</context>
<context>
    <name>ChecklistAnswer</name>
    <message>
        <source>Ways to learn, shown by example: %1</source>
        <translation>Sposoby nauki poparte przykładem: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Which role comes first?</source>
        <translation>Która rola jest najważniejsza?</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Try the demo</source>
        <translation>Wypróbuj wersję demo</translation>
    </message>
    <message>
        <source>No account, no network</source>
        <translation>Bez konta, bez sieci</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nowa przestrzeń</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Dołącz przez link</translation>
    </message>
</context>
<context>
    <name>CompactBar</name>
    <message>
        <source>Close the interview</source>
        <translation>Wyjdź z rozmowy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Nothing to take back yet.</source>
        <translation>Nie ma jeszcze czego cofnąć.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>CompactNavigation</name>
    <message>
        <source>This is the first question.</source>
        <translation>To jest pierwsze pytanie.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Wróć do: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>Dalej: %1</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Napisz notatkę</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>%1 of the roles placed as in the general advice. Equality is not rated.</source>
        <translation>Role umieszczone tak jak w ogólnym zaleceniu: %1. Zgodności nie oceniamy.</translation>
    </message>
    <message>
        <source>%1 of %2 roles placed as in your own plan, %3. Equality is not rated.</source>
        <translation>Role umieszczone tak jak w waszym planie: %1 z %2, czyli %3. Zgodności nie oceniamy.</translation>
    </message>
    <message>
        <source>%1 from your target %2. The distance is not rated.</source>
        <translation>Różnica od waszego celu %2: %1. Nie oceniamy jej.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Kept in the history with your name</source>
        <translation>Trafi do historii z Twoim nazwiskiem</translation>
    </message>
    <message>
        <source>Write a reason first</source>
        <translation>Najpierw podaj powód</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>%1 · shown now</source>
        <translation>%1 · widoczne teraz</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Napisz od nowa</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Co obowiązuje</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Zachowaj mój tekst</translation>
    </message>
    <message>
        <source>Neither: put it down anew in the interview</source>
        <translation>Żadna z nich: wpisz odpowiedź od nowa w rozmowie</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Zapisane dwukrotnie</translation>
    </message>
    <message>
        <source>Two devices wrote the same thing without seeing each other. Both are kept until you say which one holds.</source>
        <translation>Dwa urządzenia zapisały to samo, nie widząc się nawzajem. Obie wersje zostają, dopóki nie wybierzesz, która obowiązuje.</translation>
    </message>
    <message>
        <source>Nothing is left to settle</source>
        <translation>Nie ma już nic do rozstrzygnięcia</translation>
    </message>
    <message>
        <source>When two devices write the same thing, it appears here.</source>
        <translation>Gdy dwa urządzenia zapiszą to samo, pojawi się to tutaj.</translation>
    </message>
</context>
<context>
    <name>DashboardHead</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Find a candidate</source>
        <translation>Znajdź kandydaturę</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Pokaż nazwiska</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ukryj nazwiska</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>%1 weighs %2</source>
        <translation>%1: waga %2</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>End the access of this device</source>
        <translation>Odbierz dostęp temu urządzeniu</translation>
    </message>
    <message>
        <source>Link another device</source>
        <translation>Połącz kolejne urządzenie</translation>
    </message>
    <message>
        <source>A tablet for the interview, a computer for the result</source>
        <translation>Tablet do rozmowy, komputer do wyników</translation>
    </message>
    <message>
        <source>Needs a server first</source>
        <translation>Najpierw potrzebny jest serwer</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Utwórz nową kartę odzyskiwania</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Utwórz kartę odzyskiwania</translation>
    </message>
    <message>
        <source>Without one, what is here is lost with your last device</source>
        <translation>Bez niej wszystko przepadnie razem z ostatnim urządzeniem</translation>
    </message>
    <message>
        <source>24 words on paper, for the day a device is lost</source>
        <translation>24 słowa na papierze, na wypadek utraty urządzenia</translation>
    </message>
    <message>
        <source>Withdraw the link</source>
        <translation>Wycofaj link</translation>
    </message>
</context>
<context>
    <name>DotLine</name>
    <message>
        <source>not observed</source>
        <translation>nie zaobserwowano</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>wymagane %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
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
        <translation>To urządzenie zostało odłączone</translation>
    </message>
    <message>
        <source>An owner ended its access, or you did on another device. What it held of the workspace is deleted.</source>
        <translation>Dostęp odebrano z innego Twojego urządzenia albo zrobiła to osoba zarządzająca przestrzenią. Dane przestrzeni zostały stąd usunięte.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Zapisano w %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes had not been sent. They are still here.</source>
        <translation>
            <numerusform>%n z Twoich zmian nie została wysłana. Nadal tu jest.</numerusform>
            <numerusform>%n z Twoich zmian nie zostały wysłane. Nadal tu są.</numerusform>
            <numerusform>%n z Twoich zmian nie zostało wysłanych. Nadal tu są.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Zapisz do pliku</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Delete what was not sent?</source>
        <translation>Usunąć to, co nie zostało wysłane?</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes are on this device only.</source>
        <translation>
            <numerusform>%n z Twoich zmian jest tylko na tym urządzeniu.</numerusform>
            <numerusform>%n z Twoich zmian są tylko na tym urządzeniu.</numerusform>
            <numerusform>%n z Twoich zmian jest tylko na tym urządzeniu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete and start again</source>
        <translation>Usuń i zacznij od nowa</translation>
    </message>
</context>
<context>
    <name>EvidenceChoice</name>
    <message>
        <source>No tag</source>
        <translation>Brak oznaczenia</translation>
    </message>
</context>
<context>
    <name>EvidenceTags</name>
    <message>
        <source>Claimed</source>
        <translation>Deklaracja</translation>
    </message>
    <message>
        <source>Probed</source>
        <translation>Dopytane</translation>
    </message>
    <message>
        <source>Shown by example</source>
        <translation>Pokazane na przykładzie</translation>
    </message>
    <message>
        <source>Referenced</source>
        <translation>Z referencji</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Skąd to wiesz?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Share of the place</source>
        <translation>Udział za miejsce</translation>
    </message>
    <message>
        <source>Weight by the order of priority</source>
        <translation>Waga według kolejności priorytetów</translation>
    </message>
    <message>
        <source>Factor of the rule</source>
        <translation>Współczynnik reguły</translation>
    </message>
    <message>
        <source>How strategic the role is, 0 to 1</source>
        <translation>Jak strategiczne jest stanowisko, od 0 do 1</translation>
    </message>
    <message>
        <source>Turnover of the organisation, MSEK</source>
        <translation>Obroty organizacji, mln SEK</translation>
    </message>
    <message>
        <source>How much more or less it counts by that</source>
        <translation>O ile rośnie lub maleje przez to waga</translation>
    </message>
    <message>
        <source>Area after the rules</source>
        <translation>Obszar po użyciu reguł</translation>
    </message>
    <message>
        <source>Area among all areas</source>
        <translation>Udział obszaru wśród wszystkich</translation>
    </message>
    <message>
        <source>Part before its area is shared out</source>
        <translation>Część przed podziałem obszaru</translation>
    </message>
    <message>
        <source>Share of its area</source>
        <translation>Udział w obszarze</translation>
    </message>
    <message>
        <source>What the areas hold beside the traits</source>
        <translation>Udział obszarów, bez cech</translation>
    </message>
    <message>
        <source>What the traits hold</source>
        <translation>Udział cech</translation>
    </message>
    <message>
        <source>Level of someone inside</source>
        <translation>Poziom osoby z organizacji</translation>
    </message>
    <message>
        <source>What is left to ask for</source>
        <translation>Ile brakuje do wymagań</translation>
    </message>
    <message>
        <source>Weight that own strengths free</source>
        <translation>Waga uwolniona przez mocne strony zespołu</translation>
    </message>
    <message>
        <source>Weight on the way</source>
        <translation>Waga pośrednia</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Weight of the area</source>
        <translation>Waga obszaru</translation>
    </message>
    <message>
        <source>Usual level</source>
        <translation>Zwykły poziom</translation>
    </message>
    <message>
        <source>Level by the rule</source>
        <translation>Poziom według reguły</translation>
    </message>
    <message>
        <source>Level asked for</source>
        <translation>Wymagany poziom</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Number of ratings</source>
        <translation>Liczba ocen</translation>
    </message>
    <message>
        <source>Mean of the ratings</source>
        <translation>Średnia ocen</translation>
    </message>
    <message>
        <source>Mean on a scale from 0 to 1</source>
        <translation>Średnia w skali od 0 do 1</translation>
    </message>
    <message>
        <source>Spread of the ratings (variance)</source>
        <translation>Rozrzut ocen (wariancja)</translation>
    </message>
    <message>
        <source>Spread of their mean (variance)</source>
        <translation>Rozrzut średniej (wariancja)</translation>
    </message>
    <message>
        <source>Spread to expect of a single rating</source>
        <translation>Oczekiwany rozrzut pojedynczej oceny</translation>
    </message>
    <message>
        <source>Part of the role that was seen</source>
        <translation>Zaobserwowana część stanowiska</translation>
    </message>
    <message>
        <source>Part of the area that was seen</source>
        <translation>Zaobserwowana część obszaru</translation>
    </message>
    <message>
        <source>Mean of the area</source>
        <translation>Średnia obszaru</translation>
    </message>
    <message>
        <source>Gate: 1 passed, 0 not</source>
        <translation>Próg: 1 spełniony, 0 nie</translation>
    </message>
    <message>
        <source>Level of the gate</source>
        <translation>Poziom progu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Score with equal weights</source>
        <translation>Wynik przy równych wagach</translation>
    </message>
    <message>
        <source>Score by this rater alone</source>
        <translation>Wynik z ocen tylko tej osoby</translation>
    </message>
    <message>
        <source>Doubt from single ratings</source>
        <translation>Niepewność z pojedynczych ocen</translation>
    </message>
    <message>
        <source>Doubt from the panel&apos;s totals</source>
        <translation>Niepewność z sum panelu</translation>
    </message>
    <message>
        <source>Standard error of the score</source>
        <translation>Błąd standardowy wyniku</translation>
    </message>
    <message>
        <source>Half of the 95 % interval</source>
        <translation>Połowa przedziału 95%</translation>
    </message>
    <message>
        <source>What raters see differently in a candidate</source>
        <translation>Różnice między oceniającymi co do tej samej osoby</translation>
    </message>
    <message>
        <source>How far candidates differ</source>
        <translation>Jak bardzo różnią się kandydatury</translation>
    </message>
    <message>
        <source>How far raters differ in strictness</source>
        <translation>Jak bardzo różni się surowość oceniających</translation>
    </message>
    <message>
        <source>Turnover of the candidate&apos;s company, MSEK</source>
        <translation>Obroty firmy tej osoby, mln SEK</translation>
    </message>
    <message>
        <source>Times the own size</source>
        <translation>Wielokrotność naszych obrotów</translation>
    </message>
    <message>
        <source>Fit of size, 0 to 1</source>
        <translation>Dopasowanie wielkości, od 0 do 1</translation>
    </message>
    <message>
        <source>Level missing inside</source>
        <translation>Poziom, którego brakuje w organizacji</translation>
    </message>
    <message>
        <source>What the candidate fills of it</source>
        <translation>Ile z tego uzupełnia ta osoba</translation>
    </message>
    <message>
        <source>Part of the gaps that is filled</source>
        <translation>Uzupełniona część braków</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Miejsce w kolejności</translation>
    </message>
    <message>
        <source>Chance of being the better one</source>
        <translation>Szansa na wyższe miejsce</translation>
    </message>
    <message>
        <source>Agreement of one rater with the others</source>
        <translation>Zgodność jednej osoby z pozostałymi</translation>
    </message>
    <message>
        <source>Agreement of the panel&apos;s mean</source>
        <translation>Zgodność średniej panelu</translation>
    </message>
    <message>
        <source>How far ratings lie apart</source>
        <translation>Jak bardzo oceny się różnią</translation>
    </message>
    <message>
        <source>How far they would by chance</source>
        <translation>Jak bardzo różniłyby się przypadkiem</translation>
    </message>
    <message>
        <source>Agreement over all ratings</source>
        <translation>Zgodność wszystkich ocen</translation>
    </message>
    <message>
        <source>Agreement on this part</source>
        <translation>Zgodność co do tej części</translation>
    </message>
    <message>
        <source>Leniency of the rater, in levels</source>
        <translation>Łagodność osoby oceniającej, w poziomach</translation>
    </message>
    <message>
        <source>Level as an average rater would see it</source>
        <translation>Poziom według przeciętnej osoby oceniającej</translation>
    </message>
    <message>
        <source>Doubt that one more rating removes</source>
        <translation>Niepewność, którą usunie jeszcze jedna ocena</translation>
    </message>
    <message>
        <source>Weight times disagreement</source>
        <translation>Waga razy rozbieżność</translation>
    </message>
    <message>
        <source>Largest rating less the smallest</source>
        <translation>Najwyższa ocena minus najniższa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sum of %1 numbers</source>
        <translation>suma %1 liczb</translation>
    </message>
    <message>
        <source>square root of %1</source>
        <translation>pierwiastek z %1</translation>
    </message>
    <message>
        <source>natural logarithm of %1</source>
        <translation>logarytm naturalny z %1</translation>
    </message>
    <message>
        <source>normal distribution at %1</source>
        <translation>rozkład normalny w punkcie %1</translation>
    </message>
    <message>
        <source>smallest of %1</source>
        <translation>najmniejsza z %1</translation>
    </message>
    <message>
        <source>largest of %1</source>
        <translation>największa z %1</translation>
    </message>
    <message>
        <source>the last of %1 stands</source>
        <translation>obowiązuje ostatnia z %1</translation>
    </message>
    <message>
        <source>%1 reaches %2?</source>
        <translation>czy %1 sięga %2?</translation>
    </message>
    <message>
        <source>computed from these together</source>
        <translation>obliczone z nich łącznie</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fakt</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinia</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>rada</translation>
    </message>
    <message>
        <source>published method</source>
        <translation>opublikowana metoda</translation>
    </message>
    <message>
        <source>a person&apos;s word</source>
        <translation>czyjeś słowa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, source %3</source>
        <translation>%1, %2, źródło %3</translation>
    </message>
</context>
<context>
    <name>FactCards</name>
    <message>
        <source>Against the role</source>
        <translation>Na tle wymagań</translation>
    </message>
    <message>
        <source>Areas against the role</source>
        <translation>Obszary na tle wymagań</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Wielkość firmy</translation>
    </message>
    <message>
        <source>Fills your gaps</source>
        <translation>Uzupełnia Wasze braki</translation>
    </message>
    <message>
        <source>Of what the role asks beyond those who already work here. Shown, never added to the score.</source>
        <translation>Część wymagań stanowiska ponad to, co zespół już umie. Tylko do wglądu, nie wlicza się do wyniku.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Zmień: %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Rating of %1</source>
        <translation>Ocena: %1</translation>
    </message>
    <message>
        <source>Note on question %1</source>
        <translation>Notatka do pytania %1</translation>
    </message>
    <message>
        <source>Evidence on question %1</source>
        <translation>Dowody do pytania %1</translation>
    </message>
    <message>
        <source>Title of the vacancy</source>
        <translation>Tytuł rekrutacji</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Turnover in MSEK</source>
        <translation>Obroty w mln SEK</translation>
    </message>
    <message>
        <source>How strong the team is in %1</source>
        <translation>Mocna strona zespołu: %1</translation>
    </message>
    <message>
        <source>Name of the candidate</source>
        <translation>Imię i nazwisko w kandydaturze</translation>
    </message>
    <message>
        <source>Turnover of the candidate’s company in MSEK</source>
        <translation>Obroty firmy tej osoby w mln SEK</translation>
    </message>
    <message>
        <source>Time of the interview</source>
        <translation>Termin rozmowy</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Imię i nazwisko osoby</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nazwa przestrzeni</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nie zaobserwowano</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 z 5</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>Follow-up to question %1</source>
        <translation>Pytanie dodatkowe do pytania %1</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>brak oznaczenia</translation>
    </message>
    <message>
        <source>Own plan: %1</source>
        <translation>Własny plan: %1</translation>
    </message>
    <message>
        <source>Target split of own time</source>
        <translation>Docelowy podział czasu</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 gate %2</source>
        <translation>%1: próg %2</translation>
    </message>
    <message>
        <source>%1, close call</source>
        <translation>%1, na granicy</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>Oddane: %1 z %2</translation>
    </message>
    <message>
        <source>Gates passed</source>
        <translation>Progi spełnione</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Wstępny</translation>
    </message>
    <message>
        <source>Gates open</source>
        <translation>Progi nierozstrzygnięte</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>With all areas brought to 100 % again it weighs %1.</source>
        <translation>Po przeliczeniu wag do sumy 100% ten obszar waży %1.</translation>
    </message>
</context>
<context>
    <name>FinderSheet</name>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Person, vacancy, question or page</source>
        <translation>Osoba, pytanie lub strona</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Nothing here has a name like that.</source>
        <translation>Nic tutaj tak się nie nazywa.</translation>
    </message>
</context>
<context>
    <name>ForgottenPin</name>
    <message>
        <source>The 24 words of your recovery sheet open the screen and set another PIN. Nothing is lost.</source>
        <translation>24 słowa z twojej karty odzyskiwania odblokują ekran i pozwolą ustawić nowy PIN. Nic nie zginie.</translation>
    </message>
    <message>
        <source>You have no recovery sheet, so nothing on this screen replaces the PIN. Close Kvorum, sign in to this computer as yourself, and remove the file below. Open Kvorum again: nothing else is lost. Then set another PIN and make a recovery sheet in Settings.</source>
        <translation>Nie masz karty odzyskiwania, więc na tym ekranie nic nie zastąpi PIN-u. Zamknij Kvorum, zaloguj się na tym komputerze na swoje konto i usuń poniższy plik. Otwórz Kvorum ponownie – nic innego nie zginie. Potem ustaw w Ustawieniach nowy PIN i utwórz kartę odzyskiwania.</translation>
    </message>
    <message>
        <source>The 24 words, in order</source>
        <translation>24 słowa po kolei</translation>
    </message>
    <message numerus="yes">
        <source>There are %n word(s); a sheet has 24</source>
        <translation>
            <numerusform>Jest %n słowo; na karcie są 24</numerusform>
            <numerusform>Są %n słowa; na karcie są 24</numerusform>
            <numerusform>Jest %n słów; na karcie są 24</numerusform>
        </translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nowy PIN</translation>
    </message>
    <message>
        <source>At least four digits. It is shown while you type.</source>
        <translation>Co najmniej cztery cyfry. Widać go podczas wpisywania.</translation>
    </message>
    <message>
        <source>Choose at least four digits</source>
        <translation>Wybierz co najmniej cztery cyfry</translation>
    </message>
    <message>
        <source>Set this PIN and unlock</source>
        <translation>Ustaw ten PIN i odblokuj</translation>
    </message>
    <message>
        <source>Back to the PIN</source>
        <translation>Wróć do PIN-u</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Rekrutacje</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Set a PIN in Settings first, to open the screen again.</source>
        <translation>Najpierw ustaw PIN w Ustawieniach, aby dało się odblokować ekran.</translation>
    </message>
</context>
<context>
    <name>GapBar</name>
    <message>
        <source>%1 today, %2 added, %3 missing</source>
        <translation>dziś %1, dochodzi %2, brakuje %3</translation>
    </message>
</context>
<context>
    <name>GrowthLine</name>
    <message>
        <source>From %1 to %2 MSEK</source>
        <translation>Od %1 do %2 mln SEK</translation>
    </message>
    <message>
        <source>our company: %1</source>
        <translation>nasza firma: %1</translation>
    </message>
</context>
<context>
    <name>HandInBar</name>
    <message>
        <source>Lock and hand in</source>
        <translation>Zablokuj i oddaj</translation>
    </message>
    <message>
        <source>Open the matrix</source>
        <translation>Otwórz matrycę</translation>
    </message>
    <message>
        <source>Look through or amend the sheet</source>
        <translation>Przejrzyj lub popraw arkusz</translation>
    </message>
</context>
<context>
    <name>HandInPanel</name>
    <message>
        <source>The panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>The sheet is locked and stays as it is. What you amend stands beside it, with your reason.</source>
        <translation>Arkusz jest zablokowany i się nie zmieni. Twoje poprawki stoją obok, razem z powodem.</translation>
    </message>
    <message>
        <source>Handing in locks the sheet. Afterwards you can amend it with a reason; both are seen.</source>
        <translation>Przekazanie blokuje arkusz. Później możesz go poprawić, podając powód; widać obie wersje.</translation>
    </message>
</context>
<context>
    <name>HandedIn</name>
    <message>
        <source>Your sheet is in</source>
        <translation>Twój arkusz został oddany</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>observed %1</source>
        <translation>zaobserwowano %1</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Wynik %1</translation>
    </message>
</context>
<context>
    <name>HeatCell</name>
    <message>
        <source>not observed</source>
        <translation>nie zaobserwowano</translation>
    </message>
    <message>
        <source>below level asked</source>
        <translation>poniżej wymagań</translation>
    </message>
    <message>
        <source>gate not passed</source>
        <translation>próg niespełniony</translation>
    </message>
</context>
<context>
    <name>HeatColumns</name>
    <message>
        <source>Observed</source>
        <translation>Pokrycie</translation>
    </message>
</context>
<context>
    <name>HeatHeader</name>
    <message>
        <source>Candidate</source>
        <translation>Kandydatura</translation>
    </message>
    <message>
        <source>%1, weight %2. Why?</source>
        <translation>%1, waga %2. Dlaczego?</translation>
    </message>
    <message>
        <source>A gate.</source>
        <translation>Próg.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>below level asked</source>
        <translation>poniżej wymagań</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nie zaobserwowano</translation>
    </message>
</context>
<context>
    <name>HeatLine</name>
    <message>
        <source>Score %1</source>
        <translation>Wynik %1</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>Zaobserwowano %1</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <source>Candidates by area</source>
        <translation>Kandydatury według obszarów</translation>
    </message>
</context>
<context>
    <name>HomeEmpty</name>
    <message>
        <source>New vacancy</source>
        <translation>Nowa rekrutacja</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Nowa rekrutacja</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Czeka na Ciebie</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Rekrutacje</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Na razie żadnych.</translation>
    </message>
    <message>
        <source>Everything is on this device and works without a network.</source>
        <translation>Wszystko jest na tym urządzeniu i działa bez sieci.</translation>
    </message>
</context>
<context>
    <name>IntervalAxis</name>
    <message>
        <source>Score with its 95 % interval, from %1 to %2</source>
        <translation>Wynik z przedziałem 95%, od %1 do %2</translation>
    </message>
</context>
<context>
    <name>IntervalPlot</name>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, od %2 do %3</translation>
    </message>
    <message>
        <source>%1 with equal weights</source>
        <translation>%1 przy równych wagach</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Rozpocznij rozmowę</translation>
    </message>
    <message>
        <source>Resume the interview</source>
        <translation>Wznów rozmowę</translation>
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
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>All handed in</source>
        <translation>Wszystko oddane</translation>
    </message>
    <message>
        <source>No interviews yet</source>
        <translation>Nie ma jeszcze rozmów</translation>
    </message>
    <message>
        <source>There is no sheet left for you to fill in.</source>
        <translation>Nie masz już arkuszy do wypełnienia.</translation>
    </message>
    <message>
        <source>An interview stands here as soon as somebody gives you a candidate’s sheet.</source>
        <translation>Rozmowa pojawi się tutaj, gdy tylko ktoś przekaże Ci arkusz.</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Rekrutacje</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Oddane</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zobacz</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Interviewer</source>
        <translation>Prowadzenie rozmów</translation>
    </message>
    <message>
        <source>Fills in own sheets; sees the others’ after handing in</source>
        <translation>Wypełnia własne arkusze; cudze widzi po oddaniu swojego</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Hiring manager</translation>
    </message>
    <message>
        <source>Sees each sheet once it is handed in, and may rate</source>
        <translation>Widzi każdy arkusz po oddaniu i może oceniać</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kierownictwo</translation>
    </message>
    <message>
        <source>Reads the result when all have handed in; does not rate</source>
        <translation>Widzi wynik, gdy wszyscy oddadzą arkusze; nie ocenia</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Rekrutacja</translation>
    </message>
    <message>
        <source>Makes vacancies, candidates and invitations</source>
        <translation>Zakłada rekrutacje, dodaje kandydatury, zaprasza</translation>
    </message>
    <message>
        <source>The link for %1</source>
        <translation>Link dla: %1</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Zaproś kogoś</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>Utwórz link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Skopiuj link</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Write a name first</source>
        <translation>Najpierw wpisz imię i nazwisko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>It works once, for seven days. Send it where only %1 reads. When the device has joined, %1 appears among the people here.</source>
        <translation>Jednorazowy, ważny siedem dni. Wyślij go tak, by widziała go tylko ta osoba: %1. Po dołączeniu %1 pojawi się na liście osób.</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Join with a link</source>
        <translation>Dołącz przez link</translation>
    </message>
    <message>
        <source>Somebody in the workspace made it for you. It works once, for seven days.</source>
        <translation>Dostaniesz go od kogoś z tej przestrzeni. Jest jednorazowy, ważny siedem dni.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Wklej go tutaj</translation>
    </message>
    <message>
        <source>It begins with kvorum://</source>
        <translation>Zaczyna się od kvorum://</translation>
    </message>
    <message>
        <source>Paste the link first</source>
        <translation>Najpierw wklej link</translation>
    </message>
    <message>
        <source>A new passphrase for this device</source>
        <translation>Nowe hasło dla tego urządzenia</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>I have a recovery sheet</source>
        <translation>Mam kartę odzyskiwania</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>1 to 5</source>
        <translation>1 do 5</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>← →, Page up, Page down</source>
        <translation>← →, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Ctrl + Z</source>
        <translation>Ctrl + Z</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
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
        <translation>oceń pierwszą kompetencję bez oceny</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nie zaobserwowano</translation>
    </message>
    <message>
        <source>previous and next question</source>
        <translation>poprzednie i następne pytanie</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>cofnij</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>następne pole</translation>
    </message>
    <message>
        <source>leave the note, then close</source>
        <translation>wyjdź z notatki, potem zamknij</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>lista skrótów</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Rekrutacje</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Back, as Esc does</source>
        <translation>Wstecz, jak Esc</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Następny element</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Lista skrótów</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>W czasie rozmowy</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Oceń</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nie zaobserwowano</translation>
    </message>
    <message>
        <source>Question before, question after</source>
        <translation>Poprzednie pytanie, następne pytanie</translation>
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
        <translation>pisz notatkę</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>znajdź cokolwiek</translation>
    </message>
    <message>
        <source>lock the screen</source>
        <translation>zablokuj ekran</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Zablokuj ekran</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Pisz notatkę</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Kit</source>
        <translation>Zestaw pytań</translation>
    </message>
    <message>
        <source>Before your first interview</source>
        <translation>Przed pierwszą rozmową</translation>
    </message>
    <message>
        <source>A few minutes about each area, so that everybody listens for the same. %1.</source>
        <translation>Kilka minut o każdym obszarze, żeby wszyscy zwracali uwagę na to samo. %1.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>The same for every candidate, in this order. %1</source>
        <translation>Te same dla wszystkich kandydatów, w tej kolejności. %1</translation>
    </message>
</context>
<context>
    <name>KitQuestion</name>
    <message>
        <source>shown</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>zwinięte</translation>
    </message>
</context>
<context>
    <name>KitQuestionDetail</name>
    <message>
        <source>To choose from</source>
        <translation>Do wyboru</translation>
    </message>
    <message>
        <source>After the first answer</source>
        <translation>Po pierwszej odpowiedzi</translation>
    </message>
    <message>
        <source>Ask further</source>
        <translation>Pytania pogłębiające</translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation>Co oceniasz</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Tylko dla Ciebie</translation>
    </message>
</context>
<context>
    <name>LevelLine</name>
    <message>
        <source>level %1</source>
        <translation>poziom %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>było %1</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>QR code of the link</source>
        <translation>Kod QR z linkiem</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Link another device</source>
        <translation>Połącz kolejne urządzenie</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Skopiuj link</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Open Kvorum on the other device, choose to join, and scan or paste this. It works once, for seven days. Who opens it is you, so show it to nobody.</source>
        <translation>Otwórz Kvorum na drugim urządzeniu, wybierz „Dołącz przez link” i zeskanuj kod lub wklej link. Jest jednorazowy, ważny siedem dni. Kto go otworzy, wejdzie jako Ty, więc nikomu go nie pokazuj.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The other device has joined. What is here is on its way there.</source>
        <translation>Drugie urządzenie dołączyło. Dane są już w drodze.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Screen lock</source>
        <translation>Blokada ekranu</translation>
    </message>
    <message>
        <source>Hides the screen from people who come by; nothing half written is lost, and sending goes on. It is not the encryption: what is on this device is sealed by your passphrase or the keychain of this computer, and whoever is signed in to it could take the lock away.</source>
        <translation>Zasłania ekran przed przypadkowymi osobami. Nic niedokończonego nie ginie, a wysyłanie trwa dalej. To nie jest szyfrowanie: zawartość urządzenia chroni twoje hasło lub pęk kluczy tego komputera, a kto jest na nim zalogowany, mógłby blokadę usunąć.</translation>
    </message>
    <message>
        <source>Lock when nothing is touched</source>
        <translation>Blokuj po bezczynności</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
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
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set. After three wrong tries each further one has to wait, at last a quarter of an hour.</source>
        <translation>Ustawiony. Po trzech błędnych próbach na każdą kolejną trzeba czekać, w końcu kwadrans.</translation>
    </message>
    <message>
        <source>None yet. Your passphrase unlocks the screen.</source>
        <translation>Jeszcze nie ustawiono. Ekran odblokowuje twoje hasło.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze nie ustawiono</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Zablokuj ekran</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Zablokuj teraz</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Zablokowano</translation>
    </message>
    <message>
        <source>What you were doing is kept as it was, to the last letter.</source>
        <translation>To, nad czym pracujesz, zostało zachowane co do litery.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN lub hasło</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Forgot the PIN? Your passphrase opens the screen too. With it you choose another PIN in Settings.</source>
        <translation>Nie pamiętasz PIN-u? Ekran odblokuje też twoje hasło. Z nim ustawisz nowy PIN w Ustawieniach.</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Nie pamiętasz PIN-u?</translation>
    </message>
</context>
<context>
    <name>LockedSkill</name>
    <message>
        <source>Not observed</source>
        <translation>Nie zaobserwowano</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Bez oceny</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
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
        <translation>nie zaobserwowano</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Matrix by skill</source>
        <translation>Matryca według kompetencji</translation>
    </message>
</context>
<context>
    <name>MatrixHeader</name>
    <message>
        <source>Skill</source>
        <translation>Kompetencja</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Wymóg</translation>
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
        <translation>nie zaobserwowano</translation>
    </message>
    <message>
        <source>panel %1</source>
        <translation>panel %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>wymagane %1</translation>
    </message>
    <message>
        <source>below what the role asks</source>
        <translation>poniżej wymagań</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>próg %1</translation>
    </message>
    <message>
        <source>wide spread</source>
        <translation>duża rozbieżność</translation>
    </message>
    <message>
        <source>claimed, not shown</source>
        <translation>deklaracja bez przykładu</translation>
    </message>
</context>
<context>
    <name>MessagesSheet</name>
    <message>
        <source>Earlier messages</source>
        <translation>Wcześniejsze komunikaty</translation>
    </message>
    <message>
        <source>Nothing was reported</source>
        <translation>Brak komunikatów</translation>
    </message>
    <message>
        <source>What goes wrong, and what is refused, is kept here until the program ends.</source>
        <translation>Błędy i odmowy pozostają tutaj do zamknięcia programu.</translation>
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
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Wcześniejsze komunikaty</translation>
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
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>It locks what is on this device. Four words that do not belong together are good. Nobody can find it again, so write it down.</source>
        <translation>Chroni to, co jest na urządzeniu. Najlepiej wybierz cztery niepowiązane słowa. Hasła nie da się odzyskać, więc je zapisz.</translation>
    </message>
    <message>
        <source>Write a passphrase first</source>
        <translation>Najpierw wpisz hasło</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Hasło jeszcze raz</translation>
    </message>
    <message>
        <source>The two differ</source>
        <translation>Hasła się różnią</translation>
    </message>
    <message>
        <source>Write it once more</source>
        <translation>Wpisz je jeszcze raz</translation>
    </message>
</context>
<context>
    <name>NewVacancySheet</name>
    <message>
        <source>Write a title first</source>
        <translation>Najpierw wpisz nazwę stanowiska</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Nowa rekrutacja</translation>
    </message>
    <message>
        <source>Create the vacancy</source>
        <translation>Utwórz rekrutację</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>From the template E-commerce Manager: 5 areas, 16 questions. You can change it later.</source>
        <translation>Z szablonu E-commerce Manager: 5 obszarów, 16 pytań. Możesz to później zmienić.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>E-commerce Manager</source>
        <translation>E-commerce Manager</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Turnover a year</source>
        <translation>Roczne obroty</translation>
    </message>
    <message>
        <source>MSEK</source>
        <translation>mln SEK</translation>
    </message>
    <message>
        <source>Decides how strategic or hands-on the role is. Leave it empty if you do not know.</source>
        <translation>Decyduje, na ile stanowisko jest strategiczne, a na ile operacyjne. Jeśli nie wiesz, zostaw puste.</translation>
    </message>
    <message>
        <source>Write a number, for example 85</source>
        <translation>Wpisz liczbę, na przykład 85</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>New workspace</source>
        <translation>Nowa przestrzeń</translation>
    </message>
    <message>
        <source>It is on this device only, until you invite somebody.</source>
        <translation>Jest tylko na tym urządzeniu, dopóki kogoś nie zaprosisz.</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nazwa przestrzeni</translation>
    </message>
    <message>
        <source>Your company or team</source>
        <translation>Twoja firma lub zespół</translation>
    </message>
    <message>
        <source>Write a name first</source>
        <translation>Najpierw wpisz nazwę przestrzeni</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>The panel sees it beside your ratings</source>
        <translation>Panel widzi je przy Twoich ocenach</translation>
    </message>
    <message>
        <source>Write your name first</source>
        <translation>Najpierw wpisz swoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Server address, if you have one</source>
        <translation>Adres serwera, jeśli go masz</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Needed only to work with others. It never sees what you write.</source>
        <translation>Potrzebny tylko do pracy z innymi. Serwer nigdy nie widzi tego, co piszesz.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Utwórz przestrzeń</translation>
    </message>
    <message>
        <source>Code of the server</source>
        <translation>Kod serwera</translation>
    </message>
    <message>
        <source>Whoever keeps the server gives one for a new workspace. Leave it empty where none is asked for.</source>
        <translation>Kod dla nowej przestrzeni daje administrator serwera. Jeśli nie jest wymagany, zostaw puste.</translation>
    </message>
</context>
<context>
    <name>NotAsked</name>
    <message>
        <source>Not asked</source>
        <translation>Nie zapytano</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Nie zapytano: %1</translation>
    </message>
    <message>
        <source>Why it was not asked</source>
        <translation>Dlaczego nie zapytano</translation>
    </message>
    <message>
        <source>Why it was not asked: %1</source>
        <translation>Dlaczego nie zapytano: %1</translation>
    </message>
</context>
<context>
    <name>NoteBlock</name>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>What was said</source>
        <translation>Co padło w rozmowie</translation>
    </message>
    <message>
        <source>What was said · %1</source>
        <translation>Co padło w rozmowie · %1</translation>
    </message>
    <message>
        <source>Choose a skill to read the notes behind its levels.</source>
        <translation>Wybierz kompetencję, aby przeczytać notatki do jej ocen.</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Brak notatki</translation>
    </message>
</context>
<context>
    <name>PageFailed</name>
    <message>
        <source>This screen did not open</source>
        <translation>Nie udało się otworzyć tego ekranu</translation>
    </message>
    <message>
        <source>Your work is kept. Go back and try again.</source>
        <translation>Twoja praca jest zapisana. Wróć i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>%1 ahead of %2: %3 %</source>
        <translation>%1 wyżej niż %2: %3%</translation>
    </message>
    <message>
        <source>%1 ahead of %2</source>
        <translation>%1 wyżej niż %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Counting only doubt in the ratings</source>
        <translation>Uwzględnia tylko niepewność ocen</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Ukryj wpisany tekst</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Pokaż wpisany tekst</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Withdraw the invitation of %1</source>
        <translation>Wycofaj zaproszenie: %1</translation>
    </message>
    <message>
        <source>End the access of %1</source>
        <translation>Odbierz dostęp: %1</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Change the PIN</source>
        <translation>Zmień PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Ustaw PIN</translation>
    </message>
    <message>
        <source>If you forget it, your passphrase unlocks the screen.</source>
        <translation>Jeśli go zapomnisz, ekran odblokuje twoje hasło.</translation>
    </message>
    <message>
        <source>Choose at least four digits</source>
        <translation>Wybierz co najmniej cztery cyfry</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Zapisz ten PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Present PIN</source>
        <translation>Obecny PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nowy PIN</translation>
    </message>
    <message>
        <source>At least four digits. It is shown while you type.</source>
        <translation>Co najmniej cztery cyfry. Widać go podczas wpisywania.</translation>
    </message>
    <message>
        <source>If you forget it, the 24 words of your recovery sheet set another one.</source>
        <translation>Jeśli go zapomnisz, ustawisz nowy za pomocą 24 słów z karty odzyskiwania.</translation>
    </message>
    <message>
        <source>Make a recovery sheet first, further down in Settings: its words set another PIN if you forget this one. Without it, only removing a file on this computer helps.</source>
        <translation>Najpierw utwórz kartę odzyskiwania, niżej w Ustawieniach: jej słowa pozwolą ustawić nowy PIN, gdy zapomnisz tego. Bez niej pomoże tylko usunięcie pliku na tym komputerze.</translation>
    </message>
    <message>
        <source>Present PIN or passphrase</source>
        <translation>Obecny PIN lub hasło</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Inside</source>
        <translation>U nas</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Zlecone</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Why it is otherwise here</source>
        <translation>Dlaczego u nas jest inaczej</translation>
    </message>
    <message>
        <source>Why it is otherwise here: %1</source>
        <translation>Dlaczego u nas jest inaczej: %1</translation>
    </message>
</context>
<context>
    <name>PlacesSheet</name>
    <message>
        <source>What stays inside</source>
        <translation>Co zostaje u nas</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nic nie zmieniono</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Your own plan. The answer to question 8 is compared with it when all roles are placed; equality is not rated.</source>
        <translation>Wasz własny plan. Odpowiedź na pytanie 8 porównujemy z nim, gdy wszystkie role są umieszczone. Zgodności nie oceniamy.</translation>
    </message>
    <message>
        <source>Take the general advice</source>
        <translation>Przyjmij zalecenie</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>not set</source>
        <translation>nie ustalono</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>U nas</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Zlecone</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>%1 inside, %2 bought, %3 none</source>
        <translation>u nas: %1, zlecone: %2, brak: %3</translation>
    </message>
    <message>
        <source>%1, %2 not set</source>
        <translation>%1, nieustalone: %2</translation>
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
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ProbeFold</name>
    <message numerus="yes">
        <source>%1 of %n asked</source>
        <translation>
            <numerusform>zadane %1 z %n</numerusform>
            <numerusform>zadane %1 z %n</numerusform>
            <numerusform>zadane %1 z %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dopytaj</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>zwinięte</translation>
    </message>
</context>
<context>
    <name>ProbeList</name>
    <message>
        <source>Follow-up questions</source>
        <translation>Pytania pogłębiające</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>zadane</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niezadane</translation>
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
        <translation>Ukryj</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ProgressSegments</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pytanie %1 z %2</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Paused at %1</source>
        <translation>Wstrzymano przy %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 z %n min</numerusform>
            <numerusform>%1 z %n min</numerusform>
            <numerusform>%1 z %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Pytanie %1 z %2: %3</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pytanie %1 z %2</translation>
    </message>
    <message>
        <source>Resume the clock</source>
        <translation>Wznów zegar</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Wstrzymaj zegar</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>needs an example</source>
        <translation>brakuje przykładu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation>Oddane.</translation>
    </message>
    <message>
        <source>This is the sheet as it was locked, and it stays so. What you amend stands beside it, with your reason.</source>
        <translation>Tak wyglądał arkusz w chwili zablokowania i taki zostanie. Twoje poprawki stoją obok, razem z powodem.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question %1, %2</source>
        <translation>Pytanie %1, %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>jest odpowiedź</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n bez oceny</numerusform>
            <numerusform>%n bez oceny</numerusform>
            <numerusform>%n bez oceny</numerusform>
        </translation>
    </message>
    <message>
        <source>needs an example</source>
        <translation>brakuje przykładu</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>gotowe %1 z %n</numerusform>
            <numerusform>gotowe %1 z %n</numerusform>
            <numerusform>gotowe %1 z %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Zablokuj ekran</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>not observed</source>
        <translation>nie zaobserwowano</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>wymagane %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>RankDots</name>
    <message>
        <source>First in %1 of %2 worlds</source>
        <translation>Pierwsze miejsce w %1 na %2 symulacji</translation>
    </message>
</context>
<context>
    <name>RankStrip</name>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>later</source>
        <translation>niżej</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>Place in %1 worlds: %2</source>
        <translation>Miejsce w %1 symulacjach: %2</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>w %1 z %2</translation>
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
        <translation>Brak</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Podstawowy</translation>
    </message>
    <message>
        <source>Can order</source>
        <translation>Umie zlecić</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobry</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Ekspercki</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nie zaobserwowano</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Jeszcze bez oceny</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>Jak wygląda każdy poziom</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Must be met by the person</source>
        <translation>Warunek konieczny u kandydata</translation>
    </message>
    <message>
        <source>Read. Take back</source>
        <translation>Przeczytane. Cofnij</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Dalej: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Karta odzyskiwania</translation>
    </message>
    <message>
        <source>The words on your paper bring everything back that reached the server.</source>
        <translation>Słowa z kartki przywrócą wszystko, co dotarło na serwer.</translation>
    </message>
    <message>
        <source>Address on the sheet</source>
        <translation>Adres z karty</translation>
    </message>
    <message>
        <source>Write the address first</source>
        <translation>Najpierw wpisz adres</translation>
    </message>
    <message>
        <source>The 24 words, in order</source>
        <translation>24 słowa po kolei</translation>
    </message>
    <message numerus="yes">
        <source>There are %n word(s); a sheet has 24</source>
        <translation>
            <numerusform>Jest %n słowo; na karcie są 24</numerusform>
            <numerusform>Są %n słowa; na karcie są 24</numerusform>
            <numerusform>Jest %n słów; na karcie są 24</numerusform>
        </translation>
    </message>
    <message>
        <source>A new passphrase for this device</source>
        <translation>Nowe hasło dla tego urządzenia</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć</translation>
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
        <translation>Karta odzyskiwania</translation>
    </message>
    <message>
        <source>These words open the workspace when every device is lost. Keep the paper where you keep contracts. Who has it can read what you can read.</source>
        <translation>Te słowa otworzą przestrzeń, gdy przepadną wszystkie urządzenia. Trzymaj kartkę tam, gdzie umowy. Kto ją ma, może czytać to samo co Ty.</translation>
    </message>
    <message>
        <source>Where the workspace lives</source>
        <translation>Adres przestrzeni</translation>
    </message>
    <message>
        <source>To come back: open Kvorum on a new device, choose “Join with a link”, then “I have a recovery sheet”. Scan or type the address, then the words.</source>
        <translation>Aby odzyskać dostęp, otwórz Kvorum na nowym urządzeniu, wybierz „Dołącz przez link”, a potem „Mam kartę odzyskiwania”. Zeskanuj lub wpisz adres, a następnie wpisz słowa.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Karta odzyskiwania</translation>
    </message>
    <message>
        <source>Write this down on paper</source>
        <translation>Zapisz to na kartce</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>Czy słowa są na kartce?</translation>
    </message>
    <message>
        <source>The sheet holds</source>
        <translation>Karta jest już ważna</translation>
    </message>
    <message>
        <source>Show me the words</source>
        <translation>Pokaż słowa</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>Sprawdź i zachowaj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Everything here is locked with keys that only your devices hold. If they are all lost, nobody can open it again, not even who keeps the server. Twenty-four words on paper are the way back.</source>
        <translation>Wszystko tu jest zaszyfrowane kluczami, które mają tylko Twoje urządzenia. Jeśli przepadną wszystkie, nikt już tego nie otworzy, nawet administrator serwera. Ratunkiem są wtedy dwadzieścia cztery słowa na papierze.</translation>
    </message>
    <message>
        <source>Write or print them and keep the paper where you keep contracts. Who has it can read what you can read, so no photo and no cloud.</source>
        <translation>Zapisz je lub wydrukuj i trzymaj kartkę tam, gdzie umowy. Kto ją ma, może czytać to samo co Ty, więc żadnych zdjęć i żadnej chmury.</translation>
    </message>
    <message>
        <source>The sheet you have stops working when the new one is kept.</source>
        <translation>Dotychczasowa karta straci ważność, gdy zachowasz nową.</translation>
    </message>
    <message>
        <source>The paper also needs the address of the workspace. It stands on the printed page; everybody who works here finds it in Settings.</source>
        <translation>Na kartce potrzebny jest też adres przestrzeni. Jest na wydruku, a każdy, kto tu pracuje, znajdzie go w Ustawieniach.</translation>
    </message>
    <message>
        <source>Print instead</source>
        <translation>Wydrukuj</translation>
    </message>
    <message>
        <source>Read two words from the paper.</source>
        <translation>Przepisz z kartki dwa słowa.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Słowo %1</translation>
    </message>
    <message>
        <source>On the sheet it is another word</source>
        <translation>Na karcie jest inne słowo</translation>
    </message>
    <message>
        <source>The words work from the next sync on. Put the paper away; this app does not know them any more.</source>
        <translation>Słowa działają od najbliższej synchronizacji. Schowaj kartkę; aplikacja już ich nie pamięta.</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Pokaż ponownie</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Oddane</translation>
    </message>
    <message>
        <source>Before you hand in</source>
        <translation>Sprawdź przed oddaniem</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Zapisano tutaj</translation>
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
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Every skill has a level or is marked as not observed.</source>
        <translation>Każda kompetencja ma ocenę albo jest oznaczona jako niezaobserwowana.</translation>
    </message>
    <message>
        <source>Your ratings</source>
        <translation>Twoje oceny</translation>
    </message>
    <message>
        <source>Your ratings so far</source>
        <translation>Twoje dotychczasowe oceny</translation>
    </message>
    <message>
        <source>Lock and hand in?</source>
        <translation>Zablokować i oddać?</translation>
    </message>
    <message>
        <source>Lock and hand in</source>
        <translation>Zablokuj i oddaj</translation>
    </message>
    <message>
        <source>It stays as it is then. Afterwards you can amend it with a reason; both are seen.</source>
        <translation>Od tej chwili się nie zmieni. Później możesz go poprawić, podając powód; widać obie wersje.</translation>
    </message>
    <message>
        <source>Amend the sheet with this?</source>
        <translation>Poprawić arkusz w ten sposób?</translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation>Dodaj poprawkę</translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Zapisano tutaj</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>SecondOpinionCard</name>
    <message>
        <source>Second opinion</source>
        <translation>Druga opinia</translation>
    </message>
    <message>
        <source>Rated without seeing the panel. Shown beside its mean, never in it.</source>
        <translation>Wystawiona bez wglądu w oceny panelu. Pokazana obok średniej, nie wchodzi do niej.</translation>
    </message>
    <message>
        <source>%1: second opinion %2, panel %3, difference %4</source>
        <translation>%1: druga opinia %2, panel %3, różnica %4</translation>
    </message>
    <message>
        <source>%1, panel %2: %3</source>
        <translation>%1, panel %2: %3</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Użyj tego serwera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>It passes on what your devices and your panel write. All of it is locked before it leaves; the server cannot read it.</source>
        <translation>Przekazuje dane między Twoimi urządzeniami i panelem. Wszystko jest szyfrowane przed wysłaniem; serwer niczego nie przeczyta.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Write the address first</source>
        <translation>Najpierw wpisz adres</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Whoever keeps the server gives one for a new workspace. Leave it empty where none is asked for.</source>
        <translation>Kod dla nowej przestrzeni daje administrator serwera. Jeśli nie jest wymagany, zostaw puste.</translation>
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
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Of the app. Each interview keeps its own.</source>
        <translation>Język aplikacji. Każda rozmowa ma własny.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Wielkość tekstu w procentach</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Ogranicz ruch</translation>
    </message>
    <message>
        <source>Pages and bars change at once</source>
        <translation>Strony i paski zmieniają się bez animacji</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Show the time used</source>
        <translation>Pokazuj upływ czasu</translation>
    </message>
    <message>
        <source>It never stops you; it only tells</source>
        <translation>Nie przerywa rozmowy, tylko informuje</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>The demo. Nothing leaves this device.</source>
        <translation>Wersja demo. Nic nie opuszcza tego urządzenia.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Przestrzeń</translation>
    </message>
    <message>
        <source>You, may make vacancies and invite people</source>
        <translation>Ty: możesz zakładać rekrutacje i zapraszać</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>All you do is kept here first</source>
        <translation>Wszystko zapisuje się najpierw tutaj</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O aplikacji</translation>
    </message>
    <message>
        <source>Version %1. Free software under the Apache licence 2.0.</source>
        <translation>Wersja %1. Wolne oprogramowanie na licencji Apache 2.0.</translation>
    </message>
    <message>
        <source>Letters: Inter, SIL Open Font Licence. Icons: Tabler, MIT.</source>
        <translation>Krój pisma: Inter, SIL Open Font License. Ikony: Tabler, MIT.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Brak serwera</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Needed to invite people and to use a second device</source>
        <translation>Potrzebny, aby zapraszać osoby i używać drugiego urządzenia</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Twoje urządzenia</translation>
    </message>
    <message>
        <source>End the access of this device?</source>
        <translation>Odebrać dostęp temu urządzeniu?</translation>
    </message>
    <message>
        <source>It can read and write here no more as soon as it hears of it, and deletes what it holds. What it has not sent stays with it as a file.</source>
        <translation>Gdy tylko ta informacja dotrze do urządzenia, nie odczyta ono ani nie zapisze tu już niczego i usunie swoje dane. To, czego nie wysłało, można na nim zapisać do pliku.</translation>
    </message>
    <message>
        <source>End its access</source>
        <translation>Odbierz dostęp</translation>
    </message>
    <message>
        <source>Address of the workspace</source>
        <translation>Adres przestrzeni</translation>
    </message>
    <message>
        <source>The address is copied. It belongs on a recovery sheet.</source>
        <translation>Skopiowano adres. Zapisz go na karcie odzyskiwania.</translation>
    </message>
</context>
<context>
    <name>ShareSliders</name>
    <message>
        <source>Together 100 per cent. Change one, and the one set longest ago gives way.</source>
        <translation>Razem 100 procent. Po zmianie jednej wartości dopasuje się ta ustawiona najdawniej.</translation>
    </message>
    <message>
        <source>Set one; the others share the rest.</source>
        <translation>Ustaw jedną, pozostałe podzielą się resztą.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Wcześniejsze komunikaty</translation>
    </message>
</context>
<context>
    <name>SizeFit</name>
    <message>
        <source>%1 times our size</source>
        <translation>%1 × nasze obroty</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>podobna</translation>
    </message>
</context>
<context>
    <name>SizesAnswer</name>
    <message>
        <source>Sales a year, now or at the end</source>
        <translation>Sprzedaż roczna, teraz lub na koniec</translation>
    </message>
    <message>
        <source>MSEK</source>
        <translation>mln SEK</translation>
    </message>
    <message>
        <source>Sales at the start</source>
        <translation>Sprzedaż na początku</translation>
    </message>
    <message>
        <source>Years between</source>
        <translation>Ile lat</translation>
    </message>
    <message>
        <source>the size at the start</source>
        <translation>tyle co na początku</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>rocznie</translation>
    </message>
</context>
<context>
    <name>SketchAnswer</name>
    <message numerus="yes">
        <source>Sketch, %n stroke(s)</source>
        <translation>
            <numerusform>Szkic, %n kreska</numerusform>
            <numerusform>Szkic, %n kreski</numerusform>
            <numerusform>Szkic, %n kresek</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw on</source>
        <translation>Rysuj dalej</translation>
    </message>
    <message>
        <source>Add a sketch</source>
        <translation>Dodaj szkic</translation>
    </message>
</context>
<context>
    <name>SketchBoard</name>
    <message numerus="yes">
        <source>Sketch, %n stroke(s)</source>
        <translation>
            <numerusform>Szkic, %n kreska</numerusform>
            <numerusform>Szkic, %n kreski</numerusform>
            <numerusform>Szkic, %n kresek</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn with a finger, a pen or the mouse. In words it goes into the note.</source>
        <translation>Rysuje się palcem, rysikiem lub myszą. Opis słowami należy do notatki.</translation>
    </message>
</context>
<context>
    <name>SketchSheet</name>
    <message>
        <source>Sketch</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Nie ma tu czego cofać</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Narzędzie</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pióro</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gumka</translation>
    </message>
</context>
<context>
    <name>SkillList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>SkillRating</name>
    <message>
        <source>What each level looks like</source>
        <translation>Jak wygląda każdy poziom</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>zwinięte</translation>
    </message>
</context>
<context>
    <name>SkillRow</name>
    <message>
        <source>Rated on two devices. Nothing is lost; the later one counts until you choose.</source>
        <translation>Oceny z dwóch urządzeń. Nic nie zginęło; liczy się późniejsza, dopóki nie wybierzesz.</translation>
    </message>
</context>
<context>
    <name>SorterAnswer</name>
    <message>
        <source>Inside or bought</source>
        <translation>U nas czy na zewnątrz</translation>
    </message>
</context>
<context>
    <name>SorterLists</name>
    <message>
        <source>Keep inside</source>
        <translation>Zostaje u nas</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Do ustalenia</translation>
    </message>
    <message>
        <source>Buy outside</source>
        <translation>Zlecamy</translation>
    </message>
</context>
<context>
    <name>SorterRow</name>
    <message>
        <source>Move %1 left</source>
        <translation>Przesuń w lewo: %1</translation>
    </message>
    <message>
        <source>Move %1 right</source>
        <translation>Przesuń w prawo: %1</translation>
    </message>
</context>
<context>
    <name>SorterRows</name>
    <message>
        <source>Keep inside</source>
        <translation>Zostaje u nas</translation>
    </message>
    <message>
        <source>Buy outside</source>
        <translation>Zlecamy</translation>
    </message>
    <message>
        <source>Keep inside: %1</source>
        <translation>Zostaje u nas: %1</translation>
    </message>
    <message>
        <source>Buy outside: %1</source>
        <translation>Zlecamy: %1</translation>
    </message>
</context>
<context>
    <name>SourceAnswer</name>
    <message>
        <source>Date of the source</source>
        <translation>Data źródła</translation>
    </message>
    <message>
        <source>Year and month, as 2026-03</source>
        <translation>Rok i miesiąc, np. 2026-03</translation>
    </message>
    <message>
        <source>Write year and month, as 2026-03.</source>
        <translation>Wpisz rok i miesiąc, np. 2026-03</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split of own time</source>
        <translation>Podział własnego czasu</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Nic nie zmieniono</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Your target for the role. The answer to question 11 is compared with it; the distance is not rated.</source>
        <translation>Wasz cel dla tego stanowiska. Porównujemy z nim odpowiedź na pytanie 11. Różnicy nie oceniamy.</translation>
    </message>
</context>
<context>
    <name>SpreadBars</name>
    <message numerus="yes">
        <source>Level %1: %n rating(s)</source>
        <translation>
            <numerusform>Poziom %1: %n ocena</numerusform>
            <numerusform>Poziom %1: %n oceny</numerusform>
            <numerusform>Poziom %1: %n ocen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not observed: %n</source>
        <translation>
            <numerusform>Nie zaobserwowano: %n</numerusform>
            <numerusform>Nie zaobserwowano: %n</numerusform>
            <numerusform>Nie zaobserwowano: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Ask the same.
Rate apart.
Decide together.</source>
        <translation>Pytajcie o to samo.
Oceniajcie osobno.
Decydujcie razem.</translation>
    </message>
    <message>
        <source>Interviews that work without a network and a decision you can explain a year from now.</source>
        <translation>Rozmowy także bez sieci i decyzja, którą uzasadnicie nawet za rok.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>StepperSlider</name>
    <message>
        <source>Less</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>last %1</source>
        <translation>ostatnio %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Bez sieci</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n to send</source>
        <translation>
            <numerusform>Bez sieci · %n czeka</numerusform>
            <numerusform>Bez sieci · %n czekają</numerusform>
            <numerusform>Bez sieci · %n czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n czeka</numerusform>
            <numerusform>%n czekają</numerusform>
            <numerusform>%n czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting</source>
        <translation>
            <numerusform>%n zmiana czeka</numerusform>
            <numerusform>%n zmiany czekają</numerusform>
            <numerusform>%n zmian czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent · %1</source>
        <translation>Wszystko wysłane · %1</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Wszystko wysłane</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>Send and fetch now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
</context>
<context>
    <name>SystemLine</name>
    <message>
        <source>Reads</source>
        <translation>Czyta</translation>
    </message>
    <message>
        <source>Works in it</source>
        <translation>Pracuje</translation>
    </message>
    <message>
        <source>Sets it up</source>
        <translation>Konfiguruje</translation>
    </message>
    <message>
        <source>Depth in %1</source>
        <translation>Poziom pracy w systemie: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>SystemsAnswer</name>
    <message>
        <source>A system that was named</source>
        <translation>Wymieniony system</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Najpierw wpisz nazwę</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Dodaj: %1</translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message>
        <source>Timer</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Resume the clock</source>
        <translation>Wznów zegar</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Wstrzymaj zegar</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Pokaż zegar</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Wstrzymano przy %1</translation>
    </message>
    <message>
        <source>This question %1</source>
        <translation>To pytanie: %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 po czasie</translation>
    </message>
    <message numerus="yes">
        <source>of %n min</source>
        <translation>
            <numerusform>z %n min</numerusform>
            <numerusform>z %n min</numerusform>
            <numerusform>z %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for this question</source>
        <translation>Czas na to pytanie</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 z %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions</source>
        <translation>
            <numerusform>%1 z %n pytania</numerusform>
            <numerusform>%1 z %n pytań</numerusform>
            <numerusform>%1 z %n pytań</numerusform>
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
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pytanie %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <translation>
            <numerusform>%1 z %n min</numerusform>
            <numerusform>%1 z %n min</numerusform>
            <numerusform>%1 z %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the interview</source>
        <translation>Wyjdź z rozmowy</translation>
    </message>
    <message>
        <source>Resume the clock</source>
        <translation>Wznów zegar</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Wstrzymaj zegar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przejrzyj</translation>
    </message>
    <message>
        <source>Nothing to take back yet.</source>
        <translation>Nie ma jeszcze czego cofnąć.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Zablokuj ekran</translation>
    </message>
    <message>
        <source>%1 · your own sheet</source>
        <translation>%1 · twój arkusz</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Welcome back</source>
        <translation>Witaj ponownie</translation>
    </message>
    <message>
        <source>What is on this device is locked. Your passphrase opens it; no network is needed.</source>
        <translation>Dane na tym urządzeniu są zablokowane. Odblokujesz je swoim hasłem, także bez sieci.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>What is on this device is kept here. It could not be opened just now.</source>
        <translation>Dane są nadal na tym urządzeniu, ale tym razem nie udało się ich otworzyć.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>UnsentCard</name>
    <message numerus="yes">
        <source>%n of your changes could not be sent, because you no longer take part there.</source>
        <translation>
            <numerusform>Nie udało się wysłać %n Twojej zmiany, bo nie masz tam już dostępu.</numerusform>
            <numerusform>Nie udało się wysłać %n Twoich zmian, bo nie masz tam już dostępu.</numerusform>
            <numerusform>Nie udało się wysłać %n Twoich zmian, bo nie masz tam już dostępu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Zapisano w %1</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Zapisz do pliku</translation>
    </message>
    <message>
        <source>Save them first</source>
        <translation>Najpierw je zapisz</translation>
    </message>
    <message>
        <source>Delete them here</source>
        <translation>Usuń je stąd</translation>
    </message>
</context>
<context>
    <name>VacanciesPage</name>
    <message>
        <source>Vacancies</source>
        <translation>Rekrutacje</translation>
    </message>
    <message>
        <source>New vacancy</source>
        <translation>Nowa rekrutacja</translation>
    </message>
    <message>
        <source>No vacancies yet</source>
        <translation>Nie ma jeszcze rekrutacji</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Writes the vacancy file with all figures</source>
        <translation>Zapisuje plik rekrutacji ze wszystkimi liczbami</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Zestawienie</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zestaw pytań</translation>
    </message>
    <message>
        <source>The questions, and what each level looks like</source>
        <translation>Pytania i opis każdego poziomu</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Więcej: %1</translation>
    </message>
</context>
<context>
    <name>VacancyItems</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Zestawienie</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zestaw pytań</translation>
    </message>
</context>
<context>
    <name>VacancyPage</name>
    <message>
        <source>Exported to %1</source>
        <translation>Wyeksportowano do %1</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandydatury</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>Dodaj kandydaturę</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Nie ma jeszcze kandydatur</translation>
    </message>
    <message>
        <source>Add the first one, then choose who rates. Everybody asks the same questions.</source>
        <translation>Dodaj pierwszą osobę, potem wybierz, kto ocenia. Wszyscy zadają te same pytania.</translation>
    </message>
    <message>
        <source>They appear here when the recruiter adds them.</source>
        <translation>Pojawią się tutaj, gdy doda je osoba rekrutująca.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Zaproś</translation>
    </message>
    <message>
        <source>What shapes the role</source>
        <translation>Kontekst stanowiska</translation>
    </message>
    <message>
        <source>Withdraw the invitation?</source>
        <translation>Wycofać zaproszenie?</translation>
    </message>
    <message>
        <source>The link for %1 stops working. You can invite again.</source>
        <translation>Ten link (%1) przestanie działać. Możesz wysłać nowe zaproszenie.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>End the access of %1?</source>
        <translation>Odebrać dostęp? %1</translation>
    </message>
    <message>
        <source>Each device of %1 is shut out and deletes what it holds of this workspace. Sheets that were handed in stay. It cannot be undone; a new invitation makes a new person.</source>
        <translation>%1: wszystkie urządzenia tej osoby stracą dostęp i usuną dane tej przestrzeni. Oddane arkusze zostają. Tego nie można cofnąć; nowe zaproszenie tworzy nową osobę.</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Odbierz dostęp</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Usunąć na zawsze? %1</translation>
    </message>
    <message>
        <source>Everything about %1 goes: sheets, notes and ratings, from the server at once and from each device when it next syncs. Files that somebody exported are not reached. It cannot be undone.</source>
        <translation>Znikną wszystkie dane tej osoby (%1): arkusze, notatki i oceny, z serwera od razu, a z każdego urządzenia przy najbliższej synchronizacji. Wyeksportowane pliki pozostaną. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Amended afterwards</source>
        <translation>Poprawiono później</translation>
    </message>
    <message>
        <source>Beside the sheet, which stays as it was handed in and is what counts.</source>
        <translation>Obok arkusza, który pozostaje taki, jak go przekazano, i to on się liczy.</translation>
    </message>
    <message>
        <source>%1 · came too late for the sheet</source>
        <translation>%1 · za późno na ten arkusz</translation>
    </message>
    <message>
        <source>Amend with it</source>
        <translation>Dodaj jako poprawkę</translation>
    </message>
</context>
<context>
    <name>WeightBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>było %1</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The 24 words</source>
        <translation>24 słowa</translation>
    </message>
    <message>
        <source>Word %1: %2</source>
        <translation>Słowo %1: %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Owner</source>
        <translation>Zarządzanie przestrzenią</translation>
    </message>
    <message>
        <source>Recruiter</source>
        <translation>Rekrutacja</translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation>Hiring manager</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Prowadzenie rozmów</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kierownictwo</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>deklaracja</translation>
    </message>
    <message>
        <source>probed</source>
        <translation>dopytane</translation>
    </message>
    <message>
        <source>shown by example</source>
        <translation>pokazane na przykładzie</translation>
    </message>
    <message>
        <source>referenced</source>
        <translation>z referencji</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>No raters yet</source>
        <translation>Nikt jeszcze nie ocenia</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>Oddane: %1 z %2</translation>
    </message>
    <message>
        <source>%1 of %2 in, %3 missing</source>
        <translation>Oddane: %1 z %2, brakuje: %3</translation>
    </message>
    <message>
        <source>This is not the passphrase of this device. Nothing was changed; try again.</source>
        <translation>To nie jest hasło do tego urządzenia. Nic się nie zmieniło; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This device could not save. What was saved before is kept. Free some space, then try again.</source>
        <translation>Nie udało się zapisać. Wcześniejsze zmiany są bezpieczne. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one, or ask for the right to write here.</source>
        <translation>W tym folderze nie można zapisywać. Wybierz inny albo poproś o uprawnienia do zapisu.</translation>
    </message>
    <message>
        <source>A file of this device is damaged. It was left as it is.</source>
        <translation>Plik na tym urządzeniu jest uszkodzony. Pozostał bez zmian.</translation>
    </message>
    <message>
        <source>This was written by a newer Kvorum. Update the app; your work here goes on.</source>
        <translation>Zapisano to w nowszej wersji Kvorum. Zaktualizuj aplikację; tutaj możesz pracować dalej.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Twoja rola na to nie pozwala.</translation>
    </message>
    <message>
        <source>This sheet is handed in and locked.</source>
        <translation>Ten arkusz jest oddany i zablokowany.</translation>
    </message>
    <message>
        <source>The server cannot be reached. All you do is kept here.</source>
        <translation>Nie można połączyć się z serwerem. Wszystko zapisuje się na tym urządzeniu.</translation>
    </message>
    <message>
        <source>The server’s log does not fit what this device has seen. Your work is kept; nothing was taken over.</source>
        <translation>Zapisy na serwerze nie zgadzają się z tymi na urządzeniu. Twoja praca jest zachowana; niczego nie pobrano.</translation>
    </message>
    <message>
        <source>This is not a link to a workspace. Copy the whole link, from kvorum:// to its end.</source>
        <translation>To nie jest link do przestrzeni. Skopiuj cały link, od kvorum:// do końca.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwsze miejsce</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Drugie miejsce</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Trzecie miejsce</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Miejsce %1</translation>
    </message>
    <message>
        <source>This is no address of a server. It begins with https://</source>
        <translation>To nie jest adres serwera. Taki adres zaczyna się od https://</translation>
    </message>
    <message>
        <source>Word %1 is not on any recovery sheet. Each has four letters.</source>
        <translation>Słowa %1 nie ma na żadnej karcie odzyskiwania. Każde ma cztery litery.</translation>
    </message>
    <message>
        <source>One of the 24 words is another. Compare them with the sheet.</source>
        <translation>Jedno z 24 słów się nie zgadza. Porównaj je z kartą.</translation>
    </message>
    <message>
        <source>A name is needed first.</source>
        <translation>Najpierw podaj nazwę.</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed.</source>
        <translation>Nie da się tego odczytać. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>This needs a server. Add one in Settings.</source>
        <translation>Do tego potrzebny jest serwer. Dodaj go w Ustawieniach.</translation>
    </message>
    <message>
        <source>This text is too long to be kept. Shorten it.</source>
        <translation>Tekst jest za długi, aby go zapisać. Skróć go.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Tego już tu nie ma.</translation>
    </message>
    <message>
        <source>The key to this has not come yet. It comes when somebody who has it syncs.</source>
        <translation>Klucz do tego jeszcze nie dotarł. Dotrze, gdy zsynchronizuje dane ktoś, kto go ma.</translation>
    </message>
    <message>
        <source>Something came that nobody of this workspace signed. It was not taken over.</source>
        <translation>Nadeszły dane, których nie podpisał nikt z tej przestrzeni. Nie zostały przyjęte.</translation>
    </message>
    <message>
        <source>The clock of this device is off. Nothing is lost; set it right, so that times are true.</source>
        <translation>Zegar tego urządzenia źle chodzi. Nic nie przepadło; ustaw go, aby godziny się zgadzały.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Look again, then repeat.</source>
        <translation>Ktoś to w międzyczasie zmienił. Sprawdź i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This candidate was erased.</source>
        <translation>Dane tej osoby zostały usunięte.</translation>
    </message>
    <message>
        <source>This device’s folder was copied, or set back to an older state. It goes on as a further device of yours; nothing was lost.</source>
        <translation>Folder tego urządzenia został skopiowany albo cofnięty do starszego stanu. Urządzenie działa dalej jako kolejne z Twoich urządzeń; nic nie zginęło.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not hold the key of this device. Was its folder brought here from another computer?</source>
        <translation>Pęk kluczy tego komputera nie zawiera klucza do tego urządzenia. Czy jego folder pochodzi z innego komputera?</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Unlock it and try again, or choose a passphrase where you are asked for one.</source>
        <translation>Nie można użyć pęku kluczy tego komputera. Odblokuj go i spróbuj ponownie albo wybierz hasło, gdy pojawi się pytanie.</translation>
    </message>
    <message>
        <source>Another Kvorum has this folder open. Close it there, or choose another folder.</source>
        <translation>Ten folder jest już otwarty w innym oknie programu Kvorum. Zamknij go tam albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>The server refused something from this device. It is kept here.</source>
        <translation>Serwer nie przyjął części danych z tego urządzenia. Zostały tutaj.</translation>
    </message>
    <message>
        <source>Nobody whom this device trusts has signed the server’s certificate. Nothing was sent. Ask who runs the server.</source>
        <translation>Certyfikatu serwera nie wystawił nikt, komu to urządzenie ufa. Nic nie zostało wysłane. Zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>Another server answers at this address: its certificate has another name. Nothing was sent. Check the address, or ask who runs the server.</source>
        <translation>Pod tym adresem odpowiada inny serwer: jego certyfikat ma inną nazwę. Nic nie zostało wysłane. Sprawdź adres albo zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>The server’s certificate has run out, or the clock of this device is wrong. Nothing was sent.</source>
        <translation>Certyfikat serwera stracił ważność albo zegar tego urządzenia jest źle ustawiony. Nic nie zostało wysłane.</translation>
    </message>
    <message>
        <source>The server does not answer over a protected line. Nothing was sent. Ask who runs the server.</source>
        <translation>Serwer nie odpowiada przez chronione połączenie. Nic nie zostało wysłane. Zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>The server sends to another address. Nothing was sent there. Ask for its new address.</source>
        <translation>Serwer odsyła pod inny adres. Nic tam nie zostało wysłane. Zapytaj o nowy adres.</translation>
    </message>
    <message>
        <source>age</source>
        <translation>wiek</translation>
    </message>
    <message>
        <source>family</source>
        <translation>rodzina</translation>
    </message>
    <message>
        <source>pregnancy and leave</source>
        <translation>ciąża i urlopy rodzicielskie</translation>
    </message>
    <message>
        <source>health</source>
        <translation>zdrowie</translation>
    </message>
    <message>
        <source>religion</source>
        <translation>religia</translation>
    </message>
    <message>
        <source>union</source>
        <translation>związki zawodowe</translation>
    </message>
    <message>
        <source>earlier pay</source>
        <translation>wcześniejsze zarobki</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>pochodzenie</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>poglądy polityczne</translation>
    </message>
    <message>
        <source>orientation and gender identity</source>
        <translation>orientacja seksualna i tożsamość płciowa</translation>
    </message>
    <message>
        <source>“%1” may touch what must not count: %2. Ask and note only what the job needs. This remark is shown here and kept nowhere.</source>
        <translation>„%1” może dotyczyć czegoś, czego nie wolno brać pod uwagę: %2. Pytaj tylko o to, czego wymaga praca, i tylko to notuj. Ta uwaga jest widoczna tylko tutaj i nigdzie nie jest zapisywana.</translation>
    </message>
    <message>
        <source>The file of this device was damaged. It was set aside; what could be read of it is here. What was sent before comes back with the next sync.</source>
        <translation>Plik na tym urządzeniu był uszkodzony. Został odłożony na bok, a to, co dało się odczytać, jest tutaj. To, co wysłano wcześniej, wróci przy następnej synchronizacji.</translation>
    </message>
    <message>
        <source>A file of this device is damaged. Close Kvorum and open it again: it sets the file aside and keeps all that can be read.</source>
        <translation>Plik na tym urządzeniu jest uszkodzony. Zamknij Kvorum i otwórz ponownie: program odłoży plik na bok i zachowa wszystko, co da się odczytać.</translation>
    </message>
    <message>
        <source>An amendment needs its reason first.</source>
        <translation>Poprawka wymaga najpierw podania powodu.</translation>
    </message>
    <message>
        <source>The folder of this device cannot be written to. You can read and export everything, and change nothing. Ask for the right to write there, then open Kvorum again.</source>
        <translation>W folderze tego urządzenia nie można zapisywać. Możesz wszystko czytać i eksportować, ale niczego nie zmienisz. Poproś o prawo zapisu w tym folderze, a potem otwórz Kvorum ponownie.</translation>
    </message>
    <message>
        <source>The server does not know this device, perhaps because it was set back to an old backup. All your work is kept here. Sync goes on once the person who invited you has synced; else ask for a new link.</source>
        <translation>Serwer nie zna tego urządzenia, być może dlatego, że przywrócono na nim starą kopię zapasową. Wszystko, co tu zrobiono, jest zachowane. Synchronizacja ruszy, gdy zsynchronizuje się osoba, która Cię zaprosiła. Jeśli to nie pomoże, poproś o nowy link.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::AppViewModel</name>
    <message>
        <source>Filling the demo: %1 of %2 sheets</source>
        <translation>Wypełnianie wersji demo: %1 z %2 arkuszy</translation>
    </message>
    <message>
        <source>Filling the demo</source>
        <translation>Wypełnianie wersji demo</translation>
    </message>
    <message>
        <source>A passphrase is needed. It protects what is on this device.</source>
        <translation>Potrzebne jest hasło. Chroni to, co jest na urządzeniu.</translation>
    </message>
    <message>
        <source>Bringing your workspace here</source>
        <translation>Pobieranie Twojej przestrzeni</translation>
    </message>
    <message>
        <source>This invitation was used, or has run out. Ask for a new one.</source>
        <translation>To zaproszenie zostało wykorzystane lub wygasło. Poproś o nowe.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your invitation is kept; this goes on as soon as there is a network.</source>
        <translation>Nie można połączyć się z serwerem. Zaproszenie jest zachowane; wznowimy, gdy tylko będzie sieć.</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Na tym urządzeniu</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n to send</source>
        <translation>
            <numerusform>Bez sieci · %n czeka</numerusform>
            <numerusform>Bez sieci · %n czekają</numerusform>
            <numerusform>Bez sieci · %n czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Bez sieci</translation>
    </message>
    <message>
        <source>%1 · last %2</source>
        <translation>%1 · ostatnio %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n do wysłania</numerusform>
            <numerusform>%n do wysłania</numerusform>
            <numerusform>%n do wysłania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n zmiana czeka</numerusform>
            <numerusform>%n zmiany czekają</numerusform>
            <numerusform>%n zmian czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Wszystko wysłane</translation>
    </message>
    <message>
        <source>All sent · %1</source>
        <translation>Wszystko wysłane · %1</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::CandidateViewModel</name>
    <message>
        <source>Weighs %1.</source>
        <translation>Waga %1.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>spełniony</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>niespełniony</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>za mało obserwacji</translation>
    </message>
    <message>
        <source>%1, close call</source>
        <translation>%1, na granicy</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s), all rated</source>
        <translation>
            <numerusform>%n kompetencja, oceniona</numerusform>
            <numerusform>%n kompetencje, wszystkie ocenione</numerusform>
            <numerusform>%n kompetencji, wszystkie ocenione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n skill(s) rated</source>
        <translation>
            <numerusform>ocenione %1 z %n kompetencji</numerusform>
            <numerusform>ocenione %1 z %n kompetencji</numerusform>
            <numerusform>ocenione %1 z %n kompetencji</numerusform>
        </translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Cechy</translation>
    </message>
    <message>
        <source>beside the score</source>
        <translation>poza wynikiem</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>za mała</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>mniejsza</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>podobna</translation>
    </message>
    <message>
        <source>a notch larger</source>
        <translation>nieco większa</translation>
    </message>
    <message>
        <source>much larger</source>
        <translation>dużo większa</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>za duża</translation>
    </message>
    <message>
        <source>%1, %2 ×</source>
        <translation>%1, %2 ×</translation>
    </message>
    <message>
        <source>%1 MSEK beside our %2. Shown, never added to the score.</source>
        <translation>%1 mln SEK przy naszych %2. Tylko do wglądu, nie wlicza się do wyniku.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Poza rankingiem</translation>
    </message>
    <message>
        <source>%1 of %2 ranked</source>
        <translation>%1 na %2 w rankingu</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandydatura %1</translation>
    </message>
    <message>
        <source>Hand in yours first</source>
        <translation>Najpierw oddaj swój arkusz</translation>
    </message>
    <message>
        <source>Waiting for the panel</source>
        <translation>Czekamy na oceny panelu</translation>
    </message>
    <message>
        <source>The others’ levels are shown when you have handed in your own sheet, so that nobody is swayed.</source>
        <translation>Oceny innych zobaczysz po oddaniu własnego arkusza, aby nikt się nimi nie sugerował.</translation>
    </message>
    <message>
        <source>%1. Levels are shown when they may be, so that nobody is swayed.</source>
        <translation>%1. Oceny pokażą się we właściwej chwili, aby nikt się nimi nie sugerował.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::DashboardViewModel</name>
    <message>
        <source>Traits</source>
        <translation>Cechy</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>poza</translation>
    </message>
    <message>
        <source>Traits are rated and shown. They count only with a share that a person sets.</source>
        <translation>Cechy są oceniane i widoczne. Do wyniku wliczają się tylko w takim stopniu, jaki ustali człowiek.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: nie zaobserwowano</translation>
    </message>
    <message>
        <source>, gate not passed</source>
        <translation>, próg niespełniony</translation>
    </message>
    <message>
        <source>, below what the role asks</source>
        <translation>, poniżej wymagań</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandydatura %1</translation>
    </message>
    <message>
        <source>%1, score %2 %3, %4, observed %5</source>
        <translation>%1, wynik %2 %3, %4, zaobserwowano %5</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandydatura</numerusform>
            <numerusform>%n kandydatury</numerusform>
            <numerusform>%n kandydatur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n osoba ocenia</numerusform>
            <numerusform>%n osoby oceniają</numerusform>
            <numerusform>%n osób ocenia</numerusform>
        </translation>
    </message>
    <message>
        <source>A gate is not passed. High scores elsewhere cannot make up for it; a named person decides.</source>
        <translation>Próg nie jest spełniony. Wysokie oceny w innych obszarach tego nie zrównoważą; decyduje wyznaczona osoba.</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Nie ma jeszcze kandydatur</translation>
    </message>
    <message>
        <source>No sheet can be shown yet</source>
        <translation>Nie można jeszcze pokazać żadnego arkusza</translation>
    </message>
    <message>
        <source>Add candidates and raters in the overview.</source>
        <translation>Dodaj kandydatury i osoby oceniające w przeglądzie.</translation>
    </message>
    <message>
        <source>You see who has handed in. The levels are shown when those who interview have handed in theirs, so that nobody is swayed.</source>
        <translation>Widzisz, kto oddał arkusz. Oceny pokażą się, gdy osoby prowadzące rozmowy oddadzą swoje arkusze, aby nikt się nimi nie sugerował.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::DevicesViewModel</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Karta odzyskiwania</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>To urządzenie</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Inne urządzenie</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>utworzona %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>A link nobody has opened</source>
        <translation>Link, którego nikt nie otworzył</translation>
    </message>
    <message>
        <source>works until %1</source>
        <translation>działa do %1</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::FinderViewModel</name>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Rekrutacje</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Zapisane dwukrotnie</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Jasne lub ciemne kolory</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Ogranicz ruch</translation>
    </message>
    <message>
        <source>Show the time used</source>
        <translation>Pokazuj upływ czasu</translation>
    </message>
    <message>
        <source>Screen lock and PIN</source>
        <translation>Blokada ekranu i PIN</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Twoje urządzenia</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Karta odzyskiwania</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Wersja i licencje</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Zrób to teraz</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Zablokuj ekran</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Pokaż klawisze</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>przekazana</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>rozpoczęta</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nierozpoczęta</translation>
    </message>
    <message>
        <source>Interview with %1</source>
        <translation>Rozmowa: %1</translation>
    </message>
    <message>
        <source>Interview, %1</source>
        <translation>Rozmowa, %1</translation>
    </message>
    <message>
        <source>Question. %1</source>
        <translation>Pytanie. %1</translation>
    </message>
    <message>
        <source>Vacancy, %1</source>
        <translation>Rekrutacja, %1</translation>
    </message>
    <message>
        <source>Dashboard of %1</source>
        <translation>Zestawienie: %1</translation>
    </message>
    <message>
        <source>Candidate, %1</source>
        <translation>Kandydat, %1</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Przeczytaj o obszarze</translation>
    </message>
    <message>
        <source>Kit of %1</source>
        <translation>Zestaw pytań: %1</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Wcześniejsze komunikaty</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::HomeViewModel</name>
    <message>
        <source>%1 · %2 questions, %3</source>
        <translation>%1 · pytań: %2, %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Handed in %1</source>
        <translation>Oddane %1</translation>
    </message>
    <message>
        <source>Question %1 of %2. All is saved.</source>
        <translation>Pytanie %1 z %2. Wszystko zapisane.</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>za %n min</numerusform>
            <numerusform>za %n min</numerusform>
            <numerusform>za %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 handed in on %2</source>
        <translation>%2, oddane arkusze: %1</translation>
    </message>
    <message>
        <source>Hand in yours and all are shown</source>
        <translation>Oddaj swój, a zobaczysz wszystkie</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <source>All sheets on %1 are in</source>
        <translation>Wszystkie arkusze oddane: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Zobacz</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandydatura</numerusform>
            <numerusform>%n kandydatury</numerusform>
            <numerusform>%n kandydatur</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>%1 of %2 sheets in</source>
        <translation>Oddane arkusze: %1 z %2</translation>
    </message>
    <message>
        <source>No sheets yet</source>
        <translation>Nie ma jeszcze arkuszy</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Dobry wieczór</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) today</source>
        <translation>
            <numerusform>dziś %n rozmowa</numerusform>
            <numerusform>dziś %n rozmowy</numerusform>
            <numerusform>dziś %n rozmów</numerusform>
        </translation>
    </message>
    <message>
        <source>no interviews today</source>
        <translation>dziś bez rozmów</translation>
    </message>
    <message>
        <source>No vacancies yet</source>
        <translation>Nie ma jeszcze rekrutacji</translation>
    </message>
    <message>
        <source>No interviews today</source>
        <translation>Dziś nie ma rozmów</translation>
    </message>
    <message>
        <source>All your sheets are handed in.</source>
        <translation>Wszystkie Twoje arkusze są oddane.</translation>
    </message>
    <message>
        <source>Make the first one, then invite the people who will interview.</source>
        <translation>Utwórz pierwszą, a potem zaproś osoby, które poprowadzą rozmowy.</translation>
    </message>
    <message>
        <source>You see the first one as soon as somebody gives it to you.</source>
        <translation>Pierwszą zobaczysz, gdy tylko ktoś Ci ją udostępni.</translation>
    </message>
    <message>
        <source>You have no recovery sheet yet</source>
        <translation>Nie masz jeszcze karty odzyskiwania</translation>
    </message>
    <message>
        <source>Without one, all is lost with your last device</source>
        <translation>Bez niej wszystko przepadnie razem z ostatnim urządzeniem</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Utwórz</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were written twice</source>
        <translation>
            <numerusform>%n rzecz zapisano dwukrotnie</numerusform>
            <numerusform>%n rzeczy zapisano dwukrotnie</numerusform>
            <numerusform>%n rzeczy zapisano dwukrotnie</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are kept until you say which one holds</source>
        <translation>Obie wersje zostają, dopóki nie wybierzesz</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Rozstrzygnij</translation>
    </message>
    <message>
        <source>Those that are given to you appear here.</source>
        <translation>Tu pojawią się te, które dostaniesz.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) to read about</source>
        <translation>
            <numerusform>%n obszar do przeczytania</numerusform>
            <numerusform>%n obszary do przeczytania</numerusform>
            <numerusform>%n obszarów do przeczytania</numerusform>
        </translation>
    </message>
    <message>
        <source>A few minutes before your first interview</source>
        <translation>Kilka minut przed pierwszą rozmową</translation>
    </message>
    <message>
        <source>A few minutes before %1</source>
        <translation>Kilka minut przed %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Czytaj</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came too late</source>
        <translation>
            <numerusform>%n zmiana przyszła za późno</numerusform>
            <numerusform>%n zmiany przyszły za późno</numerusform>
            <numerusform>%n zmian przyszło za późno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::HousePlanViewModel</name>
    <message>
        <source>General advice above 10 MSEK a year: %1 inside, the other %2 bought. It is an opinion, and knows nothing of your strengths and goals.</source>
        <translation>Ogólne zalecenie powyżej 10 mln SEK rocznie: u nas %1, pozostałe %2 zlecone. To opinia, która nie zna waszych mocnych stron ani celów.</translation>
    </message>
    <message>
        <source>The general advice is to keep this inside.</source>
        <translation>Ogólne zalecenie: mieć to u siebie.</translation>
    </message>
    <message>
        <source>The general advice is to buy this.</source>
        <translation>Ogólne zalecenie: zlecać to na zewnątrz.</translation>
    </message>
    <message>
        <source>Say why, then it can be saved.</source>
        <translation>Napisz dlaczego, a będzie można zapisać.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::InterviewViewModel</name>
    <message>
        <source>Question %1 needs an example</source>
        <translation>W pytaniu %1 brakuje przykładu</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Zapisano tutaj</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Gotowe: %1 z %2</translation>
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
            <numerusform>%n kompetencja</numerusform>
            <numerusform>%n kompetencje</numerusform>
            <numerusform>%n kompetencji</numerusform>
        </translation>
    </message>
    <message>
        <source>noted, not rated</source>
        <translation>notatka, bez oceny</translation>
    </message>
    <message>
        <source>All %1 skills are asked about.</source>
        <translation>Pytania obejmują wszystkie kompetencje (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 skills are asked about.</source>
        <translation>Pytania obejmują %1 z %2 kompetencji.</translation>
    </message>
    <message>
        <source>%1 questions, %2 min</source>
        <translation>pytań: %1, %2 min</translation>
    </message>
    <message>
        <source>All are read</source>
        <translation>Wszystko przeczytane</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>Przeczytane: %1 z %2</translation>
    </message>
    <message>
        <source>%1 min to read</source>
        <translation>%1 min czytania</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::ReaderViewModel</name>
    <message>
        <source>Area %1 of %2</source>
        <translation>Obszar %1 z %2</translation>
    </message>
    <message>
        <source>%1 min to read</source>
        <translation>%1 min czytania</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::ReviewViewModel</name>
    <message>
        <source>%1 has no rating</source>
        <translation>Bez oceny: %1</translation>
    </message>
    <message>
        <source>Question %1. Set 1 to 5, or not observed.</source>
        <translation>Pytanie %1. Wybierz 1–5 albo „nie zaobserwowano”.</translation>
    </message>
    <message>
        <source>%1 is a %2 without an example</source>
        <translation>%1: ocena %2 bez przykładu</translation>
    </message>
    <message>
        <source>Question %1. Without one it is shown as claimed.</source>
        <translation>Pytanie %1. Bez przykładu ocena zostanie oznaczona jako deklaracja.</translation>
    </message>
    <message>
        <source>Too few ratings yet to say how you spread them.</source>
        <translation>Za mało ocen, by powiedzieć coś o ich rozkładzie.</translation>
    </message>
    <message>
        <source>You use mostly 3 and 4. That may be right. Look once more at those you doubted.</source>
        <translation>Najczęściej wybierasz 3 i 4. To możliwe. Wróć jednak do ocen, co do których masz wątpliwości.</translation>
    </message>
    <message>
        <source>You use mostly 4 and 5. Does each have an example?</source>
        <translation>Najczęściej wybierasz 4 i 5. Czy każda taka ocena ma przykład?</translation>
    </message>
    <message>
        <source>You use the whole scale.</source>
        <translation>Korzystasz z całej skali.</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>oddane %1</translation>
    </message>
    <message>
        <source>you, not handed in</source>
        <translation>Ty, jeszcze nieoddane</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>nieoddane</translation>
    </message>
    <message>
        <source>Handed in %1.</source>
        <translation>Oddane %1.</translation>
    </message>
    <message>
        <source>All sheets are in.</source>
        <translation>Wszystkie arkusze są oddane.</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>Czekamy na: %1.</translation>
    </message>
    <message>
        <source>Recruiter and hiring manager see your sheet when you hand it in; the panel when each has handed in the own. Until then you see none of theirs.</source>
        <translation>Po oddaniu Twój arkusz zobaczą osoba rekrutująca i hiring manager, a każda osoba z panelu dopiero po oddaniu własnego. Do tego czasu nie widzisz cudzych.</translation>
    </message>
    <message>
        <source>%1 · your sheet</source>
        <translation>%1 · Twój arkusz</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Gotowe: %1 z %2</translation>
    </message>
    <message>
        <source>All is in place</source>
        <translation>Wszystko gotowe</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n rzecz do sprawdzenia</numerusform>
            <numerusform>%n rzeczy do sprawdzenia</numerusform>
            <numerusform>%n rzeczy do sprawdzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a rating will be kept as not observed</source>
        <translation>
            <numerusform>%n bez oceny zostanie zapisana jako niezaobserwowana</numerusform>
            <numerusform>%n bez oceny zostaną zapisane jako niezaobserwowane</numerusform>
            <numerusform>%n bez oceny zostanie zapisanych jako niezaobserwowane</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. The sheet is sealed here and sent when the network is back.</source>
        <translation>Brak sieci. Arkusz zostanie zablokowany tutaj, a wysłany, gdy wróci sieć.</translation>
    </message>
    <message>
        <source>Question %1, %2</source>
        <translation>Pytanie %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n high level(s) without an example will be shown as claimed</source>
        <translation>
            <numerusform>%n wysoka ocena bez przykładu będzie pokazana jako deklaracja</numerusform>
            <numerusform>%n wysokie oceny bez przykładu będą pokazane jako deklaracje</numerusform>
            <numerusform>%n wysokich ocen bez przykładu będzie pokazanych jako deklaracje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::ScreenLock</name>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n second(s).</source>
        <translation>
            <numerusform>Za dużo błędnych prób. Następna będzie możliwa za %n sekundę.</numerusform>
            <numerusform>Za dużo błędnych prób. Następna będzie możliwa za %n sekundy.</numerusform>
            <numerusform>Za dużo błędnych prób. Następna będzie możliwa za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. The next one is possible in %n minute(s).</source>
        <translation>
            <numerusform>Za dużo błędnych prób. Następna będzie możliwa za %n minutę.</numerusform>
            <numerusform>Za dużo błędnych prób. Następna będzie możliwa za %n minuty.</numerusform>
            <numerusform>Za dużo błędnych prób. Następna będzie możliwa za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of this device.</source>
        <translation>To nie jest hasło tego urządzenia.</translation>
    </message>
    <message>
        <source>This is neither the PIN nor the passphrase.</source>
        <translation>To nie jest ani PIN, ani hasło.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>To nie jest ten PIN.</translation>
    </message>
    <message>
        <source>Choose at least four digits.</source>
        <translation>Wybierz co najmniej cztery cyfry.</translation>
    </message>
    <message>
        <source>The PIN could not be saved. Free some space, then try again.</source>
        <translation>Nie udało się zapisać kodu PIN. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>These are not the words of your recovery sheet that holds now.</source>
        <translation>To nie są słowa z twojej obecnie ważnej karty odzyskiwania.</translation>
    </message>
</context>
<context>
    <name>kvorum::viewmodels::VacancyViewModel</name>
    <message>
        <source>%1, handed in %2</source>
        <translation>%1, oddane %2</translation>
    </message>
    <message>
        <source>%1, not handed in</source>
        <translation>%1, nieoddane</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Oddane</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandydatura %1</translation>
    </message>
    <message>
        <source>company of %1 MSEK</source>
        <translation>firma o obrotach %1 mln SEK</translation>
    </message>
    <message>
        <source>%1, invited</source>
        <translation>%1, zaproszenie wysłane</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Obroty</translation>
    </message>
    <message>
        <source>%1 MSEK</source>
        <translation>%1 mln SEK</translation>
    </message>
    <message>
        <source>Specialists in the house</source>
        <translation>Specjaliści w firmie</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>brak danych</translation>
    </message>
    <message>
        <source>Strong already</source>
        <translation>Obecne mocne strony</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandydatura</numerusform>
            <numerusform>%n kandydatury</numerusform>
            <numerusform>%n kandydatur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n osoba ocenia</numerusform>
            <numerusform>%n osoby oceniają</numerusform>
            <numerusform>%n osób ocenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased %1 by %2</source>
        <translation>Usunięto %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Gone from the server and all %n device(s)</source>
        <translation>
            <numerusform>Usunięto z serwera i z urządzenia</numerusform>
            <numerusform>Usunięto z serwera i ze wszystkich %n urządzeń</numerusform>
            <numerusform>Usunięto z serwera i ze wszystkich %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone from %1 of %n device(s); waiting for %2</source>
        <translation>
            <numerusform>Usunięto z %1 z %n urządzenia; czeka: %2</numerusform>
            <numerusform>Usunięto z %1 z %n urządzeń; czeka: %2</numerusform>
            <numerusform>Usunięto z %1 z %n urządzeń; czeka: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays inside</source>
        <translation>Co zostaje u nas</translation>
    </message>
    <message>
        <source>Split of own time</source>
        <translation>Podział własnego czasu</translation>
    </message>
    <message>
        <source>%1, second opinion</source>
        <translation>%1, druga opinia</translation>
    </message>
    <message>
        <source>Rated by one person alone: %1.</source>
        <translation>Ocenia tylko jedna osoba: %1.</translation>
    </message>
    <message>
        <source>In studies, interviewers who sat in separate interviews agreed by %1, those of one panel by %2 (Huffcutt, Culbertson &amp; Weyhrauch 2013). Let another take part.</source>
        <translation>W badaniach zgodność rozmówców z osobnych rozmów wynosiła %1, a z jednego panelu %2 (Huffcutt, Culbertson &amp; Weyhrauch 2013). Zaproś jeszcze kogoś.</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>Nie podano powodu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>General advice, overridden</source>
        <translation>Ogólne zalecenie, odstępstwo</translation>
    </message>
    <message>
        <source>No role in this vacancy</source>
        <translation>Bez roli w tej rekrutacji</translation>
    </message>
</context>
</TS>
