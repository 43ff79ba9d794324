PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version VALUES('0008');
CREATE TABLE roadmap_versions (
	version VARCHAR(64) NOT NULL, 
	roadmap VARCHAR(100) NOT NULL, 
	canonical TEXT NOT NULL, 
	published DATETIME NOT NULL, 
	CONSTRAINT pk_roadmap_versions PRIMARY KEY (version)
);
INSERT INTO roadmap_versions VALUES('2182a03ff1afebdb','vises','{"closing":{"id":"research"},"gaps":[{"fill":"map8.ways","id":"no-practice","when":"map3 != \"\" && size(map8.ways) == 0"},{"fill":"map2","id":"no-need","when":"map3 != \"\" && map2 == \"\""},{"fill":".for-whom","id":"for-nobody","over":"map5","when":"item.name != \"\" && item.for_whom == \"\""},{"fill":".change","id":"no-change","over":"ana1","when":"item.change == \"\""},{"fill":".fields","id":"no-field","over":"ana1","when":"item.change != \"\" && size(item.fields) == 0"},{"fill":"ana4.result","id":"no-path","when":"ana4.change != \"\" && ana4.result == \"\""},{"fill":"ana5.ways","id":"no-cause","when":"ana4.change != \"\" && size(ana5.ways) == 0"},{"fill":"ana8.agreed","id":"question-alone","when":"ana7 != \"\" && size(ana8.agreed) == 0"},{"fill":"mea1.why-not","id":"not-asked","when":"size(mea1.who) > 0 && mea1.why_not == \"\" && ana1.items.exists(c, \"ana1/\" + c.id == ana4.change && !(c.of in mea1.who))"},{"fill":".change","id":"no-sign","over":"mea3","when":"item.name != \"\" && item.change == \"\""},{"fill":".value","id":"no-figure","over":"mea4","when":"item.value == null"},{"fill":".n","id":"no-people","over":"mea4","when":"item.value != null && item.n == null"},{"fill":".date","id":"no-day","over":"mea4","when":"item.value != null && item.date == \"\""},{"fill":".n","id":"above","over":"mea4","when":"item.value != null && item.n != null && item.of_unit == \"people\" && item.value > item.n"},{"fill":".earlier-n","id":"above-earlier","over":"mea4","when":"item.earlier_value != null && item.earlier_n != null && item.of_unit == \"people\" && item.earlier_value > item.earlier_n"},{"fill":".target-date","id":"no-target-day","over":"mea4","when":"item.target != null && item.target_date == \"\""},{"fill":".leave","id":"no-leave","over":"mea5","when":"item.quote != \"\" && item.leave == \"\""},{"fill":"mea6.leave","id":"no-story-leave","when":"mea6.story != \"\" && mea6.leave == \"\""},{"fill":"val3.limits","id":"no-limits","when":"val1.answer != \"\" && size(val3.limits) == 0"},{"fill":"val1.answer","id":"strong","when":"\"strong\" in val1.answer_marks && !mea4.items.exists(m, m.earlier_value != null)"},{"fill":".remember","id":"reader-nothing","over":"val4","when":"item.remember == \"\""},{"fill":".who","id":"nobody-does","over":"val6","when":"item.what != \"\" && item.who == \"\""},{"fill":".by","id":"no-date","over":"val6","when":"item.what != \"\" && item.by == \"\""}],"name":"why5.name","nudges":[{"after":"why5","alone":true,"days":2,"id":"colleagues"},{"after":"why5","days":5,"id":"no-coach","uncoached":true,"when":"why4.coach == \"not-yet\""},{"after":"map4","days":1,"id":"who-walks-in"},{"before":"map8","days":1,"id":"photo","when":"map7.photo == \"\""},{"after":"map9","days":1,"id":"outsider"},{"before":"ana1","days":5,"id":"ask-one"},{"asked":"ana3","days":3,"id":"five-fields"},{"before":"ana7","days":1,"id":"drafts","when":"ana4.change != \"\" && ana4.activity != \"\" && size(ana5.ways) > 0"},{"collecting":"mea5","id":"card","when":"\"interviews\" in mea2 || \"focus-group\" in mea2 || \"life-stories\" in mea2"},{"count":{"groups":"mea1.who","talks":"mea5"},"days":2,"id":"half-way","open":"mea5"},{"after":"mea6","days":1,"id":"read-back","when":"mea6.story != \"\""},{"before":"val1","days":2,"id":"one-screen"},{"date":"val5.date","days":-3,"id":"show"},{"date":"val6.by","id":"commitment","with":{"what":".what","who":".who"}},{"id":"next-round","year":"val8.next"}],"pace":"why4.rhythm","period":"why5.period","phases":[{"id":"opening","sittings":[{"minutes":6,"prompts":[{"fields":[{"choices":["other"],"id":"benefits","kind":"multi","most":2,"set":"benefits"},{"id":"other","kind":"short","when":"\"other\" in why1.benefits"}],"id":"why1"},{"choices":["team","board","public-funder","private-funder","clients","users","neighbours","sector"],"id":"why2","kind":"multi","most":3},{"each":{"coax":"why3.items.all(p, p.role == \"management\")","fields":[{"id":"role","kind":"single","set":"roles"},{"id":"first-name","kind":"short","optional":true},{"choices":["answers","asked","reads"],"id":"part","kind":"single"}],"least":1,"most":6,"public":["role"],"title":["first-name","role"]},"id":"why3"},{"fields":[{"choices":["federation","colleague","not-yet"],"id":"coach","kind":"single","then":[{"say":"no-coach","when":"why4.coach == \"not-yet\""}]},{"choices":["weekly","twice-weekly","at-start"],"id":"rhythm","kind":"single"}],"id":"why4"},{"fields":[{"id":"name","kind":"short"},{"choices":["whole","one-activity"],"id":"scope","kind":"single"},{"id":"activity","kind":"short","when":"why5.scope == \"one-activity\""},{"id":"period","kind":"period"}],"id":"why5"}]}]},{"cards":[{"id":"awareness"}],"id":"map","sittings":[{"minutes":7,"prompts":[{"choices":["work-integration","essential-services","other-practices"],"id":"map1","kind":"single"},{"id":"map2","kind":"long"},{"id":"map3","kind":"short"},{"fields":[{"id":"fte","kind":"number","unit":true},{"id":"supported","kind":"number","optional":true,"unit":true,"when":"map1 == \"work-integration\"","whole":true},{"id":"volunteers","kind":"number","optional":true,"unit":true,"whole":true},{"id":"income","kind":"shares","optional":true,"rows":["sales","public","gifts","other"]}],"id":"map4"}]},{"minutes":9,"prompts":[{"each":{"fields":[{"id":"name","kind":"short"},{"id":"for-whom","kind":"short"},{"id":"volume","kind":"number","optional":true,"unit":"free"}],"least":1,"most":"why5.scope == \"one-activity\" ? 1 : 5","title":["name"]},"id":"map5"},{"each":{"fields":[{"id":"name","kind":"short","prefill":"quick.q2"},{"choices":["inside","outside"],"id":"side","kind":"single"},{"id":"gives","kind":"short"},{"id":"gets","kind":"short"},{"id":"voice","kind":"scale"}],"least":3,"most":6,"title":["name"]},"id":"map6"},{"fields":[{"choices":["street","town","region","cross-border"],"id":"reach","kind":"single"},{"id":"place","kind":"short"},{"id":"photo","kind":"evidence","optional":true}],"id":"map7"}]},{"minutes":4,"prompts":[{"fields":[{"choices":["shared-decisions","fitted-work","coaching","fair-prices","limited-profit","local-purchases","equal-volunteers","learning-place","open-books","other"],"id":"ways","kind":"multi","most":3},{"id":"other","kind":"short","when":"\"other\" in map8.ways"},{"id":"why","kind":"short"}],"id":"map8"},{"fields":[{"alone":["nothing"],"choices":["register","production","satisfaction","annual-report","stories","partner-data","nothing"],"id":"kept","kind":"multi"},{"id":"proof","kind":"evidence","optional":true,"when":"size(map9.kept) > 0 && !(\"nothing\" in map9.kept)"}],"id":"map9","optional":true}]}]},{"cards":[{"id":"stakeholders"}],"id":"analyse","sittings":[{"minutes":9,"prompts":[{"each":{"fields":[{"id":"change","kind":"short","prefill":"quick.q3"},{"id":"so-what","kind":"short","optional":true,"when":"\"deed\" in item.change_marks"},{"id":"fields","kind":"multi","prefill":"quick.q4","set":"fields"},{"choices":["within-year","one-to-three","later"],"id":"felt","kind":"single"},{"choices":["expected","surprise"],"id":"expected","kind":"single"}],"least":2,"most":2,"over":"ana1.whom","title":["so-what","change"]},"fields":[{"from":["map6"],"id":"whom","kind":"multi","most":3}],"id":"ana1"},{"choices":["not-seen"],"id":"ana2","kind":"long","prefill":"quick.q6"}]},{"minutes":9,"prompts":[{"id":"ana3","kind":"grid","prefill":"health.he1","rows":"fields"},{"fields":[{"from":["ana1"],"id":"change","kind":"single"},{"from":["map5"],"id":"activity","kind":"single","with":{"change":"ana4.change"}},{"id":"result","kind":"short","with":{"activity":"ana4.activity"}},{"id":"later","kind":"short","with":{"change":"ana4.change"}}],"id":"ana4"},{"fields":[{"from":["map8.ways"],"id":"ways","kind":"multi"},{"id":"how","kind":"long"}],"id":"ana5","with":{"change":"ana4.change"}},{"fields":[{"choices":["no","partly","mostly","cannot-say"],"id":"without","kind":"single"},{"id":"others","kind":"long"}],"id":"ana6"}]},{"minutes":7,"prompts":[{"choices":["in-what-way","to-what-extent","would-miss"],"id":"ana7","kind":"draft","with":{"activity":"ana4.activity","change":"ana4.change","practice":"ana5.ways","stakeholder":"ana4.change/of"}},{"fields":[{"choices":["act","care","find-out","change","more-than-yes"],"empty":true,"id":"ticks","kind":"multi","revisit":{"prompt":"ana7","when":"size(ana8.ticks) < 3"}},{"from":["why3","map6"],"id":"agreed","kind":"multi"}],"id":"ana8","with":{"question":"ana7"}}]}]},{"cards":[{"id":"stories"}],"id":"measure","sittings":[{"collect":{"weeks":[3,12]},"minutes":8,"prompts":[{"fields":[{"choices":["records"],"from":["map6"],"id":"who","kind":"multi"},{"id":"why-not","kind":"short","when":"ana1.items.exists(c, \"ana1/\" + c.id == ana4.change && !(c.of in mea1.who))"}],"id":"mea1","with":{"question":"ana7","stakeholder":"ana4.change/of"}},{"id":"mea2","kind":"multi","select":{"shape":"ana7"},"set":"methods"},{"each":{"fields":[{"choices":[{"id":"attendance","when":"\"register\" in map9.kept"},{"id":"kilos","when":"\"production\" in map9.kept"},{"id":"satisfied","when":"\"satisfaction\" in map9.kept"},{"id":"confidence","when":"map1 == \"work-integration\""},{"id":"steps-on","when":"map1 == \"work-integration\""},{"id":"stay-year","when":"map1 == \"work-integration\""},{"id":"skills","when":"map1 == \"work-integration\""},{"id":"reached","when":"map1 == \"essential-services\""},{"id":"carers","when":"map1 == \"essential-services\""},{"id":"at-home","when":"map1 == \"essential-services\""},{"id":"waiting","when":"map1 == \"essential-services\""},{"id":"members-vote","when":"map1 == \"other-practices\""},{"id":"members-act","when":"map1 == \"other-practices\""},{"id":"local-buys","when":"map1 == \"other-practices\""},{"id":"learned","when":"map1 == \"other-practices\""}],"id":"name","kind":"short","offer":5},{"choices":["people","times","hours","days","kilos","pieces","points"],"id":"unit","kind":"single"},{"from":["ana1"],"id":"change","kind":"single"},{"choices":["register","production","survey","annual-report","partner-data","own-count"],"id":"source","kind":"single"},{"id":"who","kind":"short"},{"choices":["monthly","quarterly","yearly","once"],"id":"rhythm","kind":"single"}],"least":1,"most":4,"title":["name"]},"id":"mea3","when":"\"records\" in mea2 || \"survey\" in mea2"}]},{"minutes":5,"prompts":[{"each":{"fields":[{"id":"value","kind":"number","with":{"unit":"of.unit"}},{"checks":[{"id":"above","that":"item.value == null || value >= 1.0 && (item.of_unit != \"people\" || item.value <= value)"}],"id":"n","kind":"number","whole":true},{"id":"date","kind":"date"},{"id":"earlier-value","kind":"number","optional":true},{"checks":[{"id":"above","that":"item.earlier_value == null || value >= 1.0 && (item.of_unit != \"people\" || item.earlier_value <= value)"}],"id":"earlier-n","kind":"number","optional":true,"when":"item.earlier_value != null","whole":true},{"checks":[{"id":"order","that":"item.date == \"\" || value < item.date"}],"id":"earlier-date","kind":"date","when":"item.earlier_value != null"},{"id":"target","kind":"number","optional":true},{"checks":[{"id":"order","that":"item.date == \"\" || value > item.date"}],"future":true,"id":"target-date","kind":"date","when":"item.target != null"}],"over":"mea3"},"id":"mea4","when":"\"records\" in mea2 || \"survey\" in mea2"}]},{"minutes":10,"prompts":[{"each":{"fields":[{"id":"who","kind":"short"},{"id":"how-many","kind":"number","whole":true},{"id":"date","kind":"date"},{"id":"point","kind":"short"},{"id":"quote","kind":"short","optional":true},{"choices":["with-role","inside","no"],"id":"leave","kind":"single","when":"item.quote != \"\""}],"least":1,"most":5,"title":["who"]},"id":"mea5","when":"\"interviews\" in mea2 || \"focus-group\" in mea2 || \"life-stories\" in mea2"},{"fields":[{"id":"story","kind":"long"},{"id":"why","kind":"short","when":"mea6.story != \"\""},{"choices":["first-name","other-name","inside","no"],"id":"leave","kind":"single","when":"mea6.story != \"\""},{"id":"photo","kind":"evidence","optional":true,"when":"mea6.leave == \"first-name\" || mea6.leave == \"other-name\""}],"id":"mea6","optional":true}]},{"minutes":5,"prompts":[{"anchors":true,"id":"mea7","kind":"grid","rows":"fields"},{"fields":[{"id":"keeper","kind":"short"},{"choices":["shared-drive","own-system","paper","partner"],"id":"where","kind":"single"},{"future":true,"id":"next","kind":"date"}],"id":"mea8","optional":true}]}]},{"cards":[{"id":"governance","when":"\"team-spirit\" in why1.benefits || \"partnerships\" in why1.benefits"},{"id":"strategy"}],"id":"valorise","sittings":[{"minutes":9,"prompts":[{"fields":[{"id":"answer","kind":"long"},{"id":"there","kind":"multi","set":"roles"}],"id":"val1","shows":["question","results","voices","story"],"with":{"question":"ana7"}},{"id":"val2","kind":"long"},{"fields":[{"choices":["few-people","one-moment","own-view","other-helpers","may-fade","outside-events","other"],"id":"limits","kind":"multi"},{"id":"words","kind":"short"}],"id":"val3"}]},{"minutes":6,"prompts":[{"each":{"fields":[{"id":"remember","kind":"short"},{"id":"ask","kind":"short"}],"over":"why2"},"id":"val4"},{"fields":[{"choices":["one-page","board-agenda","team-moment","short-video","poster","annual-report","social-post","open-day","funder-talk"],"id":"forms","kind":"multi"},{"id":"date","kind":"date"}],"id":"val5"}]},{"minutes":7,"prompts":[{"each":{"fields":[{"choices":["keep","change","stop","start"],"id":"move","kind":"single"},{"id":"what","kind":"short","prefill":"quick.q7.what"},{"choices":["strategy","practice","governance","stakeholders","partnership","communication"],"id":"kind","kind":"single"},{"id":"who","kind":"short","prefill":"quick.q7.who"},{"future":true,"id":"by","kind":"date","prefill":"quick.q7.by"}],"least":1,"most":4,"title":["what"]},"id":"val6"},{"each":{"fields":[{"from":["ana1"],"id":"change","kind":"single"}],"over":"val7.goals"},"fields":[{"choices":["g1","g2","g3","g4","g5","g6","g7","g8","g9","g10","g11","g12","g13","g14","g15","g16","g17"],"id":"goals","kind":"multi","most":3}],"id":"val7","optional":true},{"fields":[{"alone":["none"],"choices":["none"],"id":"came-true","kind":"multi","set":"benefits"},{"id":"useful","kind":"scale"},{"future":true,"id":"next","kind":"date"}],"id":"val8"}]}]}],"photo":"map7.photo","roadmap":"vises","rounds":[{"of":"map3"},{"of":"ana3"},{"of":"mea7"},{"day":".date","of":"mea4.value","people":".n","unit":".of.unit"},{"of":"val1.answer"}],"select":{"family":"map1"},"sets":{"benefits":["essence","strategy","partnerships","team-spirit","communication"],"evidence":["own-view","heard","measured-once","measured-twice","confirmed"],"fields":["economic","societal","political","environmental","territorial"],"methods":["records","survey","interviews","focus-group","life-stories","observation","change-story"],"roles":["management","staff","supported","volunteer","board","user","partner"]},"summary":[{"blocks":[{"line":"mission","style":"lede","with":{"mission":"map3"}},{"line":"period","with":{"period":"why5.period"}},{"line":"activity","with":{"activity":"why5.activity"}},{"line":"made-by","with":{"roles":"why3.role"}},{"line":"coach","select":{"coach":"why4.coach"}}],"id":"cover","short":true},{"blocks":[{"line":"question","style":"lede","with":{"question":"ana7"}},{"line":"agreed","with":{"who":"ana8.agreed"}},{"else":"answer-not-yet","known":"\"own-view\"","line":"answer","with":{"answer":"val1.answer","there":"val1.there"}},{"items":"reader","over":"val4","style":"message","with":{"ask":".ask","reader":".of","remember":".remember"}}],"id":"question","short":true},{"blocks":[{"known":"\"own-view\"","line":"need","with":{"need":"map2"}},{"line":"family","with":{"family-name":"map1"}},{"line":"fte","with":{"fte":"map4.fte"}},{"line":"supported","with":{"people":"map4.supported"}},{"line":"volunteers","with":{"people":"map4.volunteers"}},{"line":"income","with":{"income":"map4.income"}},{"items":"activity","over":"map5","with":{"for-whom":".for-whom","name":".name"}},{"items":"volume","over":"map5","with":{"name":".name","volume":".volume"}},{"line":"place","with":{"place":"map7.place","reach":"map7.reach"}},{"line":"photo","with":{"photo":"map7.photo"}},{"known":"\"own-view\"","line":"ways","with":{"ways":"map8.ways","why":"map8.why"}}],"id":"portrait"},{"blocks":[{"chain":[{"card":".name","id":"do","main":"ana4.activity","over":"map5"},{"card":"ana4.result","id":"gives"},{"about":".of","card":".change","id":"changes","main":"ana4.change","over":"ana1"},{"card":"ana4.later","id":"later"}],"known":"\"own-view\""},{"items":"change","known":"\"own-view\"","over":"ana1","select":{"expected":".expected"},"with":{"change":".change","felt":".felt","fields":".fields","stakeholder":".of"}},{"items":"so-what","known":"\"own-view\"","over":"ana1","with":{"so-what":".so-what","stakeholder":".of"}},{"known":"\"own-view\"","line":"path","style":"path","with":{"activity":"ana4.activity","change":"ana4.change","later":"ana4.later","result":"ana4.result"}},{"known":"\"own-view\"","line":"because","with":{"how":"ana5.how","ways":"ana5.ways"}},{"known":"\"own-view\"","line":"without-us","select":{"without":"ana6.without"},"with":{"others":"ana6.others"}}],"id":"impact-map","short":true},{"blocks":[{"columns":["name","side","gives","gets","voice"],"known":"\"own-view\"","table":"map6"},{"line":"asked","with":{"asked":"mea1.who"}},{"line":"not-asked","with":{"why-not":"mea1.why-not"}}],"id":"stakeholders"},{"blocks":[{"columns":["ana3","mea7"],"grid":"fields","known":"\"own-view\""}],"id":"fields","short":true},{"blocks":[{"bars":"mea4","day":".date","first":{"line":"first-measurement","when":"item.value != null && item.earlier_value == null"},"known":"item.earlier_value != null ? \"measured-twice\" : \"measured-once\"","name":".of","people":".n","rows":[{"date":".earlier-date","id":"earlier","of":".earlier-n","value":".earlier-value"},{"date":".date","id":"now","of":".n","value":".value"},{"date":".target-date","id":"target","value":".target"}],"share":"item.of_unit == \"people\"","unit":".of.unit"}],"id":"results","short":true},{"blocks":[{"count":"talks","over":"mea5","sum":"how-many"},{"day":".date","items":"voice","known":"\"heard\"","over":"mea5","people":".how-many","with":{"date":".date","how-many":".how-many","point":".point","who":".who"}},{"day":".date","items":"quote","known":"\"heard\"","over":"mea5","people":".how-many","style":"quote","when":"item.leave == \"with-role\"","with":{"quote":".quote","who":".who"}}],"id":"voices","short":true},{"blocks":[{"known":"\"heard\"","line":"story","style":"quote","when":"mea6.leave == \"first-name\" || mea6.leave == \"other-name\"","with":{"story":"mea6.story"}},{"line":"why","when":"mea6.leave == \"first-name\" || mea6.leave == \"other-name\"","with":{"why":"mea6.why"}},{"line":"collected","when":"mea6.leave == \"inside\" || mea6.leave == \"no\"","with":{"leave":"mea6.leave"}}],"id":"story"},{"blocks":[{"known":"\"own-view\"","line":"other-side","with":{"other-side":"ana2"}},{"known":"\"own-view\"","line":"surprise","with":{"surprise":"val2"}}],"id":"other-side"},{"blocks":[{"line":"limits","with":{"limits":"val3.limits"}},{"line":"words","with":{"words":"val3.words"}}],"id":"limits","short":true},{"blocks":[{"columns":["name","unit","change","source","who","rhythm"],"table":"mea3"},{"line":"methods","with":{"methods":"mea2"}},{"line":"keep","with":{"keeper":"mea8.keeper","next":"mea8.next","where":"mea8.where"}},{"line":"sources","with":{"sources":"map9.kept"}}],"id":"plan"},{"blocks":[{"by":".by","move":".move","timeline":"val6","what":".what","who":".who"},{"columns":["move","what","kind","who","by"],"table":"val6"}],"id":"commitments","short":true},{"blocks":[{"line":"forms","with":{"date":"val5.date","forms":"val5.forms"}},{"items":"goal","over":"val7","with":{"change":".change","goal":".of"}}],"id":"showing"},{"blocks":[{"line":"sought","with":{"sought":"why1.benefits"}},{"line":"found","with":{"found":"val8.came-true"}},{"line":"useful","with":{"useful":"val8.useful"}},{"line":"next","with":{"next":"val8.next"}}],"id":"looking-back"},{"blocks":[{"line":"vises"},{"count":"asked","over":"mea5","sum":"how-many"},{"open":true}],"id":"method"}],"withheld":[{"of":"why3.first-name"},{"of":"mea5.quote","unless":"item.leave == \"with-role\""},{"of":"mea6.story","unless":"mea6.leave == \"first-name\" || mea6.leave == \"other-name\""},{"of":"mea6.why","unless":"mea6.leave == \"first-name\" || mea6.leave == \"other-name\""}]}','2026-04-01 09:01:00.000000');
CREATE TABLE timers (
	id INTEGER NOT NULL, 
	topic VARCHAR(100) NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	due DATETIME NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY (id), 
	CONSTRAINT uq_timers_topic_key UNIQUE (topic, "key")
);
CREATE TABLE addresses (
	address VARCHAR(200) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	conversation VARCHAR(36), 
	language VARCHAR(35) NOT NULL, gone DATETIME, over BOOLEAN DEFAULT 0 NOT NULL, asked VARCHAR(64), writing VARCHAR(300), 
	CONSTRAINT pk_addresses PRIMARY KEY (address), 
	CONSTRAINT fk_addresses_person FOREIGN KEY(person) REFERENCES people (id)
);
INSERT INTO addresses VALUES('terminal:leen','5810a81f-262e-455c-be54-2c03ca319ed0','dee8ff69-1e7e-4d82-bdaa-b8a1352a959d','en',NULL,0,NULL,NULL);
INSERT INTO addresses VALUES('terminal:bert','1776aca8-642e-4b70-b1e3-35bd240c6130','04159842-149d-49ef-9a8e-9b6a689fdaeb','nl',NULL,0,NULL,NULL);
CREATE TABLE remarks (
	id INTEGER NOT NULL, 
	conversation VARCHAR(36) NOT NULL, 
	version VARCHAR(64) NOT NULL, 
	prompt VARCHAR(100) NOT NULL, 
	field VARCHAR(100) NOT NULL, 
	words TEXT NOT NULL, 
	language VARCHAR(35) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_remarks PRIMARY KEY (id), 
	CONSTRAINT fk_remarks_conversation FOREIGN KEY(conversation) REFERENCES conversations (id)
);
CREATE TABLE IF NOT EXISTS "answers" (
	id INTEGER NOT NULL, 
	conversation VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	prompt VARCHAR(100) NOT NULL, 
	item VARCHAR(200) NOT NULL, 
	field VARCHAR(100) NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	value TEXT, 
	words TEXT NOT NULL, 
	language VARCHAR(35) NOT NULL, 
	marks TEXT NOT NULL, 
	author VARCHAR(200) NOT NULL, 
	version VARCHAR(64) NOT NULL, 
	"update" VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_answers PRIMARY KEY (id), 
	CONSTRAINT uq_answers_conversation_number UNIQUE (conversation, number), 
	CONSTRAINT fk_answers_conversation FOREIGN KEY(conversation) REFERENCES conversations (id)
);
INSERT INTO answers VALUES(1,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',1,'why1','','benefits','given','["team-spirit","communication"]','4, 5','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:3','2026-04-01 09:05:00.000000');
INSERT INTO answers VALUES(2,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',2,'why2','','','given','["board","public-funder","team"]','2, 3, 1','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:4','2026-04-01 09:07:00.000000');
INSERT INTO answers VALUES(3,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',3,'why3','1','role','given','"staff"','2','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:5','2026-04-01 09:09:00.000000');
INSERT INTO answers VALUES(4,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',4,'why3','1','first-name','given','"Leen"','Leen','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:6','2026-04-01 09:11:00.000000');
INSERT INTO answers VALUES(5,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',5,'why3','1','part','given','"answers"','1','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:7','2026-04-01 09:13:00.000000');
INSERT INTO answers VALUES(6,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',6,'why3','1','another','given','true','1','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:8','2026-04-01 09:15:00.000000');
INSERT INTO answers VALUES(7,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',7,'why3','2','role','given','"staff"','2','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:9','2026-04-01 09:17:00.000000');
INSERT INTO answers VALUES(8,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',8,'why3','2','first-name','given','"Samir"','Samir','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:10','2026-04-01 09:19:00.000000');
INSERT INTO answers VALUES(9,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',9,'why3','2','part','given','"answers"','1','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:11','2026-04-01 09:21:00.000000');
INSERT INTO answers VALUES(10,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',10,'why3','2','another','given','true','1','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:12','2026-04-01 09:23:00.000000');
INSERT INTO answers VALUES(11,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',11,'why3','3','role','given','"board"','5','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:13','2026-04-01 09:25:00.000000');
INSERT INTO answers VALUES(12,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',12,'why3','3','first-name','skipped',NULL,'','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:14','2026-04-01 09:27:00.000000');
INSERT INTO answers VALUES(13,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',13,'why3','3','part','given','"reads"','3','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:15','2026-04-01 09:29:00.000000');
INSERT INTO answers VALUES(14,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',14,'why3','3','another','given','false','2','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:16','2026-04-01 09:31:00.000000');
INSERT INTO answers VALUES(15,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',15,'why4','','coach','given','"federation"','1','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:17','2026-04-01 09:33:00.000000');
INSERT INTO answers VALUES(16,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',16,'why4','','rhythm','given','"weekly"','1','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:18','2026-04-01 09:35:00.000000');
INSERT INTO answers VALUES(17,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',17,'why5','','name','given','"De Tweede Draad"','De Tweede Draad','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:19','2026-04-01 09:37:00.000000');
INSERT INTO answers VALUES(18,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',18,'why5','','scope','given','"whole"','1','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:20','2026-04-01 09:39:00.000000');
INSERT INTO answers VALUES(19,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',19,'why5','','period','given','{"from":"2025-01-01","to":"2025-12-31"}','2025','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:21','2026-04-01 09:41:00.000000');
INSERT INTO answers VALUES(20,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',20,'','1','review','given','true','','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:22','2026-04-01 09:43:00.000000');
INSERT INTO answers VALUES(21,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',21,'map1','','','given','"work-integration"','1','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:24','2026-04-01 09:47:00.000000');
INSERT INTO answers VALUES(22,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',22,'map2','','','given','"People with two jobs need rest."','People with two jobs need rest.','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:25','2026-04-01 09:49:00.000000');
INSERT INTO answers VALUES(23,'dee8ff69-1e7e-4d82-bdaa-b8a1352a959d',23,'map2','','','aside',NULL,'People with two jobs need more rest.','en','[]','terminal:leen','2182a03ff1afebdb','terminal:50f904c462434095ac5b6348d8b67077:27','2026-04-01 09:53:00.000000');
INSERT INTO answers VALUES(24,'04159842-149d-49ef-9a8e-9b6a689fdaeb',1,'why1','','benefits','given','["team-spirit","communication"]','4, 5','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:3','2026-04-01 09:59:00.000000');
INSERT INTO answers VALUES(25,'04159842-149d-49ef-9a8e-9b6a689fdaeb',2,'why2','','','given','["board","public-funder","team"]','2, 3, 1','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:4','2026-04-01 10:01:00.000000');
INSERT INTO answers VALUES(26,'04159842-149d-49ef-9a8e-9b6a689fdaeb',3,'why3','1','role','given','"staff"','2','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:5','2026-04-01 10:03:00.000000');
INSERT INTO answers VALUES(27,'04159842-149d-49ef-9a8e-9b6a689fdaeb',4,'why3','1','first-name','given','"Leen"','Leen','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:6','2026-04-01 10:05:00.000000');
INSERT INTO answers VALUES(28,'04159842-149d-49ef-9a8e-9b6a689fdaeb',5,'why3','1','part','given','"answers"','1','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:7','2026-04-01 10:07:00.000000');
INSERT INTO answers VALUES(29,'04159842-149d-49ef-9a8e-9b6a689fdaeb',6,'why3','1','another','given','true','1','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:8','2026-04-01 10:09:00.000000');
INSERT INTO answers VALUES(30,'04159842-149d-49ef-9a8e-9b6a689fdaeb',7,'why3','2','role','given','"staff"','2','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:9','2026-04-01 10:11:00.000000');
INSERT INTO answers VALUES(31,'04159842-149d-49ef-9a8e-9b6a689fdaeb',8,'why3','2','first-name','given','"Samir"','Samir','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:10','2026-04-01 10:13:00.000000');
INSERT INTO answers VALUES(32,'04159842-149d-49ef-9a8e-9b6a689fdaeb',9,'why3','2','part','given','"answers"','1','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:11','2026-04-01 10:15:00.000000');
INSERT INTO answers VALUES(33,'04159842-149d-49ef-9a8e-9b6a689fdaeb',10,'why3','2','another','given','true','1','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:12','2026-04-01 10:17:00.000000');
INSERT INTO answers VALUES(34,'04159842-149d-49ef-9a8e-9b6a689fdaeb',11,'why3','3','role','given','"board"','5','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:13','2026-04-01 10:19:00.000000');
INSERT INTO answers VALUES(35,'04159842-149d-49ef-9a8e-9b6a689fdaeb',12,'why3','3','first-name','skipped',NULL,'','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:14','2026-04-01 10:21:00.000000');
INSERT INTO answers VALUES(36,'04159842-149d-49ef-9a8e-9b6a689fdaeb',13,'why3','3','part','given','"reads"','3','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:15','2026-04-01 10:23:00.000000');
INSERT INTO answers VALUES(37,'04159842-149d-49ef-9a8e-9b6a689fdaeb',14,'why3','3','another','given','false','2','nl','[]','terminal:bert','2182a03ff1afebdb','terminal:768f2fdb8bae4188bebe840df09365d7:16','2026-04-01 10:25:00.000000');
CREATE TABLE IF NOT EXISTS "inbox" (
	id INTEGER NOT NULL, 
	account VARCHAR(100) NOT NULL, 
	"update" VARCHAR(100) NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	body TEXT NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	reason TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	message VARCHAR(100) DEFAULT ('') NOT NULL, 
	CONSTRAINT pk_inbox PRIMARY KEY (id), 
	CONSTRAINT uq_inbox_account_update UNIQUE (account, "update")
);
INSERT INTO inbox VALUES(1,'terminal','50f904c462434095ac5b6348d8b67077:1','terminal:leen','{}','done','','2026-04-01 09:01:00.000000','');
INSERT INTO inbox VALUES(2,'terminal','50f904c462434095ac5b6348d8b67077:2','terminal:leen','{}','done','','2026-04-01 09:03:00.000000','');
INSERT INTO inbox VALUES(3,'terminal','50f904c462434095ac5b6348d8b67077:3','terminal:leen','{}','done','','2026-04-01 09:05:00.000000','');
INSERT INTO inbox VALUES(4,'terminal','50f904c462434095ac5b6348d8b67077:4','terminal:leen','{}','done','','2026-04-01 09:07:00.000000','');
INSERT INTO inbox VALUES(5,'terminal','50f904c462434095ac5b6348d8b67077:5','terminal:leen','{}','done','','2026-04-01 09:09:00.000000','');
INSERT INTO inbox VALUES(6,'terminal','50f904c462434095ac5b6348d8b67077:6','terminal:leen','{}','done','','2026-04-01 09:11:00.000000','');
INSERT INTO inbox VALUES(7,'terminal','50f904c462434095ac5b6348d8b67077:7','terminal:leen','{}','done','','2026-04-01 09:13:00.000000','');
INSERT INTO inbox VALUES(8,'terminal','50f904c462434095ac5b6348d8b67077:8','terminal:leen','{}','done','','2026-04-01 09:15:00.000000','');
INSERT INTO inbox VALUES(9,'terminal','50f904c462434095ac5b6348d8b67077:9','terminal:leen','{}','done','','2026-04-01 09:17:00.000000','');
INSERT INTO inbox VALUES(10,'terminal','50f904c462434095ac5b6348d8b67077:10','terminal:leen','{}','done','','2026-04-01 09:19:00.000000','');
INSERT INTO inbox VALUES(11,'terminal','50f904c462434095ac5b6348d8b67077:11','terminal:leen','{}','done','','2026-04-01 09:21:00.000000','');
INSERT INTO inbox VALUES(12,'terminal','50f904c462434095ac5b6348d8b67077:12','terminal:leen','{}','done','','2026-04-01 09:23:00.000000','');
INSERT INTO inbox VALUES(13,'terminal','50f904c462434095ac5b6348d8b67077:13','terminal:leen','{}','done','','2026-04-01 09:25:00.000000','');
INSERT INTO inbox VALUES(14,'terminal','50f904c462434095ac5b6348d8b67077:14','terminal:leen','{}','done','','2026-04-01 09:27:00.000000','');
INSERT INTO inbox VALUES(15,'terminal','50f904c462434095ac5b6348d8b67077:15','terminal:leen','{}','done','','2026-04-01 09:29:00.000000','');
INSERT INTO inbox VALUES(16,'terminal','50f904c462434095ac5b6348d8b67077:16','terminal:leen','{}','done','','2026-04-01 09:31:00.000000','');
INSERT INTO inbox VALUES(17,'terminal','50f904c462434095ac5b6348d8b67077:17','terminal:leen','{}','done','','2026-04-01 09:33:00.000000','');
INSERT INTO inbox VALUES(18,'terminal','50f904c462434095ac5b6348d8b67077:18','terminal:leen','{}','done','','2026-04-01 09:35:00.000000','');
INSERT INTO inbox VALUES(19,'terminal','50f904c462434095ac5b6348d8b67077:19','terminal:leen','{}','done','','2026-04-01 09:37:00.000000','');
INSERT INTO inbox VALUES(20,'terminal','50f904c462434095ac5b6348d8b67077:20','terminal:leen','{}','done','','2026-04-01 09:39:00.000000','');
INSERT INTO inbox VALUES(21,'terminal','50f904c462434095ac5b6348d8b67077:21','terminal:leen','{}','done','','2026-04-01 09:41:00.000000','');
INSERT INTO inbox VALUES(22,'terminal','50f904c462434095ac5b6348d8b67077:22','terminal:leen','{}','done','','2026-04-01 09:43:00.000000','');
INSERT INTO inbox VALUES(23,'terminal','50f904c462434095ac5b6348d8b67077:23','terminal:leen','{}','done','','2026-04-01 09:45:00.000000','');
INSERT INTO inbox VALUES(24,'terminal','50f904c462434095ac5b6348d8b67077:24','terminal:leen','{}','done','','2026-04-01 09:47:00.000000','');
INSERT INTO inbox VALUES(25,'terminal','50f904c462434095ac5b6348d8b67077:25','terminal:leen','{}','done','','2026-04-01 09:49:00.000000','');
INSERT INTO inbox VALUES(26,'terminal','50f904c462434095ac5b6348d8b67077:26','terminal:leen','{}','done','','2026-04-01 09:51:00.000000','');
INSERT INTO inbox VALUES(27,'terminal','50f904c462434095ac5b6348d8b67077:27','terminal:leen','{}','done','','2026-04-01 09:53:00.000000','');
INSERT INTO inbox VALUES(28,'terminal','768f2fdb8bae4188bebe840df09365d7:1','terminal:bert','{}','done','','2026-04-01 09:55:00.000000','');
INSERT INTO inbox VALUES(29,'terminal','768f2fdb8bae4188bebe840df09365d7:2','terminal:bert','{}','done','','2026-04-01 09:57:00.000000','');
INSERT INTO inbox VALUES(30,'terminal','768f2fdb8bae4188bebe840df09365d7:3','terminal:bert','{}','done','','2026-04-01 09:59:00.000000','');
INSERT INTO inbox VALUES(31,'terminal','768f2fdb8bae4188bebe840df09365d7:4','terminal:bert','{}','done','','2026-04-01 10:01:00.000000','');
INSERT INTO inbox VALUES(32,'terminal','768f2fdb8bae4188bebe840df09365d7:5','terminal:bert','{}','done','','2026-04-01 10:03:00.000000','');
INSERT INTO inbox VALUES(33,'terminal','768f2fdb8bae4188bebe840df09365d7:6','terminal:bert','{}','done','','2026-04-01 10:05:00.000000','');
INSERT INTO inbox VALUES(34,'terminal','768f2fdb8bae4188bebe840df09365d7:7','terminal:bert','{}','done','','2026-04-01 10:07:00.000000','');
INSERT INTO inbox VALUES(35,'terminal','768f2fdb8bae4188bebe840df09365d7:8','terminal:bert','{}','done','','2026-04-01 10:09:00.000000','');
INSERT INTO inbox VALUES(36,'terminal','768f2fdb8bae4188bebe840df09365d7:9','terminal:bert','{}','done','','2026-04-01 10:11:00.000000','');
INSERT INTO inbox VALUES(37,'terminal','768f2fdb8bae4188bebe840df09365d7:10','terminal:bert','{}','done','','2026-04-01 10:13:00.000000','');
INSERT INTO inbox VALUES(38,'terminal','768f2fdb8bae4188bebe840df09365d7:11','terminal:bert','{}','done','','2026-04-01 10:15:00.000000','');
INSERT INTO inbox VALUES(39,'terminal','768f2fdb8bae4188bebe840df09365d7:12','terminal:bert','{}','done','','2026-04-01 10:17:00.000000','');
INSERT INTO inbox VALUES(40,'terminal','768f2fdb8bae4188bebe840df09365d7:13','terminal:bert','{}','done','','2026-04-01 10:19:00.000000','');
INSERT INTO inbox VALUES(41,'terminal','768f2fdb8bae4188bebe840df09365d7:14','terminal:bert','{}','done','','2026-04-01 10:21:00.000000','');
INSERT INTO inbox VALUES(42,'terminal','768f2fdb8bae4188bebe840df09365d7:15','terminal:bert','{}','done','','2026-04-01 10:23:00.000000','');
INSERT INTO inbox VALUES(43,'terminal','768f2fdb8bae4188bebe840df09365d7:16','terminal:bert','{}','done','','2026-04-01 10:25:00.000000','');
CREATE TABLE IF NOT EXISTS "outbox" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	address VARCHAR(200) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	body TEXT NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	tries INTEGER NOT NULL, 
	not_before DATETIME NOT NULL, 
	message VARCHAR(100) NOT NULL, 
	at DATETIME NOT NULL, 
	live BOOLEAN DEFAULT 0 NOT NULL, 
	face TEXT, 
	revises BIGINT
, about VARCHAR(36) DEFAULT '' NOT NULL, sender INTEGER DEFAULT '0' NOT NULL);
INSERT INTO outbox VALUES(1,'terminal:leen','text','{"kind":"text","before":["I am Fil rouge, a program, not a person. I ask what changes because of your work, and make a summary of it. Kringloop Noord is responsible. Your answers are opened only for a reason that you see. Others read what you share. Your answers are kept for 24 months after your last word. Stop at any moment: type “stop”. To read more: “privacy”."],"text":"What would you like to do?","choices":["VISES roadmap — Fourteen short sittings, over ten weeks to a year and a half: find out, step by step, what changes because of you.","Quick reflection — Seven questions for one team meeting of ten minutes. You end with one card to share.","More"],"notes":["Other languages: voor Nederlands typ je “nederlands” · pour le français, tapez « français »."],"picks":"one","taps":[{"label":"Nederlands","says":"/nederlands","does":"say","always":true},{"label":"Français","says":"/français","does":"say","always":true}]}','sent',0,'2026-04-01 09:01:00.000000','','2026-04-01 09:01:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(2,'terminal:leen','question','{"kind":"question","before":["Start · part 1 of 14: Why and who. 5 questions, about 6 minutes. Best answered by the person who leads this.","First, your reason for starting."],"text":"What do you want to get out of this?","hint":"At the end we look back at your choice.","choices":["A fresh look at our work","Long-term plans","Better partnerships","Team spirit","Better communication","Something else"],"how":"Type up to 2 numbers, for example: 1, 3","moves":"skip · don’t know · example · back · pause · help · quit","picks":"many"}','sent',0,'2026-04-01 09:03:00.000000','','2026-04-01 09:03:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(3,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 2 of 5","text":"Who should read or hear the result?","hint":"Each of them gets a message of their own.","choices":["Our team","Board or members","Public funder","Private funder","Clients","Users and families","Neighbours","Our sector"],"how":"Type up to 3 numbers, for example: 1, 3","moves":"skip · don’t know · example · back · pause · help · quit","picks":"many"}','sent',0,'2026-04-01 09:05:00.000000','','2026-04-01 09:05:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(4,'terminal:leen','question','{"kind":"question","before":["Now the people who take part. Think also of people outside management."],"text":"What is the role of person 1?","hint":"A supported employee has a job fitted to the person, with guidance.","choices":["Management","Staff","Supported employee","Volunteer","Board member","User or client","Partner"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:07:00.000000','','2026-04-01 09:07:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(5,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5","text":"What is this person’s first name?","hint":"Only if they agree, and no surname.","notes":["You may skip this one."],"how":"Type a short answer, up to 200 characters.","moves":"skip · don’t know · example · back · pause · help · quit"}','sent',0,'2026-04-01 09:09:00.000000','','2026-04-01 09:09:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(6,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5 · Leen","text":"What will this person do?","choices":["Answers questions","Is asked for a view","Reads the result"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:11:00.000000','','2026-04-01 09:11:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(7,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5","text":"One person is on the list. Does anyone else take part?","choices":["Yes","No"],"how":"Type yes or no.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:13:00.000000','','2026-04-01 09:13:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(8,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5","text":"What is the role of person 2?","hint":"A supported employee has a job fitted to the person, with guidance.","choices":["Management","Staff","Supported employee","Volunteer","Board member","User or client","Partner"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:15:00.000000','','2026-04-01 09:15:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(9,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5","text":"What is this person’s first name?","hint":"Only if they agree, and no surname.","notes":["You may skip this one."],"how":"Type a short answer, up to 200 characters.","moves":"skip · don’t know · example · back · pause · help · quit"}','sent',0,'2026-04-01 09:17:00.000000','','2026-04-01 09:17:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(10,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5 · Samir","text":"What will this person do?","choices":["Answers questions","Is asked for a view","Reads the result"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:19:00.000000','','2026-04-01 09:19:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(11,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5","text":"2 people are on the list. Does anyone else take part?","choices":["Yes","No"],"how":"Type yes or no.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:21:00.000000','','2026-04-01 09:21:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(12,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5","text":"What is the role of person 3?","hint":"A supported employee has a job fitted to the person, with guidance.","choices":["Management","Staff","Supported employee","Volunteer","Board member","User or client","Partner"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:23:00.000000','','2026-04-01 09:23:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(13,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5","text":"What is this person’s first name?","hint":"Only if they agree, and no surname.","notes":["You may skip this one."],"how":"Type a short answer, up to 200 characters.","moves":"skip · don’t know · example · back · pause · help · quit"}','sent',0,'2026-04-01 09:25:00.000000','','2026-04-01 09:25:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(14,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5 · Board member","text":"What will this person do?","choices":["Answers questions","Is asked for a view","Reads the result"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:27:00.000000','','2026-04-01 09:27:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(15,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 3 of 5","text":"3 people are on the list. Does anyone else take part?","choices":["Yes","No"],"how":"Type yes or no.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:29:00.000000','','2026-04-01 09:29:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(16,'terminal:leen','question','{"kind":"question","before":["Who helps you, and how often I may write."],"text":"Who coaches you on this path?","hint":"A coach thinks along and asks questions. You decide.","choices":["Federation coach","A colleague","No one yet"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:31:00.000000','','2026-04-01 09:31:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(17,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 4 of 5","text":"How often may I write to you?","choices":["Once a week","Twice a week","Only when we start"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:33:00.000000','','2026-04-01 09:33:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(18,'terminal:leen','question','{"kind":"question","before":["What this is about, and which period."],"text":"What is the name of your enterprise?","how":"Type a short answer, up to 200 characters.","moves":"skip · don’t know · example · back · pause · help · quit"}','sent',0,'2026-04-01 09:35:00.000000','','2026-04-01 09:35:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(19,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 5 of 5","text":"Is this about the whole enterprise or one activity?","choices":["Whole enterprise","One activity"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:37:00.000000','','2026-04-01 09:37:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(20,'terminal:leen','question','{"kind":"question","progress":"Start · part 1 of 14 · question 5 of 5","text":"Which period do you want to look at?","hint":"One full year often works well.","how":"Type a year, or two dates.","moves":"skip · don’t know · example · back · pause · help · quit"}','sent',0,'2026-04-01 09:39:00.000000','','2026-04-01 09:39:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(21,'terminal:leen','text','{"kind":"text","text":"Your answers in “Why and who”:","lines":["1. Benefits sought: Team spirit and Better communication","2. Readers: Board or members, Public funder and Our team","3. Role: Staff","4. First name: Leen","5. Leen · Part: Answers questions","7. Role: Staff","8. First name: Samir","9. Samir · Part: Answers questions","11. Role: Board member","12. First name: skipped","13. Board member · Part: Reads the result","14. People taking part: Nothing to add","15. Coach: Federation coach","16. Rhythm: Once a week","17. Name: De Tweede Draad","18. Scope: Whole enterprise","19. Period: 2025"],"how":"Is this right? Type “confirm”, or “change” and a number, for example: change 3","taps":[{"label":"Confirm","says":"/confirm","does":"say","always":false},{"label":"Change","says":"/change","does":"say","always":true}]}','sent',0,'2026-04-01 09:41:00.000000','','2026-04-01 09:41:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(22,'terminal:leen','text','{"kind":"text","text":"Most teams feel that their work matters. Few take the time to say how. Once they find the words, they often see more than they expected. What would a stranger notice, after one day in your work?"}','sent',0,'2026-04-01 09:43:00.000000','','2026-04-01 09:43:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(23,'terminal:leen','text','{"kind":"text","text":"You can see your summary so far at any moment: type “summary”."}','sent',0,'2026-04-01 09:43:00.000000','','2026-04-01 09:43:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(24,'terminal:leen','text','{"kind":"text","text":"The next part is 2 of 14: Who you are. 4 questions, about 7 minutes, for the person who leads this. Go on now, or later? Everything is kept.","choices":["Continue","Later"],"picks":"one"}','sent',0,'2026-04-01 09:43:00.000000','','2026-04-01 09:43:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(25,'terminal:leen','question','{"kind":"question","before":["Map · part 2 of 14: Who you are. 4 questions, about 7 minutes. Best answered by the person who leads this."],"text":"Which description fits you best?","hint":"Work integration: jobs with support. Essential services: care, housing, food. Other: for example a cooperative.","choices":["Work integration","Essential services","Other, such as a cooperative"],"how":"Type the number or the words of your choice.","moves":"skip · don’t know · example · back · pause · help · quit","picks":"one"}','sent',0,'2026-04-01 09:45:00.000000','','2026-04-01 09:45:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(26,'terminal:leen','question','{"kind":"question","progress":"Map · part 2 of 14 · question 2 of 4","text":"Which need or hope in society do you respond to?","how":"Type your answer in one go, up to 900 characters.","moves":"skip · don’t know · example · back · pause · help · quit"}','sent',0,'2026-04-01 09:47:00.000000','','2026-04-01 09:47:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(27,'terminal:leen','question','{"kind":"question","progress":"Map · part 2 of 14 · question 3 of 4","text":"Why do you exist, in one sentence?","hint":"Your mission, as you would tell it to a neighbour.","how":"Type a short answer, up to 200 characters.","moves":"skip · don’t know · example · back · pause · help · quit"}','sent',0,'2026-04-01 09:49:00.000000','','2026-04-01 09:49:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(28,'terminal:leen','question','{"kind":"question","progress":"Map · part 2 of 14 · question 2 of 4","text":"Which need or hope in society do you respond to?","notes":["Your answer now: People with two jobs need rest."],"how":"Type your answer in one go, up to 900 characters.","moves":"skip · don’t know · example · back · pause · help · quit"}','sent',0,'2026-04-01 09:51:00.000000','','2026-04-01 09:51:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(29,'terminal:leen','text','{"kind":"text","text":"It was: People with two jobs need rest.. It becomes: People with two jobs need more rest.. Save this?","choices":["Yes","Change","No"],"picks":"one"}','sent',0,'2026-04-01 09:53:00.000000','','2026-04-01 09:53:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(30,'terminal:bert','text','{"kind":"text","before":["Ik ben Fil rouge, een programma en geen mens. Ik vraag wat er door jullie werk verandert en vat het samen. Kringloop Noord is verantwoordelijk en opent je antwoorden alleen met een reden die je ziet. Anderen lezen wat je deelt. Ik bewaar je antwoorden tot 24 maanden na je laatste bericht. Stoppen kan altijd: typ “stop”. Meer lezen: typ “privacy”."],"text":"Wat willen jullie doen?","choices":["VISES-stappenplan — Veertien korte sessies: ontdek wat er door jullie verandert. Het duurt tien weken tot anderhalf jaar.","Snelle reflectie — Zeven vragen voor één teammoment van tien minuten.","Meer"],"notes":["Andere talen: pour le français, tapez « français » · for English, type “english”."],"picks":"one","taps":[{"label":"Français","says":"/français","does":"say","always":true},{"label":"English","says":"/english","does":"say","always":true}]}','sent',0,'2026-04-01 09:55:00.000000','','2026-04-01 09:55:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(31,'terminal:bert','question','{"kind":"question","before":["Start · sessie 1 van 14: Waarom en met wie. 5 vragen, ongeveer 6 minuten. Bedoeld voor wie dit traject trekt.","Eerst de reden waarom jullie dit doen."],"text":"Wat moet dit traject jullie opbrengen?","hint":"Op het einde kijken we samen of het uitkwam.","choices":["Terug naar de kern","Plan op lange termijn","Samenwerking met partners","Meer teamgeest","Betere communicatie","Iets anders"],"how":"Typ hoogstens 2 nummers, bijvoorbeeld: 1, 3","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"many"}','sent',0,'2026-04-01 09:57:00.000000','','2026-04-01 09:57:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(32,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 2 van 5","text":"Wie moet het resultaat lezen of horen?","hint":"Voor elk van hen maken jullie later een eigen boodschap.","choices":["Ons team","Bestuur","Overheid","Fonds of sponsor","Klanten","Gebruikers en familie","Buurtbewoners","Onze sector"],"how":"Typ hoogstens 3 nummers, bijvoorbeeld: 1, 3","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"many"}','sent',0,'2026-04-01 09:59:00.000000','','2026-04-01 09:59:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(33,'terminal:bert','question','{"kind":"question","before":["Nu de mensen die meedoen. Denk ook aan mensen buiten de directie."],"text":"Welke rol heeft deze persoon?","hint":"Een doelgroepmedewerker heeft een job op maat, met begeleiding.","choices":["Directie","Medewerker","Doelgroepmedewerker","Vrijwilliger","Bestuurslid","Gebruiker of klant","Partner"],"how":"Typ het nummer of de woorden van jullie keuze.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:01:00.000000','','2026-04-01 10:01:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(34,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5","text":"Wat is de voornaam?","hint":"Alleen als die persoon dat goed vindt.","notes":["Deze vraag mag je overslaan."],"how":"Typ een kort antwoord, hoogstens 200 tekens.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit"}','sent',0,'2026-04-01 10:03:00.000000','','2026-04-01 10:03:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(35,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5 · Leen","text":"Wat doet deze persoon in dit traject?","choices":["Antwoordt mee","Wordt bevraagd","Leest mee"],"how":"Typ het nummer of de woorden van jullie keuze.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:05:00.000000','','2026-04-01 10:05:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(36,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5","text":"Er staat nu 1 persoon op de lijst. Doet er nog iemand mee?","choices":["Ja","Nee"],"how":"Typ ja of nee.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:07:00.000000','','2026-04-01 10:07:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(37,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5","text":"Welke rol heeft deze persoon?","hint":"Een doelgroepmedewerker heeft een job op maat, met begeleiding.","choices":["Directie","Medewerker","Doelgroepmedewerker","Vrijwilliger","Bestuurslid","Gebruiker of klant","Partner"],"how":"Typ het nummer of de woorden van jullie keuze.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:09:00.000000','','2026-04-01 10:09:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(38,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5","text":"Wat is de voornaam?","hint":"Alleen als die persoon dat goed vindt.","notes":["Deze vraag mag je overslaan."],"how":"Typ een kort antwoord, hoogstens 200 tekens.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit"}','sent',0,'2026-04-01 10:11:00.000000','','2026-04-01 10:11:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(39,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5 · Samir","text":"Wat doet deze persoon in dit traject?","choices":["Antwoordt mee","Wordt bevraagd","Leest mee"],"how":"Typ het nummer of de woorden van jullie keuze.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:13:00.000000','','2026-04-01 10:13:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(40,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5","text":"Er staan nu 2 personen op de lijst. Doet er nog iemand mee?","choices":["Ja","Nee"],"how":"Typ ja of nee.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:15:00.000000','','2026-04-01 10:15:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(41,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5","text":"Welke rol heeft deze persoon?","hint":"Een doelgroepmedewerker heeft een job op maat, met begeleiding.","choices":["Directie","Medewerker","Doelgroepmedewerker","Vrijwilliger","Bestuurslid","Gebruiker of klant","Partner"],"how":"Typ het nummer of de woorden van jullie keuze.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:17:00.000000','','2026-04-01 10:17:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(42,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5","text":"Wat is de voornaam?","hint":"Alleen als die persoon dat goed vindt.","notes":["Deze vraag mag je overslaan."],"how":"Typ een kort antwoord, hoogstens 200 tekens.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit"}','sent',0,'2026-04-01 10:19:00.000000','','2026-04-01 10:19:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(43,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5 · Bestuurslid","text":"Wat doet deze persoon in dit traject?","choices":["Antwoordt mee","Wordt bevraagd","Leest mee"],"how":"Typ het nummer of de woorden van jullie keuze.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:21:00.000000','','2026-04-01 10:21:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(44,'terminal:bert','question','{"kind":"question","progress":"Start · sessie 1 van 14 · vraag 3 van 5","text":"Er staan nu 3 personen op de lijst. Doet er nog iemand mee?","choices":["Ja","Nee"],"how":"Typ ja of nee.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:23:00.000000','','2026-04-01 10:23:00.000000',0,NULL,NULL,'',0);
INSERT INTO outbox VALUES(45,'terminal:bert','question','{"kind":"question","before":["Een coach en een vast ritme helpen om het vol te houden."],"text":"Wie begeleidt jullie?","hint":"Een coach kijkt mee van buitenaf en stelt vragen. Antwoorden doen jullie zelf.","choices":["Iemand van de koepel","Een collega","Nog niemand"],"how":"Typ het nummer of de woorden van jullie keuze.","moves":"overslaan · weet ik niet · voorbeeld · terug · pauze · help · quit","picks":"one"}','sent',0,'2026-04-01 10:25:00.000000','','2026-04-01 10:25:00.000000',0,NULL,NULL,'',0);
CREATE TABLE IF NOT EXISTS "people" (
	id VARCHAR(36) NOT NULL, 
	since DATETIME NOT NULL, 
	notice VARCHAR(16) DEFAULT ('') NOT NULL, 
	quiet_until DATETIME, 
	seen DATETIME NOT NULL, 
	CONSTRAINT pk_people PRIMARY KEY (id)
);
INSERT INTO people VALUES('5810a81f-262e-455c-be54-2c03ca319ed0','2026-04-01 09:01:00.000000','3cd0955c6bd9',NULL,'2026-04-01 09:01:00.000000');
INSERT INTO people VALUES('1776aca8-642e-4b70-b1e3-35bd240c6130','2026-04-01 09:55:00.000000','3cd0955c6bd9',NULL,'2026-04-01 09:55:00.000000');
CREATE TABLE members (
	conversation VARCHAR(36) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	since DATETIME NOT NULL, name TEXT DEFAULT '' NOT NULL, language VARCHAR(35) DEFAULT '' NOT NULL, stage VARCHAR(100) DEFAULT 'notice' NOT NULL, focus TEXT, back_to VARCHAR(100) DEFAULT '' NOT NULL, doubt TEXT, misreads INTEGER DEFAULT '0' NOT NULL, until VARCHAR(10) DEFAULT '' NOT NULL, seen INTEGER, 
	CONSTRAINT pk_members PRIMARY KEY (conversation, person), 
	CONSTRAINT fk_members_conversation FOREIGN KEY(conversation) REFERENCES conversations (id), 
	CONSTRAINT fk_members_person FOREIGN KEY(person) REFERENCES people (id)
);
INSERT INTO members VALUES('dee8ff69-1e7e-4d82-bdaa-b8a1352a959d','5810a81f-262e-455c-be54-2c03ca319ed0','participant','2026-04-01 09:01:00.000000','','en','editing','["map2","",""]','map-asking','{"about":"save","offers":[{"value":"People with two jobs need more rest.","words":"People with two jobs need more rest.","marks":[]}]}',0,'',23);
INSERT INTO members VALUES('04159842-149d-49ef-9a8e-9b6a689fdaeb','1776aca8-642e-4b70-b1e3-35bd240c6130','participant','2026-04-01 09:55:00.000000','','nl','opening-asking',NULL,'',NULL,0,'',14);
CREATE TABLE texts (
	version VARCHAR(16) NOT NULL, 
	about VARCHAR(40) NOT NULL, 
	words TEXT NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_texts PRIMARY KEY (version)
);
INSERT INTO texts VALUES('3cd0955c6bd9','notice',replace('nl: Ik ben Fil rouge, een programma en geen mens. Ik vraag wat er door jullie werk verandert en vat het samen. Kringloop Noord is verantwoordelijk en opent je antwoorden alleen met een reden die je ziet. Anderen lezen wat je deelt. Ik bewaar je antwoorden tot 24 maanden na je laatste bericht. Stoppen kan altijd: typ “stop”. Meer lezen: typ “privacy”.\nfr: Je suis Fil rouge, un logiciel, pas une personne. Je demande ce que votre travail change et je le résume. Responsable : Kringloop Noord. On n’ouvre vos réponses que pour une raison que vous voyez. D’autres lisent ce que vous partagez. On garde vos réponses 24 mois après votre dernier message. Arrêter : « stop ». En savoir plus : « confidentialité ».\nen: I am Fil rouge, a program, not a person. I ask what changes because of your work, and make a summary of it. Kringloop Noord is responsible. Your answers are opened only for a reason that you see. Others read what you share. Your answers are kept for 24 months after your last word. Stop at any moment: type “stop”. To read more: “privacy”.','\n',char(10)),'2026-04-01 09:01:00.000000');
CREATE TABLE consents (
	id INTEGER NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	purpose VARCHAR(20) NOT NULL, 
	given BOOLEAN NOT NULL, 
	text VARCHAR(16) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_consents PRIMARY KEY (id), 
	CONSTRAINT fk_consents_person FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_consents_text FOREIGN KEY(text) REFERENCES texts (version)
);
CREATE TABLE trail (
	id INTEGER NOT NULL, 
	whose VARCHAR(36) NOT NULL, 
	reader VARCHAR(200) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	object VARCHAR(40) NOT NULL, 
	action VARCHAR(20) NOT NULL, 
	why TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_trail PRIMARY KEY (id), 
	CONSTRAINT fk_trail_whose FOREIGN KEY(whose) REFERENCES people (id)
);
CREATE TABLE requests (
	id INTEGER NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	conversation VARCHAR(36), 
	number INTEGER, 
	words TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	due DATETIME NOT NULL, 
	settled DATETIME, 
	CONSTRAINT pk_requests PRIMARY KEY (id), 
	CONSTRAINT fk_requests_person FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_requests_conversation FOREIGN KEY(conversation) REFERENCES conversations (id)
);
CREATE TABLE tombstones (
	mark VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_tombstones PRIMARY KEY (mark)
);
CREATE TABLE keys (
	name VARCHAR(16) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_keys PRIMARY KEY (name)
);
CREATE TABLE attachments (
	sha256 VARCHAR(64) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	type VARCHAR(100) NOT NULL, 
	bytes BIGINT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_attachments PRIMARY KEY (sha256, person), 
	CONSTRAINT fk_attachments_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE sessions (
	id VARCHAR(36) NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	facilitator VARCHAR(200) NOT NULL, 
	roadmap VARCHAR(100) NOT NULL, 
	version VARCHAR(64) NOT NULL, 
	language VARCHAR(35) NOT NULL, 
	named BOOLEAN NOT NULL, 
	minutes INTEGER NOT NULL, 
	expected INTEGER NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	since DATETIME NOT NULL, 
	deadline DATETIME, 
	late_until DATETIME, 
	follows VARCHAR(36) NOT NULL, 
	board BIGINT, 
	agenda BIGINT, 
	settled BOOLEAN NOT NULL, 
	revealed TEXT, 
	CONSTRAINT pk_sessions PRIMARY KEY (id), 
	CONSTRAINT fk_sessions_version FOREIGN KEY(version) REFERENCES roadmap_versions (version), 
	CONSTRAINT uq_sessions_code UNIQUE (code)
);
CREATE TABLE attendees (
	session VARCHAR(36) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	conversation VARCHAR(36) NOT NULL, 
	back_to VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	since DATETIME NOT NULL, 
	reminded BOOLEAN NOT NULL, 
	CONSTRAINT pk_attendees PRIMARY KEY (session, person), 
	CONSTRAINT fk_attendees_session FOREIGN KEY(session) REFERENCES sessions (id), 
	CONSTRAINT fk_attendees_person FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_attendees_conversation FOREIGN KEY(conversation) REFERENCES conversations (id)
);
CREATE TABLE commitments (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session VARCHAR(36) NOT NULL, 
	what TEXT NOT NULL, 
	who TEXT NOT NULL, 
	"by" VARCHAR(10) NOT NULL, 
	owner VARCHAR(200) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_commitments_session FOREIGN KEY(session) REFERENCES sessions (id)
);
CREATE TABLE past (
	person VARCHAR(36) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_past PRIMARY KEY (person), 
	CONSTRAINT fk_past_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE IF NOT EXISTS "conversations" (
	id VARCHAR(36) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	roadmap VARCHAR(100) NOT NULL, 
	version VARCHAR(64) NOT NULL, 
	rev INTEGER NOT NULL, 
	opened DATETIME NOT NULL, 
	round INTEGER DEFAULT '1' NOT NULL, 
	session VARCHAR(36) DEFAULT ('') NOT NULL, follows VARCHAR(36), 
	CONSTRAINT pk_conversations PRIMARY KEY (id), 
	CONSTRAINT fk_conversations_version FOREIGN KEY(version) REFERENCES roadmap_versions (version), 
	CONSTRAINT uq_conversations_person_roadmap_session_round UNIQUE (person, roadmap, session, round), 
	CONSTRAINT fk_conversations_person FOREIGN KEY(person) REFERENCES people (id)
);
INSERT INTO conversations VALUES('dee8ff69-1e7e-4d82-bdaa-b8a1352a959d','5810a81f-262e-455c-be54-2c03ca319ed0','vises','2182a03ff1afebdb',27,'2026-04-01 09:01:00.000000',1,'','');
INSERT INTO conversations VALUES('04159842-149d-49ef-9a8e-9b6a689fdaeb','1776aca8-642e-4b70-b1e3-35bd240c6130','vises','2182a03ff1afebdb',16,'2026-04-01 09:55:00.000000',1,'','');
CREATE TABLE IF NOT EXISTS "invitations" (
	mark VARCHAR(64) NOT NULL, 
	conversation VARCHAR(36) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	until DATETIME NOT NULL, 
	used DATETIME, 
	person VARCHAR(36), 
	name TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_invitations PRIMARY KEY (mark), 
	CONSTRAINT fk_invitations_conversation FOREIGN KEY(conversation) REFERENCES conversations (id), 
	CONSTRAINT fk_invitations_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE asks (
	mark VARCHAR(64) NOT NULL, 
	conversation VARCHAR(36) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	prompt VARCHAR(100) NOT NULL, 
	item VARCHAR(200) NOT NULL, 
	field VARCHAR(100) NOT NULL, 
	until DATETIME NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	"by" VARCHAR(36), 
	by_name TEXT NOT NULL, 
	language VARCHAR(35) NOT NULL, 
	doubt TEXT, 
	misreads INTEGER NOT NULL, 
	CONSTRAINT pk_asks PRIMARY KEY (mark), 
	CONSTRAINT fk_asks_conversation FOREIGN KEY(conversation) REFERENCES conversations (id), 
	CONSTRAINT fk_asks_person FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_asks_by FOREIGN KEY("by") REFERENCES people (id)
);
CREATE TABLE claims (
	conversation VARCHAR(36) NOT NULL, 
	sitting VARCHAR(100) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	since DATETIME NOT NULL, 
	told VARCHAR(36) NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (conversation, sitting), 
	CONSTRAINT fk_claims_conversation FOREIGN KEY(conversation) REFERENCES conversations (id), 
	CONSTRAINT fk_claims_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE programmes (
	id VARCHAR(36) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	roadmap VARCHAR(100) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_programmes PRIMARY KEY (id), 
	CONSTRAINT uq_programmes_name UNIQUE (name)
);
CREATE TABLE administrators (
	programme VARCHAR(36) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_administrators PRIMARY KEY (programme, person), 
	CONSTRAINT fk_administrators_person FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_administrators_programme FOREIGN KEY(programme) REFERENCES programmes (id)
);
CREATE TABLE broadcasts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	programme VARCHAR(36) NOT NULL, 
	person VARCHAR(36), 
	words TEXT NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_broadcasts_person FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_broadcasts_programme FOREIGN KEY(programme) REFERENCES programmes (id)
);
CREATE TABLE coaches (
	id INTEGER NOT NULL, 
	programme VARCHAR(36) NOT NULL, 
	mark VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	language VARCHAR(35) NOT NULL, 
	person VARCHAR(36), 
	digest BOOLEAN NOT NULL, 
	CONSTRAINT pk_coaches PRIMARY KEY (id), 
	CONSTRAINT fk_coaches_person FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_coaches_programme FOREIGN KEY(programme) REFERENCES programmes (id), 
	CONSTRAINT uq_coaches_programme_mark UNIQUE (programme, mark)
);
CREATE TABLE leaves (
	id INTEGER NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	first VARCHAR(10) NOT NULL, 
	last VARCHAR(10) NOT NULL, 
	CONSTRAINT pk_leaves PRIMARY KEY (id), 
	CONSTRAINT fk_leaves_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE nudges (
	id INTEGER NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	about VARCHAR(200) NOT NULL, 
	sender VARCHAR(36) NOT NULL, 
	words TEXT NOT NULL, 
	due DATETIME NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	why VARCHAR(40) NOT NULL, 
	sent DATETIME, 
	answered DATETIME, 
	CONSTRAINT pk_nudges PRIMARY KEY (id), 
	CONSTRAINT fk_nudges_person FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT uq_nudges_person_kind_about UNIQUE (person, kind, about)
);
CREATE TABLE passes (
	mark VARCHAR(64) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	until DATETIME NOT NULL, 
	used DATETIME, 
	CONSTRAINT pk_passes PRIMARY KEY (mark), 
	CONSTRAINT fk_passes_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE pools (
	programme VARCHAR(36) NOT NULL, 
	family VARCHAR(100) NOT NULL, 
	cell VARCHAR(200) NOT NULL, 
	contributors TEXT NOT NULL, 
	figures TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_pools PRIMARY KEY (programme, family, cell), 
	CONSTRAINT fk_pools_programme FOREIGN KEY(programme) REFERENCES programmes (id)
);
CREATE TABLE rhythms (
	person VARCHAR(36) NOT NULL, 
	country VARCHAR(2) NOT NULL, 
	weekday INTEGER NOT NULL, 
	hour INTEGER NOT NULL, 
	minute INTEGER NOT NULL, 
	CONSTRAINT pk_rhythms PRIMARY KEY (person), 
	CONSTRAINT fk_rhythms_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE enterprises (
	id VARCHAR(36) NOT NULL, 
	programme VARCHAR(36) NOT NULL, 
	number INTEGER NOT NULL, 
	mark VARCHAR(64) NOT NULL, 
	name TEXT NOT NULL, 
	language VARCHAR(35) NOT NULL, 
	country VARCHAR(2) NOT NULL, 
	people INTEGER NOT NULL, 
	coach INTEGER NOT NULL, 
	conversation VARCHAR(36), 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_enterprises PRIMARY KEY (id), 
	CONSTRAINT fk_enterprises_coach FOREIGN KEY(coach) REFERENCES coaches (id), 
	CONSTRAINT fk_enterprises_programme FOREIGN KEY(programme) REFERENCES programmes (id), 
	CONSTRAINT uq_enterprises_conversation UNIQUE (conversation), 
	CONSTRAINT uq_enterprises_programme_mark UNIQUE (programme, mark), 
	CONSTRAINT uq_enterprises_programme_number UNIQUE (programme, number)
);
CREATE TABLE letters (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	conversation VARCHAR(36) NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	person VARCHAR(36), 
	coach BOOLEAN NOT NULL, 
	prompt VARCHAR(100) NOT NULL, 
	item VARCHAR(200) NOT NULL, 
	field VARCHAR(100) NOT NULL, 
	context TEXT NOT NULL, 
	words TEXT NOT NULL, 
	about BIGINT, 
	at DATETIME NOT NULL, 
	settled DATETIME, 
	CONSTRAINT fk_letters_conversation FOREIGN KEY(conversation) REFERENCES conversations (id), 
	CONSTRAINT fk_letters_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE recipients (
	broadcast INTEGER NOT NULL, 
	person VARCHAR(36) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	why VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_recipients PRIMARY KEY (broadcast, person), 
	CONSTRAINT fk_recipients_broadcast FOREIGN KEY(broadcast) REFERENCES broadcasts (id), 
	CONSTRAINT fk_recipients_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE shares (
	id INTEGER NOT NULL, 
	conversation VARCHAR(36) NOT NULL, 
	person VARCHAR(36), 
	prompt VARCHAR(100) NOT NULL, 
	given BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_shares PRIMARY KEY (id), 
	CONSTRAINT fk_shares_conversation FOREIGN KEY(conversation) REFERENCES conversations (id), 
	CONSTRAINT fk_shares_person FOREIGN KEY(person) REFERENCES people (id)
);
CREATE TABLE meetings (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	enterprise VARCHAR(36) NOT NULL, 
	coach INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	sequence INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT fk_meetings_coach FOREIGN KEY(coach) REFERENCES coaches (id), 
	CONSTRAINT fk_meetings_enterprise FOREIGN KEY(enterprise) REFERENCES enterprises (id)
);
CREATE TABLE tickets (
	mark VARCHAR(64) NOT NULL, 
	programme VARCHAR(36) NOT NULL, 
	role VARCHAR(20) NOT NULL, 
	enterprise VARCHAR(36), 
	coach INTEGER, 
	until DATETIME NOT NULL, 
	used DATETIME, 
	person VARCHAR(36), 
	CONSTRAINT pk_tickets PRIMARY KEY (mark), 
	CONSTRAINT fk_tickets_coach FOREIGN KEY(coach) REFERENCES coaches (id), 
	CONSTRAINT fk_tickets_enterprise FOREIGN KEY(enterprise) REFERENCES enterprises (id), 
	CONSTRAINT fk_tickets_person FOREIGN KEY(person) REFERENCES people (id), 
	CONSTRAINT fk_tickets_programme FOREIGN KEY(programme) REFERENCES programmes (id)
);
CREATE TABLE agreements (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting INTEGER NOT NULL, 
	enterprise VARCHAR(36) NOT NULL, 
	what TEXT NOT NULL, 
	who VARCHAR(20) NOT NULL, 
	"by" VARCHAR(10) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT fk_agreements_enterprise FOREIGN KEY(enterprise) REFERENCES enterprises (id), 
	CONSTRAINT fk_agreements_meeting FOREIGN KEY(meeting) REFERENCES meetings (id)
);
CREATE TABLE paces (
	"key" VARCHAR(64) NOT NULL, 
	clock DOUBLE NOT NULL, 
	CONSTRAINT pk_paces PRIMARY KEY ("key")
);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('outbox',45);
CREATE INDEX ix_timers_due ON timers (due);
CREATE INDEX ix_addresses_person ON addresses (person);
CREATE INDEX ix_inbox_address_message ON inbox (address, message);
CREATE INDEX ix_outbox_address_state ON outbox (address, state);
CREATE INDEX ix_outbox_address_live ON outbox (address, live);
CREATE INDEX ix_members_person ON members (person);
CREATE INDEX ix_consents_person ON consents (person);
CREATE INDEX ix_trail_whose ON trail (whose);
CREATE INDEX ix_requests_person ON requests (person);
CREATE INDEX ix_outbox_about ON outbox (about);
CREATE INDEX ix_sessions_place ON sessions (place);
CREATE INDEX ix_attendees_person ON attendees (person);
CREATE INDEX ix_commitments_session ON commitments (session);
CREATE INDEX ix_conversations_session ON conversations (session);
CREATE INDEX ix_invitations_conversation ON invitations (conversation);
CREATE INDEX ix_conversations_follows ON conversations (follows);
CREATE INDEX ix_asks_conversation ON asks (conversation);
CREATE INDEX ix_asks_person ON asks (person);
CREATE INDEX ix_asks_by ON asks ("by");
CREATE INDEX ix_claims_person ON claims (person);
CREATE INDEX ix_administrators_person ON administrators (person);
CREATE INDEX ix_broadcasts_person ON broadcasts (person);
CREATE INDEX ix_coaches_person ON coaches (person);
CREATE INDEX ix_leaves_person ON leaves (person);
CREATE INDEX ix_nudges_person ON nudges (person);
CREATE INDEX ix_nudges_person_state ON nudges (person, state);
CREATE INDEX ix_nudges_state_due ON nudges (state, due);
CREATE INDEX ix_passes_person ON passes (person);
CREATE INDEX ix_enterprises_coach ON enterprises (coach);
CREATE INDEX ix_letters_conversation ON letters (conversation);
CREATE INDEX ix_letters_person ON letters (person);
CREATE INDEX ix_recipients_person ON recipients (person);
CREATE INDEX ix_shares_conversation ON shares (conversation);
CREATE INDEX ix_shares_person ON shares (person);
CREATE INDEX ix_meetings_coach ON meetings (coach);
CREATE INDEX ix_meetings_enterprise ON meetings (enterprise);
CREATE INDEX ix_tickets_coach ON tickets (coach);
CREATE INDEX ix_tickets_enterprise ON tickets (enterprise);
CREATE INDEX ix_tickets_person ON tickets (person);
CREATE INDEX ix_agreements_enterprise ON agreements (enterprise);
CREATE INDEX ix_agreements_meeting ON agreements (meeting);
CREATE INDEX ix_inbox_waiting ON inbox (account, address) WHERE state = 'waiting';
COMMIT;
