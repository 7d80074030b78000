import Foundation
import PackagePlugin

/// Compiles the JSON files of `Lexicons/` into one Swift string at build time.
@main struct EmbedLexicons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Lexicons")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedLexicon.swift")
    let inputs = try ["roles", "skills", "titles", "wording"].flatMap { name in
      try FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil
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
