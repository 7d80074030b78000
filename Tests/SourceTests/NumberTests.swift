import Source
import Testing

@Suite("Numbers")
struct NumberTests {
  @Test(
    "decimals are rounded half away from zero and end in no zero",
    arguments: [
      (1.25, 1, "1.3"), (-1.25, 1, "-1.3"), (2.0, 3, "2"), (0.05, 2, "0.05"), (0.004, 2, "0"),
      (-0.001, 2, "0"), (1234.5678, 3, "1234.568"), (99.95, 1, "100"), (2.5, 0, "3"),
      (0.5, 3, "0.5"),
    ])
  func decimal(value: Double, places: Int, text: String) {
    #expect(Numbers.decimal(value, places: places) == text)
  }

  @Test(
    "thousands are parted by commas",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-12_000, "-12,000"),
      (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func grouped(value: Int, text: String) {
    #expect(Numbers.grouped(value) == text)
  }

  @Test(
    "a share is in whole percent, and none of nothing",
    arguments: [(2, 3, "67 %"), (0, 4, "0 %"), (4, 4, "100 %"), (1, 0, nil), (1, 200, "1 %")]
      as [(Int, Int, String?)])
  func percent(part: Int, whole: Int, text: String?) {
    #expect(Numbers.percent(part, of: whole) == text)
  }

  @Test("a count agrees with its noun")
  func count() {
    #expect(Numbers.count(1, "posting") == "1 posting")
    #expect(Numbers.count(0, "posting") == "0 postings")
    #expect(Numbers.count(1200, "entry", "entries") == "1,200 entries")
  }
}
