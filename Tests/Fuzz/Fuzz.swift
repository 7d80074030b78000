internal import Foundation

#if FUZZING
  /// The target and, where the runner asks for them, the seeds of its corpus.
  @_cdecl("LLVMFuzzerInitialize")
  public func initializeFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
  ) -> CInt {
    let variables = ProcessInfo.processInfo.environment
    if let folder = variables["VITAE_FUZZ_SEEDS"] { Replay.writeSeeds(of: fuzzed, to: folder) }
    return 0
  }

  /// Runs one input; what does not hold ends the process, which the fuzzer notes.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    do throws(Broken) {
      unsafe used &+= try fuzzed.run(input)
    } catch {
      fatalError(error.description)
    }
    return 0
  }

  private let fuzzed = Replay.target(ProcessInfo.processInfo.environment["VITAE_FUZZ_TARGET"] ?? "")
  /// What all runs gave: an answer that nobody takes need not be worked out.
  nonisolated(unsafe) private var used = 0
#else
  /// Runs inputs again that were found, without a fuzzer.
  @main
  enum Fuzz {
    static func main() {
      let arguments = CommandLine.arguments.dropFirst()
      guard let name = arguments.first else { Replay.usage() }
      let target = Replay.target(name)
      var failed = false
      for path in arguments.dropFirst() {
        guard let input = FileManager.default.contents(atPath: path) else {
          print("\(path): cannot be read")
          failed = true
          continue
        }
        do throws(Broken) {
          print("\(path): holds (\(try target.run(Array(input))))")
        } catch {
          print("\(path): \(error)")
          failed = true
        }
      }
      exit(failed ? 1 : 0)
    }
  }
#endif

/// What both ways of running share.
enum Replay {
  static func usage() -> Never {
    print(
      "usage: fuzz TARGET FILE...\ntargets: " + FuzzTarget.all.map(\.name).joined(separator: " "))
    exit(2)
  }

  static func target(_ name: String) -> FuzzTarget {
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else { usage() }
    return target
  }

  /// Writes what the fixtures are as inputs of a target, one file each.
  static func writeSeeds(of target: FuzzTarget, to folder: String) {
    for (index, seed) in SeedFiles.inputs(of: target).enumerated() {
      let path = folder + "/seed-\(index)"
      guard FileManager.default.createFile(atPath: path, contents: Data(seed)) else {
        print("\(path): cannot be written")
        exit(2)
      }
    }
  }
}
