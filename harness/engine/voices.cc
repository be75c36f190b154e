#include "harness/engine/voices.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <utility>

namespace corospec::harness {
namespace {

using Voices = std::vector<const Voice*>;

bool answered(const Voice& voice) {
  Outcome outcome = voice.verdict.outcome;
  return outcome != Outcome::kUnsupported && outcome != Outcome::kNotApplicable &&
         outcome != Outcome::kError;
}

bool agrees(const Voice& voice) { return voice.verdict.outcome == Outcome::kPassed; }

template <typename Predicate>
Voices filtered(const Voices& voices, Predicate predicate) {
  Voices some;
  std::copy_if(voices.begin(), voices.end(), std::back_inserter(some),
               [&](const Voice* voice) { return predicate(*voice); });
  return some;
}

// Two voices with the same key did the same thing, whatever is expected of either.
std::string behaviour(const Voice& voice) {
  switch (voice.verdict.outcome) {
    case Outcome::kPassed:
    case Outcome::kFailed:
    case Outcome::kDiffers:
    case Outcome::kNoOutput:
      return "exit " + std::to_string(voice.exit_code) + "\n" + voice.output;
    default:
      return std::string(to_string(voice.verdict.outcome)) + "\n" + voice.verdict.reason;
  }
}

std::vector<Voices> grouped(const Voices& voices) {
  std::vector<Voices> groups;
  std::map<std::string, std::size_t> index;
  for (const Voice* voice : voices) {
    auto [found, is_new] = index.try_emplace(behaviour(*voice), groups.size());
    if (is_new) groups.emplace_back();
    groups[found->second].push_back(voice);
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const Voices& a, const Voices& b) { return a.size() > b.size(); });
  return groups;
}

// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
    text += names[i];
  }
  return text;
}

// "CPython 3.6 and 3.7", "CPython 3.6 to 3.9": a first word that repeats is said once, and three or
// more neighbours in `order` are a range.
std::string names_of(const Voices& voices, const Voices& order) {
  std::vector<std::string> names;
  std::string last_word;
  auto add = [&](const Voice& voice, const std::string& prefix) {
    std::size_t space = voice.name.find(' ');
    std::string word = space == std::string::npos ? "" : voice.name.substr(0, space + 1);
    bool repeats = !word.empty() && word == last_word;
    std::string name = repeats ? voice.name.substr(space + 1) : voice.name;
    last_word = word;
    if (prefix.empty()) {
      names.push_back(name);
    } else {
      names.back() += prefix + name;
    }
  };
  for (std::size_t begin = 0; begin < voices.size();) {
    auto place = std::find(order.begin(), order.end(), voices[begin]);
    std::size_t end = begin;
    while (end < voices.size() && place != order.end() && voices[end] == *place) ++end, ++place;
    constexpr std::size_t kShortestRange = 3;
    end = end - begin < kShortestRange ? begin + 1 : end;
    add(*voices[begin], "");
    if (end > begin + 1) add(*voices[end - 1], " to ");
    begin = end;
  }
  return listed(names);
}

// Names some of the voices that answered; a party that is there as a whole is named as a whole.
class Namer {
 public:
  explicit Namer(Voices all) : all_(std::move(all)) {}

  std::string operator()(const Voices& some) const {
    std::vector<std::string> phrases;
    for (Party party : {Party::kReference, Party::kCPython, Party::kOther}) {
      Voices members = of(some, party);
      if (members.empty()) continue;
      bool is_whole = members.size() == of(all_, party).size();
      if (party == Party::kReference && is_whole) {
        phrases.emplace_back("the reference");
      } else if (party == Party::kCPython && is_whole && members.size() > 1) {
        phrases.emplace_back("every CPython");
      } else {
        phrases.push_back(names_of(members, party == Party::kOther ? Voices{} : of(all_, party)));
      }
    }
    return listed(phrases);
  }

  // Is everybody of `party` who answered among `some`, and is there anybody?
  bool holds_all_of(const Voices& some, Party party) const {
    return !of(some, party).empty() && of(some, party).size() == of(all_, party).size();
  }

  static Voices of(const Voices& voices, Party party) {
    return filtered(voices, [&](const Voice& voice) { return voice.party == party; });
  }

 private:
  Voices all_;
};

std::string capitalized(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

// Is the phrase that Namer made a singular? "Every CPython" and "the reference" are.
bool is_singular(const Voices& voices, const std::string& phrase) {
  return voices.size() == 1 || phrase == "every CPython" || phrase == "the reference";
}

std::string verb(Outcome outcome, bool singular) {
  switch (outcome) {
    case Outcome::kFailed:
    case Outcome::kDiffers:
      return singular ? "differs from the expectation" : "differ from the expectation";
    case Outcome::kTimedOut:
      return singular ? "runs out of time" : "run out of time";
    case Outcome::kCrashed:
      return singular ? "crashes" : "crash";
    case Outcome::kOutOfMemory:
      return singular ? "runs out of memory" : "run out of memory";
    case Outcome::kOutputLimit:
      return singular ? "prints without end" : "print without end";
    case Outcome::kNoOutput:
      return singular ? "prints nothing" : "print nothing";
    case Outcome::kFlaky:
      return singular ? "changes from run to run" : "change from run to run";
    default:
      return singular ? "misses the expectation" : "miss the expectation";
  }
}

std::string verb(const Voices& voices, bool singular) {
  Outcome outcome = voices.front()->verdict.outcome;
  bool is_same = std::all_of(voices.begin(), voices.end(),
                             [&](const Voice* voice) { return voice->verdict.outcome == outcome; });
  return verb(is_same ? outcome : Outcome::kPassed, singular);
}

std::string clause(const Namer& name, const Voices& voices) {
  std::string phrase = name(voices);
  return phrase + " " + verb(voices, is_singular(voices, phrase));
}

std::string manner(std::size_t voices, std::size_t groups) {
  if (voices == 1) return "";
  if (groups == 1) return " in the same way";
  return groups == voices ? ", each in a way of its own"
                          : ", in " + std::to_string(groups) + " ways";
}

std::string nobody_answered(const std::vector<Voice>& voices) {
  auto count = [&](Outcome outcome) {
    return std::count_if(voices.begin(), voices.end(),
                         [&](const Voice& voice) { return voice.verdict.outcome == outcome; });
  };
  return "Nobody answered: unsupported by " + std::to_string(count(Outcome::kUnsupported)) +
         ", not about the version of " + std::to_string(count(Outcome::kNotApplicable)) + ".";
}

std::string all_agree(const Namer& name, const Voices& voices, std::size_t asked) {
  if (voices.size() == 1) {
    std::string who = capitalized(name(voices)) + " agrees with the expectation";
    return asked == 1 ? who + "." : who + "; nobody else answered.";
  }
  std::string all = "All " + std::to_string(voices.size());
  all += voices.size() == asked ? " subjects" : " subjects that answered";
  all += " agree with the expectation.";
  return Namer::of(voices, Party::kCPython).empty() ? all + " No CPython answered." : all;
}

std::string none_agrees(const Namer& name, const Voices& voices) {
  std::vector<Voices> groups = grouped(voices);
  if (voices.size() == 1) return capitalized(clause(name, voices)) + "; nobody else answered.";
  if (groups.size() == 1) {
    const std::string who = name(voices);
    return capitalized(who) +
           (is_singular(voices, who) ? " differs from the expectation in the same way everywhere"
                                     : " agree with each other and not with the expectation") +
           ": look at the expectation first.";
  }
  std::string text =
      "Nobody does what is expected, in " + std::to_string(groups.size()) + " ways: ";
  for (std::size_t i = 0; i < groups.size(); ++i) text += (i > 0 ? "; " : "") + name(groups[i]);
  return text + ".";
}

// Where to look first, when it can be told.
std::string hint(const Namer& name, const Voices& agreeing, const Voices& dissenting) {
  bool reference_agrees = !Namer::of(agreeing, Party::kReference).empty();
  bool reference_dissents = !Namer::of(dissenting, Party::kReference).empty();
  if (name.holds_all_of(dissenting, Party::kCPython)) {
    return reference_agrees ? " The reference and the expectation may share a mistake." : "";
  }
  if (reference_dissents && name.holds_all_of(agreeing, Party::kCPython)) {
    return " Look at the reference first.";
  }
  if (!Namer::of(dissenting, Party::kCPython).empty() && reference_agrees) {
    return " Perhaps the behaviour changed between versions of CPython.";
  }
  return "";
}

std::string some_agree(const Namer& name, const Voices& agreeing, const Voices& dissenting) {
  std::string who = clause(name, dissenting);
  std::string others = name(agreeing);
  std::string text = dissenting.size() == 1 ? "Only " + who : capitalized(who);
  text += manner(dissenting.size(), grouped(dissenting).size());
  text += "; " + others + (is_singular(agreeing, others) ? " agrees" : " agree") +
          " with the expectation.";
  return text + hint(name, agreeing, dissenting);
}

}  // namespace

Voice voice_of(std::string subject, std::string name, Party party, Verdict verdict,
               const Observation& seen) {
  return {std::move(subject), std::move(name), party,
          std::move(verdict), seen.output,     seen.exit_code};
}

Agreement agreement(const std::vector<Voice>& voices) {
  Voices all;
  for (const Voice& voice : voices) all.push_back(&voice);
  Voices answering = filtered(all, answered);
  Voices agreeing = filtered(answering, agrees);
  Voices dissenting = filtered(answering, [](const Voice& voice) { return !agrees(voice); });
  Voices lost =
      filtered(all, [](const Voice& voice) { return voice.verdict.outcome == Outcome::kError; });
  Namer name(answering);

  Agreement result;
  result.unanimous = !answering.empty() && dissenting.empty() && lost.empty();
  if (answering.empty()) {
    result.statement = nobody_answered(voices);
  } else if (dissenting.empty()) {
    result.statement = all_agree(name, agreeing, voices.size());
  } else if (agreeing.empty()) {
    result.statement = none_agrees(name, dissenting);
  } else {
    result.statement = some_agree(name, agreeing, dissenting);
  }
  if (!lost.empty())
    result.statement += " " + capitalized(names_of(lost, {})) + " could not be run.";
  for (const Voices& group : grouped(answering)) {
    result.groups.emplace_back();
    for (const Voice* voice : group) result.groups.back().push_back(voice->subject);
  }
  return result;
}

}  // namespace corospec::harness
