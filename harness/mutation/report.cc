#include "harness/mutation/report.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace corospec::harness::mutation {
namespace {

const char* name_of(Standing standing) {
  switch (standing) {
    case Standing::kKilled:
      return "killed";
    case Standing::kSurvived:
      return "survived";
    case Standing::kNotReached:
      return "not reached";
    case Standing::kEquivalent:
      return "equivalent";
    case Standing::kUndecided:
      return "undecided";
  }
  return "";
}

Standing standing_of(Fate fate) {
  switch (fate) {
    case Fate::kKilled:
      return Standing::kKilled;
    case Fate::kSurvived:
      return Standing::kSurvived;
    case Fate::kNotReached:
      return Standing::kNotReached;
    case Fate::kUndecided:
      break;
  }
  return Standing::kUndecided;
}

std::string place_of(const Mutant& mutant) {
  const std::string which = mutant.occurrence == 1 ? "" : fmt::format(" #{}", mutant.occurrence);
  return fmt::format("{}, {}: {}{}", mutant.file, mutant.function, mutant.what, which);
}

bool is_about(const Equivalent& entry, const std::vector<MutatedFile>& files) {
  return std::any_of(files.begin(), files.end(),
                     [&](const MutatedFile& file) { return file.path == entry.file; });
}

// Applies one entry; says what is wrong with it, or nothing.
std::string apply(const Equivalent& entry, std::vector<Judged>& mutants, bool is_selection) {
  bool has_matched = false;
  std::string fault;
  for (Judged& each : mutants) {
    if (!entry.matches(*each.mutant)) continue;
    has_matched = true;
    if (each.standing == Standing::kKilled) {
      fault = fmt::format("its mutant of line {} is not equivalent: {} at {} shows {}",
                          each.mutant->line, each.tried.program,
                          spec::to_string(each.tried.version), each.tried.how);
    } else if (each.standing != Standing::kUndecided) {
      each.standing = Standing::kEquivalent;
      each.why = entry.why;
    }
  }
  return has_matched || is_selection ? fault : "it matches no mutant";
}

nlohmann::json json_of(const Judged& judged) {
  const Mutant& mutant = *judged.mutant;
  nlohmann::json object = {{"file", mutant.file},
                           {"line", mutant.line},
                           {"function", mutant.function},
                           {"fault", mutant.what},
                           {"occurrence", mutant.occurrence},
                           {"place", mutant.place},
                           {"replacement", mutant.replacement},
                           {"diff", diff_of(mutant, *judged.source)},
                           {"standing", name_of(judged.standing)},
                           {"runs", judged.tried.runs}};
  if (judged.standing == Standing::kEquivalent) object["why"] = judged.why;
  if (!judged.tried.program.empty()) {
    object["seen"] = {{"case", judged.tried.program},
                      {"python", spec::to_string(judged.tried.version)},
                      {"how", judged.tried.how}};
  }
  return object;
}

std::string row(const std::string& name, const std::map<Standing, std::size_t>& counts) {
  std::string text = fmt::format("  {:<44}", name);
  std::size_t all = 0;
  for (const auto& [standing, count] : counts) all += count;
  text += fmt::format("{:>8}", all);
  for (const Standing each : {Standing::kKilled, Standing::kSurvived, Standing::kNotReached,
                              Standing::kEquivalent, Standing::kUndecided}) {
    const auto found = counts.find(each);
    text += fmt::format("{:>12}", found == counts.end() ? 0 : found->second);
  }
  return text + "\n";
}

std::string table(const Report& report) {
  std::map<std::string, std::map<Standing, std::size_t>> files;
  for (const Judged& each : report.mutants) {
    ++files[each.mutant->file][each.standing];
    ++files["together"][each.standing];
  }
  std::string text = fmt::format("  {:<44}{:>8}{:>12}{:>12}{:>12}{:>12}{:>12}\n", "", "mutants",
                                 "killed", "survived", "not reached", "equivalent", "undecided");
  for (const auto& [name, counts] : files) {
    if (name != "together") text += row(name, counts);
  }
  if (files.size() > 2) text += row("together", files["together"]);
  return text;
}

}  // namespace

std::size_t Report::count(Standing standing) const {
  return static_cast<std::size_t>(
      std::count_if(mutants.begin(), mutants.end(),
                    [&](const Judged& each) { return each.standing == standing; }));
}

double Report::score() const {
  const std::size_t all = mutants.size() - count(Standing::kEquivalent);
  if (all == 0) return 100;
  return 100.0 * static_cast<double>(count(Standing::kKilled)) / static_cast<double>(all);
}

int Report::exit_code() const {
  if (count(Standing::kUndecided) != 0) return 2;
  const bool all_dead = count(Standing::kSurvived) == 0 && count(Standing::kNotReached) == 0;
  return all_dead && wrong_entries.empty() ? 0 : 1;
}

Report make_report(const std::vector<MutatedFile>& files, const std::vector<const Mutant*>& mutants,
                   const std::vector<Tried>& tried, const EquivalentReading& equivalent,
                   const std::string& equivalent_file, bool is_selection) {
  Report report;
  for (std::size_t i = 0; i < mutants.size(); ++i) {
    const auto file = std::find_if(files.begin(), files.end(), [&](const MutatedFile& each) {
      return each.path == mutants[i]->file;
    });
    report.mutants.push_back({mutants[i], &file->source, tried[i], standing_of(tried[i].fate), {}});
  }
  for (const MutatedFile& file : files) {
    for (const Mutant& each : file.left_out) report.left_out.push_back(&each);
  }
  for (const Equivalent& entry : equivalent.list) {
    if (!is_about(entry, files)) continue;
    std::string fault = apply(entry, report.mutants, is_selection);
    if (fault.empty()) continue;
    report.wrong_entries.push_back(
        {equivalent_file, entry.line, std::move(fault), "take it out, or correct it"});
  }
  return report;
}

std::string identity_of(const Mutant& mutant) {
  return fmt::format("{}\n{}\n{}", place_of(mutant), mutant.occurrence, mutant.place);
}

std::optional<Killed> read_killed(const std::string& json, std::string* problem) {
  Killed killed;
  try {
    const nlohmann::json report = nlohmann::json::parse(json);
    for (const auto& each : report.at("mutants")) {
      if (each.at("standing") != name_of(Standing::kKilled)) continue;
      Mutant mutant;
      mutant.file = each.at("file");
      mutant.function = each.at("function");
      const std::string what = each.at("fault");
      mutant.what = what;
      mutant.occurrence = each.at("occurrence");
      mutant.place = each.at("place");
      const auto& seen = each.at("seen");
      const std::string version = seen.at("python");
      killed[identity_of(mutant)] = {Fate::kKilled, seen.at("case"),
                                     spec::parse_version(version).value_or(spec::Version{}),
                                     seen.at("how"), each.at("runs")};
    }
  } catch (const nlohmann::json::exception& error) {
    *problem = error.what();
    return std::nullopt;
  }
  return killed;
}

std::string to_text(const Judged& judged) {
  const Mutant& mutant = *judged.mutant;
  std::string text = fmt::format("{}:{}: {}\n  {}\n      {}\n", mutant.file, mutant.line,
                                 name_of(judged.standing), place_of(mutant), mutant.place);
  if (judged.standing == Standing::kUndecided) {
    text += fmt::format("  {}: {}\n", judged.tried.program, judged.tried.how);
  }
  std::string diff = diff_of(mutant, *judged.source);
  for (std::size_t at = 0; at < diff.size(); at = diff.find('\n', at) + 1) {
    text += "  " + diff.substr(at, diff.find('\n', at) + 1 - at);
  }
  return text;
}

std::string to_text(const Report& report) {
  std::string text;
  for (const Judged& each : report.mutants) {
    if (each.standing != Standing::kKilled && each.standing != Standing::kEquivalent) {
      text += to_text(each) + "\n";
    }
  }
  for (const Mutant* each : report.left_out) {
    text += fmt::format("left out, it does not compile: {}:{}: {}: {}\n", each->file, each->line,
                        each->what, each->place);
  }
  for (const spec::Problem& problem : report.wrong_entries) text += to_string(problem) + "\n";
  text += table(report);
  return text + fmt::format("score: {:.1f} % ({} killed of {} that are not equivalent)\n",
                            report.score(), report.count(Standing::kKilled),
                            report.mutants.size() - report.count(Standing::kEquivalent));
}

std::string to_json(const Report& report) {
  nlohmann::json object = {{"score", report.score()}, {"mutants", nlohmann::json::array()}};
  for (const Standing each : {Standing::kKilled, Standing::kSurvived, Standing::kNotReached,
                              Standing::kEquivalent, Standing::kUndecided}) {
    object["counts"][name_of(each)] = report.count(each);
  }
  for (const Judged& each : report.mutants) object["mutants"].push_back(json_of(each));
  object["left_out"] = nlohmann::json::array();
  for (const Mutant* each : report.left_out) {
    object["left_out"].push_back({{"file", each->file},
                                  {"line", each->line},
                                  {"fault", each->what},
                                  {"place", each->place}});
  }
  object["wrong_entries"] = nlohmann::json::array();
  for (const spec::Problem& problem : report.wrong_entries) {
    object["wrong_entries"].push_back(to_string(problem));
  }
  return object.dump(1) + "\n";
}

}  // namespace corospec::harness::mutation
