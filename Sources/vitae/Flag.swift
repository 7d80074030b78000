internal import Reports

/// One command line option, declared once: parsing, help and completions derive from it.
struct Flag: Sendable {
  /// The long name without its dashes.
  let name: String
  /// The short letter, where it has one.
  var short: Character?
  /// The word that stands for the value in the help; nil for a switch.
  var value: String?
  /// The values that are allowed; empty where any is.
  var choices: [String] = []
  /// Whether the option may be given more than once.
  var repeats = false
  /// What it does, in one line.
  let summary: String

  /// The option as the help shows it.
  var usage: String {
    let head = (short.map { "-\($0), " } ?? "    ") + "--" + name
    return head + (value.map { " " + $0 } ?? "")
  }
}

extension Flag {
  static let help = Flag(name: "help", short: "h", summary: "Show this help")
  static let version = Flag(name: "version", short: "V", summary: "Show the version")
  static let quiet = Flag(
    name: "quiet", short: "q", repeats: true,
    summary: "Leave out notes and lint's last line; lint -qq prints no report, its exit code tells")
  static let output = Flag(
    name: "output", short: "o", value: "FILE",
    summary: "Write the report to FILE instead of standard output")
  static let format = Flag(
    name: "format", short: "f", value: "FORMAT", choices: ["text", "json"],
    summary: "text or json (default: text)")
  static let pageFormat = Flag(
    name: "format", short: "f", value: "FORMAT", choices: ["text", "json", "markdown"],
    summary: "text, json or markdown (default: text)")
  static let reportFormat = Flag(
    name: "format", short: "f", value: "FORMAT", choices: ["text", "json", "markdown", "html"],
    summary: "text, json, markdown or html, a page that is one file (default: text)")
  static let lintFormat = Flag(
    name: "format", short: "f", value: "FORMAT", choices: LintFormat.all.map(\.name) + ["auto"],
    repeats: true,
    summary: LintFormat.all.map(\.name).joined(separator: ", ")
      + "; auto is github in GitHub Actions, else full; several, each with its own -o "
      + "(default: full)")
  static let lintOutput = Flag(
    name: "output", short: "o", value: "FILE", repeats: true,
    summary: "Write the report of the --format before it to FILE")
  static let color = Flag(
    name: "color", value: "WHEN", choices: ["auto", "always", "never"],
    summary: "auto, always or never (default: auto)")
  static let jobs = Flag(
    name: "jobs", short: "j", value: "N",
    summary: "Use N cores (default: all); the output is the same")
  static let lexicons = Flag(
    name: "lexicons", value: "DIR", repeats: true,
    summary: "Lay the lexicons of DIR over the built-in ones; may repeat")
  static let config = Flag(
    name: "config", value: "FILE", repeats: true,
    summary: "Read this configuration instead of the nearest vitae.json; KEY=VALUE sets one key, "
      + "such as lint.ignore=I107")
  static let isolated = Flag(
    name: "isolated", summary: "Read no configuration file")
  static let inputFormat = Flag(
    name: "input-format", value: "FORMAT",
    summary: "Read all inputs as FORMAT instead of telling by name and content")
  static let stdinFilename = Flag(
    name: "stdin-filename", value: "PATH",
    summary: "The name that standard input is read and reported under")
  static let maxFileSize = Flag(
    name: "max-file-size", value: "SIZE",
    summary: "Read files of up to SIZE, such as 512M (default: 256M, at most 1G)")
  static let converterTime = Flag(
    name: "converter-time", value: "SECONDS",
    summary: "Let pdftotext and pandoc take SECONDS for a file (default: 20)")
  static let role = Flag(
    name: "role", short: "r", value: "ID",
    summary: "Compare with a role of the lexicon, such as sre")
  static let planRole = Flag(
    name: "role", short: "r", value: "ID", summary: "The role to move to, such as sre")
  static let postings = Flag(
    name: "postings", short: "p", value: "PATH", repeats: true,
    summary: "Compare with postings: a file, a folder, or - for pasted ones; may repeat")
  static let split = Flag(
    name: "split", value: "LINE",
    summary: "The line that parts several postings in one pasted text")
  static let partial = Flag(
    name: "partial",
    summary: "Write a part that vitae merge puts together with others, as JSON")
  static let explain = Flag(
    name: "explain", summary: "Show the arithmetic behind the figures")
  static let redact = Flag(
    name: "redact",
    summary: "Mask the person's and employers' names, e-mail, phone, links and addresses")
  static let since = Flag(
    name: "since", value: "REPORT",
    summary: "Say which gaps of this earlier JSON report are closed, new or still open")
  static let failUnder = Flag(
    name: "fail-under", value: "N",
    summary: "Exit with 1 if less than N percent of the required skills are met")
  static let explainMentions = Flag(
    name: "explain", summary: "Say for each name why it was taken or refused, and at which level")
  static let explainOrder = Flag(name: "explain", summary: "Say what the order goes by")
  static let top = Flag(
    name: "top", value: "N", summary: "Show the N postings that fit best (text: 10 unless --all)")
  static let from = Flag(
    name: "from", value: "ROLE",
    summary: "Go by what the lexicon names for this role instead of by a resume")
  static let compare = Flag(
    name: "compare", summary: "Set the two roles that are named side by side, without a resume")
  static let resume = Flag(
    name: "resume", value: "RESUME",
    summary: "Say beside each skill what this resume shows of it")
  static let responses = Flag(
    name: "responses", value: "FILE",
    summary: "Count how each went, by a CSV with file or url, applied and status")
  static let all = Flag(name: "all", summary: "List everything instead of the top of each list")
  static let kind = Flag(
    name: "kind", value: "KIND", choices: ["posting", "resume", "text"],
    summary: "What the inputs are: posting, resume or text (default: told by content)")
  static let titles = Flag(name: "titles", summary: "Read a job title a line")
  static let bullets = Flag(name: "bullets", summary: "Read a resume bullet a line")
  static let select = Flag(
    name: "select", value: "RULES", repeats: true,
    summary: "Run only these rules or categories, by id or name, parted by commas")
  static let ignore = Flag(
    name: "ignore", value: "RULES", repeats: true,
    summary: "Leave out these rules or categories")
  static let extendSelect = Flag(
    name: "extend-select", value: "RULES", repeats: true,
    summary: "Run these rules or categories beside those that run anyway")
  static let severity = Flag(
    name: "severity", value: "RULE=LEVEL", repeats: true,
    summary: "Tell findings of a rule or category as info, warning or error")
  static let accept = Flag(
    name: "accept", value: "WORDS", repeats: true,
    summary: "Words to let pass, such as a firm's name, parted by commas")
  static let baseline = Flag(
    name: "baseline", value: "FILE",
    summary: "Count only findings that are not in FILE")
  static let writeBaseline = Flag(
    name: "write-baseline", value: "FILE",
    summary: "Write all findings to FILE, for --baseline from then on")
  static let pruneBaseline = Flag(
    name: "prune-baseline",
    summary: "Take out of the --baseline what is no longer there")
  static let maxWarnings = Flag(
    name: "max-warnings", value: "N",
    summary: "Let N warnings pass; with more, or an error, the exit code is 1")
  static let exitZero = Flag(
    name: "exit-zero", summary: "Exit with 0 whatever is found; a failure is still 2")
  static let allowEmpty = Flag(
    name: "allow-empty", summary: "Let a run pass in which there is no file to lint")
  static let fileList = Flag(
    name: "file-list", value: "FILE",
    summary: "Read the paths in FILE or -, parted by line breaks or zero bytes, beside those named")
  static let pathPrefix = Flag(
    name: "path-prefix", value: "FOLDER",
    summary: "Report paths as if below FOLDER, for a job that runs below a repository's root")
  static let diffBase = Flag(
    name: "diff-base", value: "REV",
    summary: "Count only findings on lines that git does not have in REV, such as origin/main")
  static let timings = Flag(
    name: "timings", summary: "Tell on standard error how long each rule took")
  static let verbose = Flag(
    name: "verbose", short: "v",
    summary: "Add the version of the lexicon and of the reports, and the number of rules")
  static let exclude = Flag(
    name: "exclude", value: "GLOB", repeats: true,
    summary: "Leave these paths out of folders, as in .gitignore; may repeat")
  static let noIgnore = Flag(
    name: "no-ignore", summary: "Heed no .gitignore, .ignore or .vitaeignore")
  static let forceExclude = Flag(
    name: "force-exclude", summary: "Leave out what is ignored even where it is named")
  static let hidden = Flag(
    name: "hidden", summary: "Search hidden files and folders, too")
  static let noInline = Flag(
    name: "no-inline", summary: "Heed no comments such as <!-- vitae-disable-line I102 -->")
  static let fix = Flag(
    name: "fix", summary: "Make the safe fixes in the files; of - write the fixed text")
  static let diff = Flag(
    name: "diff", summary: "Show what --fix would change; write nothing")
  static let statistics = Flag(
    name: "statistics", summary: "Tell how many findings each rule has, not the findings")
  static let showFiles = Flag(
    name: "show-files", summary: "List the files that would be read, and stop")
  static let showConfig = Flag(
    name: "show-config", summary: "Show each setting and where it comes from, and stop")
  static let failLevel = Flag(
    name: "fail-level", value: "LEVEL", choices: ["error", "warning", "info", "never"],
    summary: "The lowest severity that makes the exit code 1 (default: warning)")
}
