// SPDX-License-Identifier: Apache-2.0
.pragma library

function app(scene) {
    return {
        "workspaceName": "Nordhem Interiör", "personName": "Eva Holm", "server": scene === "fresh" ? "" : "relay.nordhem.example", "isDemo": scene === "day", "mayManage": scene !== "guest",
        "syncText": scene === "fresh" ? "Saved here" : "2 changes waiting · last 14:02", "syncShort": scene === "fresh" ? "Saved here" : "2 waiting · 14:02",
        "syncIcon": scene === "fresh" ? "device-tablet" : "cloud-up",
        "problem": scene === "problem" ? "The server’s log does not fit what this device has seen. Your work is kept; nothing was taken over." : "",
        "problemCode": scene === "problem" ? "KV-42" : ""
    };
}

function interview(key, name, detail, time, inText, status, statusText, today) {
    return { "key": key, "name": name, "vacancyId": "v1", "detail": detail, "time": time, "inText": inText, "status": status, "statusText": statusText, "today": today, "late": statusText.endsWith("too late") ? 1 : 0 };
}

function home(scene) {
    const empty = scene === "fresh" || scene === "guest";
    const state = {
        "greeting": "Good afternoon, Eva",
        "dateLine": empty ? "Saturday 21 November · no interviews today" : "Saturday 21 November · two interviews today",
        "emptyTitle": empty ? "No vacancies yet" : "No interviews today",
        "emptyText": scene === "fresh" ? "Make the first one, then invite the people who will interview."
            : empty ? "You see the first one as soon as somebody gives it to you." : "All your sheets are handed in.",
        "mayCreate": scene !== "guest"
    };
    if (empty)
        return { "state": state, "interviews": [], "finished": [], "waiting": [], "vacancies": [] };
    const begun = interview("c3", "Cleo Marchetti", "E-commerce Manager · 16 questions, 64 min", "19 Nov 10:00", "", "resume", "Question 9 of 16. All is saved.", false);
    const done = [
        interview("c4", "Bo Ekström", "E-commerce Manager · 16 questions, 64 min", "18 Nov 13:00", "", "handedIn", "Handed in 18 Nov 14:10 · 1 change came too late", false),
        interview("c5", "Dagny Nyström", "E-commerce Manager · 16 questions, 64 min", "17 Nov 09:00", "", "handedIn", "Handed in 17 Nov 10:12", false)
    ];
    const day = [
        interview("c1", "Alva Lindqvist", "E-commerce Manager · 16 questions, 64 min", "15:00", "in 12 min", "start", "", true),
        interview("c2", "Aleksandra Konstantynowicz-Wiśniewska", "E-commerce Manager · 16 questions, 64 min", "16:30", "", "start", "", true),
        begun
    ];
    const waiting = [
        { "key": "w1", "icon": "users", "title": "Jonas and Marta handed in on Cleo Marchetti", "detail": "Hand in yours and all are shown", "action": "Hand in", "screen": "review", "targetId": "c3" },
        { "key": "w3", "icon": "book", "title": "3 areas to read about", "detail": "A few minutes before 15:00", "action": "Read", "screen": "reader", "targetId": "leadership" },
        { "key": "w2", "icon": "table", "title": "All sheets on Bo Ekström are in", "detail": "E-commerce Manager", "action": "Look", "screen": "candidate", "targetId": "c4" }
    ];
    const vacancies = [
        { "key": "v1", "title": "E-commerce Manager", "detail": "Nordhem Interiör · 6 candidates", "status": "running", "statusText": "Running", "sheetsIn": 17, "sheetsAll": 18, "sheetsText": "17 of 18 sheets in" },
        { "key": "v2", "title": "Butikschef online", "detail": "Nordhem Outlet · 1 candidate", "status": "draft", "statusText": "Draft", "sheetsIn": 1, "sheetsAll": 3, "sheetsText": "1 of 3 sheets in" },
        { "key": "v3", "title": "Head of Digital", "detail": "Nordhem Group · 4 candidates", "status": "decided", "statusText": "Decided", "sheetsIn": 4, "sheetsAll": 4, "sheetsText": "4 of 4 sheets in" }
    ];
    return {
        "state": state,
        "interviews": scene === "quiet" ? [] : scene === "begun" || scene === "problem" ? [interview("c3", "Cleo Marchetti", "E-commerce Manager · 16 questions, 64 min", "", "", "resume", "Question 9 of 16. All is saved.", false)] : day,
        "finished": done,
        "waiting": waiting,
        "vacancies": scene === "begun" ? vacancies.slice(0, 1) : vacancies
    };
}

function rater(id, name, mark, handedIn, when) {
    return { "personId": id, "name": name, "initial": name[0], "mark": mark, "status": handedIn ? "handedIn" : "assigned", "text": handedIn ? name + ", handed in " + when : name + ", not handed in" };
}

function vacancy(scene) {
    const empty = scene === "fresh" || scene === "guest";
    const all = [rater("p1", "Eva Holm", 1, true, "18 Nov 14:10"), rater("p2", "Jonas Bergqvist", 2, true, "18 Nov 13:20"), rater("p3", "Marta Zielińska", 3, true, "18 Nov 14:02")];
    const second = Object.assign({}, rater("p3", "Marta Zielińska", 6, true, "18 Nov 14:02"), { "second": true, "text": "Marta Zielińska, second opinion, handed in 18 Nov 14:02" });
    const two = [rater("p1", "Eva Holm", 1, false, ""), all[1], second];
    const alone = scene === "begun";
    const one = [rater("p1", "Eva Holm", 1, false, ""), rater("p2", "Jonas Bergqvist", 2, false, "")].slice(0, alone ? 1 : 2);
    return {
        "state": {
            "title": "E-commerce Manager", "company": "Nordhem Interiör", "status": empty ? "draft" : "running", "statusText": empty ? "Draft" : "Running",
            "summary": empty ? "no candidates yet · 16 questions, 64 min" : "5 candidates · 3 raters · 16 questions, 64 min", "mayManage": scene !== "guest", "inviteLink": "", "inviteFor": "",
            "aloneTitle": alone ? "Rated by one person alone: Alva Lindqvist and Aleksandra Konstantynowicz-Wiśniewska." : "",
            "aloneText": alone ? "In studies, interviewers who sat in separate interviews agreed by 0.44, those of one panel by 0.74 (Huffcutt, Culbertson & Weyhrauch 2013). Let another take part." : ""
        },
        "candidates": empty ? [] : [
            { "key": "c1", "name": "Alva Lindqvist", "detail": "company of 80 MSEK · 15:00", "panelText": alone ? "0 of 1 in, Eva missing" : "0 of 2 in, Eva and Jonas missing", "raters": one, "mine": "start", "mineText": "Start", "readable": false },
            { "key": "c2", "name": "Aleksandra Konstantynowicz-Wiśniewska", "detail": "company of 1,240 MSEK · 16:30", "panelText": alone ? "0 of 1 in, Eva missing" : "No raters yet", "raters": alone ? one : [], "mine": "none", "mineText": "", "readable": false },
            { "key": "c3", "name": "Cleo Marchetti", "detail": "company of 60 MSEK", "panelText": "1 of 2 in, Eva missing", "raters": two, "mine": "resume", "mineText": "Resume", "readable": false },
            { "key": "c4", "name": "Bo Ekström", "detail": "company of 300 MSEK", "panelText": "3 of 3 in", "raters": all, "mine": "handedIn", "mineText": "Handed in", "readable": true },
            { "key": "c5", "name": "Dagny Nyström", "detail": "", "panelText": "3 of 3 in", "raters": all, "mine": "handedIn", "mineText": "Handed in", "readable": true }
        ],
        "people": [
            { "key": "p1", "name": "Eva Holm", "initial": "E", "roleText": "Recruiter", "mark": 1, "joined": true, "mayEnd": false },
            { "key": "p2", "name": "Jonas Bergqvist", "initial": "J", "roleText": "Interviewer", "mark": 2, "joined": true, "mayEnd": true },
            { "key": "p3", "name": "Marta Zielińska", "initial": "M", "roleText": "Interviewer", "mark": 3, "joined": true, "mayEnd": false },
            { "key": "p4", "name": "Karin Åberg", "initial": "K", "roleText": "Manager", "mark": 0, "joined": true, "mayEnd": false },
            { "key": "p5", "name": "Tomasz Nowak", "initial": "T", "roleText": "Interviewer, invited", "mark": 0, "joined": false, "mayEnd": false }
        ].slice(0, empty ? 1 : 5),
        "elsewhere": empty ? [] : [
            { "key": "p6", "name": "Bogumiła Brzęczyszczykiewicz", "initial": "B", "roleText": "No role in this vacancy", "mark": 0, "joined": true, "mayEnd": false }
        ],
        "erased": empty ? [] : [
            { "key": "e1", "title": "Erased 19 November 2026 by Eva Holm", "detail": "Gone from 3 of 4 devices; waiting for Karin Åberg", "done": false },
            { "key": "e2", "title": "Erased 3 October 2026 by Eva Holm", "detail": "Gone from the server and all 4 devices", "done": true }
        ],
        "facts": [
            { "key": "turnover", "label": "Turnover", "value": "85 MSEK", "cause": "The role leans 0.55 towards hands-on work, because the company turns over 85 MSEK a year." },
            { "key": "specialists", "label": "Specialists in the house", "value": "Logistics", "cause": "Logistics counts half as much, because a logistics specialist already works here." },
            { "key": "strengths", "label": "Strong already", "value": "SEO, SEM", "cause": "SEO counts half as much, because the team is strong in it (5)." },
            { "key": "plan", "label": "What stays inside", "value": empty ? "not set" : "4 inside, 7 bought, 1 none", "cause": "", "mayChange": scene !== "guest" },
            { "key": "advice/r6", "label": "General advice, overridden", "value": "Front-end developer: Inside", "cause": "Our shop runs on our own design system." },
            { "key": "advice/r9", "label": "General advice, overridden", "value": "Content producer: Inside", "cause": "Interiors sell by our own photographs." },
            { "key": "time_split", "label": "Split of own time", "value": empty ? "not set" : "Marketing 40 %, Leading staff 30 %, Analysis 30 %", "cause": "", "mayChange": scene !== "guest" }
        ].filter(fact => !fact.key.startsWith("advice/") || !empty).map(fact => Object.assign({ "mayChange": false }, fact))
    };
}

function places(scene) {
    const names = ["E-commerce Manager", "Customer service", "Product administrator", "Warehouse", "Analyst", "UX / UI designer", "Front-end developer",
        "Conversion specialist", "Back-end developer", "Content producer", "Digital marketer", "Social media editor"];
    const kept = [2, 0, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1];
    const groups = { "0": "Organisation", "4": "Technology", "9": "Marketing" };
    return names.map((name, i) => ({ "key": "r" + i, "title": name, "group": groups[i] || "", "reason": "", "problem": "" }))
        .map((row, i) => placed(row, scene === "fresh" ? -1 : kept[i], scene))
        .map(row => row.advice.length > 0 ? Object.assign(row, scene === "problem" ? { "problem": "Say why, then it can be saved." } : { "reason": "Our shop runs on our own design system." }) : row);
}

// The first four are advised to be inside.
function placed(row, where, scene) {
    const inside = Number(row.key.slice(1)) < 4;
    const other = where >= 0 && where !== (inside ? 0 : 1);
    return Object.assign({}, row, { "place": where,
        "advice": other ? inside ? "The general advice is to keep this inside." : "The general advice is to buy this." : "" });
}

function split(scene) {
    return ["Marketing", "Leading staff", "Analysis"].map((name, i) => ({ "key": "s" + i, "title": name, "value": scene === "fresh" ? 0 : [40, 30, 30][i] }));
}

function plan(scene, moved) {
    return {
        "summary": scene === "fresh" ? "not set" : "4 inside, 7 bought, 1 none", "placesMoved": moved, "splitMoved": moved,
        "adviceText": "General advice above 10 MSEK a year: E-commerce Manager, Customer service, Product administrator and Warehouse inside, the other 8 bought. It is an opinion, and knows nothing of your strengths and goals."
    };
}

const areas = [["leadership", "Leadership", 7], ["logistics", "Logistik i kundens ögon", 3], ["marketing", "Marketing and online sales", 12]];

// The longest words of the template in any language, so that there is room for all.
function kit(read) {
    const questions = [
        { "key": "q8", "number": 8, "shortName": "Inside or bought", "detail": "6 min · 4 skills", "text": "Sort the twelve roles: what do we do with our own people, what do we order from outside, and what settles the choice?",
            "followUp": "", "help": "The sorting is compared with your own plan afterwards. Rate the reasons, not the match.",
            "probes": ["Opowiedz o umowie, którą udało Ci się wynegocjować. Co zyskała firma, a z czego trzeba było zrezygnować?", "Vilka krav skulle du ställa på en utvecklingsbyrå, och vilka på ett lager eller en transportör?"],
            "parts": [{ "name": "Reasons for the choice", "skills": "Buyer competence, Negotiation and contracts, Ordering technology, Logistics requirements" }], "choices": [] },
        { "key": "q10", "number": 10, "shortName": "Company size", "detail": "2 min · noted, not rated", "text": "How large was the company that you worked for last?", "followUp": "And how large was it when you began?", "help": "",
            "probes": [], "parts": [{ "name": "", "skills": "" }], "choices": [] },
        { "key": "q14", "number": 14, "shortName": "Hålla sig uppdaterad", "detail": "4 min · 5 skills", "text": "How do you keep up?", "followUp": "", "help": "", "probes": ["Which source last changed what you do?"],
            "parts": [{ "name": "Search", "skills": "SEO, SEM" }, { "name": "Channels", "skills": "Paid social, Content, Marknadsplatser och affiliate" }], "choices": ["Reads trade press", "Goes to conferences"] }
    ];
    return {
        "state": { "title": "E-commerce Manager", "summary": "16 questions, 64 min", "coverage": "All 41 skills are asked about.", "reading": read.length + " of 3 read" },
        "questions": questions,
        "areas": areas.map(area => ({ "key": area[0], "name": area[1], "detail": area[2] + " skills · 3 min to read", "read": read.includes(area[0]) }))
    };
}

function reader(id, read) {
    const at = areas.findIndex(area => area[0] === id);
    const unread = areas.filter(area => area[0] !== id && !read.includes(area[0]));
    const next = unread.find(area => areas.indexOf(area) > at) || unread[0];
    return {
        "state": { "name": areas[at][1], "place": "Area " + (at + 1) + " of 3 · 3 min to read", "meaning": "Gets people, projects and other departments to move in the same direction.",
            "help": "Zespół to, obok marketingu i logistyki, jeden z trzech największych kosztów w e-commerce, więc na słabym przywództwie dużo się traci. Tego obszaru nie można przekazać nikomu innemu.",
            "gate": at === 0, "read": read.includes(id), "nextId": next ? next[0] : "", "nextName": next ? next[1] : "", "levels": ["Missing", "Weak", "Works alone", "Strong", "Leads others"] },
        "skills": [
            { "key": "a", "name": "Logistics and customer experience", "meaning": "Sets goals for staff, gives feedback and helps each person grow.",
                "levelAnchors": ["Talks about own tasks; people never come up.", "Wants a good mood, but cannot say how people are led.", "Har enat tre av dessa i en plan: logistik, marknad, design, utveckling, sälj.",
                    "Followed up a warehouse or carrier agreement; tells how a deviation was handled.", "Wyznacza grupy z danych o zakupach, podaje ich wielkość, odpuszcza nieopłacalne."] },
            { "key": "b", "name": "Staff", "meaning": "Leads.", "levelAnchors": ["One.", "Two.", "Three.", "Four.", "Five."] }
        ]
    };
}

const words = "baba dodo fofa gugo hiho juja kuko lola mimo nuna popa ruro sasa tuto vuva ziza bado difa folo gusa hika jumo kora luto".split(" ");

function devices(scene) {
    const own = [
        { "key": "d1", "title": "This device", "sinceText": "since 2 October 2026 09:03", "symbol": "device-tablet", "mayEnd": false, "isLink": false },
        { "key": "d2", "title": "Another device", "sinceText": "since 11 November 2026 17:40", "symbol": "device-tablet", "mayEnd": true, "isLink": false },
        { "key": "i1", "title": "A link nobody has opened", "sinceText": "works until 29 November 2026", "symbol": "hourglass", "mayEnd": true, "isLink": true }
    ];
    return {
        "state": { "place": scene === "fresh" ? "" : "kvorum://relay.nordhem.example/7Qm2vXkTz1cW9hYb3LrPs8eJdF6gNuAo4ViKxRtUyHw", "link": "", "joined": false, "sheetMade": false, "maySheet": true,
            "mustSheet": true, "words": [], "unsent": scene === "problem" ? 3 : 0 },
        "devices": scene === "fresh" ? own.slice(0, 1) : own
    };
}

function conflicts(scene) {
    return scene === "fresh" ? [] : [
        { "key": "k1", "title": "Note on question 4", "place": "Cleo Marchetti", "isText": true, "candidateId": "c2", "values": [
            { "text": "Repeat purchase within 90 days rose from 18 to 26 after the welcome series; kept a control group.", "who": "Eva Holm · 14:02" },
            { "text": "Repeat purchase rose by 8 points.", "who": "Eva Holm · 13:58" }] },
        { "key": "k2", "title": "Turnover in MSEK", "place": "E-commerce Manager", "isText": false, "candidateId": "", "values": [
            { "text": "85", "who": "Jonas Bergqvist · 18 Nov 13:20" }, { "text": "110", "who": "Eva Holm · 18 Nov 13:18" }] },
        { "key": "k3", "title": "Answer to question 8: Warehouse", "place": "Cleo Marchetti", "isText": false, "candidateId": "c2", "values": [
            { "text": "Keep inside", "who": "Eva Holm · 14:02" }, { "text": "Buy outside", "who": "Eva Holm · 13:58" }] }
    ];
}
