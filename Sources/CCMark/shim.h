#ifndef COPPERPLATE_CCMARK_SHIM_H
#define COPPERPLATE_CCMARK_SHIM_H
#include <cmark.h>
#endif
