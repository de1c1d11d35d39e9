import EmbeddedResources
import Pipeline

extension Pipeline {
  /// The stages as the command runs them.
  init(_ configuration: Configuration) { self.init(configuration, resources: .embedded) }
}
