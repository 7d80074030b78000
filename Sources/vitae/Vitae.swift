internal import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program: reads the arguments, runs the command, ends with the session's exit code.
@main
enum Vitae {
  static func main() {
    Interruption.prepare()
    var session = Session()
    do throws(Problems) {
      var invocation = try Problems.collect { () throws(Problem) in
        try CommandLineParser.parse(Array(CommandLine.arguments.dropFirst()))
      }
      session.quiet = invocation.has(.quiet)
      if invocation.has(.help) {
        session.print(Array(HelpText.of(invocation.command).utf8))
      } else if invocation.has(.version) {
        Command.version.run(invocation, &session)
      } else {
        try Configuration.read(for: &invocation)
        try Problems.collect { () throws(Problem) in try FileList.read(into: &invocation) }
        invocation.command.run(invocation, &session)
      }
    } catch {
      session.fail(error)
    }
    exit(session.exitCode)
  }
}
