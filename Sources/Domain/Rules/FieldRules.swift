// The few fields whose text has a form of its own.
extension Value {
    func checkedFurther(for field: Field) throws(Refusal) -> Value {
        guard case .text(let text) = self else { return self }
        switch field {
        case .siret: return .text(try SIRET.digits(text))
        case .yearEnd:
            // Any leap year does: 29 February ends a financial year once in four.
            guard text.utf8.count == 5, Day("2024-" + text) != nil else {
                throw .notAChoice(.field(.yearEnd), text)
            }
            return self
        default: return self
        }
    }
}

/// The number of an establishment in the French register: fourteen digits, the last one a check.
enum SIRET {
    /// The digits alone, however they were spaced.
    static func digits(_ text: String) throws(Refusal) -> String {
        let kept = text.filter { !$0.isWhitespace }
        guard kept.utf8.count == 14, kept.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw .badSIRET(text)
        }
        let digits = kept.utf8.map { Int($0) - 0x30 }
        guard luhn(digits) % 10 == 0 || isPostOffice(kept, digits) else { throw .badSIRET(text) }
        return kept
    }

    /// Every second digit from the right counts double, less nine when that exceeds nine.
    private static func luhn(_ digits: [Int]) -> Int {
        digits.reversed().enumerated().reduce(0) { sum, digit in
            let weighted = digit.offset % 2 == 1 ? digit.element * 2 : digit.element
            return sum + (weighted > 9 ? weighted - 9 : weighted)
        }
    }

    /// La Poste has more establishments than Luhn leaves it numbers: INSEE checks the plain sum by five.
    private static func isPostOffice(_ text: String, _ digits: [Int]) -> Bool {
        text.hasPrefix("356000000") && digits.reduce(0, +) % 5 == 0
    }
}
