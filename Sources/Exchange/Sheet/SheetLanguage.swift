/// The language of a written sheet. A sheet that is read may mix both.
package enum SheetLanguage: CaseIterable, Sendable { case french, english }
