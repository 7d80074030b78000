internal import Source

/// Finds the part of a page that its readers came for.
struct HTMLMainContent {
  /// An element that holds much text.
  private struct Candidate {
    var range: Range<Int>
    /// Bytes of running text in it, links left out.
    var prose: Int
    var isMain: Bool
  }

  private struct Frame {
    var key: UInt64
    var start: Int
    var proseBefore: Int
    var isMain: Bool
  }

  /// The shortest stretch of text that counts as prose: labels and buttons are shorter.
  private static let shortestProse = 20

  private var frames: [Frame] = []
  private var candidates: [Candidate] = []
  private var prose = 0
  private var links = 0
  /// Where the first top heading stands, end tag excluded.
  private(set) var heading: Range<Int>?
  /// Where the title's words stand.
  private(set) var title: Range<Int>?

  /// Weighs the elements of a page.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], dropsForms: Bool) {
    var tokenizer = HTMLTokenizer(bytes, bytes.indices)
    var skipping = HTMLSkipping(
      bytes, dropsForms: dropsForms, inArticle: false)
    var headingStart: Int?
    var titleStart: Int?
    while let token = tokenizer.next() {
      if token.kind == .text {
        if links == 0, titleStart == nil { takeText(bytes, token.range) }
        continue
      }
      if skipping.skips(token, &tokenizer) { continue }
      let isStart = token.kind == .start
      switch token.role {
      case .link: links = isStart ? 1 : 0
      case .title:
        if isStart { titleStart = token.range.upperBound }
        if !isStart, let start = titleStart {
          title = title ?? start..<token.range.lowerBound
          titleStart = nil
        }
      case .heading where token.key == 0x6831:
        if isStart { headingStart = token.range.upperBound }
        if !isStart, heading == nil, let start = headingStart {
          heading = start..<token.range.lowerBound
        }
      case .container, .article, .list: takeContainer(token, bytes)
      default: break
      }
    }
    while let frame = frames.popLast() { keep(frame, end: bytes.count) }
  }

  private mutating func takeText(_ bytes: [UInt8], _ range: Range<Int>) {
    let count = ASCII.trimmed(range, in: bytes).count
    if count >= Self.shortestProse { prose += count }
  }

  private mutating func takeContainer(_ token: HTMLToken, _ bytes: [UInt8]) {
    if token.kind == .start {
      let isMain = token.role == .article || HTMLAttributes.isMain(bytes, token.attributes)
      frames.append(
        Frame(
          key: token.key, start: token.range.upperBound, proseBefore: prose, isMain: isMain))
      return
    }
    // An end tag that fits none of the nearest open elements is stray.
    guard let match = frames.suffix(32).lastIndex(where: { $0.key == token.key }) else { return }
    while frames.count > match, let frame = frames.popLast() {
      keep(frame, end: token.range.lowerBound)
    }
  }

  private mutating func keep(_ frame: Frame, end: Int) {
    let inside = prose - frame.proseBefore
    guard inside >= 200 || frame.isMain && inside > 0, frame.start <= end else { return }
    candidates.append(
      Candidate(range: frame.start..<end, prose: inside, isMain: frame.isMain))
  }

  /// The part to read: the smallest main part with half of all prose, else the smallest element
  /// with nearly all of it, else nil for the whole page.
  var range: (range: Range<Int>, isArticle: Bool)? {
    let mains = candidates.filter { $0.isMain && $0.prose * 2 >= prose }
    if let main = mains.min(by: { $0.range.count < $1.range.count }) { return (main.range, true) }
    let dense = candidates.filter { $0.prose * 100 >= prose * 80 }
    return dense.min { $0.range.count < $1.range.count }.map { ($0.range, false) }
  }
}
