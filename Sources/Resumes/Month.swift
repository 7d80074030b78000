/// A month by the group that names it in the word list, or a season.
enum Month: String, CaseIterable, Sendable {
  case january = "01"
  case february = "02"
  case march = "03"
  case april = "04"
  case may = "05"
  case june = "06"
  case july = "07"
  case august = "08"
  case september = "09"
  case october = "10"
  case november = "11"
  case december = "12"
  case season
}
