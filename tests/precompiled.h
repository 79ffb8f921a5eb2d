// What nearly every test of the ground floor includes; compiled once.
#pragma once

#include "support/precompiled.h"

#include <QtTest>
