import Foundation
import PackagePlugin

/// Compiles the JSON files of `Lexicons/` into one Swift string at build time.
@main struct EmbedLexicons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Lexicons")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLexicon.swift")
    let names = ["roles", "skills", "titles", "wording"]
    let folders = names + names.map { "templates/" + $0 }
    let inputs = try folders.flatMap { name -> [URL] in
      let directory = folder.appending(path: name)
      guard FileManager.default.fileExists(atPath: directory.path()) else { return [] }
      return try FileManager.default.contentsOfDirectory(
        at: directory, includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "json" }
    }
    return [
      .buildCommand(
        displayName: "Compiling lexicons",
        executable: try context.tool(named: "LexiconCompiler").url,
        arguments: [folder.path(), output.path()],
        inputFiles: inputs.sorted { $0.path() < $1.path() }, outputFiles: [output])
    ]
  }
}
