/// What commands that stand for a sign set.
enum LaTeXSymbols {
  /// The sign of a command, or nil where it is none.
  static func named(_ name: String) -> String? { known[name] }

  /// A letter with an accent, such as `é` of `\'e`, or nil where the accent is unknown.
  static func accented(_ letter: UInt8, by accent: String) -> String? {
    guard let pairs = accents[accent] else { return nil }
    var letters = pairs.unicodeScalars.makeIterator()
    while let plain = letters.next(), let composed = letters.next() {
      if plain.value == UInt32(letter) { return String(composed) }
    }
    return String(Unicode.Scalar(letter))
  }

  private static let known: [String: String] = [
    "textbar": "|", "vert": "|", "mid": "|", "textbullet": "•", "bullet": "•", "cdot": "·",
    "cdotp": "·", "circ": "•", "textperiodcentered": "·", "diamond": "|", "star": "*", "ast": "*",
    "ldots": "...", "dots": "...", "textellipsis": "...", "textendash": "–", "textemdash": "—",
    "textquoteright": "'", "textquoteleft": "'", "textquotedblleft": "\"", "lq": "'", "rq": "'",
    "textquotedblright": "\"", "textasciitilde": "~", "sim": "~", "approx": "~", "simeq": "~",
    "textasciicircum": "^", "textbackslash": "/", "textless": "<", "textgreater": ">",
    "lt": "<", "gt": ">", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "times": "×", "pm": "±",
    "div": "/", "slash": "/", "rightarrow": "→", "to": "→", "Rightarrow": "→",
    "longrightarrow": "→", "textrightarrow": "→", "leftarrow": "←", "uparrow": "↑",
    "downarrow": "↓", "textdollar": "$", "textunderscore": "_", "texteuro": "€", "euro": "€",
    "EUR": "€", "pounds": "£", "textsterling": "£", "textpercent": "%", "textregistered": "®",
    "texttrademark": "™", "copyright": "©", "textcopyright": "©", "textdegree": "°", "degree": "°",
    "mu": "µ", "alpha": "α", "beta": "β", "lambda": "λ", "pi": "π", "Delta": "Δ", "infty": "∞",
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "o": "ø",
    "O": "Ø", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "dh": "ð", "th": "þ", "S": "§", "P": "¶",
  ]

  /// Each plain letter before its form with the accent.
  private static let accents: [String: String] = [
    "'": "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝcćCĆnńNŃsśSŚzźZŹlĺrŕ",
    "`": "aàeèiìoòuùAÀEÈIÌOÒUÙnǹ", "^": "aâeêiîoôuûAÂEÊIÎOÔUÛwŵyŷcĉgĝ",
    "\"": "aäeëiïoöuüyÿAÄEËIÏOÖUÜ", "~": "aãnñoõAÃNÑOÕiĩuũ", "=": "aāeēiīoōuūAĀEĒIĪOŌUŪ",
    ".": "zżZŻeėEĖcċgġIİ", "c": "cçCÇsşSŞtţTŢ", "v": "cčCČsšSŠzžZŽrřRŘeěEĚnňNŇdďDĎtť",
    "u": "aăAĂgğGĞeĕ", "H": "oőOŐuűUŰ", "r": "aåAÅuůUŮ", "k": "aąAĄeęEĘiį", "d": "aạeẹoọ",
  ]
}
