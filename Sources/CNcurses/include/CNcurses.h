#ifndef CNCURSES_H
#define CNCURSES_H

// The whole of curses and terminal control that Swift sees. Only what C alone can do is here: macros that
// Swift does not import, globals that it refuses, and code that runs inside signal handlers.
//
// Input is not curses': the module Terminal reads bytes and decodes keys itself, because wget_wch in
// no-delay mode loses characters whose bytes arrive apart.

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1 // wide cells, whatever feature macros the importer sets
#endif
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/eventfd.h>

// --- the locale, and with it the encoding (locale.c)
/// Sets the process's locale; true when the terminal is to be spoken to in UTF-8.
bool cn_set_locale(void);
/// libc's columns of a scalar: -1, 0, 1 or 2. Means nothing before cn_set_locale.
int cn_wcwidth(uint32_t scalar);

// --- the screen (screen.c)
enum { CN_STARTED, CN_NOT_A_TTY, CN_UNKNOWN_TERM, CN_TOO_DUMB, CN_FAILED };
/// Starts curses on standard input and output; never exits the process, unlike initscr.
int cn_start(void);
/// The terminal description's string for a capability, without padding; null when it has none.
const char *cn_capability(const char *name);
/// Colours that the terminal has, 0 when none; starts colour.
int cn_start_color(void);
/// Whether what the terminal clears takes the colour that is set.
bool cn_clears_in_color(void);
/// Defines a pair; -1 is the terminal's own colour, or white on black where it has no such thing.
void cn_init_pair(int pair, int foreground, int background);
attr_t cn_attributes(bool bold, bool underline, bool reverse, bool dim);
/// Puts one cell: a base and three marks of 21 bits each, the first lowest.
void cn_put(int y, int x, uint32_t base, uint64_t marks, attr_t attributes, int pair);
/// Shows what was put, with the cursor there, or hidden when y is negative.
void cn_show(int y, int x);
/// Takes the kernel's word for the size; true when it changed.
bool cn_sync_size(void);
int cn_height(void);
int cn_width(void);
/// Forgets what the terminal shows, so that the next cn_show paints everything.
void cn_forget(void);
/// Writes all of it to the terminal, past curses.
bool cn_write(const char *bytes, size_t count);

// --- giving the terminal back (giveback.c)
/// Remembers the terminal's state and arms the guard against crashes and exits; call before cn_start.
void cn_guard_prepare(void);
/// What the guard writes before it restores the state; call after cn_start.
void cn_guard_sequences(const char *bytes);
/// While armed, a crash or an exit() gives the terminal back first.
void cn_guard_arm(bool armed);

// --- signals (signals.c)
/// Installs the handlers and returns the pipe on which each signal arrives as one byte; -1 on failure.
int cn_signal_pipe(void);
/// Takes the handlers away: from then on signals end or stop the process as they would any other.
void cn_signals_default(void);
/// Says that the pipe was read; a third request to end without that ends the process at once.
void cn_signals_answered(void);
/// Stops the process group as Ctrl-Z does; returns when continued, or at once when nobody could continue it.
void cn_stop(void);
/// Runs a program on the terminal and waits for it; returns a wait status, or -1 if it did not start.
int cn_run(char *const arguments[]);

#endif
