#!/bin/sh
# Makes the fixtures anew with the programs named in README.md. Event names are random: the tests do not
# depend on them. Run from this folder.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - <<'PYTHON'
import csv

french = [
    ["Référence", "Mission", "Structure", "Catégorie", "État", "Freelance", "Réf. interne", "Début", "Fin",
     "Cadence (jours)", "Montant HT", "Note", "Dernier contact", "Point de validation", "Échéance",
     "Part du prix (%)", "Critères", "État du point", "Livré le", "Décidé le", "Remarques", "Couleur"],
    ["S1", "Site de l’épicerie ; version 2", "Épicerie des Quais", "Site web", "En cours", "Kezia Roux", "Lou Petit",
     "01/09/2026", "26/02/2027", 14, "5 760,00 €", "Reprise d’un site\nlaissé en plan", "16/11/2026", "Maquettes",
     "12/10/2026", "30", "*Trois pages | *Mobile | Mode sombre", "Validé", "10/10/2026", "13/10/2026", "", "bleu"],
    ["", "", "", "", "", "", "", "", "", "", "", "", "", "Développement", "14/12/26", "50 %", "Recette\nAccessibilité",
     "À valider", "20/11/2026", "", "", ""],
    ["", "Campagne \"coup de pouce\"", "LADF", "CRF", "En pause", "", "", "2026-10-01", "", "", "", "", "", "", "", "",
     "", "", "", "", "", ""],
]
with open("python-french.csv", "w", newline="", encoding="utf-8-sig") as file:
    csv.writer(file, delimiter=";").writerows(french)

english = [
    ["title", "organization", "legal form", "category", "status", "freelancer", "start date", "end date", "price",
     "milestone", "deadline", "share", "acceptance criteria", "checkpoint status", "delivered", "decision date", "reason"],
    ["Board, coached", "Ateliers du Fil", "scop", "STR", "closed", "Nino Diaz", "2026-03-02", "2026-06-30", "2400.5",
     "Diagnosis", "2026-04-01", "40", "Read by all", "accepted", "2026-03-30", "2026-04-02", ""],
    ["Board, coached", "Ateliers du Fil", "", "", "", "", "", "", "", "Report", "2026-06-15", "60", "",
     "accepted with reservations", "2026-06-12", "2026-06-20", "Annex missing"],
    ["Grant file", "Ateliers du Fil", "", "SUB", "framing", "", "", "", "900", "", "", "", "", "", "", "", ""],
]
with open("python-excel-dialect.csv", "w", newline="", encoding="utf-8") as file:
    csv.writer(file, dialect="excel").writerows(english)
with open("python-unix-dialect.csv", "w", newline="", encoding="utf-8") as file:
    csv.writer(file, dialect="unix").writerows(english)
with open("python-latin1.csv", "w", newline="", encoding="latin-1", errors="replace") as file:
    csv.writer(file, delimiter=";").writerows(french)
PYTHON

mkdir -p "$work/cal"
cat > "$work/khal.conf" <<CONF
[calendars]
[[missions]]
path = $work/cal
type = calendar
[locale]
local_timezone = Europe/Paris
default_timezone = Europe/Paris
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = missions
[sqlite]
path = $work/khal.db
CONF
khal="khal -c $work/khal.conf new"
$khal -l "Visio – https://meet.example/abc" 2026-12-01 10:00 11:30 \
    "[S1] Comité de pilotage, étape 2; bilan à mi-parcours de la refonte du site" :: \
    "Points ouverts : livraison, réserves; suite à donner" > /dev/null
$khal -r weekly -u 2026-12-21 2026-11-30 14:00 45m "Suivi Kezia Roux" > /dev/null
$khal 2026-12-24 "Congés de l'équipe" > /dev/null
$khal 2026-12-08 09:30 10:30 America/Montreal "Recette du site avec Montréal" > /dev/null
cat "$work"/cal/*.ics > khal.ics

mkdir -p "$work/calcurse"
cat > "$work/calcurse/apts" <<APTS
12/01/2026 @ 10:00 -> 12/01/2026 @ 11:30|S1: Lancement du site; ateliers, tests
11/30/2026 @ 14:00 -> 11/30/2026 @ 14:45 {1W -> 12/21/2026 !12/14/2026} |Suivi Kezia Roux
12/24/2026 [1] Fermeture
APTS
touch "$work/calcurse/todo" "$work/calcurse/conf"
calcurse -D "$work/calcurse" -C "$work/calcurse" --export=ical > calcurse.ics
