import Testing
import fuzz

@Suite("Fuzz: what holds of every input")
struct FuzzTests {
  @Test("what was found once is mended for good", arguments: FuzzTarget.all.map(\.name))
  func found(name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    for (path, input) in SeedFiles.found(for: target) {
      #expect(throws: Never.self, "\(path)") { try target.run(input) }
    }
  }

  @Test("the fixtures, and texts made of pieces of them", arguments: FuzzTarget.all.map(\.name))
  func pieces(name: String) throws {
    let target = try #require(FuzzTarget.all.first { $0.name == name })
    let seeds = SeedFiles.inputs(of: target).filter { $0.count < 4096 }
    #expect(seeds.count >= 8)
    var used = 0
    for number in 0..<40 as Range<UInt64> {
      var splices = Splices(seed: number)
      let input = number < 8 ? seeds[Int(number) * seeds.count / 8] : splices.input(of: seeds)
      #expect(throws: Never.self, "\(name) \(number)") { used += try target.run(input) }
    }
    // An answer that is always empty would hold all that is asked of it.
    #expect(used > 0)
  }
}
