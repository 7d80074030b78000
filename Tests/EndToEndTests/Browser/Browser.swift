import Foundation

/// A Chromium without a window that opens pages from disk and is spoken to over two pipes.
///
/// It keeps what its pages complain about and what they ask for, so that a test can tell.
final class Browser {
  /// What went wrong between the test and the browser.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What the browser tells without being asked.
  struct Event {
    let name: String
    let values: [String: Any]
  }

  /// Where this machine has a browser; nil where it has none.
  static let program: String? = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  /// No answer takes as long as this unless the browser hangs.
  private static let patience = 30_000

  private let process = Process()
  private let commands: FileHandle
  private let answers: FileHandle
  /// What has come since the end of the last message, and how far it holds no end.
  private var received = Data()
  private var searched = 0
  private var lastID = 0
  private var session: String?
  /// What has been told since the last page was opened.
  private(set) var events: [Event] = []

  /// Starts a browser whose files are in a folder, with one page.
  init(_ program: String, in folder: URL) throws {
    let pipes = try ["commands", "answers"].map { name in
      let path = folder.appending(path: name).path()
      guard unsafe mkfifo(path, 0o600) == 0 else { throw Failure(description: "no pipe \(path)") }
      return path
    }
    // The browser reads its third descriptor and writes to its fourth, which a shell can give it.
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$0\" \"$@\" 3<'\(pipes[0])' 4>'\(pipes[1])'", program, "--headless",
      "--no-sandbox", "--disable-gpu", "--disable-extensions", "--no-first-run",
      "--disable-background-networking", "--remote-debugging-pipe",
      "--user-data-dir=\(folder.appending(path: "profile").path())", "about:blank",
    ]
    process.environment = ["PATH": Tools.path, "HOME": folder.path(), "LC_ALL": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Opened both ways, so that nobody waits for the other to open his end.
    commands = try FileHandle(forUpdating: URL(filePath: pipes[0]))
    answers = try FileHandle(forUpdating: URL(filePath: pipes[1]))
    try process.run()
    let target = try call("Target.createTarget", ["url": "about:blank"])["targetId"] ?? ""
    let attached = try call("Target.attachToTarget", ["targetId": target, "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Network", "Runtime", "Log"] { try call(domain + ".enable") }
  }

  deinit { close() }

  /// Ends the browser, so that its files can be removed.
  func close() {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }

  /// Sends a command and waits for its answer.
  @discardableResult
  func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastID += 1
    var command: [String: Any] = ["id": lastID, "method": method, "params": parameters]
    if let session { command["sessionId"] = session }
    try commands.write(contentsOf: JSONSerialization.data(withJSONObject: command) + [0])
    while true {
      let message = try receive()
      guard message["id"] as? Int == lastID else { continue }
      if let error = message["error"] { throw Failure(description: "\(method): \(error)") }
      return message["result"] as? [String: Any] ?? [:]
    }
  }

  /// Opens a page from disk and waits until it is there.
  func open(_ page: URL) throws {
    events = []
    try call("Page.navigate", ["url": page.absoluteString])
    while !events.contains(where: { $0.name == "Page.loadEventFired" }) { _ = try receive() }
  }

  /// What a script in the page comes to.
  func value(of script: String) throws -> Any? {
    let answer = try call(
      "Runtime.evaluate", ["expression": script, "returnByValue": true, "awaitPromise": true])
    if let details = answer["exceptionDetails"] { throw Failure(description: "\(details)") }
    return (answer["result"] as? [String: Any])?["value"]
  }

  /// The next message; what is no answer is kept among the events.
  private func receive() throws -> [String: Any] {
    while true {
      if let end = received.dropFirst(searched).firstIndex(of: 0) {
        let text = received[..<end]
        received = Data(received[(end + 1)...])
        searched = 0
        let message = try JSONSerialization.jsonObject(with: text) as? [String: Any] ?? [:]
        if let name = message["method"] as? String {
          events.append(Event(name: name, values: message["params"] as? [String: Any] ?? [:]))
        }
        return message
      }
      var polls = [pollfd(fd: answers.fileDescriptor, events: Int16(POLLIN), revents: 0)]
      guard unsafe poll(&polls, 1, Int32(Browser.patience)) > 0 else {
        throw Failure(description: "the browser does not answer")
      }
      searched = received.count
      received += answers.availableData
    }
  }
}

extension Browser {
  /// How wide the window is, and whether its owner likes it dark.
  func resize(width: Int, isDark: Bool = false) throws {
    try call(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
    try show(media: "screen", isDark: isDark)
  }

  /// Shows the page as it is on a screen or in print.
  func show(media: String, isDark: Bool = false) throws {
    let scheme = ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]
    try call("Emulation.setEmulatedMedia", ["media": media, "features": [scheme]])
  }

  /// Presses the tabulator.
  func pressTab() throws {
    for type in ["rawKeyDown", "keyUp"] {
      try call(
        "Input.dispatchKeyEvent",
        ["type": type, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9])
    }
  }

  /// The page as PDF, on paper of a size in inches.
  func pdf(width: Double, height: Double) throws -> Data {
    let answer = try call("Page.printToPDF", ["paperWidth": width, "paperHeight": height])
    return Data(base64Encoded: answer["data"] as? String ?? "") ?? Data()
  }

  /// What the page complained about: errors of its script and its policy, and calls for attention.
  var complaints: [String] {
    events.compactMap { event in
      switch event.name {
      case "Runtime.exceptionThrown", "Page.javascriptDialogOpening": return "\(event.values)"
      case "Runtime.consoleAPICalled": return "console: \(event.values["args"] ?? "")"
      case "Log.entryAdded":
        let entry = event.values["entry"] as? [String: Any]
        return "log: \(entry?["text"] ?? "")"
      default: return nil
      }
    }
  }

  /// The addresses that were asked for.
  var requests: [String] {
    events.filter { $0.name == "Network.requestWillBeSent" }.compactMap { event in
      (event.values["request"] as? [String: Any])?["url"] as? String
    }
  }
}
