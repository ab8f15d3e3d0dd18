#define _GNU_SOURCE 1
#include "CNcurses.h"
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

static bool codeset_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// The locale that the user asked for, in the order in which the C library asks.
static const char *wanted(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "C";
}

// "fr_FR.ISO-8859-1" says what the terminal understands, and it is not UTF-8; "C" and "fr_FR" say nothing.
static bool names_other_codeset(const char *locale) {
  const char *dot = strchr(locale, '.');
  return dot && strncasecmp(dot, ".utf-8", 6) != 0 && strncasecmp(dot, ".utf8", 5) != 0;
}

bool cn_set_locale(void) {
  bool other = names_other_codeset(wanted());
  // Letters alone: figures, days and messages are written by our own rules, never by the machine's.
  // NULL when the locale is not installed, which leaves "C", in which nothing beyond ASCII can be shown.
  setlocale(LC_CTYPE, "");
  if (!codeset_is_utf8() && !other) {
    static const char *const fallbacks[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
    for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++)
      if (setlocale(LC_CTYPE, fallbacks[i]) && codeset_is_utf8()) break;
  }
  return codeset_is_utf8();
}

int cn_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
