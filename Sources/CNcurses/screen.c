#define _GNU_SOURCE 1
#include "CNcurses.h"
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static bool defined(const char *capability) { return capability && capability != (char *)-1; }

int cn_start(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CN_NOT_A_TTY;
  int error = 0;
  if (setupterm(NULL, STDOUT_FILENO, &error) != OK) return CN_UNKNOWN_TERM;
  bool can_move = defined(tigetstr("cup"));
  del_curterm(cur_term);
  if (!can_move) return CN_TOO_DUMB;
  // The kernel knows the size; LINES and COLUMNS, once exported, know only what it was.
  use_env(FALSE);
  use_tioctl(TRUE);
  // Before newterm: where it finds SIGTSTP unhandled it handles it itself, and ignores it during every refresh,
  // so that a request to stop that comes in that millisecond would be lost.
  if (cn_signal_pipe() < 0) return CN_FAILED;
  if (!newterm(NULL, stdout, stdin)) {
    cn_signals_default();
    return CN_FAILED;
  }
  raw(); // also frees ^S, ^Q, ^V and ^Z, which a cooked terminal keeps for itself
  noecho();
  nonl();
  typeahead(-1); // else a refresh waits for input that curses will never read
  scrollok(stdscr, FALSE);
  return CN_STARTED;
}

const char *cn_capability(const char *name) {
  static char text[128];
  const char *from = tigetstr((char *)name);
  if (!defined(from)) return NULL;
  size_t length = 0;
  while (*from && length + 1 < sizeof text) {
    if (from[0] == '$' && from[1] == '<') { // padding, for the slow terminals of the past
      const char *end = strchr(from, '>');
      if (end) {
        from = end + 1;
        continue;
      }
    }
    text[length++] = *from++;
  }
  text[length] = 0;
  return text;
}

// --- colours and cells

static bool own_colors;

int cn_start_color(void) {
  if (!has_colors() || start_color() != OK) return 0;
  own_colors = use_default_colors() == OK;
  return COLORS;
}

bool cn_clears_in_color(void) { return back_color_erase; }

void cn_init_pair(int pair, int foreground, int background) {
  if (!own_colors && foreground < 0) foreground = COLOR_WHITE;
  if (!own_colors && background < 0) background = COLOR_BLACK;
  init_extended_pair(pair, foreground, background);
}

attr_t cn_attributes(bool bold, bool underline, bool reverse, bool dim) {
  return (bold ? WA_BOLD : 0) | (underline ? WA_UNDERLINE : 0) | (reverse ? WA_REVERSE : 0) | (dim ? WA_DIM : 0);
}

// Cells that stand side by side go to curses together, at a quarter of the price of each alone.
static struct {
  cchar_t cells[256];
  int count, y, x, next; // the column of the first, and the one where curses would put another
} run;

static void put_run(void) {
  if (run.count > 0) mvwadd_wchnstr(stdscr, run.y, run.x, run.cells, run.count);
  run.count = 0;
}

void cn_put(int y, int x, uint32_t base, uint64_t marks, attr_t attributes, int pair) {
  // Null-terminated, and never two spacing characters: setcchar would drop the second without a word.
  wchar_t text[5] = {(wchar_t)base, 0, 0, 0, 0};
  for (int i = 0; i < 3; i++) text[i + 1] = (wchar_t)(marks >> (21 * i) & 0x1FFFFF);
  cchar_t cell;
  if (setcchar(&cell, text, attributes, (short)pair, NULL) != OK) {
    text[0] = L'?';
    text[1] = 0;
    if (setcchar(&cell, text, attributes, (short)pair, NULL) != OK) return;
  }
  int width = wcwidth(text[0]);
  bool is_odd = width < 1 || x + width > getmaxx(stdscr); // curses shows it in a way of its own
  if (is_odd || y != run.y || x != run.next || run.count == sizeof run.cells / sizeof *run.cells) put_run();
  if (is_odd) {
    mvwadd_wch(stdscr, y, x, &cell);
    return;
  }
  if (run.count == 0) {
    run.y = y;
    run.x = x;
  }
  run.cells[run.count++] = cell;
  run.next = x + width;
}

void cn_show(int y, int x) {
  // Nobody sees where a hidden cursor stands: the terminal is not told to move it.
  bool hidden = curs_set(y >= 0) != ERR && y < 0;
  leaveok(stdscr, hidden);
  put_run();
  if (y >= 0) wmove(stdscr, y, x);
  wrefresh(stdscr);
}

// --- size

bool cn_sync_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  if (!is_term_resized(size.ws_row, size.ws_col)) return false;
  resize_term(size.ws_row, size.ws_col); // resizeterm would push a key that nobody reads
  cn_forget();                           // terminals re-flow their lines when resized
  return true;
}

int cn_height(void) { return getmaxy(stdscr); }
int cn_width(void) { return getmaxx(stdscr); }
void cn_forget(void) { clearok(curscr, TRUE); }

bool cn_write(const char *bytes, size_t count) {
  fflush(stdout);
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}
