// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Kvorum.Interview
import Kvorum.InterviewTests

// An interview that lives in the test: it answers wishes as the app does, and remembers them.
QtObject {
    id: mock

    property list<string> acts
    readonly property list<string> anchors: ["Names discounts only.", "Knows of newsletters and points, no result of their own.",
        "Briefs an agency on two methods, with a goal for each.", "Three methods run by self, each with its effect.",
        "Builds from cohort value, can say what failed and why."]

    readonly property InterviewFacts facts: InterviewFacts {
        candidateName: "Alva Lindqvist"
        vacancyTitle: "E-commerce Manager"
        count: 15
        minutesAll: 60
        questionsDone: 11
        savedText: saved ? "Saved here" : "Saving"
        levelNames: ["None", "Basic", "Can order", "Good", "Expert"]
        warning: "Question 4 needs an example for its 5"
        syncText: "7 changes waiting · last 14:02"
        syncShort: "Offline · 27 to send"
        syncIcon: "cloud-off"
        secondsHere: 160
        secondsAll: 2460
        questions: mock.questions
        parts: mock.parts
        probes: mock.probes
        answer: AnswerFacts { rows: mock.answers }
        draft: AnswerFacts { rows: mock.answers }
        remarkOn: words => words.indexOf("Pregnant") >= 0 ? "“Pregnant” may touch what must not count: pregnancy and leave. Ask and note only what the job needs. This remark is shown here and kept nowhere." : ""
    }
    readonly property MockRows answers: MockRows {}
    readonly property MockSketch sketch: MockSketch { interview: mock }
    readonly property MockRows questions: MockRows {}
    readonly property MockRows parts: MockRows {}
    readonly property MockRows probes: MockRows {}
    readonly property MockRows first: MockRows {}
    readonly property MockRows second: MockRows {}
    readonly property MockRows third: MockRows {}

    readonly property list<string> names: ["KPIs that matter", "How you reach them", "Working with a budget", "A past project",
        "Us: likes and dislikes", "Most important role", "Ideal purchase flow", "Inside or bought", "A recent trend", "Company size",
        "Split of your time", "Returning customers", "Systems for follow-up", "Keeping up", "Why this job"]

    function leaf(key: string, name: string, level: int): var {
        return { "key": key, "name": name, "meaning": "Gives customers reasons to return and to buy again.", "anchors": mock.anchors,
            "level": level, "conflict": key === "campaigns", "amended": [] };
    }

    function part(key: string, name: string, note: string, evidence: string, leaves: MockRows): var {
        return { "key": key, "name": name, "note": note, "evidence": evidence, "leaves": leaves, "item": "", "notAsked": false, "whyNotAsked": "", "amended": [], "evidenceAmended": [], "notAskedAmended": [] };
    }

    function probe(key: string, text: string, asked: bool): var {
        return { "key": key, "text": text, "asked": asked };
    }

    function list(current: int): void {
        const boxes = [[4, 3], [4, 4], [3], [5, 2], [3], [-1, 4], [3, 3], [4, 2, 1, 3], [3], [6], [6], [4, 0], [0], [0], [0, 0, 0]];
        const rows = [];
        for (let i = 0; i < names.length; ++i)
            rows.push({ "key": "q" + (i + 1), "number": i + 1, "shortName": names[i], "boxes": boxes[i], "current": i === current,
                "done": boxes[i].indexOf(0) < 0, "needsExample": i === 3, "stateText": boxes[i].length + " of " + boxes[i].length + " done" });
        questions.rows = rows;
    }

    function head(index: int, question: string, minutes: int): void {
        facts.number = index + 1;
        facts.shortName = names[index];
        facts.question = question;
        facts.minutes = minutes;
        facts.previousName = index > 0 ? names[index - 1] : "";
        facts.nextName = index + 1 < names.length ? names[index + 1] : "";
        facts.index = index;
        facts.help = "";
        Object.assign(facts.answer, { "kind": "", "lines": [], "strokes": [], "strokeKeys": [], "undoable": false, "amended": [] });
    }

    // The question of the design's picture: one part, two skills.
    function showReturning(): void {
        list(11);
        probes.rows = [probe("q12/0", "Which of these did you run yourself?", true),
            probe("q12/1", "What happened to repeat rate, and how do you know it was this?", true),
            probe("q12/2", "What did one returning customer cost you?", false)];
        facts.probesAsked = 2;
        first.rows = [leaf("loyalty", "Loyalty", 4), leaf("email_crm", "E-mail and CRM", 0)];
        parts.rows = [part("q12.a", "", "Welcome flow from 1 mail to 4. Repeat within 90 days 18 → 26 % in a year, kept a 10 % control group. Dropped the points club – members were loyal already", "example", first)];
        head(11, "How would you get customers to come back for a second and a third purchase?", 4);
    }

    // The same sheet, handed in and amended since.
    function showAmended(): void {
        showReturning();
        facts.locked = true;
        first.rows = [Object.assign(leaf("loyalty", "Loyalty", 4), { "amended": ["Amended 14:20: 3 of 5. Reason: I counted the points club twice."] }),
            leaf("email_crm", "E-mail and CRM", -1)];
        parts.rows = [Object.assign({}, parts.rows[0], { "amended": ["Amended 14:22: It was 24 %, not 26. Reason: Looked at my paper notes."] })];
    }

    // A special answer of a sheet that is in; the draft begins as it stands.
    function showLockedAnswer(kind: string): void {
        kind === "shares" ? showShares([50, 20, 30]) : kind === "sizes" ? showSizes() : showSorter();
        facts.locked = true;
        facts.answer.lines = [{ "label": "Keep inside", "value": "E-commerce manager, Customer service, Product administrator, Analyst, Content producer" },
            { "label": "Buy outside", "value": "Warehouse, Front-end developer, Conversion specialist (CRO), Back-end developer, Digital marketer" }];
        facts.answer.remark = kind === "sorter" ? "75 % of the roles placed as in the general advice. Equality is not rated." : "";
        facts.answer.amended = ["Amended 14:20: Warehouse: Keep inside; Analyst: Buy outside. Reason: I mixed up the lists."];
        parts.rows = [Object.assign({}, parts.rows[0], { "evidenceAmended": ["Amended 14:21: probed. Reason: I asked for it."] })];
    }

    // Two parts with three skills.
    function showProject(): void {
        list(3);
        probes.rows = [probe("q4/0", "What was your own part, and what did others do?", true),
            probe("q4/1", "What was the goal, and how close did you come in figures?", false)];
        facts.probesAsked = 1;
        first.rows = [leaf("project_leadership", "Project leadership", 5), leaf("strategy_delivery", "Strategy delivery", 2)];
        second.rows = [leaf("continuous_improvement", "Continuous improvement", -1)];
        parts.rows = [part("q4.a", "Result", "Led the move to a new checkout, 9 people, on time.", "claimed", first), part("q4.b", "Learning", "", "", second)];
        head(3, "Tell me about an e-commerce project you led that turned out well. If you ran it again tomorrow, what would you do differently?", 6);
    }

    // Three parts without a skill: notes alone.
    function showWhy(): void {
        list(14);
        probes.rows = [probe("q15/0", "What would make you leave?", false)];
        facts.probesAsked = 0;
        first.rows = [];
        second.rows = [];
        third.rows = [];
        parts.rows = [part("q15.a", "This job", "Wants to own the whole figure.", "", first), part("q15.b", "This company", "", "", second), part("q15.c", "This moment", "", "", third)];
        head(14, "What draws you to the job, what makes you choose us, and why is it right just now?", 3);
    }

    // Six skills and long Polish words.
    function showCrisis(): void {
        list(12);
        probes.rows = [];
        facts.probesAsked = 0;
        first.rows = [leaf("requirement_setting", "Stawianie wymagań dostawcom i partnerom zewnętrznym", 3), leaf("logistics_optimisation", "Optymalizacja logistyki", 0),
            leaf("logistics_customer_effect", "Logistyka a zadowolenie klienta", -1), leaf("flexibility", "Elastyczność", 5), leaf("campaigns", "Kampanie", 2), leaf("openness_to_people", "Otwartość na ludzi", 0)];
        parts.rows = [part("q16.a", "", "", "", first)];
        head(12, "Opisuję zły dzień w sklepie. Co robisz, w jakiej kolejności i kogo w to włączasz?", 5);
    }

    // Eight follow-up questions, one of the last asked.
    function showTrend(): void {
        showReturning();
        const rows = [];
        for (let i = 0; i < 8; ++i)
            rows.push(probe("q9/" + i, "What would it change in the " + names[i].toLowerCase() + " of this shop?", i === 6));
        probes.rows = rows;
        facts.probesAsked = 1;
        list(8);
        head(8, "What is happening in or around e-commerce right now that should make us think? How would you bring it into our plan?", 4);
    }

    readonly property list<string> roles: ["E-commerce manager", "Customer service", "Produktadministratör", "Warehouse", "Analyst", "UX/UI designer", "Front-end developer",
        "Konverteringsspecialist (CRO)", "Back-end developer", "Content producer", "Digital marketer", "Social media editor"]

    function row(key: string, title: string, value: int, slot: int): var {
        return { "key": key, "title": title, "group": "Technology", "value": value, "slot": slot };
    }

    // The twelve roles with those values.
    function roleRows(values: var): var {
        const next = [0, 0, 0];
        return values.map((value, i) => row("role" + i, roles[i], value, next[value + 1]++));
    }

    function answering(index: int, kind: string, question: string, rows: var): void {
        showReturning();
        probes.rows = [probe("p/0", "When did that last make the difference for you?", false)];
        list(index);
        head(index, question, 5);
        answers.rows = rows;
        Object.assign(facts.answer, { "remark": "", "kind": kind });
    }

    function showChoice(): void {
        answering(5, "choice", "Here are twelve roles in an e-commerce organisation. Which one comes first for you, and how would you get the others to work well around it?",
            roleRows([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        facts.help = "No role is right or wrong. Rate the reasoning, and how the person leads people and shares out work.";
    }

    function showSorter(): void {
        answering(7, "sorter", "Sort the twelve roles: what do we do with our own people, what do we order from outside, and what settles the choice?",
            roleRows([-1, -1, -1, 1, -1, 0, 1, 1, 1, -1, 1, 0]));
        facts.answer.summary = "5 inside, 5 bought, 2 not placed";
    }

    function showSizes(): void {
        answering(9, "sizes", "How large are yearly online sales where you work, or how large were they when you left?", []);
        facts.answer.prompt = "And how large were they when you started? How many years is that?";
        facts.answer.end = 80;
        facts.answer.start = 20;
        facts.answer.years = 4;
        facts.answer.own = 100;
        facts.answer.timesText = "4.0 times";
        facts.answer.yearlyText = "41.4 %";
        first.rows = [];
    }

    function showShares(values: var): void {
        answering(10, "shares", "Picture an ordinary month in this role. What share of your time goes to marketing, what share to leading staff and what share to analysis?",
            [row("marketing", "Marketing", values[0], 0), row("staff_leadership", "Leading staff", values[1], 0), row("analysis", "Analysis", values[2], 0)]);
        first.rows = [];
    }

    function showSystems(): void {
        answering(12, "systems", "When you want to know how the shop is doing, which systems do you open? What do you do yourself in each one?",
            [row("Google Analytics", "Google Analytics", 2, 0), row("Shopify", "Shopify", 3, 0), row("Vårt eget affärssystem med inköp", "", 0, 0)]);
        facts.answer.suggestions = ["Google Ads", "Google Merchant Center", "Google Search Console", "Google Sheets", "Klaviyo", "Looker Studio"];
    }

    function showChecklist(): void {
        answering(13, "checklist", "How do you stay current in search, social ads, content and marketplaces? Give me the latest thing you learnt and put to use.",
            [row("tools", "Tries out technologies and tools", 1, 0), row("jobs", "Has worked as a specialist, in ads or SEO for example", 0, 0), row("sources", "Uses trade journals, webinars or meet-ups", 1, 0)]);
        facts.answer.summary = "2 of 3";
    }

    function showSource(): void {
        answering(8, "source", "What is happening in or around e-commerce right now that should make us think? How would you bring it into our plan?", []);
        facts.answer.month = "2024-03";
        facts.answer.remark = "More than a year old. Ask for something newer.";
    }

    function showNotAsked(): void {
        showWhy();
        const asked = [];
        for (let i = 0; i < parts.rows.length; ++i)
            asked.push(Object.assign({}, parts.rows[i], { "item": "abc"[i], "notAsked": i === 1, "whyNotAsked": i === 1 ? "She asked us first" : "" }));
        parts.rows = asked;
    }

    function showForbidden(): void {
        showReturning();
        const touched = [];
        for (const row of parts.rows)
            touched.push(Object.assign({}, row, { "note": "Kind and sharp. Pregnant, leaves in May." }));
        parts.rows = touched;
    }

    // As the app does: a role placed anew stands last in its list.
    function putAnswer(item: string, value: var): void {
        act("put " + item + " " + value);
        const at = answers.find(item);
        if (at < 0)
            return;
        if (facts.answer.kind === "shares") {
            const others = [0, 1, 2].filter(i => i !== at);
            answers.put(others[0], "value", Math.floor((100 - value) / 2));
            answers.put(others[1], "value", 100 - value - Math.floor((100 - value) / 2));
        }
        if (facts.answer.kind === "systems" && value < 0)
            answers.drop(at);
        else
            answers.put(at, "value", value);
        if (facts.answer.kind === "sorter")
            settleSlots();
    }

    function settleSlots(): void {
        const next = [0, 0, 0];
        for (let i = 0; i < answers.count; ++i)
            answers.put(i, "slot", next[answers.at(i, "value") + 1]++);
    }

    function act(words: string): void {
        acts = acts.concat([words]);
    }

    function modelOf(skill: string): MockRows {
        return first.find(skill) >= 0 ? first : second;
    }

    function rate(skill: string, level: int): void {
        act("rate " + skill + " " + level);
        const model = modelOf(skill);
        const row = model.find(skill);
        model.put(row, "level", model.at(row, "level") === level ? 0 : level);
    }

    function goTo(index: int): void {
        act("goTo " + index);
        if (index === 3)
            showProject();
        else if (index === 14)
            showWhy();
        else if (index === 12)
            showCrisis();
        else
            showReturning();
    }
}
