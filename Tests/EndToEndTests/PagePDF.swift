import Foundation

/// A PDF of one page, made of words at places: no program is needed to write it.
enum PagePDF {
  /// A file with each text at a place in points from the lower left corner.
  static func make(_ texts: [(x: Int, y: Int, text: String)]) -> Data {
    var content = "BT /F1 10 Tf\n"
    for text in texts {
      var words = text.text.replacingOccurrences(of: "(", with: "\\(")
      words = words.replacingOccurrences(of: ")", with: "\\)")
      content += "1 0 0 1 \(text.x) \(text.y) Tm (\(words)) Tj\n"
    }
    content += "ET"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        + "/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length \(content.utf8.count)>>\nstream\n" + content + "\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var file = "%PDF-1.4\n"
    var table = "xref\n0 6\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(file.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      file += "\(index + 1) 0 obj\n" + object + "\nendobj\n"
    }
    let start = file.utf8.count
    file += table + "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Data(file.utf8)
  }

  /// Lines under each other from a height on, empty ones left free.
  static func column(_ lines: [String], x: Int, from top: Int = 740) -> [(Int, Int, String)] {
    lines.enumerated().filter { !$1.isEmpty }.map { (x, top - 14 * $0, $1) }
  }
}
