// What nearly every file of the upper floor includes; compiled once.
#pragma once

#include <QtCore>
#include <QtGui>
#include <QtWidgets>
