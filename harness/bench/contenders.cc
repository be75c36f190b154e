#include "harness/bench/contenders.h"

#include <algorithm>

#include "harness/subject/catalog.h"
#include "reference/object/version.h"

namespace corospec::harness::bench {
namespace {

bool can_behave_as(spec::Version version) {
  return version.major == 3 && version.minor >= reference::kOldestMinor &&
         version.minor <= reference::kNewestMinor;
}

Contender reference_as(spec::Version language, const Installation& parser) {
  const std::string version = spec::to_string(language);
  return {"reference " + version, "reference-" + version,
          [=](std::string* problem) { return make_timed_reference(language, parser, problem); }};
}

Contender cpython(const Installation& installation) {
  return {"CPython " + installation.version, "cpython-" + installation.version,
          [=](std::string* problem) { return make_timed_cpython(installation, "", problem); }};
}

Contender uvloop(const Installation& installation) {
  static constexpr const char* kPrelude = "import uvloop\nuvloop.install()\n";
  return {"uvloop on " + installation.version, "uvloop-" + installation.version,
          [=](std::string* problem) { return make_timed_cpython(installation, kPrelude, problem); },
          true};
}

void add_cpythons(const ContenderRequest& request, const Discovery& machine, Contenders& chosen) {
  const auto is_wanted = [&](spec::Version version) {
    return request.pythons.empty() || std::find(request.pythons.begin(), request.pythons.end(),
                                                version) != request.pythons.end();
  };
  const std::vector<Installation> found = one_for_each_version(machine.installations);
  for (const Installation& each : found) {
    if (is_wanted(each.language)) chosen.contenders.push_back(cpython(each));
  }
  // Whichever of them has it; those that have not do not start.
  for (const Installation& each : machine.installations) {
    if (is_wanted(each.language)) chosen.contenders.push_back(uvloop(each));
  }
  for (const spec::Version version : request.pythons) {
    const bool is_found = std::any_of(found.begin(), found.end(), [&](const Installation& each) {
      return each.language == version;
    });
    if (is_found) continue;
    chosen.problems.push_back("no CPython " + spec::to_string(version) +
                              " was found; `corospec subjects` lists what there is");
  }
}

}  // namespace

Contenders choose_contenders(const ContenderRequest& request, const Discovery& machine) {
  Contenders chosen;
  const Installation* parser = parser_installation(machine);
  if (parser == nullptr) {
    chosen.problems = {no_cpython_problem(machine)};
    return chosen;
  }
  const std::vector<spec::Version> known = reference_versions(machine);
  const spec::Version newest =
      known.empty() ? spec::Version{3, reference::kNewestMinor} : known.back();
  const spec::Version language = request.reference.value_or(newest);
  if (!can_behave_as(language)) {
    chosen.problems = {"the reference cannot behave as " + spec::to_string(language) +
                       "; it knows 3." + std::to_string(reference::kOldestMinor) + " to 3." +
                       std::to_string(reference::kNewestMinor)};
    return chosen;
  }
  chosen.contenders.push_back(reference_as(language, *parser));
  add_cpythons(request, machine, chosen);
  return chosen;
}

}  // namespace corospec::harness::bench
