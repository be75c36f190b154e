#include "harness/mutation/rewrite.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "harness/mutation/places.h"
#include "harness/mutation/syntax.h"
#include "spec/text.h"

namespace corospec::harness::mutation {
namespace {

// What the insertions call; switch.cc defines the rest. The place of a condition that is always or
// never true is reached only when the condition is not so by itself: else nothing changes.
constexpr const char* kPrelude = R"(#include <optional>
namespace corospec_mutation {
extern int active;
void note(int mutant);
inline bool on(int mutant) {
  if (active < 0) note(mutant);
  return active == mutant;
}
inline bool always(int mutant, bool value) { return value || on(mutant); }
inline bool never(int mutant, bool value) { return value && !on(mutant); }
inline bool condition(int first, bool value) {
  return never(first + 2, always(first + 1, on(first) != value));
}
}
#line 1
)";

// An insertion of a numbered mutant.
struct Piece {
  const Insertion* insertion;
  int number;
};

// At one place, what ends comes before what begins; of two that begin the wider comes first, of two
// that end the narrower. Of the same width the first mutant is outside.
bool is_before(const Piece& a, const Piece& b) {
  const auto key = [](const Piece& piece) {
    const Insertion& each = *piece.insertion;
    const long width = each.width;
    return each.is_closing ? std::tuple(each.at, 0, width, -piece.number)
                           : std::tuple(each.at, 1, -width, piece.number);
  };
  return key(a) < key(b);
}

std::vector<Piece> pieces_of(const std::vector<Mutant>& mutants) {
  std::vector<Piece> pieces;
  for (const Mutant& mutant : mutants) {
    for (const Insertion& each : mutant.insertions) pieces.push_back({&each, mutant.number});
  }
  std::stable_sort(pieces.begin(), pieces.end(), is_before);
  return pieces;
}

std::string with_number(const std::string& text, int number) {
  const std::size_t mark = text.find('#');
  if (mark == std::string::npos) return text;
  return text.substr(0, mark) + std::to_string(number) + text.substr(mark + 1);
}

// The rewritten source, and where each of its bytes comes from.
struct Rewriting {
  std::string text;
  std::vector<unsigned> origin;  // The byte of the original at which it stands.
  std::vector<int> owner;        // The mutant whose insertion it is; 0: the original; -1: ours.

  void add(std::string_view added, unsigned from, int number) {
    for (std::size_t i = 0; i < added.size(); ++i) {
      origin.push_back(from + (number == 0 ? static_cast<unsigned>(i) : 0));
      owner.push_back(number);
    }
    text += added;
  }
};

Rewriting rewrite(const std::string& source, const std::vector<Mutant>& mutants) {
  Rewriting result;
  result.add(kPrelude, 0, -1);
  unsigned at = 0;
  for (const Piece& piece : pieces_of(mutants)) {
    const Insertion& insertion = *piece.insertion;
    result.add(std::string_view(source).substr(at, insertion.at - at), at, 0);
    at = insertion.at;
    result.add(with_number(insertion.text, piece.number), at, piece.number);
  }
  result.add(std::string_view(source).substr(at), at, 0);
  return result;
}

// The mutants that may have made an error in the rewritten source: the one whose text it is in, or
// those that share a line with it.
std::set<int> suspects(const CompileError& error, const Rewriting& rewriting,
                       const MutatedFile& file) {
  if (!error.is_here || error.at >= rewriting.owner.size() || rewriting.owner[error.at] < 0) {
    return {};
  }
  if (const int owner = rewriting.owner[error.at]; owner > 0) return {owner};
  const std::size_t place = rewriting.origin[error.at];
  const std::size_t before = file.source.rfind('\n', place);
  const std::size_t first = before == std::string::npos ? 0 : before + 1;
  const std::size_t last = std::min(file.source.find('\n', place), file.source.size());
  std::set<int> numbers;
  for (const Mutant& each : file.mutants) {
    if (each.begin < last && each.end > first) numbers.insert(each.number);
  }
  return numbers;
}

std::string describe(const std::string& path, const CompileError& error) {
  return path + ":" + std::to_string(error.line) + ": " + error.text;
}

// Takes out the mutants of these numbers, and the rest of their groups. What stays keeps its
// number.
std::vector<Mutant> take_out(const std::set<int>& numbers, std::vector<Mutant>& mutants) {
  std::set<int> groups;
  for (const Mutant& each : mutants) {
    if (each.group != 0 && numbers.count(each.number) != 0) groups.insert(each.group);
  }
  const auto stays = [&](const Mutant& each) {
    return numbers.count(each.number) == 0 && groups.count(each.group) == 0;
  };
  const auto middle = std::stable_partition(mutants.begin(), mutants.end(), stays);
  std::vector<Mutant> taken(std::make_move_iterator(middle),
                            std::make_move_iterator(mutants.end()));
  mutants.erase(middle, mutants.end());
  return taken;
}

// Takes suspects out until the rest compiles, and returns them.
std::vector<Mutant> take_out_suspects(const std::string& root, MutatedFile& file) {
  std::vector<Mutant> taken;
  for (;;) {
    const Rewriting rewriting = rewrite(file.source, file.mutants);
    const auto syntax = Syntax::parse(root, file.path, rewriting.text, &file.problem);
    if (syntax == nullptr) return taken;
    const std::vector<CompileError> errors = syntax->errors();
    std::set<int> numbers;
    for (const CompileError& error : errors) numbers.merge(suspects(error, rewriting, file));
    if (errors.empty()) return taken;
    if (numbers.empty()) {
      file.problem = describe(file.path, errors.front()) + " (no mutant is to blame)";
      return taken;
    }
    for (Mutant& each : take_out(numbers, file.mutants)) taken.push_back(std::move(each));
  }
}

bool compiles(const std::string& root, const MutatedFile& file) {
  std::string problem;
  const auto syntax =
      Syntax::parse(root, file.path, rewritten(file.source, file.mutants), &problem);
  return syntax != nullptr && syntax->errors().empty();
}

// Puts back, each by itself (or with its group), the suspects that were innocent.
void put_back_the_innocent(const std::string& root, std::vector<Mutant> taken, MutatedFile& file) {
  while (!taken.empty()) {
    for (Mutant& each : take_out({taken.front().number}, taken)) {
      file.mutants.push_back(std::move(each));
    }
    if (compiles(root, file)) continue;
    for (Mutant& each : take_out({file.mutants.back().number}, file.mutants)) {
      file.left_out.push_back(std::move(each));
    }
  }
  std::sort(file.mutants.begin(), file.mutants.end(),
            [](const Mutant& a, const Mutant& b) { return a.number < b.number; });
}

}  // namespace

std::string rewritten(const std::string& source, const std::vector<Mutant>& mutants) {
  return rewrite(source, mutants).text;
}

MutatedFile mutate_file(const std::string& root, const std::string& path, int first_number) {
  MutatedFile file;
  file.path = path;
  const std::optional<std::string> source = spec::file_bytes(root + "/" + path, &file.problem);
  if (!source) return file;
  file.source = *source;
  const auto syntax = Syntax::parse(root, path, file.source, &file.problem);
  if (syntax == nullptr) return file;
  if (const auto errors = syntax->errors(); !errors.empty()) {
    file.problem = describe(path, errors.front());
    return file;
  }
  file.mutants = find_mutants(*syntax, path, file.source);
  for (Mutant& mutant : file.mutants) mutant.number = first_number++;
  put_back_the_innocent(root, take_out_suspects(root, file), file);
  if (file.problem.empty()) file.rewritten = rewritten(file.source, file.mutants);
  return file;
}

}  // namespace corospec::harness::mutation
