// The client is printed with every build, from the documents beside this file: SwiftPM passes over a target that has no
// source file of its own.
