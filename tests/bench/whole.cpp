// Whole programs against each other on the same trees: bra beside those of its
// peers that are installed. They take turns, so that a busy minute is shared
// by all; what counts is the ratio in one run.
//
//   bench_whole DATA BRA HELLO [ROUNDS]
//
// DATA holds the trees that ./dev bench generates: nation, nation-yaml,
// county, council, and years-N, one council over N years.

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace {

using Words = std::vector<std::string>;

struct Cost {
  double wall = 0;    ///< milliseconds
  double cpu = 0;     ///< milliseconds of all threads, the system's too
  double memory = 0;  ///< megabytes at most
};

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 +
         static_cast<double>(time.tv_usec) / 1e3;
}

/// Nothing if there is no such program.
std::optional<Cost> run(const Words& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) {
    arguments.push_back(const_cast<char*>(word.c_str()));
  }
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int stream : {0, 1, 2}) {
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
  }
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  const int failed = posix_spawnp(&child, arguments[0], &actions, nullptr,
                                  arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) return {};
  int status = 0;
  rusage used{};
  wait4(child, &status, 0, &used);
  const std::chrono::duration<double, std::milli> wall =
      std::chrono::steady_clock::now() - begin;
  return Cost{wall.count(),
              milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
              static_cast<double>(used.ru_maxrss) / 1024};
}

Cost median(std::vector<Cost> costs) {
  const auto middle = [&](double Cost::*of) {
    std::sort(costs.begin(), costs.end(),
              [of](const Cost& a, const Cost& b) { return a.*of < b.*of; });
    return costs[costs.size() / 2].*of;
  };
  return {middle(&Cost::wall), middle(&Cost::cpu), middle(&Cost::memory)};
}

struct Contestant {
  std::string name;
  Words words;
  /// The most that it may be in wall time, in multiples of the first.
  double bar = 0;
};

/// The first is what the others are measured against.
void compare(const std::string& title, const std::vector<Contestant>& all,
             int rounds) {
  std::vector<std::vector<Cost>> costs(all.size());
  for (int round = -1; round < rounds; ++round) {  // once to warm up
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto cost = run(all[i].words);
      if (cost && round >= 0) costs[i].push_back(*cost);
    }
  }
  fmt::print("\n{:<44}{:>9}{:>9}{:>7}{:>9}{:>9}{:>6}\n", title, "wall ms",
             "cpu ms", "MB", "x wall", "x cpu", "bar");
  if (costs.front().empty()) {
    fmt::print("{} is not installed\n", all.front().name);
    return;
  }
  const Cost floor = median(costs.front());
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (costs[i].empty()) {
      fmt::print("{:<44}not installed\n", all[i].name);
      continue;
    }
    const Cost cost = median(costs[i]);
    fmt::print("{:<44}{:>9.1f}{:>9.1f}{:>7.0f}{:>9.2f}{:>9.2f}{:>6}\n",
               all[i].name, cost.wall, cost.cpu, cost.memory,
               cost.wall / floor.wall, cost.cpu / floor.cpu,
               all[i].bar > 0 ? fmt::format("{:.1f}", all[i].bar) : "");
  }
}

Words in(const std::string& bra, const std::string& folder, Words rest) {
  Words words = {bra, "-C", folder, "--today", "2026-01-15"};
  if (rest.front() == "check") words.resize(3);
  words.insert(words.begin() + 1, rest.begin(), rest.begin() + 1);
  words.insert(words.end(), rest.begin() + 1, rest.end());
  return words;
}

const Words open_by_owner = {"actions", "--open", "--by", "owner"};

const std::vector<Words> every_question = {{"actions", "--all"},
                                           {"attendance"},
                                           {"decisions"},
                                           {"figures"},
                                           {"measures"},
                                           {"meetings"},
                                           {"people"},
                                           {"risk"},
                                           {"risk", "-p", "2024"},
                                           {"search", "belysning"},
                                           {"show", "belysning"},
                                           {"stats"},
                                           {"check"}};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    fmt::print(stderr, "usage: bench_whole DATA BRA HELLO [ROUNDS]\n");
    return 2;
  }
  const std::string data = argv[1];
  const std::string bra = argv[2];
  const int rounds = argc > 4 ? std::atoi(argv[4]) : 5;
  const auto rg = [&](const std::string& tree) {
    return Contestant{"rg -c zzz", {"rg", "-c", "zzz", tree}, 0};
  };
  const auto tree = [&](const std::string& name) { return data + "/" + name; };
  const auto question = [&](const std::string& name, double bar) {
    return Contestant{"bra actions --open --by owner",
                      in(bra, tree(name), open_by_owner), bar};
  };

  compare("start",
          {{"hello, linked the same way", {argv[3]}, 0},
           {"bra --version", {bra, "--version"}, 1.5}},
          rounds * 20);
  compare("council, 200 files", {rg(tree("council")), question("council", 0)},
          rounds * 4);
  const std::string journal = tree("county.journal");
  compare("county, 3,000 files",
          {rg(tree("county")),
           question("county", 2.0),
           {"ledger balance", {"ledger", "-f", journal, "balance"}, 0},
           {"hledger balance", {"hledger", "-f", journal, "balance"}, 0},
           {"python3, PyYAML on the front matter",
            {"python3", "tests/bench/front_matter.py", tree("county")},
            0}},
          rounds);
  compare("nation, 58,000 files",
          {rg(tree("nation")),
           question("nation", 2.0),
           {"bra risk -p 2024", in(bra, tree("nation"), {"risk", "-p", "2024"}),
            2.0}},
          rounds);
  compare("nation, question and check",
          {question("nation", 0),
           {"bra check", in(bra, tree("nation"), {"check"}), 2.0}},
          rounds);
  compare("nation in YAML",
          {rg(tree("nation-yaml")), question("nation-yaml", 2.5)}, rounds);

  for (const Words& words : every_question) {
    compare(fmt::format("twice the years: {}", fmt::join(words, " ")),
            {{"20 years", in(bra, tree("years-20"), words), 0},
             {"40 years", in(bra, tree("years-40"), words), 2.0}},
            rounds);
  }
  for (const std::string format :
       {"table", "md", "json", "jsonl", "csv", "tsv", "html"}) {
    const Words words = {"actions", "--all", "-O", format};
    compare(fmt::format("twice the years: -O {}", format),
            {{"20 years", in(bra, tree("years-20"), words), 0},
             {"40 years", in(bra, tree("years-40"), words), 2.0}},
            rounds);
  }
  return 0;
}
