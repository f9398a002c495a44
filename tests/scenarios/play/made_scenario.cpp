#include "tests/scenarios/play/made_scenario.h"

#include "tests/scenarios/play/made_letter.h"

namespace made {

using namespace scenarios;

std::size_t below(std::size_t count, Random& random) {
    return static_cast<std::size_t>(random() % count);
}

bool oneIn(std::size_t times, Random& random) {
    return below(times, random) == 0;
}

namespace {

template <class Id>
Id idOf(const char* letter, std::size_t number) {
    return Id(letter + std::to_string(number));
}

std::vector<Choice> choicesOf(const char* letter, std::size_t right, std::size_t count) {
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < count; ++i) {
        const auto id = idOf<ChoiceId>(letter, i);
        choices.push_back(
            {id, i == right, text("choice " + id.text()), i % 2 == 0 ? text("because") : Text()});
    }
    return choices;
}

StepBody questionOf(Kind kind, Random& random) {
    const std::size_t count = 2 + below(4, random);
    Question question;
    if (kind == Kind::single) {
        question.task = SingleChoice{choicesOf("c", below(count, random), count)};
    } else if (kind == Kind::multiple) {
        auto choices = choicesOf("c", below(count, random), count);
        for (Choice& choice : choices) choice.right = choice.right || oneIn(2, random);
        question.task = MultipleChoice{std::move(choices)};
    } else if (kind == Kind::order) {
        Ordering order;
        for (std::size_t i = 0; i < count; ++i) order.items.push_back({idOf<ChoiceId>("i", i), text("item")});
        question.task = std::move(order);
    } else if (kind == Kind::match) {
        Matching match;
        for (std::size_t i = 0; i < count; ++i)
            match.pairs.push_back({idOf<ChoiceId>("p", i), text("from"), text("to")});
        question.task = std::move(match);
    } else {
        question.task = Numeric{static_cast<double>(below(1'000, random)) / 10, 0.5, "€"};
    }
    return question;
}

Dialogue dialogueOf(int points, Random& random) {
    const auto node = [](const char* id, std::vector<DialogueChoice> choices, const char* outcome) {
        Node made;
        made.id = NodeId(id);
        made.person = PersonId("someone");
        made.text = text("node");
        made.choices = std::move(choices);
        if (*outcome) made.outcome = OutcomeId(outcome);
        return made;
    };
    const auto choice = [&](const char* id, const char* to, int worth) {
        DialogueChoice made;
        made.id = ChoiceId(id);
        made.to = NodeId(to);
        made.points = worth;
        made.text = text("say " + made.id.text());
        if (oneIn(2, random))
            made.effects = {{VariableId("mood"), oneIn(3, random), static_cast<int>(below(5, random)) - 2}};
        return made;
    };
    const int first = points / 2;
    Dialogue made;
    made.start = NodeId("n1");
    made.nodes = {
        node("n1", {choice("kind", "n2", first), choice("rude", "n2", 0), choice("leave", "lost", 0)}, ""),
        node("n2", {choice("help", "won", points - first), choice("wait", "n1", 0)}, ""),
        node("won", {}, "good"), node("lost", {}, "bad")};
    made.outcomes = {{OutcomeId("good"), Verdict::right, text("good")},
                     {OutcomeId("bad"), Verdict::wrong, text("bad")}};
    return made;
}

std::shared_ptr<const PriorityGrid> gridOf(Random& random) {
    PriorityGrid grid;
    grid.id = GridId("grid");
    grid.cap = static_cast<int>(below(101, random));
    grid.near = static_cast<int>(below(101, random));
    grid.classWeight = 1 + static_cast<int>(below(6, random));
    grid.moveWeight = static_cast<int>(below(6, random));
    grid.rankWeight = static_cast<int>(below(6, random));
    const std::size_t classes = 2 + below(4, random);
    for (std::size_t i = 0; i < classes; ++i)
        grid.classes.push_back(
            {idOf<ClassId>("P", i), i == 0 && oneIn(2, random), false, text("class"), {}, {}});
    for (std::size_t i = 0; i < 3; ++i) grid.moves.push_back({idOf<MoveId>("v", i), text("move")});
    return std::make_shared<const PriorityGrid>(std::move(grid));
}

Inbox inboxOf(Random& random) {
    Inbox made;
    made.grid = gridOf(random);
    made.minutes = oneIn(2, random) ? 5 : 0;
    const std::size_t count = 2 + below(6, random);
    for (std::size_t i = 0; i < count; ++i) {
        Message message;
        message.id = idOf<MessageId>("m", i);
        message.person = PersonId("someone");
        message.priority = made.grid->classes[below(made.grid->classes.size(), random)].id;
        message.moves = {made.grid->moves[below(3, random)].id};
        message.rank = 1 + static_cast<int>(below(count, random));
        message.subject = text("subject");
        message.why = text("why");
        made.messages.push_back(std::move(message));
    }
    return made;
}

Sort sortOf(Random& random) {
    Sort made;
    const std::size_t categories = 2 + below(3, random);
    for (std::size_t i = 0; i < categories; ++i)
        made.categories.push_back({idOf<CategoryId>("k", i), text("category")});
    const std::size_t items = 2 + below(8, random);
    for (std::size_t i = 0; i < items; ++i) {
        SortItem item{idOf<ChoiceId>("i", i),
                      made.categories[below(categories, random)].id,
                      {},
                      text("item"),
                      text("why")};
        const CategoryId near = made.categories[below(categories, random)].id;
        if (near != item.category) item.near = {near};
        made.items.push_back(std::move(item));
    }
    return made;
}

Route routeOf(Random& random) {
    auto directory = std::make_shared<Directory>();
    directory->serviceWeight = 1 + static_cast<int>(below(5, random));
    directory->sayWeight = static_cast<int>(below(5, random));
    directory->delayWeight = static_cast<int>(below(5, random));
    const std::size_t count = 2 + below(5, random);
    for (std::size_t i = 0; i < count; ++i)
        directory->services.push_back(
            {idOf<ServiceId>("s", i), i == 0, "02 61 91 00 12", "", text("service"), text("handles"), {}});
    Route made;
    made.targets.push_back({directory->services[below(count, random)].id, 100, text("the right one")});
    for (const Service& service : directory->services)
        if (service.id != made.targets[0].service && oneIn(3, random))
            made.targets.push_back({service.id, static_cast<int>(below(100, random)), text("looks alike")});
    made.directory = std::move(directory);
    const std::size_t sayings = 2 + below(3, random);
    made.sayings = choicesOf("say", below(sayings, random), sayings);
    made.delays = choicesOf("in", below(2, random), 2);
    return made;
}

StepBody bodyOf(Kind kind, int points, Random& random) {
    switch (kind) {
        case Kind::page: return Page{};
        case Kind::single:
        case Kind::multiple:
        case Kind::order:
        case Kind::match:
        case Kind::number: return questionOf(kind, random);
        case Kind::dialogue: return dialogueOf(points, random);
        case Kind::inbox: return inboxOf(random);
        case Kind::sort: return sortOf(random);
        case Kind::route: return routeOf(random);
        case Kind::reply: return reply(random);
        case Kind::rewrite: return rewrite(random);
    }
    return Page{};
}

Effect effectOn(const char* variable, Random& random) {
    return {VariableId(variable), oneIn(3, random), static_cast<int>(below(9, random)) - 4};
}

/// On a verdict of a step before, or on the variable.
Condition conditionOn(const std::string& before, Random& random) {
    constexpr std::array conditions{" is right", " is not wrong", " is partly or mood above 0", " is wrong"};
    const std::string text =
        oneIn(3, random) ? "mood at least 0" : before + conditions.at(below(conditions.size(), random));
    return parseCondition(text).value();
}

}  // namespace

Step step(Kind kind, const std::string& id, Random& random) {
    Step made;
    made.id = StepId(id);
    made.title = text("title of " + id);
    if (kind != Kind::page) {
        made.points = static_cast<int>(below(20, random));
        made.skill = SkillId(oneIn(2, random) ? "care" : "order");
        made.tries = 1 + static_cast<int>(below(3, random));
        made.tryCost = static_cast<int>(below(4, random));
        made.hintCost = static_cast<int>(below(3, random));
        for (std::size_t i = below(3, random); i > 0; --i) made.feedback.hints.push_back(text("hint"));
        made.feedback.wrong = text("wrong");
        for (const Verdict on : {Verdict::right, Verdict::partly, Verdict::wrong})
            if (oneIn(2, random)) made.effects.push_back({on, effectOn("mood", random)});
    }
    made.body = bodyOf(kind, made.points, random);
    return made;
}

Scenario scenario(const std::vector<Kind>& kinds, Random& random) {
    Scenario made;
    made.title = text("A story");
    made.stepBack = oneIn(2, random);
    made.passMark = static_cast<int>(below(101, random));
    made.skills = {SkillId("care"), SkillId("order")};
    made.variables = {{VariableId("mood"), static_cast<int>(below(3, random)), -3, 3}};
    std::string marked;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        made.steps.push_back(step(kinds[i], "step" + std::to_string(i), random));
        if (!marked.empty() && oneIn(4, random)) made.steps.back().when = conditionOn(marked, random);
        if (kinds[i] != Kind::page && kinds[i] != Kind::dialogue) marked = made.steps.back().id.text();
    }
    return made;
}

Scenario scenario(Random& random) {
    std::vector<Kind> kinds;
    for (std::size_t i = 1 + below(6, random); i > 0; --i)
        kinds.push_back(allKinds.at(below(allKinds.size(), random)));
    return scenario(kinds, random);
}

std::string garbage(const Scenario& scenario, Random& random) {
    constexpr std::array words{
        "!blocks", "!check", "!order", "!time", "!again", "!next",    "!back",  "!hint",
        "-",       "read",   "b1",     "R1",    "i0=k0",  "i0=",      "=",      "m0",
        "P0",      "v0",     "s0",     "say0",  "in0",    "\xFF\xC3", "\n\n",   "…",
        "1e999",   "12,5",   "c0",     "c0 c0", "nobody", "Bonjour",  "\u00A0", "susvisé"};
    std::string made;
    switch (below(3, random)) {
        case 0:
            for (std::size_t i = below(12, random); i > 0; --i) made += static_cast<char>(random() % 256);
            return made;
        case 1:
            for (std::size_t i = below(6, random); i > 0; --i)
                made += (made.empty() ? "" : " ") + std::string(words.at(below(words.size(), random)));
            return made;
        default: {
            const Step& other = scenario.steps[below(scenario.steps.size(), random)];
            return other.id.text() + " " + plain(other.title);
        }
    }
}

}  // namespace made
