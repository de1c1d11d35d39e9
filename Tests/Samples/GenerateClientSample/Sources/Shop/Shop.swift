/// Something of the package's own beside the client.
public enum Shop {}
