#include "harness/subject/catalog.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <utility>

#include "harness/cpython/ast_bridge.h"
#include "harness/process/words.h"
#include "harness/subject/worker_main.h"
#include "harness/subject/worker_process.h"
#include "reference/object/version.h"

namespace corospec::harness {
namespace {

namespace fs = std::filesystem;

// A subject behind the protocol.
class WorkerSubject : public Subject {
 public:
  WorkerSubject(SubjectDescription description, WorkerCommand warm, WorkerCommand cold)
      : description_(std::move(description)), warm_(std::move(warm)), cold_(std::move(cold)) {}

  const SubjectDescription& describe() const override { return description_; }

  std::unique_ptr<Runner> open(Warmth warmth) const override {
    if (warmth == Warmth::kCold) return make_worker_runner(cold_);
    const std::scoped_lock lock(mutex_);
    return make_worker_runner(warm_, std::move(first_));
  }

  void keep(std::unique_ptr<WorkerProcess> first) { first_ = std::move(first); }
  void rename(std::string id) { description_.id = std::move(id); }

 private:
  SubjectDescription description_;
  WorkerCommand warm_;
  WorkerCommand cold_;
  mutable std::mutex mutex_;
  mutable std::unique_ptr<WorkerProcess> first_;  // Started to learn what it is, then used.
};

using MadeSubject = std::shared_ptr<WorkerSubject>;

// Text made of [A-Za-z0-9._+-], as ids are.
std::string id_of(std::string text) {
  for (char& c : text) {
    const bool fits = std::isalnum(static_cast<unsigned char>(c)) != 0 ||
                      std::string_view("._+-").find(c) != std::string_view::npos;
    if (!fits) c = '-';
  }
  return text;
}

MadeSubject make_from_options(SubjectDescription description, WorkerOptions options) {
  WorkerCommand warm{start_words(options), true};
  options.warmth = Warmth::kCold;
  WorkerCommand cold{start_words(options), true};
  return std::make_shared<WorkerSubject>(std::move(description), std::move(warm), std::move(cold));
}

MadeSubject make_cpython(const Installation& installation) {
  SubjectDescription description;
  description.id = "cpython-" + installation.version;
  description.name = "CPython " + installation.version;
  description.kind = "cpython";
  description.version = installation.version;
  description.language = installation.language;
  description.found = installation.found + " (" + installation.libpython + ")";
  description.party = Party::kCPython;
  description.virtual_time = true;
  WorkerOptions options;
  options.kind = WorkerOptions::Kind::kCPython;
  options.python = installation;
  return make_from_options(std::move(description), std::move(options));
}

// How the reference came to be there, and whether anybody can confirm what it does.
std::string origin_of_reference(spec::Version language, const Discovery& discovery,
                                const Installation& parser) {
  const bool is_confirmed =
      std::any_of(discovery.installations.begin(), discovery.installations.end(),
                  [&](const Installation& each) { return each.language == language; });
  std::string origin = "built in; the parser of CPython " + parser.version;
  if (!is_confirmed) {
    origin += "; no CPython " + spec::to_string(language) + " was found that could confirm it";
  }
  return origin;
}

MadeSubject make_reference(spec::Version language, const Discovery& discovery,
                           const Installation& parser) {
  SubjectDescription description;
  description.version = spec::to_string(language);
  description.id = "reference-" + description.version;
  description.name = "reference " + description.version;
  description.kind = "reference";
  description.language = language;
  description.found = origin_of_reference(language, discovery, parser);
  description.party = Party::kReference;
  description.virtual_time = true;
  WorkerOptions options;
  options.kind = WorkerOptions::Kind::kReference;
  options.python = parser;
  options.language = language;
  options.standard_library = reference_library(language, discovery);
  return make_from_options(std::move(description), std::move(options));
}

// A subject that says itself what it is. Null with *problem.
MadeSubject ask(const std::string& kind, const WorkerCommand& command, const std::string& how,
                const std::string& name, std::string* problem) {
  auto first = WorkerProcess::start(command, problem);
  if (first == nullptr) return nullptr;
  const Hello& hello = first->hello();
  const std::optional<spec::Version> language = spec::language_version(hello.language);
  if (!language) {
    *problem =
        "it says that it implements Python \"" + hello.language + "\", not a version like 3.9";
    return nullptr;
  }
  SubjectDescription description;
  description.id = id_of(name.empty() ? hello.implementation + "-" + hello.version : name);
  description.name = name.empty() ? hello.name : name;
  description.kind = kind;
  description.version = hello.version;
  description.language = *language;
  description.found = how;
  description.lacks = hello.lacks;
  description.virtual_time = hello.virtual_time;
  description.party = hello.implementation == "cpython" ? Party::kCPython : Party::kOther;
  auto subject = std::make_shared<WorkerSubject>(std::move(description), command, command);
  subject->keep(std::move(first));
  return subject;
}

// "./mine tool.py {case}": every program runs in a folder of its own, so files are made absolute.
std::vector<std::string> with_absolute_files(std::vector<std::string> words) {
  for (std::size_t index = 0; index < words.size(); ++index) {
    const bool is_name_on_path = index == 0 && words[0].find('/') == std::string::npos;
    std::error_code error;
    if (is_name_on_path || !fs::is_regular_file(words[index], error)) continue;
    words[index] = fs::absolute(words[index]).string();
  }
  return words;
}

// "NAME=pypy3 {case}" split into NAME and the rest; no name when there is none.
std::pair<std::string, std::string> split_name(const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos || equals == 0 ||
      id_of(text.substr(0, equals)) != text.substr(0, equals)) {
    return {"", text};
  }
  return {text.substr(0, equals), text.substr(equals + 1)};
}

// Gathers what one request selects.
class Selection {
 public:
  Selection(const CatalogRequest& request, const Discovery& discovery)
      : request_(request), discovery_(discovery) {}

  Catalog select() {
    const bool named = !request_.subjects.empty() || !request_.workers.empty();
    if (!named) {
      references({});
      cpythons({});
    }
    for (const std::string& subject : request_.subjects) add_named(subject);
    for (const std::string& worker : request_.workers) add_worker(worker);
    if (catalog_.subjects.empty() && catalog_.problems.empty()) nothing_left();
    return std::move(catalog_);
  }

 private:
  void add_named(const std::string& text) {
    if (text.find("{case}") != std::string::npos) return add_command(text);
    std::string word = text;
    std::replace(word.begin(), word.end(), ' ', '-');
    const std::string kind = word.substr(0, word.find('-'));
    const std::string version = word.size() > kind.size() ? word.substr(kind.size() + 1) : "";
    if (kind == "reference") return references(version);
    if (kind == "cpython") return cpythons(version);
    if (text.find('/') != std::string::npos) return add_path(text);
    problem("no subject is called '" + text +
            "'; `corospec subjects` lists them, and a command needs {case}: --subject '" + text +
            " {case}'");
  }

  bool wanted(spec::Version language) const {
    return !request_.python || *request_.python == language;
  }

  void references(const std::string& version_text) {
    std::vector<spec::Version> versions = reference_versions(discovery_);
    for (const spec::Version ahead : versions_ahead(discovery_)) versions.push_back(ahead);
    if (!version_text.empty()) {
      const std::optional<spec::Version> one = spec::parse_version(version_text);
      if (!one || !can_behave_as(*one)) return no_such_reference(version_text);
      versions = {*one};
    } else if (request_.python && can_behave_as(*request_.python)) {
      versions = {*request_.python};
    }
    for (const spec::Version version : versions) {
      const Installation* parser = parser_installation(discovery_);
      if (parser == nullptr) return problem(no_cpython_problem(discovery_));
      if (wanted(version)) add(make_reference(version, discovery_, *parser));
    }
    if (versions.empty()) problem(no_cpython_problem(discovery_));
  }

  static bool can_behave_as(spec::Version version) {
    return version.major == 3 && version.minor >= reference::kOldestMinor &&
           version.minor <= reference::kNewestMinor;
  }

  void no_such_reference(const std::string& version) {
    problem("the reference cannot behave as '" + version + "'; it knows 3." +
            std::to_string(reference::kOldestMinor) + " to 3." +
            std::to_string(reference::kNewestMinor));
  }

  void cpythons(const std::string& version) {
    const auto chosen = one_for_each_version(discovery_.installations);
    if (version.empty()) {
      for (const Installation& each : chosen) {
        if (wanted(each.language)) add(make_cpython(each));
      }
      if (chosen.empty()) problem(no_cpython_problem(discovery_));
      return;
    }
    for (const auto* list : {&chosen, &discovery_.installations}) {
      for (const Installation& each : *list) {
        if (each.version != version && spec::to_string(each.language) != version) continue;
        if (wanted(each.language)) add(make_cpython(each));
        return;
      }
    }
    problem("no CPython " + version +
            " was found; `corospec subjects` lists what there is, and a path to its libpython is "
            "understood, too");
  }

  void add_path(const std::string& path) {
    const Discovery found = examine(path);
    for (const Unusable& each : found.unusable) problem(each.path + ": " + each.why);
    for (const Installation& each : found.installations) {
      if (wanted(each.language)) add(make_cpython(each));
    }
  }

  void add_command(const std::string& text) {
    const auto [name, command] = split_name(text);
    const WordsReading reading = split_words(command);
    if (!reading.problem.empty()) {
      return problem("--subject '" + text + "': " + reading.problem);
    }
    WorkerOptions options;
    options.kind = WorkerOptions::Kind::kCommand;
    options.command = with_absolute_files(reading.words);
    add_asked("command", {start_words(options), false}, "--subject '" + text + "'", name);
  }

  void add_worker(const std::string& text) {
    const auto [name, command] = split_name(text);
    const WordsReading reading = split_words(command);
    if (!reading.problem.empty()) return problem("--worker '" + text + "': " + reading.problem);
    add_asked("worker", {with_absolute_files(reading.words), false}, "--worker '" + text + "'",
              name);
  }

  void add_asked(const std::string& kind, const WorkerCommand& command, const std::string& how,
                 const std::string& name) {
    std::string why;
    const MadeSubject subject = ask(kind, command, how, name, &why);
    if (subject == nullptr) return problem(how + ": " + why);
    const SubjectDescription& described = subject->describe();
    if (wanted(described.language)) return add(subject);
    catalog_.notes.push_back(described.name + " is left out: it implements Python " +
                             spec::to_string(described.language) + ", and --python asks for " +
                             spec::to_string(*request_.python));
  }

  // The same subject named twice counts once; different ones that share an id are told apart.
  void add(const MadeSubject& subject) {
    const std::string id = subject->describe().id;
    const auto [at, is_new] = found_by_id_.emplace(id, subject->describe().found);
    if (!is_new) {
      if (at->second == subject->describe().found) return;
      int number = 2;
      while (found_by_id_.count(id + "+" + std::to_string(number)) != 0) ++number;
      subject->rename(id + "+" + std::to_string(number));
      found_by_id_.emplace(subject->describe().id, subject->describe().found);
    }
    catalog_.subjects.push_back(subject);
  }

  void nothing_left() {
    problem("no subject is left for Python " +
            (request_.python ? spec::to_string(*request_.python) : std::string("3")) +
            "; `corospec subjects` lists what was found");
  }

  void problem(std::string text) { catalog_.problems.push_back(std::move(text)); }

  const CatalogRequest& request_;
  const Discovery& discovery_;
  std::map<std::string, std::string> found_by_id_;
  Catalog catalog_;
};

}  // namespace

Catalog make_catalog(const CatalogRequest& request, const Discovery& discovery) {
  return Selection(request, discovery).select();
}

std::shared_ptr<const Subject> cpython_subject(const Installation& installation) {
  return make_cpython(installation);
}

std::shared_ptr<const Subject> reference_subject(spec::Version language, const Discovery& discovery,
                                                 std::string* problem) {
  if (const Installation* parser = parser_installation(discovery)) {
    return make_reference(language, discovery, *parser);
  }
  *problem = no_cpython_problem(discovery);
  return nullptr;
}

std::vector<spec::Version> reference_versions(const Discovery& discovery) {
  std::set<spec::Version> versions;
  for (const Installation& each : discovery.installations) {
    const bool known = each.language.minor >= reference::kOldestMinor &&
                       each.language.minor <= reference::kNewestMinor;
    if (known) versions.insert(each.language);
  }
  return {versions.begin(), versions.end()};
}

std::vector<spec::Version> versions_ahead(const Discovery& discovery) {
  std::vector<spec::Version> versions;
  if (discovery.installations.empty()) return versions;
  int newest = 0;
  for (const Installation& each : discovery.installations) {
    newest = std::max(newest, each.language.minor);
  }
  for (int minor = std::max(newest + 1, reference::kOldestMinor); minor <= reference::kNewestMinor;
       ++minor) {
    versions.push_back({3, minor});
  }
  return versions;
}

const Installation* parser_installation(const Discovery& discovery) {
  return newest(discovery.installations, kOldestParser);
}

std::string reference_library(spec::Version language, const Discovery& discovery) {
  for (const Installation& each : one_for_each_version(discovery.installations)) {
    if (each.language == language) return standard_library(each);
  }
  const Installation* parser = parser_installation(discovery);
  return parser == nullptr ? std::string() : standard_library(*parser);
}

std::string no_cpython_problem(const Discovery& discovery) {
  std::string text =
      "no CPython 3.8 or newer with a shared library was found; install one (Debian: apt-get "
      "install libpython3-dev)";
  for (const Unusable& each : discovery.unusable) text += "\n  " + each.path + ": " + each.why;
  return text;
}

}  // namespace corospec::harness
