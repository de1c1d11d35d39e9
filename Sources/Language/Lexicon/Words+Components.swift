extension Lexicon {
  /// Words of tags, components and their attributes.
  static let components: [WordSet] = [
    .fieldComponents, .answerComponents, .nameAttributes, .typeAttributes, .requiredAttributes, .optionalAttributes,
    .nullableAttributes, .defaultAttributes, .valueAttributes, .placeAttributes, .methodAttributes, .targetAttributes,
    .baseAttributes, .titleAttributes, .layoutAttributes, .falseValues, .containerTags, .htmlTags,
    .voidTags, .markTags, .shortcodeWords, .frontMatterEndpoints, .noteMarks,
  ]
}

extension WordSet {
  /// Words in the name of a component that describes a field: `ParamField`, `swagger-parameter`.
  public static let fieldComponents = WordSet(
    "components.fields",
    ["param", "parameter", "field", "property", "prop", "attribute", "attr", "argument", "arg"])
  /// Words in the name of one that describes a field of an answer.
  public static let answerComponents = WordSet("components.answers", ["response", "result", "return", "returned"])
  /// Attributes with a field's name.
  public static let nameAttributes = WordSet(
    "components.names", ["name", "field", "param", "parameter", "prop", "key"])
  /// Attributes with its type.
  public static let typeAttributes = WordSet("components.types", ["type", "datatype", "kind"])
  /// Attributes that say whether it has to be sent.
  public static let requiredAttributes = WordSet("components.required", ["required", "isrequired", "mandatory"])
  /// Attributes that say whether it may be left out.
  public static let optionalAttributes = WordSet("components.optional", ["optional", "isoptional"])
  /// Attributes that say whether it may be null.
  public static let nullableAttributes = WordSet("components.nullable", ["nullable", "isnullable"])
  /// Attributes with its default.
  public static let defaultAttributes = WordSet("components.defaults", ["default", "defaultvalue", "initialvalue"])
  /// Attributes with the values that it may have.
  public static let valueAttributes = WordSet(
    "components.values", ["enum", "values", "options", "allowedvalues", "oneof"])
  /// Attributes that say where it goes.
  public static let placeAttributes = WordSet("components.places", ["in", "location", "place"])
  /// Attributes with the method of an endpoint.
  public static let methodAttributes = WordSet("components.methods", ["method", "verb"])
  /// Attributes with its path, beside `path` and `url`.
  public static let targetAttributes = WordSet("components.targets", ["href", "endpoint", "route", "uri", "to"])
  /// Attributes with the address that its path is appended to.
  public static let baseAttributes = WordSet("components.bases", ["baseurl", "host"])
  /// Attributes with a title.
  public static let titleAttributes = WordSet("components.titles", ["title", "label"])
  /// Attributes that say how something looks or where it leads, and nothing of the service.
  public static let layoutAttributes = WordSet(
    "components.layout",
    [
      "id", "class", "classname", "style", "href", "src", "icon", "color", "alt", "width", "height", "value",
      "defaultvalue", "groupid", "querystring", "lang", "language", "align", "cols", "open", "defaultopen", "target",
      "text", "variant", "size", "to", "anchor", "name", "type", "title", "label",
    ])
  /// Values that say no.
  public static let falseValues = WordSet("components.false", ["false", "no", "0"])
  /// Tags and components that hold other blocks and say nothing themselves.
  public static let containerTags = WordSet(
    "components.containers",
    [
      "a", "span", "details", "div", "section", "article", "aside", "center", "tabs", "tab", "tabitem", "tabpanel",
      "codegroup",
      "steps", "step", "card", "cards", "cardgroup", "columns", "column", "col", "row", "panel", "accordion",
      "accordiongroup", "expandable", "requestexample", "responseexample", "codeblock", "codeblocks", "p", "br", "note",
      "tip", "warning", "info", "callout", "admonition", "frame", "snippet",
    ])
  /// The tags of HTML that stand in texts.
  public static let htmlTags = WordSet(
    "components.html",
    [
      "a", "abbr", "article", "b", "big", "blockquote", "br", "center", "code", "dd", "details", "div", "dl", "dt",
      "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "kbd", "li", "mark", "nobr", "ol", "p", "pre",
      "s", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
      "thead", "tr", "tt", "u", "ul",
    ])
  /// Those without an end.
  public static let voidTags = WordSet(
    "components.void", ["br", "hr", "img", "input", "meta", "link", "col", "wbr", "source", "area", "base", "embed"])
  /// Those around a word that is set off, such as a method.
  public static let markTags = WordSet("components.marks", ["span", "kbd", "mark"])
  /// Words that shortcodes stand for: `{{<required>}}`.
  public static let shortcodeWords = WordSet(
    "components.shortcodes", ["required", "optional", "nullable", "deprecated"])
  /// Keys of front matter that name the endpoint of the page.
  public static let frontMatterEndpoints = WordSet("components.front-matter-endpoints", ["openapi", "api"])
  /// What lines with a title of an indented block begin with.
  public static let noteMarks = WordSet("components.note-marks", ["!!!", "???+", "???"])
}
